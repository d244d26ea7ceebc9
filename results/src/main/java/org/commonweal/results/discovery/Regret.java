package org.commonweal.results.discovery;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What it costs to have chosen one thing where another is best (Savage, "The theory of statistical decision", 1951), over
 * worlds.
 *
 * @param regrets by choice and world: the best outcome there less the choice's own, never negative; not a number where a
 *     choice has no outcome, and in worlds in which none has one
 */
public record Regret(double[][] regrets) {

    /**
     * The regrets of choices.
     *
     * @param outcomes by choice and world; not a number where a run failed
     * @param moreIsBetter whether a larger outcome is the better one
     */
    public static Regret of(double[][] outcomes, boolean moreIsBetter) {
        int worlds = outcomes[0].length;
        double[][] regrets = new double[outcomes.length][worlds];
        for (int world = 0; world < worlds; world++) {
            int w = world;
            double sign = moreIsBetter ? 1 : -1;
            double best = Arrays.stream(outcomes)
                    .mapToDouble(row -> sign * row[w])
                    .filter(Double::isFinite)
                    .max()
                    .orElse(Double.NaN);
            for (int choice = 0; choice < outcomes.length; choice++) {
                regrets[choice][w] = best - sign * outcomes[choice][w];
            }
        }
        return new Regret(regrets);
    }

    /** The largest regret of a choice. */
    public double most(int choice) {
        return numbers(choice).max().orElse(Double.NaN);
    }

    /** The mean regret of a choice. */
    public double mean(int choice) {
        return numbers(choice).average().orElse(Double.NaN);
    }

    /** The share of the worlds in which a choice is best; choices that are equally good share one. */
    public double shareBest(int choice) {
        int[] worlds = IntStream.range(0, regrets[0].length)
                .filter(world -> Arrays.stream(regrets).anyMatch(row -> row[world] == 0))
                .toArray();
        return Arrays.stream(worlds)
                        .filter(world -> regrets[choice][world] == 0)
                        .mapToDouble(world -> 1.0
                                / Arrays.stream(regrets)
                                        .filter(row -> row[world] == 0)
                                        .count())
                        .sum()
                / worlds.length;
    }

    private java.util.stream.DoubleStream numbers(int choice) {
        return Arrays.stream(regrets[choice]).filter(Double::isFinite);
    }
}
