package org.commonweal.scenarios.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonweal.measure.Indicator;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.place.PlaceData;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Levers;
import org.commonweal.policy.PolicyLever;
import org.commonweal.policy.Terms;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ClashLintTest {
    private static final PlaceData PRESTON = PlaceReader.read(Path.of("places"), "preston", Map.of());
    private static final ModelSpec SPEC = ParameterReader.read(ModelSpec.class, List.of());
    private static final Scenario SCENARIO =
            new Scenario("mine", "What if?", "preston", 1, 10, 5, 0.1, Audit.MONTH, List.of(), List.of());

    /** Multiplies how many local firms hear of a lot, and reserves lots below a size. */
    private record Reach(double from, double until, double factor, double reserveBelow) implements PolicyLever {
        @Override
        public double ramp() {
            return 0;
        }

        @Override
        public String what() {
            return "More or fewer local firms hear of a lot.";
        }

        @Override
        public List<String> example() {
            return List.of();
        }

        @Override
        public boolean isPulled() {
            return true;
        }

        @Override
        public List<Indicator> indicators() {
            return List.of();
        }

        @Override
        public List<Ceiling> ceilings(Circumstances where) {
            return List.of();
        }

        @Override
        public void set(Terms terms, double strength) {
            terms.procurement.reach.turn(0, factor);
            terms.procurement.reserveBelow.turn(0, reserveBelow);
        }
    }

    private static List<String> warnings(PolicyLever... levers) {
        ModelSpec spec = new ModelSpec(SPEC.rules(), new Levers(List.of(levers)), SPEC.shocks(), SPEC.ownershipMix());
        return ClashLint.of(new Case(SCENARIO, spec, PRESTON)).stream()
                .map(Warning::text)
                .toList();
    }

    @Test
    void twoThatPullADialApartWorkAgainstEachOther() {
        assertThat(warnings(new Reach(0, 100, 2, 0), new Reach(0, 100, 0.5, 0)))
                .singleElement()
                .asString()
                .contains(
                        "work against each other",
                        "one raises and the other lowers the local firms that hear of a lot");
    }

    @Test
    void twoThatPullTheSameWayDoNot() {
        assertThat(warnings(new Reach(0, 100, 2, 0), new Reach(0, 100, 3, 0))).isEmpty();
    }

    @Test
    void theLowerOfTwoThatAskForTheHighestDoesNothing() {
        assertThat(warnings(new Reach(0, 100, 1, 50_000), new Reach(0, 100, 1, 60_000)))
                .singleElement()
                .asString()
                .contains("reserved for local bidders does nothing", "only the higher of both holds");
    }

    @Test
    void thoseThatNeverActInTheSameMonthDoNotMeet() {
        assertThat(warnings(new Reach(0, 5, 2, 0), new Reach(5, 100, 0.5, 0))).isEmpty();
        assertThat(warnings(new Reach(0, 5.1, 2, 0), new Reach(5, 100, 0.5, 0))).hasSize(1);
    }
}
