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
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Math.round(values[i]);
        }
        keys = sorted(keys);
        double[] sorted = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = keys[i];
        }
        return sorted;
    }

    /** The numbers in ascending order; their column is used for it and no longer theirs. */
    static long[] sorted(long[] numbers) {
        long[] keys = numbers;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long key : keys) {
            least = Math.min(least, key);
            most = Math.max(most, key);
        }
        long[] other = new long[keys.length];
        for (int shift = 0; shift < Long.SIZE && (shift == 0 || most - least >>> shift != 0); shift += BITS) {
            pass(keys, other, least, shift);
            long[] swap = keys;
            keys = other;
            other = swap;
        }
        return keys;
    }

    /** Positions of any numbers, from the least to the largest; of equals the one that is listed first. */
    static int[] order(double[] values) {
        long[] keys = new long[values.length];
        int[] order = new int[values.length];
        for (int i = 0; i < keys.length; i++) {
            long bits = Double.doubleToLongBits(values[i]);
            keys[i] = bits ^ bits >> Long.SIZE - 1 & Long.MAX_VALUE; // of two doubles the larger has the larger key
            order[i] = i;
        }
        int[] other = new int[order.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            int[] start = starts(keys, Long.MIN_VALUE, shift);
            for (int position : order) {
                other[start[digit(keys[position] - Long.MIN_VALUE, shift)]++] = position;
            }
            int[] swap = order;
            order = other;
            other = swap;
        }
        return order;
    }

    private static void pass(long[] from, long[] to, long least, int shift) {
        int[] start = starts(from, least, shift);
        for (long key : from) {
            to[start[digit(key - least, shift)]++] = key;
        }
    }

    /** Where the numbers with each digit begin. */
    private static int[] starts(long[] keys, long least, int shift) {
        int[] start = new int[BUCKETS + 1];
        for (long key : keys) {
            start[digit(key - least, shift) + 1]++;
        }
        for (int d = 0; d < BUCKETS; d++) {
            start[d + 1] += start[d];
        }
        return start;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & BUCKETS - 1;
    }
}
