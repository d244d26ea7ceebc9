package org.commonweal.scenarios.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonweal.money.Audit;
import org.commonweal.place.PlaceData;
import org.commonweal.results.report.Range;
import org.commonweal.scenarios.calibration.Prior.Distribution;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.validation.Reading;
import org.commonweal.scenarios.validation.Statistic;

/** Calibrations small enough for a test. */
final class Problems {
    /** Seeds of the runs begin here. */
    static final long SEED = 1;

    private static final PlaceData PRESTON = PlaceReader.read(Path.of("places"), "preston", Map.of());

    private Problems() {}

    /** A year of the smallest Preston. */
    static Scenario year() {
        return new Scenario(
                "small", "Is it found again?", "preston", SEED, 1, 0, 0.02, Audit.MONTH, List.of(), List.of());
    }

    static Calibration of(int draws, List<Prior> priors, List<CalibrationTarget> targets) {
        return new Calibration(year(), PRESTON, priors, targets, draws, 0.5, 10, 0.8);
    }

    static Prior uniform(String key, double low, double high) {
        return new Prior(key, "ratio", low, high, Distribution.UNIFORM);
    }

    static CalibrationTarget target(String id, String indicator, double low, double high) {
        Reading mean = new Reading(List.of(indicator), "", Statistic.MEAN, 1, false);
        return new CalibrationTarget(id, mean, new Range(low, high), "a test", "a test");
    }
}
