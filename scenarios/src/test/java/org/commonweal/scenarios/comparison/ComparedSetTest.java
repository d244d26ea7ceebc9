package org.commonweal.scenarios.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.comparison.ComparedSet.Further;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class ComparedSetTest {

    @Test
    void aWordBeforeTheNamesChoosesASet() {
        assertThat(ComparedSet.of(List.of())).isEqualTo(ComparedSet.LEVERS);
        assertThat(ComparedSet.of(List.of("baseline", "procurement"))).isEqualTo(ComparedSet.LEVERS);
        assertThat(ComparedSet.of(List.of("ownership"))).isEqualTo(ComparedSet.OWNERSHIP);
    }

    @Test
    void whereNoScenarioIsNamedASetHasItsOwn() {
        assertThat(ComparedSet.LEVERS.names(List.of())).contains("procurement");
        assertThat(ComparedSet.OWNERSHIP.names(List.of("ownership"))).contains("plural-economy");
        assertThat(ComparedSet.OWNERSHIP.names(List.of("ownership", "baseline", "all-branches")))
                .containsExactly("baseline", "all-branches");
    }

    @Test
    void everythingOfASetIsInTheLibrary() {
        List<String> library = new ScenarioReader(Home.library()).names();
        for (ComparedSet set : ComparedSet.values()) {
            assertThat(library).containsAll(set.names(set == ComparedSet.LEVERS ? List.of() : List.of("ownership")));
            assertThat(library)
                    .containsAll(
                            set.further(List.of()).stream().map(Further::name).toList());
        }
    }
}
