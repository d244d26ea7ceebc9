package org.commonweal;

import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.scenarios.recording.KeptSeries;
import org.commonweal.scenarios.run.Trial;

/**
 * What was measured in a run, month by month after the burn-in. A run of a part of a place has the totals of that part.
 */
public final class RunResult {
    private final Trial trial;
    private final KeptSeries series;

    RunResult(Trial trial, KeptSeries series) {
        this.trial = trial;
        this.series = series;
    }

    /** The names of everything that was measured; {@code commonweal describe indicators} says what each is. */
    public List<String> indicators() {
        return Indicators.CATALOGUE.stream().map(Indicator::name).toList();
    }

    /**
     * An indicator by month, from month zero; not a number where it is not defined.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public double[] series(String indicator) {
        return series.of(Names.known(indicator));
    }

    /**
     * The mean of an indicator over the months in which it is defined.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public double mean(String indicator) {
        return series.mean(Names.known(indicator));
    }

    /** Which run it is. */
    @Override
    public String toString() {
        return trial.place().title() + ", " + trial.title() + ", scale "
                + trial.scenario().scale() + ", " + trial.scenario().years() + " years after "
                + trial.scenario().burnIn() + " of burn-in";
    }
}
