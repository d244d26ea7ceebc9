package org.commonweal.scenarios.recording;

import java.util.List;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;

/**
 * Asks a run for the monthly values of chosen indicators.
 *
 * @param indicators names from the catalogue
 */
public record KeepSeries(List<String> indicators) implements Task<KeptSeries> {

    /** Copies the list. */
    public KeepSeries {
        indicators = List.copyOf(indicators);
    }

    @Override
    public boolean beginsAfterBurnIn() {
        return false;
    }

    @Override
    public Probe<KeptSeries> probe(Trial trial) {
        return new KeptSeries(indicators, trial.monthsAfterBurnIn());
    }
}
