package org.commonweal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws by their distributions. Seeds are fixed, so these tests pass always or never. */
class DrawsTest {
    private static final int MANY = 100_000;

    /** Five standard deviations of the correlation of {@link #MANY} independent pairs. */
    private static final double NO_CORRELATION = 5 / Math.sqrt(MANY);

    /** Less likely than this is not chance. */
    private static final double UNLIKELY = 0.001;

    private final Draws draws = new Draws(2026);
    private final long key = draws.key(Purpose.MATCHING, 3);

    // ---- distributions ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void uniformDrawsFillEveryFiftiethEqually(int j) {
        long[] counts = new long[50];
        for (int agent = 0; agent < MANY; agent++) {
            counts[(int) (Draws.uniform(key, agent, j) * 50)]++;
        }
        assertEven(counts);
    }

    @Test
    void uniformDrawsOfOneAgentOverMonthsAreUniformToo() {
        long[] counts = new long[50];
        for (int month = 0; month < MANY; month++) {
            counts[(int) (Draws.uniform(draws.key(Purpose.EXITS, month), 17, 0) * 50)]++;
        }
        assertEven(counts);
    }

    @Test
    void uniformDrawsOfOnePlaceOverSeedsAreUniformToo() {
        long[] counts = new long[50];
        for (int seed = 0; seed < MANY; seed++) {
            counts[(int) (Draws.uniform(new Draws(seed).key(Purpose.EXITS, 0), 0, 0) * 50)]++;
        }
        assertEven(counts);
    }

    @Test
    void uniformDrawsAreNeverBelowZeroNorOne() {
        double[] all = sample(agent -> Draws.uniform(key, agent, 0));
        assertThat(StatUtils.min(all)).isBetween(0.0, 0.001);
        assertThat(StatUtils.max(all)).isBetween(0.999, Math.nextDown(1.0));
    }

    @Test
    void everyBitIsOnHalfTheTime() {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            int on = 0;
            for (int agent = 0; agent < MANY; agent++) {
                on += (int) (Draws.bits(key, agent, 0) >>> bit & 1);
            }
            assertThat(on / (double) MANY).as("bit " + bit).isCloseTo(0.5, within(0.008));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 10, 1_000})
    void wholeNumbersBelowABoundAreEquallyLikely(int bound) {
        long[] counts = new long[bound];
        for (int agent = 0; agent < MANY; agent++) {
            counts[Draws.below(bound, key, agent, 0)]++;
        }
        assertEven(counts);
    }

    @Test
    void belowOneThereIsOnlyZero() {
        assertThat(IntStream.range(0, 1_000).map(agent -> Draws.below(1, key, agent, 0)))
                .containsOnly(0);
    }

    @Test
    void theLargestBoundIsReachedFromBelow() {
        double[] all = sample(agent -> Draws.below(Integer.MAX_VALUE, key, agent, 0));
        assertThat(StatUtils.min(all)).isBetween(0.0, 1e6);
        assertThat(StatUtils.max(all)).isBetween(Integer.MAX_VALUE - 1e6, Integer.MAX_VALUE - 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void normalDrawsAreStandardNormal(int j) {
        double[] all = sample(agent -> Draws.normal(key, agent, j));
        assertThat(new KolmogorovSmirnovTest()
                        .kolmogorovSmirnovTest(new NormalDistribution(), Arrays.copyOf(all, 20_000)))
                .isGreaterThan(UNLIKELY);
        assertThat(StatUtils.mean(all)).isCloseTo(0, within(0.015));
        assertThat(StatUtils.variance(all)).isCloseTo(1, within(0.02));
    }

    @Test
    void aLognormalDrawHasItsMedianAndSpread() {
        double[] all = sample(agent -> Draws.lognormal(60_000, 1.55, key, agent, 0));
        assertThat(new KolmogorovSmirnovTest()
                        .kolmogorovSmirnovTest(
                                new LogNormalDistribution(Math.log(60_000), 1.55), Arrays.copyOf(all, 20_000)))
                .isGreaterThan(UNLIKELY);
    }

    @Test
    void aLognormalDrawWithoutSpreadIsTheMedian() {
        assertThat(Draws.lognormal(7, 0, key, 1, 0)).isEqualTo(7);
    }

    @Test
    void anEventHappensAsOftenAsItsChanceSays() {
        double share = StatUtils.mean(sample(agent -> Draws.happens(0.25, key, agent, 0) ? 1 : 0));
        assertThat(share).isCloseTo(0.25, within(0.007));
    }

    @Test
    void whatHasNoChanceNeverHappensAndWhatIsCertainAlways() {
        for (int agent = 0; agent < 10_000; agent++) {
            assertThat(Draws.happens(0, key, agent, 0)).isFalse();
            assertThat(Draws.happens(1, key, agent, 0)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.5, 2.3, 41.97})
    void stochasticRoundingKeepsTheMean(double number) {
        double[] all = sample(agent -> Draws.stochasticRound(number, key, agent, 0));
        assertThat(StatUtils.mean(all)).isCloseTo(number, within(0.008));
        assertThat(StatUtils.min(all)).isEqualTo(Math.floor(number));
        assertThat(StatUtils.max(all)).isEqualTo(Math.ceil(number));
    }

    @Test
    void aWholeNumberIsNotRounded() {
        assertThat(IntStream.range(0, 1_000).map(agent -> Draws.stochasticRound(3, key, agent, 0)))
                .containsOnly(3);
    }

    // ---- independence ----------------------------------------------------------------------------------------------

    @Test
    void neighboursDrawIndependently() {
        assertUnrelated(agent -> Draws.uniform(key, agent, 0), agent -> Draws.uniform(key, agent + 1L, 0));
    }

    @Test
    void theEightDrawsOfAnAgentAreIndependent() {
        for (int j = 1; j < 8; j++) {
            int other = j;
            assertUnrelated(agent -> Draws.uniform(key, agent, 0), agent -> Draws.uniform(key, agent, other));
        }
    }

    @Test
    void theDrawsOfAnAgentAreNotThoseOfANeighbour() {
        long[] bits = IntStream.range(0, 8_000)
                .mapToLong(n -> Draws.bits(key, n / 8, n % 8))
                .toArray();
        assertThat(Arrays.stream(bits).distinct()).hasSize(bits.length);
    }

    @Test
    void purposesAreIndependent() {
        for (Purpose purpose : Purpose.values()) {
            if (purpose != Purpose.MATCHING) {
                long other = draws.key(purpose, 3);
                assertUnrelated(agent -> Draws.uniform(key, agent, 0), agent -> Draws.uniform(other, agent, 0));
            }
        }
    }

    @Test
    void monthsAreIndependent() {
        long next = draws.key(Purpose.MATCHING, 4);
        assertUnrelated(agent -> Draws.uniform(key, agent, 0), agent -> Draws.uniform(next, agent, 0));
    }

    @Test
    void seedsAreIndependent() {
        long other = new Draws(2027).key(Purpose.MATCHING, 3);
        assertUnrelated(agent -> Draws.normal(key, agent, 0), agent -> Draws.normal(other, agent, 0));
    }

    @Test
    void noTwoKeysOfARunAreTheSame() {
        long[] keys = IntStream.range(0, Purpose.values().length)
                .boxed()
                .flatMapToLong(purpose ->
                        IntStream.range(-600, 600).mapToLong(month -> draws.key(Purpose.values()[purpose], month)))
                .toArray();
        assertThat(Arrays.stream(keys).distinct()).hasSize(keys.length);
    }

    // ---- repetition ------------------------------------------------------------------------------------------------

    @Test
    void theSameKeyGivesTheSameBits() {
        long again = new Draws(2026).key(Purpose.MATCHING, 3);
        assertThat(again).isEqualTo(key);
        assertThat(Draws.bits(again, 12, 3)).isEqualTo(Draws.bits(key, 12, 3));
        assertThat(Draws.normal(again, 12, 3)).isEqualTo(Draws.normal(key, 12, 3));
    }

    @Test
    void anotherSeedGivesOtherBits() {
        assertThat(new Draws(2027).key(Purpose.MATCHING, 3)).isNotEqualTo(key);
    }

    @Test
    void theBitsAreThoseOfThePublishedSequence() {
        assertThat(Draws.bits(0, 0, 1)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Draws.bits(0, 0, 2)).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(Draws.bits(0, 0, 3)).isEqualTo(0x06C45D188009454FL);
    }

    private static double[] sample(IntToDoubleFunction draw) {
        return IntStream.range(0, MANY).mapToDouble(draw).toArray();
    }

    private static void assertUnrelated(IntToDoubleFunction one, IntToDoubleFunction other) {
        assertThat(new PearsonsCorrelation().correlation(sample(one), sample(other)))
                .isCloseTo(0, within(NO_CORRELATION));
    }

    private static void assertEven(long[] counts) {
        double[] expected = new double[counts.length];
        Arrays.fill(expected, (double) MANY / counts.length);
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(UNLIKELY);
    }
}
