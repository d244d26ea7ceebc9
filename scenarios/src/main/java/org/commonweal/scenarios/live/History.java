package org.commonweal.scenarios.live;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.simulation.Observer;
import org.commonweal.time.Month;

/** Every indicator of every month since the start; written by the run, read by the screen. */
final class History implements Observer {
    private final List<double[]> months = new ArrayList<>();

    @Override
    public synchronized void monthClosed(Month month, double[] values) {
        months.add(values.clone());
    }

    /** A run begins. */
    synchronized void clear() {
        months.clear();
    }

    /** An indicator, month by month from 0. @param indicator its place in the catalogue */
    synchronized double[] series(int indicator) {
        return months.stream().mapToDouble(values -> values[indicator]).toArray();
    }
}
