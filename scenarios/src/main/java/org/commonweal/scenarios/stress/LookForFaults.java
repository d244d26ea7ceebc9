package org.commonweal.scenarios.stress;

import org.commonweal.economy.Economy;
import org.commonweal.indicator.Indicators;
import org.commonweal.scenarios.run.LiveRun;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.time.Month;

/**
 * Asks a run whether every month leaves finite numbers behind, in the place and in its indicators; it answers with the
 * month and the number that is none. An indicator of what the place has none of, such as the pay of nobody, has no number
 * and is no fault.
 */
record LookForFaults() implements Task<Boolean> {

    @Override
    public boolean beginsAfterBurnIn() {
        return true;
    }

    @Override
    public Probe<Boolean> probe(Trial trial) {
        return new Probe<>() {
            private LiveRun run;

            @Override
            public void begins(LiveRun begun) {
                run = begun;
            }

            @Override
            public void monthClosed(Month month, double[] values) {
                for (int i = 0; i < values.length; i++) {
                    require(
                            !Double.isInfinite(values[i]),
                            Indicators.CATALOGUE.get(i).name(),
                            month);
                }
                look(run.economy(), month);
            }

            @Override
            public Boolean result() {
                return true;
            }
        };
    }

    private static void look(Economy economy, Month month) {
        for (int f = 0; f < economy.firms.used; f++) {
            if (economy.firms.live[f]) {
                double all = economy.firms.hours[f]
                        + economy.firms.productivity[f]
                        + economy.firms.markup[f]
                        + economy.firms.price[f]
                        + economy.firms.quality[f]
                        + economy.firms.localSourcing[f]
                        + economy.firms.exportWeight[f]
                        + economy.firms.expectedOrders[f];
                require(Double.isFinite(all), economy.ledger.name(economy.accounts.firm(f)), month);
            }
        }
        for (int h = 0; h < economy.households.count; h++) {
            double all = economy.households.smoothedIncome[h] + economy.households.smoothedLabourIncome[h];
            require(Double.isFinite(all), economy.ledger.name(economy.accounts.household(h)), month);
        }
        require(Double.isFinite(economy.housePrice + economy.wageIndex), "prices of houses or wages", month);
    }

    private static void require(boolean finite, String what, Month month) {
        if (!finite) {
            throw new NoNumberException(what + " has a number that is none or infinite in month " + month.index());
        }
    }

    /** A run has come to a number that is none. */
    static final class NoNumberException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoNumberException(String message) {
            super(message);
        }
    }
}
