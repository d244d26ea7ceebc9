package org.commonweal.scenarios.experiment;

import java.nio.file.Path;
import org.commonweal.model.ModelSpec;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.time.Month;

/**
 * A run with everything it needs: nothing is read any more once it has begun.
 *
 * @param scenario what is asked, with the seed
 * @param spec the model the scenario's settings make
 * @param place the data of the place
 * @param folder the folder to be; null for a run that is kept in memory
 */
public record PlannedRun(Scenario scenario, ModelSpec spec, PlaceData place, Path folder) {

    /** Months of the run, burn-in included. */
    public int months() {
        return (scenario.burnIn() + scenario.years()) * Month.PER_YEAR;
    }
}
