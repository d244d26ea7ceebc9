package org.commonweal.results.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.commonweal.results.statistics.Interval;

/**
 * Whether an assumption turns round which of two things is better: how far they are apart where it is small, and where it is
 * large.
 *
 * @param factor the assumption
 * @param small mean difference over the third of the points where it is smallest
 * @param large mean difference over the third where it is largest
 * @param crossing where on its range the two are level, by the line through all points; not a number where that is nowhere
 */
public record Flip(int factor, Interval small, Interval large, double crossing) {
    private static final int PARTS = 3;

    /** What each assumption does to a difference, that which does most first. */
    public static List<Flip> of(double[][] points, double... differences) {
        int[] whole = IntStream.range(0, points.length)
                .filter(i -> Double.isFinite(differences[i]))
                .toArray();
        return IntStream.range(0, points.length == 0 ? 0 : points[0].length)
                .mapToObj(factor -> of(factor, points, differences, whole))
                .sorted(Comparator.comparingDouble(flip -> -Math.abs(flip.large.mean() - flip.small.mean())))
                .toList();
    }

    private static Flip of(int factor, double[][] points, double[] differences, int... whole) {
        double[] byPlace = Arrays.stream(whole)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> points[i][factor]))
                .mapToDouble(i -> differences[i])
                .toArray();
        int part = byPlace.length / PARTS;
        Interval small = Interval.of(Arrays.copyOfRange(byPlace, 0, part));
        Interval large = Interval.of(Arrays.copyOfRange(byPlace, byPlace.length - part, byPlace.length));
        SimpleRegression line = new SimpleRegression();
        Arrays.stream(whole).forEach(i -> line.addData(points[i][factor], differences[i]));
        double crossing = -line.getIntercept() / line.getSlope();
        return new Flip(factor, small, large, crossing >= 0 && crossing <= 1 ? crossing : Double.NaN);
    }

    /** Whether the two ends point in opposite directions. */
    public boolean turnsRound() {
        return small.mean() * large.mean() < 0;
    }

    /** Whether they do so for sure: neither interval includes zero. */
    public boolean isSure() {
        return turnsRound() && small.leavesOutZero() && large.leavesOutZero();
    }
}
