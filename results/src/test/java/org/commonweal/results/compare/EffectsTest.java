package org.commonweal.results.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final int PAIRS = 10;
    private static final int TRIALS = 2_000;

    @Test
    void whatIsToldNeedsNoMorePairsAndWhatIsNotSaysHowMany() {
        double[] baseline = {10, 20, 30, 40, 50, 60};
        Effect clear = effect(Direction.NEITHER, baseline, 15, 25.01, 34.99, 45, 55, 65);
        assertThat(clear.isDistinguishable()).isTrue();
        assertThat(clear.pairsNeeded()).isZero();
        Effect unclear = effect(Direction.NEITHER, baseline, 11, 22, 29, 38, 52, 61);
        assertThat(unclear.isDistinguishable()).isFalse();
        assertThat(unclear.pairsNeeded()).isGreaterThan(6);
    }

    @Test
    void equalInEveryPairIsNoEffectAndNoTest() {
        Levels levels = new Levels(
                List.of(meta("a", Direction.HIGHER_IS_BETTER), meta("b", Direction.NEITHER)),
                List.of("baseline", "policy"),
                new double[][][] {
                    {{1, 2, 3, 4, 5, 6}, {10, 20, 30, 40, 50, 60}}, {{1, 2, 3, 4, 5, 6}, {11, 22, 33, 40, 50, 60}}
                });
        List<Effect> effects = Effects.of(levels);
        assertThat(effects.get(0).isNothing()).isTrue();
        assertThat(effects.get(0).isDistinguishable()).isFalse();
        assertThat(effects.get(1).isNothing()).isFalse();
        // alone in its family: its q is its p, differences 1, 2, 3, 0, 0, 0
        assertThat(effects.get(1).q()).isEqualTo(effects.get(1).alone().p());
    }

    @Test
    void onePairAndNumbersThatAreMissingTellNothing() {
        Effect one = effect(Direction.HIGHER_IS_BETTER, new double[] {1, Double.NaN}, 2, 3);
        assertThat(one.isDistinguishable()).isFalse();
        assertThat(one.difference().count()).isEqualTo(1);
        Effect none = effect(Direction.HIGHER_IS_BETTER, new double[] {Double.NaN, Double.NaN}, 2, 3);
        assertThat(none.isDistinguishable()).isFalse();
        assertThat(none.isNothing()).isFalse();
    }

    @Test
    void intervalsCoverAKnownEffectAsOftenAsTheySay() {
        Random luck = new Random(20261122);
        long covered = IntStream.range(0, TRIALS)
                .filter(trial -> {
                    double[] shared = draws(() -> 100 + 10 * luck.nextGaussian());
                    double[] policy = DoubleStream.of(shared)
                            .map(level -> level + 3 + 2 * luck.nextGaussian())
                            .toArray();
                    Interval difference =
                            effect(Direction.NEITHER, shared, policy).difference();
                    return difference.low() <= 3 && 3 <= difference.high();
                })
                .count();
        assertThat((double) covered / TRIALS).isBetween(0.93, 0.97);
    }

    @Test
    void withoutAnyEffectHardlyAnythingIsTold() {
        Random luck = new Random(1);
        List<SeriesMeta> catalogue = IntStream.range(0, 200)
                .mapToObj(i -> meta("x" + i, Direction.NEITHER))
                .toList();
        int distinguishable = 0;
        int alone = 0;
        for (int trial = 0; trial < 20; trial++) {
            double[][][] values = new double[2][catalogue.size()][];
            for (int i = 0; i < catalogue.size(); i++) {
                values[1][i] = draws(luck::nextGaussian);
                values[0][i] = draws(luck::nextGaussian);
            }
            List<Effect> effects = Effects.of(new Levels(catalogue, List.of("A", "A"), values));
            distinguishable +=
                    (int) effects.stream().filter(Effect::isDistinguishable).count();
            alone += (int) effects.stream()
                    .filter(effect -> effect.alone().p() <= 0.05)
                    .count();
        }
        assertThat(distinguishable / 4_000.0).isLessThanOrEqualTo(0.05);
        assertThat(alone / 4_000.0).isBetween(0.04, 0.06);
    }

    private static double[] draws(DoubleSupplier value) {
        return DoubleStream.generate(value).limit(PAIRS).toArray();
    }

    private static Effect effect(Direction direction, double[] baseline, double... policy) {
        return Effects.of(new Levels(List.of(meta("a", direction)), List.of("baseline", "policy"), new double[][][] {
                    {baseline}, {policy}
                }))
                .get(0);
    }

    private static SeriesMeta meta(String name, Direction direction) {
        return SeriesMeta.outcome(name, "title", Unit.of("unit"), "definition", direction);
    }
}
