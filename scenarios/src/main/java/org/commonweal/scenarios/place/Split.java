package org.commonweal.scenarios.place;

import org.commonweal.money.Pence;

/** Splits counts by largest remainder: the parts are whole and add up to the whole. */
final class Split {
    private Split() {}

    /** Splits a count in proportion to weights, of which at least one is above zero. */
    static int[] of(int count, double[] weights) {
        long[] parts = new long[weights.length];
        Pence.split(count, weights, parts);
        int[] whole = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            whole[i] = Math.toIntExact(parts[i]);
        }
        return whole;
    }

    /** The sum of some weights. */
    static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** The sum of some counts. */
    static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /**
     * A mixture of two sets of weights: {@code share} of the first, the rest of the second, each brought to the sum 1.
     */
    static double[] mix(double share, double[] first, double[] second) {
        double firstSum = sum(first);
        double secondSum = sum(second);
        double[] mix = new double[first.length];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = share * (firstSum > 0 ? first[i] / firstSum : 0)
                    + (1 - share) * (secondSum > 0 ? second[i] / secondSum : 0);
        }
        return mix;
    }
}
