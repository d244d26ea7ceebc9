package org.commonweal.results.sensitivity;

import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Whether a ranking would be another had others been drawn. */
final class Ranking {
    private static final int PAIRS = 200;
    private static final double MOSTLY = 95;

    private Ranking() {}

    /**
     * How many places factors move between two resamples: their mean weighted by the square of the larger of the two
     * estimates, and of that the 95th percentile over pairs of resamples.
     *
     * @param factors how many
     * @param resampled the estimates of a resample, by its number
     */
    static double unrest(int factors, IntFunction<double[]> resampled) {
        double[] moves = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            double[] one = resampled.apply(2 * pair);
            double[] other = resampled.apply(2 * pair + 1);
            moves[pair] = moved(one, other, factors);
        }
        return new Percentile().evaluate(moves, MOSTLY);
    }

    private static double moved(double[] one, double[] other, int factors) {
        int[] first = ranks(one);
        int[] second = ranks(other);
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < factors; i++) {
            double larger = Math.max(one[i], other[i]);
            weights += larger * larger;
            sum += larger * larger * Math.abs(first[i] - second[i]);
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static int[] ranks(double... values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
