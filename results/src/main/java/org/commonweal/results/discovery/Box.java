package org.commonweal.results.discovery;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A box in the unit cube, ends included.
 *
 * @param low lower end of each factor; below zero where it is not restricted downwards
 * @param high upper end of each factor; above one where it is not restricted upwards
 */
public record Box(double[] low, double[] high) {
    private static final double BEYOND = 2;

    /** All of it. */
    static Box everywhere(int factors) {
        double[] low = new double[factors];
        double[] high = new double[factors];
        Arrays.fill(low, -BEYOND);
        Arrays.fill(high, BEYOND);
        return new Box(low, high);
    }

    /** Whether a point lies in it. */
    public boolean contains(double... point) {
        return IntStream.range(0, low.length).allMatch(i -> low[i] <= point[i] && point[i] <= high[i]);
    }

    /** Whether a factor is restricted downwards: it must not be small. */
    public boolean hasLow(int factor) {
        return low[factor] >= 0;
    }

    /** Whether a factor is restricted upwards: it must not be large. */
    public boolean hasHigh(int factor) {
        return high[factor] <= 1;
    }

    /** The factors that are restricted. */
    public int[] restricted() {
        return IntStream.range(0, low.length)
                .filter(i -> hasLow(i) || hasHigh(i))
                .toArray();
    }

    Box withLow(int factor, double value) {
        double[] other = low.clone();
        other[factor] = value;
        return new Box(other, high);
    }

    Box withHigh(int factor, double value) {
        double[] other = high.clone();
        other[factor] = value;
        return new Box(low, other);
    }

    Box without(int factor) {
        return withLow(factor, -BEYOND).withHigh(factor, BEYOND);
    }
}
