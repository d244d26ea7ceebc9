package org.commonweal.genesis;

import org.commonweal.money.Pence;

/** Makes whole numbers of people and things out of shares: largest remainder, so the parts add up. */
final class Whole {
    private Whole() {}

    /** Splits a total in proportion to weights. */
    static int[] split(int total, double[] weights) {
        long[] parts = new long[weights.length];
        Pence.split(total, weights, parts);
        int[] whole = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            whole[i] = (int) parts[i];
        }
        return whole;
    }

    /** Scales counts; at scale 1 they are as they were. */
    static int[] scale(int[] counts, double scale) {
        double[] weights = new double[counts.length];
        double total = 0;
        for (int i = 0; i < counts.length; i++) {
            weights[i] = counts[i];
            total += counts[i];
        }
        return total == 0 ? counts.clone() : split((int) Math.round(total * scale), weights);
    }

    /** Scales one number, at least {@code least}. */
    static int scale(int count, double scale, int least) {
        return Math.max(least, (int) Math.round(count * scale));
    }
}
