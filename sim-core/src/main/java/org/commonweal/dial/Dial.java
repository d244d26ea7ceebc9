package org.commonweal.dial;

import java.util.Arrays;

/**
 * A number that policies and shocks turn for a month. It knows its neutral value, at which it changes nothing, and the law
 * by which several hands combine, whatever their order. It may stand for many numbers of one kind, one for each anchor say.
 */
public final class Dial {
    /** How several hands on a dial combine. */
    public enum Law {
        /** What each hand adds is added to the neutral value. */
        ADDED,
        /** The neutral value is multiplied by the factor of each hand. */
        MULTIPLIED,
        /** The highest value that a hand asks for holds, if it is above the neutral one. */
        HIGHEST,
        /** The lowest value that a hand asks for holds, if it is below the neutral one. */
        LOWEST
    }

    /** What two hands on one dial are to each other. */
    public enum Clash {
        NONE,
        /** One moves it up and the other down. */
        OPPOSED,
        /** One of them makes no difference beside the other. */
        OVERRULED
    }

    private final Law law;
    private final double neutral;
    private final double least;
    private final double most;
    private final double[] value;
    private final double[][] hands;

    private Dial(Law law, double neutral, double least, double most, int count) {
        this.law = law;
        this.neutral = neutral;
        this.least = least;
        this.most = most;
        value = new double[count];
        hands = new double[count][];
        reset();
    }

    /** One to which hands add. @param least smallest value it takes; @param most largest value */
    public static Dial added(double neutral, double least, double most) {
        return new Dial(Law.ADDED, neutral, least, most, 1);
    }

    /** One that hands multiply by factors from 0; alone it stands at 1. */
    public static Dial multiplied() {
        return new Dial(Law.MULTIPLIED, 1, 0, Double.MAX_VALUE, 1);
    }

    /** One on which the highest hand holds. @param neutral smallest value it takes */
    public static Dial highest(double neutral) {
        return new Dial(Law.HIGHEST, neutral, neutral, Double.MAX_VALUE, 1);
    }

    /** One on which the lowest hand holds. @param neutral largest value it takes */
    public static Dial lowest(double neutral) {
        return new Dial(Law.LOWEST, neutral, -Double.MAX_VALUE, neutral, 1);
    }

    /** As many of its kind. */
    public Dial each(int count) {
        return new Dial(law, neutral, least, most, count);
    }

    /** How several hands combine. */
    public Law law() {
        return law;
    }

    /** How many numbers it stands for. */
    public int count() {
        return value.length;
    }

    /** Turns all of them, or the only one. */
    public void turn(double hand) {
        for (int i = 0; i < value.length; i++) {
            turn(i, hand);
        }
    }

    /**
     * Turns one of them.
     *
     * @param hand what it adds, the factor, or the value that is asked for, as the law says
     * @throws IllegalArgumentException if the hand is no finite number, or a factor below zero
     */
    public void turn(int i, double hand) {
        if (!Double.isFinite(hand) || law == Law.MULTIPLIED && hand < 0) {
            throw new IllegalArgumentException("A dial cannot be turned by " + hand);
        }
        double[] more = Arrays.copyOf(hands[i], hands[i].length + 1);
        more[hands[i].length] = hand;
        // sorted, so that a sum or a product has the same bits whoever came first
        Arrays.sort(more);
        hands[i] = more;
        value[i] = Math.max(least, Math.min(most, combined(more)));
    }

    private double combined(double[] all) {
        return switch (law) {
            case ADDED -> neutral + Arrays.stream(all).reduce(0, (sum, hand) -> sum + hand);
            case MULTIPLIED -> Arrays.stream(all).reduce(neutral, (product, hand) -> product * hand);
            case HIGHEST -> all[all.length - 1];
            case LOWEST -> all[0];
        };
    }

    /** The value of the only one. */
    public double value() {
        return value[0];
    }

    /** The value of one of them. */
    public double value(int i) {
        return value[i];
    }

    /** The value of the only one as a whole number. */
    public long whole() {
        return whole(0);
    }

    /** The value of one of them as a whole number, {@link Long#MAX_VALUE} if it is larger than that. */
    public long whole(int i) {
        return (long) value[i];
    }

    /** Whether the only one is above zero. */
    public boolean isOn() {
        return value[0] > 0;
    }

    /** Whether all of them are where they change nothing. */
    public boolean isNeutral() {
        return Arrays.stream(value).allMatch(one -> one == neutral);
    }

    /** Whether one of them is where it changes nothing. */
    public boolean isNeutral(int i) {
        return value[i] == neutral;
    }

    /** Takes all hands off. */
    public void reset() {
        Arrays.fill(value, neutral);
        Arrays.fill(hands, new double[0]);
    }

    /** Takes all hands off one of them. */
    public void reset(int i) {
        value[i] = neutral;
        hands[i] = new double[0];
    }

    /** What a dial of the same kind, turned by others, is to this one. */
    public Clash clash(Dial other) {
        Clash worst = Clash.NONE;
        for (int i = 0; i < value.length; i++) {
            for (double mine : hands[i]) {
                for (double theirs : other.hands[i]) {
                    Clash clash = clash(mine, theirs);
                    worst = clash.compareTo(worst) > 0 && worst != Clash.OPPOSED ? clash : worst;
                }
            }
        }
        return worst;
    }

    private Clash clash(double mine, double theirs) {
        double still = law == Law.ADDED ? 0 : neutral;
        boolean both = mine != still && theirs != still;
        return switch (law) {
            case ADDED, MULTIPLIED -> both && mine > still != theirs > still ? Clash.OPPOSED : Clash.NONE;
            case HIGHEST, LOWEST -> both && mine != theirs ? Clash.OVERRULED : Clash.NONE;
        };
    }
}
