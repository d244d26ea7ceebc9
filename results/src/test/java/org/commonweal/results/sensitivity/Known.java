package org.commonweal.results.sensitivity;

import java.util.stream.DoubleStream;

/** Functions of which the indices are known. */
final class Known {
    /** Shares of Sobol's g function: the smaller, the more its factor matters. */
    static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private Known() {}

    /** Ishigami and Homma (1990) with a = 7 and b = 0.1, of factors from minus pi to pi. */
    static double ishigami(double... point) {
        double[] x = DoubleStream.of(point).map(u -> Math.PI * (2 * u - 1)).toArray();
        double sine = Math.sin(x[1]);
        return Math.sin(x[0]) + 7 * sine * sine + 0.1 * x[2] * x[2] * x[2] * x[2] * Math.sin(x[0]);
    }

    /** Sobol's g function. */
    static double g(double... point) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * point[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }
}
