package org.commonweal.results.sensitivity;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * A Latin hypercube: of as many equal slices of each factor as there are points, each holds one point (McKay, Beckman and
 * Conover, "A comparison of three methods for selecting values of input variables", 1979).
 */
public final class LatinHypercube {
    private LatinHypercube() {}

    /**
     * Points in the unit cube. Each factor's slices are shuffled by lots of its own, so that another factor more leaves
     * those before it where they are.
     *
     * @param factors how many coordinates
     * @param size how many points
     * @param seed which hypercube
     */
    public static double[][] points(int factors, int size, long seed) {
        double[][] points = new double[size][factors];
        for (int factor = 0; factor < factors; factor++) {
            RandomGenerator luck = Lots.of(seed, factor);
            int[] slices = Lots.shuffled(size, luck);
            for (int point = 0; point < size; point++) {
                points[point][factor] = (slices[point] + luck.nextDouble()) / size;
            }
        }
        return points;
    }
}
