package org.commonweal.scenarios.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.recording.KeptSeries;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.simulation.Simulation;
import org.junit.jupiter.api.Test;

class AaCheckTest {
    private static final int PAIRS = 200;
    private static final int MONTHS = 3;

    /** The place is as small as can be and lives for a quarter of a year; {@code compare --check-aa} takes more. */
    @Test
    void ofAScenarioComparedWithItselfOver200PairsAtMostOneIndicatorInTwentyIsCalledDifferent() {
        PlaceData place = SmallRuns.place("preston");
        ModelSpec spec = SmallRuns.spec(List.of());
        List<KeptSeries> series = LongStream.rangeClosed(1, 2 * PAIRS)
                .parallel()
                .mapToObj(seed -> {
                    KeptSeries kept = new KeptSeries(AaCheck.indicators(), MONTHS);
                    new Simulation(spec, place, seed, SmallRuns.SCALE, 0, Audit.OFF, List.of(kept)).run(MONTHS);
                    return kept;
                })
                .toList();
        AaCheck check = AaCheck.of(series);
        assertThat(check.tested()).isGreaterThan(100);
        assertThat(check.called()).isLessThanOrEqualTo(check.tested() / 20);
        assertThat(check.unguarded()).isLessThanOrEqualTo(check.tested() / 10);
    }
}
