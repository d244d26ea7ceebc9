package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every ownership mix of the library in every place, with the books audited after every phase. */
class MixesOfTheLibraryTest {
    private static final double SCALE = 0.01;
    private static final int MONTHS = 2;

    private static final class Closed implements Observer {
        private final List<double[]> months = new ArrayList<>();

        @Override
        public void monthClosed(Month month, double[] values) {
            months.add(values.clone());
        }
    }

    private static List<double[]> run(PlaceData place, ModelSpec spec) {
        Closed closed = new Closed();
        new Simulation(spec, place, 1, SCALE, 0, Audit.PHASE, List.of(closed)).run(MONTHS);
        return closed.months;
    }

    @ParameterizedTest
    @ValueSource(strings = {"preston", "manchester", "birmingham", "kirklees", "islington"})
    void makesNoPennyAndLosesNone(String name) {
        PlaceData place = SmallRuns.place(name);
        ScenarioReader library = new ScenarioReader(Home.library());
        List<Scenario> mixes = library.names().stream()
                .map(library::read)
                .filter(scenario -> scenario.settings().stream()
                        .anyMatch(setting -> setting.key().startsWith("ownership-mix.")))
                .toList();
        List<double[]> asItIs = run(place, SmallRuns.spec(List.of()));
        assertThat(mixes)
                .hasSizeGreaterThan(20)
                .allSatisfy(mix -> assertThat(SmallRuns.same(asItIs, run(place, SmallRuns.spec(mix.settings()))))
                        .as(mix.name())
                        .isFalse());
    }
}
