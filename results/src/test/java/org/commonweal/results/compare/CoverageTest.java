package org.commonweal.results.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.number.Unit;
import org.commonweal.results.uncertainty.Replicates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Synthetic trials: an effect of 10 on average that differs between draws of the parameters, and luck of the seeds, both of
 * known size. They go through the statistics of a comparison, which says how often its intervals cover the effect, and which
 * part of them is luck. Nothing is simulated.
 */
class CoverageTest {
    private static final double EFFECT = 10;
    private static final double LEVEL = 1000;
    private static final int TRIALS = 1500;
    private static final List<SeriesMeta> CATALOGUE =
            List.of(SeriesMeta.outcome("labour.jobs", "Jobs", Unit.of("people"), "posts", Direction.HIGHER_IS_BETTER));

    /** Distributions of mean 0 and standard deviation 1. */
    private enum Shape {
        NORMAL(Random::nextGaussian),
        /** Exponential, to one side: its skewness is 2. */
        SKEWED(random -> -Math.log(1 - random.nextDouble()) - 1);

        private final ToDoubleFunction<Random> draw;

        Shape(ToDoubleFunction<Random> draw) {
            this.draw = draw;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // draws, pairs of each, spread between draws, luck, shape
        "10, 2, 0.0, 3, NORMAL",
        "10, 2, 1.0, 3, NORMAL",
        "10, 2, 3.0, 3, NORMAL",
        "10, 2, 6.0, 1, NORMAL",
        "20, 2, 3.0, 3, NORMAL",
        "40, 2, 3.0, 1, NORMAL",
        "8, 4, 2.0, 3, NORMAL",
        "6, 3, 2.0, 2, NORMAL",
        "20, 2, 0.0, 3, SKEWED",
        "20, 2, 3.0, 3, SKEWED",
        "40, 2, 3.0, 1, SKEWED",
        "20, 4, 3.0, 3, SKEWED"
    })
    void theIntervalOverDrawsCoversTheEffectAndItsPartsAreThoseThatWerePutIn(
            int draws, int each, double spread, double luck, Shape shape) {
        Random random = new Random(draws + 100L * each);
        Replicates replicates = new Replicates(draws * each, each);
        int covered = 0;
        double between = 0;
        double within = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Effect effect = effect(replicates, spread, luck, shape, random);
            covered +=
                    effect.alone().low() <= EFFECT && EFFECT <= effect.alone().high() ? 1 : 0;
            between += effect.components().spread() * effect.components().spread();
            within += effect.components().luck();
            assertThat(effect.difference().count()).isEqualTo(draws);
        }
        assertThat((double) covered / TRIALS).isBetween(0.90, 0.97);
        double variance = spread * spread + luck * luck / each;
        double part = luck * luck / each / variance;
        // what is below nothing or above one is cut off: where luck prevails that shows in the means
        assertThat(within / TRIALS).isBetween(part - 0.2, part + 0.15);
        assertThat(between / TRIALS)
                .isBetween(0.8 * spread * spread, 1.25 * spread * spread + 0.4 * luck * luck / each);
    }

    /** Pairs taken as if each had parameters of its own, the mistake that replicates are there against. */
    @ParameterizedTest
    @CsvSource({"10, 4, 6.0, 1"})
    void pairsOfADrawAreNoReplicatesOfTheirOwn(int draws, int each, double spread, double luck) {
        Random random = new Random(1);
        int covered = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Levels levels = levels(new Replicates(draws * each, each), spread, luck, Shape.NORMAL, random);
            Effect naive = Effects.of(levels).get(0);
            covered += naive.alone().low() <= EFFECT && EFFECT <= naive.alone().high() ? 1 : 0;
        }
        assertThat((double) covered / TRIALS).isLessThan(0.85);
    }

    private static Effect effect(Replicates replicates, double spread, double luck, Shape shape, Random random) {
        return Effects.judged(levels(replicates, spread, luck, shape, random), replicates)
                .effects()
                .get(0);
    }

    /** The baseline shares the luck of its level with the scenario, and not all of the luck of the effect. */
    private static Levels levels(Replicates replicates, double spread, double luck, Shape shape, Random random) {
        double[] baseline = new double[replicates.pairs()];
        double[] scenario = new double[replicates.pairs()];
        double effect = 0;
        for (int pair = 0; pair < baseline.length; pair++) {
            if (pair % replicates.each() == 0) {
                effect = EFFECT + spread * shape.draw.applyAsDouble(random);
            }
            baseline[pair] = LEVEL + 50 * random.nextGaussian();
            scenario[pair] = baseline[pair] + effect + luck * shape.draw.applyAsDouble(random);
        }
        return new Levels(CATALOGUE, List.of("baseline", "policy"), new double[][][] {{baseline}, {scenario}});
    }
}
