package org.commonweal.scenarios.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.scenarios.scenario.Draft;
import org.junit.jupiter.api.Test;

/** Where social value counts for more in tenders, a comparison has a band over what nobody has measured. */
class ProcurementBandTest {
    private record Asked(List<String> names, int furtherPairs) implements ComparisonRequest {
        @Override
        public void layOver(Draft draft) {
            // as the files say
        }

        @Override
        public int pairs() {
            return 3;
        }

        @Override
        public int window() {
            return 1;
        }
    }

    private static List<String> variants(int furtherPairs, String... names) {
        return ComparedScenarios.design(new Asked(List.of(names), furtherPairs)).variants().stream()
                .map(ComparedVariant::name)
                .toList();
    }

    @Test
    void procurementIsComparedWithoutTheHeadStartAndWithMoreReach() {
        assertThat(variants(2, "baseline", "procurement"))
                .contains("no-head-start", "reach-twice", "reach-four-times", "tight-commuting");
    }

    @Test
    void otherScenariosAreNot() {
        assertThat(variants(2, "baseline", "local-bank"))
                .contains("tight-commuting")
                .doesNotContain("no-head-start", "reach-twice", "reach-four-times");
    }

    @Test
    void norIsAnythingWhereNoFurtherVariantIsAskedFor() {
        assertThat(variants(0, "baseline", "procurement")).hasSize(1);
    }
}
