package org.commonweal.dial;

/** Hands for tests: {@code Hands.alone(dial, 0.2)} takes all others off first. */
public final class Hands {
    private Hands() {}

    /** Turns every number of a dial by one hand, whatever was there before. */
    public static void alone(Dial dial, double hand) {
        dial.reset();
        dial.turn(hand);
    }
}
