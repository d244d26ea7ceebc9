package org.commonweal.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
    private static final double STEP = 2.0 / 3;

    private static ElementaryEffects of(List<Trajectory> trajectories, ToDoubleFunction<double[]> function) {
        return ElementaryEffects.of(
                trajectories,
                trajectories.stream()
                        .map(each -> Arrays.stream(each.points())
                                .mapToDouble(function)
                                .toArray())
                        .toList());
    }

    /** Saltelli and others, "Global sensitivity analysis: the primer" (2008), exercise 4 of chapter 3, page 138. */
    @Test
    void sixTrajectoriesOfTheTextbookSayWhatItSays() {
        List<Trajectory> trajectories = List.of(
                moved(1, STEP, 0, STEP),
                moved(0, STEP, 1, STEP),
                moved(1, STEP, 0, -STEP),
                moved(0, STEP, 1, -STEP),
                moved(1, -STEP, 0, STEP),
                moved(1, -STEP, 0, STEP));
        ElementaryEffects found = ElementaryEffects.of(
                trajectories,
                List.of(
                        new double[] {0.97, 0.71, 2.39},
                        new double[] {0.97, 2.30, 2.39},
                        new double[] {1.87, 2.40, 0.87},
                        new double[] {2.15, 1.71, 1.54},
                        new double[] {2.15, 2.17, 1.54},
                        new double[] {2.20, 1.87, 1.0}));
        assertThat(found.found(0).mu().value()).isCloseTo(0.66, within(0.01));
        assertThat(found.found(0).muStar().value()).isCloseTo(1.62, within(0.01));
        assertThat(found.found(0).sigma()).isCloseTo(1.79, within(0.01));
        assertThat(found.found(1).mu().value()).isCloseTo(0.21, within(0.01));
        assertThat(found.found(1).muStar().value()).isCloseTo(0.35, within(0.01));
        assertThat(found.found(1).sigma()).isCloseTo(0.41, within(0.01));
    }

    private static Trajectory moved(int first, double firstStep, int second, double secondStep) {
        return new Trajectory(new double[3][2], new int[] {first, second}, new double[] {firstStep, secondStep});
    }

    /** Computed by numpy 2.4.6 over all positions of a grid of four levels. */
    @Test
    void manyTrajectoriesSayWhatAllPositionsOfTheGridSay() {
        ElementaryEffects found = of(Trajectories.ofEach(3, 4, 1).first(5000), Known::ishigami);
        assertThat(found.found(0).mu().value()).isCloseTo(7.704, within(0.3));
        assertThat(found.found(0).sigma()).isCloseTo(6.249, within(0.3));
        assertThat(found.found(1).muStar().value()).isCloseTo(7.875, within(1e-9));
        assertThat(found.found(1).mu().value()).isCloseTo(0, within(0.4));
        assertThat(found.found(2).muStar().value()).isCloseTo(6.249, within(0.3));
        assertThat(found.found(2).sigma()).isCloseTo(8.837, within(0.3));
    }

    @Test
    void aGroupMovesTogetherAndAnEffectOfASumIsTheSumOfEffects() {
        ElementaryEffects found = of(new Trajectories(new int[] {0, 1, 1}, 4, 3).first(50), x -> 3 * x[0] + 0 * x[1]);
        assertThat(found.found(0).muStar().value()).isCloseTo(3, within(1e-9));
        assertThat(found.found(0).sigma()).isCloseTo(0, within(1e-9));
        assertThat(found.found(1).muStar().value()).isEqualTo(0);
    }

    @Test
    void aRunThatFailedTakesTheTwoEffectsBesideItAndNoOther() {
        List<Trajectory> two = Trajectories.ofEach(3, 4, 1).first(2);
        ElementaryEffects found =
                ElementaryEffects.of(two, List.of(new double[] {1, Double.NaN, 2, 3}, new double[] {1, 2, 3, 4}));
        assertThat(found.gaps()).isEqualTo(2);
        assertThat(found.found(two.get(0).moved()[2]).muStar().count()).isEqualTo(2);
    }

    @Test
    void aRankingOfNoiseIsRestlessAndOneOfClearDifferencesIsNot() {
        List<Trajectory> ten = Trajectories.ofEach(4, 4, 1).first(10);
        assertThat(of(ten, x -> 8 * x[0] + 4 * x[1] + 2 * x[2] + x[3]).unrest()).isLessThan(0.5);
        assertThat(of(ten, x -> new java.util.Random(Arrays.hashCode(x)).nextGaussian())
                        .unrest())
                .isGreaterThan(1);
    }
}
