package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Unit PEOPLE = Unit.of("people");
    private static final SeriesMeta JOBS =
            SeriesMeta.outcome("labour.jobs", "Jobs", PEOPLE, "who works", Direction.HIGHER_IS_BETTER);

    private static final Headline ASKED = Headline.of(JOBS.name()).orElseThrow();

    private static Effect effect(double mean, double half, boolean distinguishable, int needed) {
        return new Effect(
                JOBS.name(),
                "procurement",
                new Interval(90_000, 500, 10, 0),
                new Interval(mean, half, 10, 0.1),
                0.9,
                0.2,
                distinguishable,
                needed);
    }

    @Test
    void whatIsToldApartHasItsIntervalAndTheBaseline() {
        assertThat(Sentences.effect(ASKED, PEOPLE, effect(-120, 80, true, 0)))
                .isEqualTo("jobs fall by 120 people (−200 to −40; baseline 90,000 people)");
    }

    @Test
    void whatIsNotToldApartSaysHowManyPairsItNeeds() {
        assertThat(Sentences.unclear(ASKED, effect(20, 80, false, 63))).isEqualTo("jobs (about 63)");
        assertThat(Sentences.verdict(effect(20, 80, false, 63), Direction.HIGHER_IS_BETTER))
                .isEqualTo("not distinguishable from zero; needs about 63 pairs");
    }

    @Test
    void numbersOfPairsAreRoundedToWhatTheyAreWorth() {
        assertThat(Sentences.needed(57)).isEqualTo("about 57");
        assertThat(Sentences.needed(123)).isEqualTo("about 130");
        assertThat(Sentences.needed(4000)).isEqualTo("more than 1,000");
    }

    @Test
    void theVerdictKnowsWhichWayIsBetter() {
        assertThat(Sentences.verdict(effect(-120, 80, true, 0), Direction.HIGHER_IS_BETTER))
                .isEqualTo("lower, which is worse");
        assertThat(Sentences.verdict(effect(-120, 80, true, 0), Direction.LOWER_IS_BETTER))
                .isEqualTo("lower, which is better");
        assertThat(Sentences.verdict(effect(-120, 80, true, 0), Direction.NEITHER))
                .isEqualTo("lower");
    }

    @Test
    void noChangeInAnyPairIsNotCalledUncertain() {
        assertThat(Sentences.verdict(effect(0, 0, false, 0), Direction.NEITHER)).isEqualTo("no change in any pair");
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
        assertThat(Sentences.verdict(single, Direction.NEITHER)).isEqualTo("one pair: no interval");
        assertThat(Sentences.unclear(ASKED, single)).isEqualTo("jobs");
    }

    @Test
    void aCostSaysWhoPaysHowMuchForWhat() {
        assertThat(Sentences.cost(
                        new Cost("bank", "Procurement advice", "anchors", new Interval(120_000, 10_000, 10, 0.001))))
                .isEqualTo("the anchors £120,000 a year (Procurement advice, £110,000 to £130,000)");
        assertThat(Sentences.cost(new Cost("bank", "Its capital", "council", new Interval(5_000_000, 0, 10, 0))))
                .isEqualTo("the council £5m a year (Its capital, the same in every pair)");
    }

    @Test
    void aFailureSaysInHowManyRunsAndHowMuchBesideTheBaseline() {
        Failure losses = new Failure("bank", "Local bank: loans written off", 3, 10, 31_000, Unit.POUNDS);
        assertThat(Sentences.failure(losses, Optional.empty()))
                .isEqualTo("Local bank: loans written off, in 3 of 10 runs, £31,000 on average (baseline: in none)");
        Failure before = new Failure("baseline", "Local bank: loans written off", 1, 10, 500, Unit.POUNDS);
        assertThat(Sentences.failure(losses, Optional.of(before))).endsWith("(baseline: £500 in 1 of 10 runs)");
    }
}
