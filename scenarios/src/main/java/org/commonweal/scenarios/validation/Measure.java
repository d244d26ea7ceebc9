package org.commonweal.scenarios.validation;

import java.util.List;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;

/**
 * Asks a run for what is held against targets.
 *
 * @param indicators names from the catalogue
 */
public record Measure(List<String> indicators) implements Task<Measured> {

    /** Copies the list. */
    public Measure {
        indicators = List.copyOf(indicators);
    }

    @Override
    public boolean beginsAfterBurnIn() {
        return false;
    }

    @Override
    public Probe<Measured> probe(Trial trial) {
        return new Measured(indicators, trial.burnInMonths(), trial.months());
    }
}
