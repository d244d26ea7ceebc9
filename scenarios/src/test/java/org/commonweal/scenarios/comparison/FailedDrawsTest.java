package org.commonweal.scenarios.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.uncertainty.Drawn;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.scenario.Draft;
import org.junit.jupiter.api.Test;

class FailedDrawsTest {
    private static final Trial BASELINE = new TrialReader().of(new Draft().finish());
    private static final BadInput NOBODY = new BadInput("", "nobody can live there", "", "");

    /** Seven draws with two pairs each. */
    private static final ComparisonDesign SEVEN = new ComparisonDesign(
            List.of(new ComparedVariant(Variant.MAIN, "as it is", Varies.NOTHING, List.of(BASELINE))),
            List.of(14),
            IntStream.range(0, 7).mapToObj(draw -> List.of(BASELINE)).toList(),
            new Drawn(7, 2, "a posterior", List.of(), List.of()));

    private static Failed failed(int pair, Throwable reason) {
        return new Failed(BASELINE.withPair(pair), reason);
    }

    @Test
    void pairsOfADrawFollowEachOther() {
        assertThat(SEVEN.trials())
                .extracting(Trial::pair)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(SEVEN.drawOf(3)).isEqualTo(1);
    }

    @Test
    void aDrawIsCountedOnceWithItsFirstReason() throws IOException {
        assertThat(FailedDraws.left(SEVEN, List.of(failed(4, NOBODY), failed(5, NOBODY))))
                .containsExactly("draw 3 (" + BASELINE.withPair(4).title() + "): nobody can live there");
    }

    @Test
    void tooFewDrawsThatCanBeRunAreRefused() {
        assertThatThrownBy(() -> FailedDraws.left(SEVEN, List.of(failed(0, NOBODY), failed(2, NOBODY))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2 of 7 draws cannot be run, which leaves 5")
                .hasMessageContaining("Nobody can live there");
    }

    @Test
    void ourOwnFaultIsNotTheDraws() {
        assertThatThrownBy(() -> FailedDraws.left(SEVEN, List.of(failed(0, new IllegalStateException("a fault")))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> FailedDraws.left(SEVEN, List.of(failed(0, new IOException("no room")))))
                .isInstanceOf(IOException.class);
    }
}
