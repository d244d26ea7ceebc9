package org.commonweal.results.sensitivity;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Lots by which samples and resamples are drawn: a key has its own, whatever else is drawn. */
final class Lots {
    private Lots() {}

    /** The lots of a number under a seed. */
    static RandomGenerator of(long seed, int number) {
        return new Well19937c(new int[] {(int) seed, (int) (seed >>> Integer.SIZE), number});
    }

    /** The numbers from 0 to {@code count - 1} in an order by lot. */
    static int[] shuffled(int count, RandomGenerator luck) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = luck.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
