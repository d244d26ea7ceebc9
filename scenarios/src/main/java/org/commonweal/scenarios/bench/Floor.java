package org.commonweal.scenarios.bench;

import java.util.SplittableRandom;
import org.commonweal.scenarios.recording.Clock;

/**
 * The least that a month could cost on this machine: to stream the state of the place once, and for each payment to touch
 * six numbers of an account that lies anywhere. No rule is followed and no sum has a meaning; it is what the memory allows.
 */
final class Floor {
    /** Balance, flow, sales, orders, habit and record: what a sale touches. */
    private static final int COLUMNS = 6;

    private static final int WARM = 3;
    private static final int TIMES = 9;

    private final long[] state;
    private final long[] rows;
    private final int[] touched;
    private long sum;

    /**
     * Of a place.
     *
     * @param bytes that its state takes
     * @param accounts that are paid
     * @param payments in a month
     */
    Floor(long bytes, int accounts, int payments) {
        state = new long[(int) Math.min(Integer.MAX_VALUE / 2, bytes / Long.BYTES)];
        rows = new long[accounts * COLUMNS];
        touched = new SplittableRandom(1).ints(payments, 0, accounts).toArray();
    }

    /** Processor time of such a month, the least of some [s]. */
    double seconds() {
        double least = Double.POSITIVE_INFINITY;
        for (int time = 0; time < WARM + TIMES; time++) {
            double seconds = Clock.seconds(this::month);
            least = time < WARM ? least : Math.min(least, seconds);
        }
        return least;
    }

    private void month() {
        for (int i = 0; i < state.length; i++) {
            sum += state[i]++;
        }
        for (int account : touched) {
            int row = account * COLUMNS;
            for (int column = 0; column < COLUMNS; column++) {
                rows[row + column] += sum;
            }
        }
    }
}
