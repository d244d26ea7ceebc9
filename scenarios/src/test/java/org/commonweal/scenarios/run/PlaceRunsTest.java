package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.place.PlaceData;
import org.commonweal.place.PlaceEstimate;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be run runs, with the books balanced after every phase. */
class PlaceRunsTest {
    private static final int ESTIMATES = 5;

    static List<String> places() {
        return PlaceReader.names(SmallRuns.PLACES);
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceRuns(String name) {
        assertThat(SmallRuns.audited(SmallRuns.place(name), SmallRuns.spec(List.of()), 6))
                .hasSize(6);
    }

    /** A few estimates drawn by lot, and an anchor that is gone when the estimate of its jobs is. */
    static Stream<String> estimates() {
        List<PlaceEstimate> all = new ArrayList<>(SmallRuns.place("preston").estimates());
        Collections.shuffle(all, new Random(20260101));
        PlaceEstimate anchor = all.stream()
                .filter(estimate -> estimate.key().endsWith(".jobs") && estimate.without() == 0)
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(anchor), all.stream().filter(estimate -> estimate != anchor))
                .limit(ESTIMATES)
                .map(PlaceEstimate::key);
    }

    @ParameterizedTest
    @MethodSource("estimates")
    void aPlaceWithoutAnEstimateRuns(String key) {
        PlaceData without = PlaceReader.read(SmallRuns.PLACES, "preston", Map.of(key, "off"));
        assertThat(without.estimates().stream().filter(PlaceEstimate::switchedOff))
                .hasSize(1);
        assertThat(SmallRuns.audited(without, SmallRuns.spec(List.of()), 1)).hasSize(1);
    }

    static List<String> scenarios() {
        return new ScenarioReader(Path.of("library")).names();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioOfTheLibraryRuns(String name) {
        Scenario scenario = new ScenarioReader(Path.of("library")).read(name);
        assertThat(scenario.question()).endsWith("?");
        PlaceData place = PlaceReader.read(SmallRuns.PLACES, scenario.place(), scenario.estimateSettings());
        ModelSpec spec = SmallRuns.spec(scenario.settings());
        assertThat(spec.equals(SmallRuns.spec(List.of()))).as("is the baseline").isEqualTo(name.equals("baseline"));
        assertThat(SmallRuns.audited(place, spec, 1)).hasSize(1);
    }
}
