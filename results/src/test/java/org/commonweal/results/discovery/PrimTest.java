package org.commonweal.results.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrimTest {

    private static double[][] points(int factors, int size, Random luck) {
        double[][] points = new double[size][factors];
        for (double[] point : points) {
            for (int i = 0; i < factors; i++) {
                point[i] = luck.nextDouble();
            }
        }
        return points;
    }

    private static Cases planted(int size, double inside, double outside, long seed) {
        Random luck = new Random(seed);
        double[][] points = points(8, size, luck);
        boolean[] hits = new boolean[size];
        for (int i = 0; i < size; i++) {
            boolean in = points[i][2] > 0.6 && points[i][5] < 0.4;
            hits[i] = luck.nextDouble() < (in ? inside : outside);
        }
        return new Cases(points, hits);
    }

    @Test
    void aPlantedBoxIsFound() {
        Cases cases = planted(1000, 1, 0, 1);
        Box box = Prim.box(cases).orElseThrow();
        assertThat(box.restricted()).containsExactly(2, 5);
        assertThat(box.low()[2]).isCloseTo(0.6, within(0.03));
        assertThat(box.hasHigh(2)).isFalse();
        assertThat(box.high()[5]).isCloseTo(0.4, within(0.03));
        assertThat(box.hasLow(5)).isFalse();
        assertThat(cases.fit(box).density()).isGreaterThan(0.95);
        assertThat(cases.fit(box).coverage()).isGreaterThan(0.95);
    }

    @Test
    void soIsOneInWhichLuckHasASay() {
        for (int seed = 1; seed <= 5; seed++) {
            Box box = Prim.box(planted(600, 0.85, 0.15, seed)).orElseThrow();
            assertThat(box.restricted()).contains(2, 5);
            assertThat(box.low()[2]).isBetween(0.45, 0.75);
            assertThat(box.high()[5]).isBetween(0.25, 0.55);
        }
    }

    @Test
    void whereEverythingIsACaseOrNothingIsThereIsNoBox() {
        assertThat(Prim.box(planted(300, 1, 1, 1))).isEmpty();
        assertThat(Prim.box(planted(300, 0, 0, 1))).isEmpty();
        assertThat(Prim.box(new Cases(new double[0][0], new boolean[0]))).isEqualTo(Optional.empty());
    }

    @Test
    void aFactorWithTwoValuesIsCutBetweenThem() {
        Random luck = new Random(3);
        double[][] points = points(3, 400, luck);
        boolean[] hits = new boolean[400];
        for (int i = 0; i < 400; i++) {
            points[i][1] = points[i][1] < 0.5 ? 0.25 : 0.75;
            hits[i] = points[i][1] > 0.5 && points[i][0] < 0.5;
        }
        Box box = Prim.box(new Cases(points, hits)).orElseThrow();
        assertThat(box.low()[1]).isCloseTo(0.5, within(1e-9));
        assertThat(box.restricted()).containsExactly(0, 1);
    }
}
