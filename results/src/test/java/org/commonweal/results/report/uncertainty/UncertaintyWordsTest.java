package org.commonweal.results.report.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.uncertainty.UncertaintyWords.Told;
import org.commonweal.results.statistics.Components;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.uncertainty.Drawn;
import org.junit.jupiter.api.Test;

class UncertaintyWordsTest {
    private static final Drawn TWENTY =
            new Drawn(20, 2, "a posterior", List.of(new Drawn.Range("labour.pull", "2", 1, 3, "assumed")), List.of());

    private static Told told(String words, Components components) {
        Interval interval = new Interval(10, 5, 20, 0.01);
        Effect effect = new Effect("labour.jobs", "policy", interval, interval, interval, 0.01, true, 0, components);
        return new Told(words, effect, 1, Unit.NUMBER);
    }

    @Test
    void theUsualComparisonSaysInOneLineWhatItLeavesOut() {
        assertThat(UncertaintyWords.line(Drawn.NOTHING))
                .isEqualTo("Intervals hold the luck of seeds alone and leave out what is not known of the parameters"
                        + " (compare --posterior N draws them).");
    }

    @Test
    void oneThatDrawsSaysWhatItHolds() {
        assertThat(UncertaintyWords.line(TWENTY))
                .isEqualTo(
                        "Intervals hold the luck of seeds and what is not known of the parameters: 1 parameter is drawn"
                                + " 20 times, with 2 pairs of each draw.");
    }

    @Test
    void thePartThatIsLuckIsToldOfEachEffectThatHasOne() {
        assertThat(UncertaintyWords.parts(List.of(
                        told("jobs", new Components(0.25, 3)),
                        told("output", new Components(1, 0)),
                        told("prices", Components.UNKNOWN))))
                .hasValue(
                        "Of the variance behind its intervals, luck is, as estimated, 25\u00a0% for jobs and all for output;"
                                + " the rest is not knowing the parameters. From draw to draw the effect itself has a standard"
                                + " deviation of 3 for jobs.");
        assertThat(UncertaintyWords.parts(List.of(told("output", new Components(1, 0)))))
                .hasValue("Of the variance behind its intervals, luck is, as estimated, all for output.");
        assertThat(UncertaintyWords.parts(List.of(told("prices", Components.UNKNOWN))))
                .isEmpty();
    }

    @Test
    void drawsThatCouldNotBeRunAreCountedWithTheirReasons() {
        assertThat(UncertaintyWords.left(TWENTY)).isEmpty();
        assertThat(UncertaintyWords.left(TWENTY.without(List.of("draw 7 (baseline, seed 13): nobody lives there"))))
                .hasValue("1 of 20 draws of the parameters could not be run and is in no number: draw 7 (baseline, seed"
                        + " 13): nobody lives there.");
    }
}
