package org.commonweal.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final double PI4 = Math.pow(Math.PI, 4);

    private static SobolIndices of(int factors, int rows, ToDoubleFunction<double[]> function) {
        SaltelliSample sample = new SaltelliSample(factors, rows);
        return SobolIndices.of(
                sample, sample.points().stream().mapToDouble(function).toArray());
    }

    @Test
    void ishigamisIndicesAreFound() {
        double variance = 49 / 8.0 + PI4 / 50 + PI4 * PI4 / 1800 + 0.5; // a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2
        double first = 0.5 * Math.pow(1 + PI4 / 50, 2) / variance;
        double second = 49 / 8.0 / variance;
        double withThird = PI4 * PI4 * 8 / 225 / 100 / variance;
        SobolIndices found = of(3, 4096, Known::ishigami);
        assertThat(found.variance()).isCloseTo(variance, within(0.1));
        assertThat(found.first(0).value()).isCloseTo(first, within(0.01));
        assertThat(found.first(1).value()).isCloseTo(second, within(0.01));
        assertThat(found.first(2).value()).isCloseTo(0, within(0.01));
        assertThat(found.total(0).value()).isCloseTo(first + withThird, within(0.01));
        assertThat(found.total(1).value()).isCloseTo(second, within(0.01));
        assertThat(found.total(2).value()).isCloseTo(withThird, within(0.01));
    }

    @Test
    void thoseOfSobolsFunctionAreFound() {
        double[] own = IntStream.range(0, 8)
                .mapToDouble(i -> 1 / (3 * Math.pow(1 + Known.G[i], 2)))
                .toArray();
        double all = IntStream.range(0, 8).mapToDouble(i -> 1 + own[i]).reduce(1, (a, b) -> a * b);
        SobolIndices found = of(8, 4096, Known::g);
        for (int i = 0; i < 8; i++) {
            assertThat(found.first(i).value()).isCloseTo(own[i] / (all - 1), within(0.01));
            assertThat(found.total(i).value()).isCloseTo(own[i] * all / (1 + own[i]) / (all - 1), within(0.01));
        }
    }

    /** Computed by scipy 1.17.1, {@code scipy.stats.sobol_indices}, at points 1 to 64 of its unscrambled Sobol sequence. */
    @Test
    void scipyFindsTheSameAtTheSamePoints() {
        SobolIndices ishigami = of(3, 64, Known::ishigami);
        assertThat(firsts(ishigami))
                .containsExactly(
                        new double[] {0.30129938824342223, 0.6197127090983024, -0.0239515985462557}, within(1e-12));
        assertThat(totals(ishigami))
                .containsExactly(
                        new double[] {0.5862104305672654, 0.46790868747323117, 0.19496189663809751}, within(1e-12));
        SobolIndices g = of(8, 64, Known::g);
        assertThat(firsts(g))
                .containsExactly(
                        new double[] {
                            0.800761842770761,
                            0.22591816994384573,
                            -0.026682784166669377,
                            0.010218200180092512,
                            0.0002449681377403982,
                            0.0016142217660885107,
                            0.0010503759125654408,
                            -0.002685354680889485
                        },
                        within(1e-12));
        assertThat(totals(g))
                .containsExactly(
                        new double[] {
                            0.8594182841359748, 0.2581463904432534, 0.03782724414833855, 0.010239462083352717,
                            0.00010457140777137665, 9.70557149313794e-05, 9.25807850005428e-05, 0.00011193412239665491
                        },
                        within(1e-12));
    }

    @Test
    void gapsAreLeftOutAndCounted() {
        SaltelliSample sample = new SaltelliSample(3, 2048);
        double[] outcomes =
                sample.points().stream().mapToDouble(Known::ishigami).toArray();
        IntStream.iterate(0, i -> i < outcomes.length, i -> i + 17).forEach(i -> outcomes[i] = Double.NaN);
        SobolIndices found = SobolIndices.of(sample, outcomes);
        assertThat(found.gaps()).isEqualTo((outcomes.length + 16) / 17);
        assertThat(found.total(1).count()).isLessThan(2048);
        assertThat(found.total(1).value()).isCloseTo(0.4424, within(0.05));
    }

    @Test
    void intervalsHoldTheTruthAndNarrowWithMoreRows() {
        Estimate few = of(3, 128, Known::ishigami).total(2);
        Estimate many = of(3, 1024, Known::ishigami).total(2);
        assertThat(few.low()).isLessThan(0.2437);
        assertThat(few.high()).isGreaterThan(0.2437);
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 2);
    }

    @Test
    void aRankingSettlesWithMoreRows() {
        assertThat(of(3, 8, Known::ishigami).unrest())
                .isGreaterThan(of(3, 1024, Known::ishigami).unrest());
        assertThat(of(3, 1024, Known::ishigami).unrest()).isLessThan(1);
    }

    private static double[] firsts(SobolIndices found) {
        return IntStream.range(0, found.factors())
                .mapToDouble(i -> found.first(i).value())
                .toArray();
    }

    private static double[] totals(SobolIndices found) {
        return IntStream.range(0, found.factors())
                .mapToDouble(i -> found.total(i).value())
                .toArray();
    }
}
