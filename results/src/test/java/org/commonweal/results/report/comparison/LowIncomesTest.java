package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

/** Profits leave a place: the lowest quintile has 50 of 500 pounds a month less, the highest 800 of 4,000. */
class LowIncomesTest {
    private static final int PAIRS = 10;

    private final List<SeriesMeta> catalogue = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    LowIncomesTest() {
        measured("income.mean.quintile-1", "pounds/month", 500, -50);
        measured("income.mean.quintile-5", "pounds/month", 4_000, -800);
        measured("income.median", "pounds/month", 1_600, -100);
        measured("income.poverty.fixed-line", "share", 0.14, 0.02);
    }

    /** An effect with an interval of a tenth of it on both sides; the last one measured counts. */
    private void measured(String indicator, String unit, double level, double change) {
        catalogue.removeIf(meta -> meta.name().equals(indicator));
        effects.removeIf(effect -> effect.indicator().equals(indicator));
        catalogue.add(
                SeriesMeta.outcome(indicator, indicator, Unit.of(unit), "what it is", Direction.HIGHER_IS_BETTER));
        Interval difference = new Interval(change, Math.abs(change) / 10, PAIRS, change == 0 ? 1 : 0.001);
        effects.add(new Effect(
                indicator,
                "procurement",
                new Interval(level, 0, PAIRS, 0),
                difference,
                difference,
                0.01,
                change != 0,
                0));
    }

    private Policy policy() {
        Comparison comparison = SyntheticComparison.of(catalogue, effects, PAIRS);
        ComparisonView view = new ComparisonView(comparison);
        return new Policy(view, view.scenarios().get(0));
    }

    @Test
    void povertyThatDoesNotRiseWithFallingIncomesIsExplainedByTheMedian() {
        measured("income.poverty", "share", 0.15, -0.001);
        assertThat(LowIncomes.poverty(policy()))
                .hasValue("Relative poverty changes by only −0.1 percentage points (−0.11 to −0.09) although the lowest"
                        + " quintile of households has £600 a year less, since the median, of which its line is"
                        + " 60 %, falls by £1,200 a year too; the share of households below the line of the opening"
                        + " changes by +2 percentage points (+1.8 to +2.2).");
    }

    @Test
    void povertyThatRisesBesideTheMedianByLessThanIncomesFallIsExplainedToo() {
        // incomes fall by a tenth, poverty rises by a fifteenth
        measured("income.poverty", "share", 0.15, 0.01);
        assertThat(LowIncomes.poverty(policy())).isPresent();
    }

    @Test
    void povertyThatRisesAsExpectedNeedsNoExplanation() {
        measured("income.poverty", "share", 0.15, 0.05);
        assertThat(LowIncomes.poverty(policy())).isEmpty();
    }

    @Test
    void aMedianThatRisesExplainsNothing() {
        measured("income.poverty", "share", 0.15, -0.001);
        measured("income.median", "pounds/month", 1_600, 100);
        assertThat(LowIncomes.poverty(policy())).isEmpty();
    }

    @Test
    void aGiniThatFallsWhileThePoorestLoseIsExplainedByWhatTheRichestLose() {
        measured("income.gini", "ratio", 0.34, -0.01);
        assertThat(LowIncomes.gini(policy()))
                .hasValue(
                        "The Gini of income falls by 0.01 (−0.011 to −0.009) although the lowest quintile loses, since"
                                + " the highest loses more of what it has: 20\u00a0% of its income, the lowest 10\u00a0%.");
    }

    @Test
    void aGiniThatRisesIsWhatAReaderExpects() {
        measured("income.gini", "ratio", 0.34, 0.01);
        assertThat(LowIncomes.gini(policy())).isEmpty();
    }

    @Test
    void whereTheLowestIncomesDoNotMoveNothingIsSaid() {
        measured("income.mean.quintile-1", "pounds/month", 500, 0);
        measured("income.poverty", "share", 0.15, -0.001);
        measured("income.gini", "ratio", 0.34, -0.01);
        assertThat(LowIncomes.poverty(policy())).isEmpty();
        assertThat(LowIncomes.gini(policy())).isEmpty();
    }
}
