package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.compare.Interval;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final SeriesMeta JOBS =
            new SeriesMeta("labour.jobs", "Jobs", "people", "who works", "HIGHER_IS_BETTER");

    private static Effect effect(double mean, double half, boolean told, int needed) {
        return new Effect(
                JOBS.name(),
                "procurement",
                new Interval(90_000, 500, 10, 0),
                new Interval(mean, half, 10, 0.1),
                0.9,
                0.2,
                told,
                needed);
    }

    private static String paragraph(int scenario) {
        ComparisonView view = new ComparisonView(SyntheticComparison.complete());
        return Answer.paragraph(view, view.scenarios().get(scenario)).replace("\u2060", "");
    }

    @Test
    void whatIsToldApartHasItsIntervalAndTheBaseline() {
        assertThat(Sentences.told(JOBS, effect(-120, 80, true, 0)))
                .isEqualTo("Jobs: down by 120 people (95 % interval −200 to −40; baseline 90,000 people).");
    }

    @Test
    void whatIsNotToldApartSaysHowManyPairsItNeeds() {
        assertThat(Sentences.untold(JOBS, effect(20, 80, false, 63)))
                .isEqualTo("jobs (−60 to +100 people; needs about 63 pairs)");
        assertThat(Sentences.verdict(effect(20, 80, false, 63), "HIGHER_IS_BETTER"))
                .isEqualTo("cannot be told apart from no change with 10 pairs; needs about 63 pairs");
        assertThat(Sentences.needed(4000)).isEqualTo("more than 1,000 pairs");
    }

    @Test
    void theVerdictKnowsWhichWayIsBetter() {
        assertThat(Sentences.verdict(effect(-120, 80, true, 0), "HIGHER_IS_BETTER"))
                .isEqualTo("lower, which is worse");
        assertThat(Sentences.verdict(effect(-120, 80, true, 0), "LOWER_IS_BETTER"))
                .isEqualTo("lower, which is better");
        assertThat(Sentences.verdict(effect(-120, 80, true, 0), "NEITHER")).isEqualTo("lower");
    }

    @Test
    void noChangeInAnyPairIsNotCalledUncertain() {
        assertThat(Sentences.verdict(effect(0, 0, false, 0), "NEITHER")).isEqualTo("no change in any pair");
    }

    @Test
    void onePairHasNoInterval() {
        Effect single = new Effect(
                "labour.jobs",
                "procurement",
                new Interval(9, Double.NaN, 1, 1),
                new Interval(2, Double.NaN, 1, 1),
                0.5,
                1,
                false,
                0);
        assertThat(Sentences.verdict(single, "NEITHER")).isEqualTo("one pair: no interval");
        assertThat(Sentences.untold(JOBS, single)).isEqualTo("jobs");
    }

    @Test
    void aFailureSaysInHowManyRunsAndHowMuch() {
        assertThat(Sentences.failure(new Failure("bank", "the bank wrote off loans", 3, 10, 31_000, "pounds")))
                .isEqualTo("the bank wrote off loans in 3 of 10 runs, then £31,000 on average");
    }

    @Test
    void theFirstParagraphSaysWhatIsToldWhatIsNotWhatItCostAndWhatFailed() {
        assertThat(paragraph(0))
                .startsWith("Output: up by £1.2m a month (95 % interval +£400,000 to +£2m; baseline £466m a month).")
                .contains(
                        "Cannot be told apart from no change with 10 pairs: jobs (−30 to +270 people; needs about 36 pairs)")
                .contains(
                        "Cost: dearer bids and the officers who buy: +£1.2m a year (+£1.11m to +£1.29m), on the account of")
                .endsWith(
                        "What failed: a supplier closed before its contract ended in 3 of 10 runs, then 2.5 contracts on"
                                + " average.");
    }

    @Test
    void aScenarioThatDoesNothingSaysSo() {
        assertThat(paragraph(2))
                .isEqualTo(
                        "The same in every pair: output, jobs, disposable income of households, Gini of private wealth,"
                                + " locally owned capital and anchors' spend with suppliers in the place.");
    }

    @Test
    void theOpeningCountsWhatCanBeTold() {
        assertThat(Answer.opening(new ComparisonView(SyntheticComparison.complete())))
                .contains("5 scenarios were compared with the baseline in 10 pairs")
                .contains("Of 30 effects on output, jobs")
                .contains("11 can be told apart from no change and 19 cannot");
    }
}
