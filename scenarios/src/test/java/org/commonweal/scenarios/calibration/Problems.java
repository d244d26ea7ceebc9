package org.commonweal.scenarios.calibration;

import java.util.List;
import org.commonweal.money.Audit;
import org.commonweal.scenarios.calibration.Prior.Distribution;
import org.commonweal.scenarios.scenario.Scenario;

/** Calibrations small enough for a test. */
final class Problems {
    /** Seeds of the runs begin here. */
    static final long SEED = 1;

    private Problems() {}

    /** A year of the smallest Preston. */
    static Scenario year() {
        return new Scenario(
                "small", "Is it found again?", "preston", SEED, 1, 0, 0.02, Audit.MONTH, List.of(), List.of());
    }

    static Calibration of(int draws, List<Prior> priors, List<Target> targets) {
        return new Calibration(year(), priors, targets, draws, 0.5, 10, 0.8);
    }

    static Prior uniform(String key, double low, double high) {
        return new Prior(key, "ratio", low, high, Distribution.UNIFORM);
    }

    static Target target(String id, String indicator, double low, double high) {
        return new Target(id, indicator, Statistic.MEAN, 1, low, high, "a test");
    }
}
