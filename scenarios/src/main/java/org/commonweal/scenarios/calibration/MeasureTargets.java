package org.commonweal.scenarios.calibration;

import java.util.List;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.validation.Measured;
import org.commonweal.scenarios.validation.Reading;
import org.commonweal.time.Month;

/**
 * Asks a run for a value of each target, not a number where it cannot be measured.
 *
 * @param readings how each target is read off a run
 */
record MeasureTargets(List<Reading> readings) implements Task<double[]> {

    /** Copies the list. */
    MeasureTargets {
        readings = List.copyOf(readings);
    }

    @Override
    public boolean beginsAfterBurnIn() {
        return false;
    }

    @Override
    public Probe<double[]> probe(Trial trial) {
        List<String> indicators = readings.stream()
                .flatMap(reading -> reading.indicators().stream())
                .distinct()
                .toList();
        Measured measured = new Measured(indicators, trial.burnInMonths(), trial.months());
        return new Probe<>() {
            @Override
            public void monthClosed(Month month, double[] values) {
                measured.monthClosed(month, values);
            }

            @Override
            public double[] result() {
                return readings.stream()
                        .mapToDouble(reading -> reading.of(
                                measured::series,
                                trial.burnInMonths(),
                                trial.scenario().scale()))
                        .toArray();
            }
        };
    }
}
