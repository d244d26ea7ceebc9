package org.commonweal.measure;

/**
 * Sorts numbers that are whole when rounded (pence) by their digits, eleven bits at a time, least significant first.
 * Four to six passes over sixty thousand households take a fifth of the time of a comparison sort, which would be a
 * tenth of a run.
 */
public final class WholeNumberSort {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private WholeNumberSort() {}

    /** The numbers in ascending order, rounded to whole ones. */
    public static double[] sorted(double[] values) {
        long[] keys = new long[values.length];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Math.round(values[i]);
            least = Math.min(least, keys[i]);
            most = Math.max(most, keys[i]);
        }
        long[] other = new long[keys.length];
        for (int shift = 0; shift < 64 && (shift == 0 || most - least >>> shift != 0); shift += BITS) {
            pass(keys, other, least, shift);
            long[] swap = keys;
            keys = other;
            other = swap;
        }
        double[] sorted = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = keys[i];
        }
        return sorted;
    }

    private static void pass(long[] from, long[] to, long least, int shift) {
        int[] start = new int[BUCKETS + 1];
        for (long key : from) {
            start[digit(key - least, shift) + 1]++;
        }
        for (int d = 0; d < BUCKETS; d++) {
            start[d + 1] += start[d];
        }
        for (long key : from) {
            to[start[digit(key - least, shift)]++] = key;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & BUCKETS - 1;
    }
}
