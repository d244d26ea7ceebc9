package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FamilyTest {
    private static final int PAIRS = 10;

    private static PairedSample sample(double... differences) {
        return PairedSample.of(new double[differences.length], differences);
    }

    private static PairedSample drawn(Random luck, double effect) {
        return sample(IntStream.range(0, PAIRS)
                .mapToDouble(pair -> effect + luck.nextGaussian())
                .toArray());
    }

    /** A hundred effects, of which every fourth is there. */
    private static Family drawn(Random luck) {
        List<PairedSample> samples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            samples.add(drawn(luck, effect(i)));
        }
        return Family.of(samples);
    }

    private static double effect(int i) {
        return i % 4 == 0 ? 1.5 : 0;
    }

    @Test
    void anIntervalLeavesOutZeroExactlyWhenItsEffectIsCalledDifferent() {
        Random luck = new Random(3);
        for (int trial = 0; trial < 20; trial++) {
            Family family = drawn(luck);
            for (int i = 0; i < 100; i++) {
                assertThat(family.interval(i).leavesOutZero()).isEqualTo(family.isDistinguishable(i));
            }
        }
    }

    @Test
    void ofTheIntervalsThatLeaveOutZeroAtMostOneInTwentyMissesTheTruth() {
        Random luck = new Random(5);
        double missed = 0;
        int trials = 200;
        for (int trial = 0; trial < trials; trial++) {
            Family family = drawn(luck);
            int called = 0;
            int wrong = 0;
            for (int i = 0; i < 100; i++) {
                if (family.isDistinguishable(i)) {
                    called++;
                    Interval interval = family.interval(i);
                    wrong += interval.low() <= effect(i) && effect(i) <= interval.high() ? 0 : 1;
                }
            }
            missed += called == 0 ? 0 : (double) wrong / called;
        }
        assertThat(missed / trials).isBetween(0.02, 0.05);
    }

    @Test
    void anEffectByItselfHasTheUsualInterval() {
        PairedSample alone = sample(1, 2, 3, 4, 5, 6);
        Family family = Family.of(List.of(alone));
        assertThat(family.level()).isCloseTo(0.95, within(1e-12));
        assertThat(family.interval(0).halfWidth()).isCloseTo(alone.difference().halfWidth(), within(1e-12));
    }

    @Test
    void fivePairsCallNothingDifferentHoweverClearTheyLookAndSixDo() {
        Family five = Family.of(List.of(sample(1, 1.01, 1, 1.01, 1)));
        assertThat(five.isDistinguishable(0)).isFalse();
        assertThat(five.interval(0).halfWidth()).isNaN();
        assertThat(five.tested()).isZero();
        Family six = Family.of(List.of(sample(1, 1.01, 1, 1.01, 1, 1.01)));
        assertThat(six.isDistinguishable(0)).isTrue();
    }

    @Test
    void whatIsTheSameInEveryPairIsKnownAndNotTested() {
        Family family = Family.of(List.of(sample(0, 0), sample(1, 2, 3, 4, 5, 6)));
        assertThat(family.interval(0).isNothing()).isTrue();
        assertThat(family.tested()).isEqualTo(1);
    }
}
