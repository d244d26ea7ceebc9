package org.commonweal.scenarios.lastmonth;

import org.commonweal.indicator.Indicators;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.time.Month;

/** Asks a run for an indicator in its last month. */
public record LastMonth(String indicator) implements Task<Double> {

    @Override
    public boolean beginsAfterBurnIn() {
        return true;
    }

    @Override
    public Probe<Double> probe(Trial trial) {
        return new Look(Indicators.CATALOGUE.indexOf(Indicators.named(indicator)));
    }

    private static final class Look implements Probe<Double> {
        private final int column;
        private double last = Double.NaN;

        Look(int column) {
            this.column = column;
        }

        @Override
        public void monthClosed(Month month, double[] values) {
            last = values[column];
        }

        @Override
        public Double result() {
            return last;
        }
    }
}
