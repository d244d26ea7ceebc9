package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static Effect effect(double mean, double half, boolean distinguishable, int needed) {
        return new Effect(
                "labour.jobs",
                "procurement",
                new Interval(90_000, 500, 10, 0),
                new Interval(mean, half, 10, 0.1),
                new Interval(mean, half, 10, 0.1),
                0.2,
                distinguishable,
                needed);
    }

    @Test
    void whatIsNotDistinguishableSaysHowManyPairsItNeeds() {
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
    void fewPairsSayNothing() {
        Interval few = new Interval(2, Double.NaN, 5, 1);
        Effect effect = new Effect("labour.jobs", "procurement", few, few, few, 1, false, 0);
        assertThat(Sentences.verdict(effect, Direction.NEITHER)).isEqualTo("too few pairs to say");
    }
}
