package org.commonweal.scenarios.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every experiment that comes with Commonweal can be planned; those that are too large for that here are read. */
class ExperimentLibraryTest {
    private static final int MOST_POINTS = 50;
    private static final int FEWEST_RUNS = 50;

    @Test
    void everyOneCanBePlanned() {
        List<String> names = ExperimentReader.library().names();
        assertThat(names).hasSizeGreaterThan(6).allSatisfy(name -> {
            Experiment experiment = ExperimentReader.read(name);
            int effects = experiment.points().size()
                    * experiment.worlds().size()
                    * experiment.places().size()
                    * (experiment.scenarios().size() - 1);
            assertThat(effects).as("effects that " + name + " asks for").isGreaterThan(1);
            if (experiment.points().size() <= MOST_POINTS) {
                assertThat(new BatchPlan(experiment).runs()).isGreaterThanOrEqualTo(FEWEST_RUNS);
            }
        });
    }
}
