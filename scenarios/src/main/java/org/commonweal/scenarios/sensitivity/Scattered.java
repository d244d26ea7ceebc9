package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.response.QuadraticResponse;
import org.commonweal.results.sensitivity.LatinHypercube;
import org.commonweal.results.sensitivity.Slopes;
import org.commonweal.results.sensitivity.Slopes.Slope;

/**
 * Draws scattered over the ranges of factors as a Latin hypercube, each with luck of its own, and what they came to.
 *
 * @param asked what was asked
 * @param points where the factors stood: shares of their ranges, of what comes in steps the middle of its step
 * @param outcomes everything that was measured at each
 */
public record Scattered(Asked asked, double[][] points, double[][] outcomes) {
    private static final int LEADING = 10;

    /** The draws, without those that contradict themselves; others stand in their place. */
    public static List<Draw> draws(Asked asked, int count) {
        int factors = asked.varied().factors().size();
        double[][] points = LatinHypercube.points(factors, count, asked.seed());
        return IntStream.range(0, count)
                .parallel() // hundreds of values are read again and again until none contradicts another
                .mapToObj(number -> new Draw(asked.varied().agreeing(points[number], asked.seed(), number), number))
                .toList();
    }

    /** Makes their runs. */
    public static Scattered of(Asked asked, List<Draw> draws, PointRuns runs) throws InterruptedException, IOException {
        List<Factor> factors = asked.varied().factors();
        double[][] points = draws.stream()
                .map(draw -> IntStream.range(0, factors.size())
                        .mapToDouble(i -> factors.get(i).place(draw.shares()[i]))
                        .toArray())
                .toArray(double[][]::new);
        return new Scattered(asked, points, runs.outcomes(asked.varied(), draws));
    }

    /** What an indicator came to at each draw; not a number where runs failed. */
    public double[] of(SeriesMeta indicator) {
        return asked.column(outcomes, indicator);
    }

    /** How many draws came to nothing because runs failed. */
    public int gaps() {
        return (int) Arrays.stream(outcomes)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isFinite))
                .count();
    }

    /** By how much an indicator changes from one end of each factor's range to the other. */
    public Slope[] slopes(SeriesMeta indicator) {
        return Slopes.of(points, of(indicator));
    }

    /** The factors that change an indicator most, by their places, the strongest first. */
    public int[] leading(SeriesMeta indicator) {
        Slope[] slopes = slopes(indicator);
        return IntStream.range(0, slopes.length)
                .filter(i -> Double.isFinite(slopes[i].change().value()))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -Math.abs(slopes[i].change().value())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The factors that a response is made of: the strongest, as many as there are runs enough for; of many only those whose
     * change is distinguishable from zero, since the strongest of many would seem to tell something even of luck.
     */
    public int[] responding(SeriesMeta indicator) {
        Slope[] slopes = slopes(indicator);
        int[] all = IntStream.of(leading(indicator))
                .filter(i -> slopes.length <= LEADING || slopes[i].isDistinguishable())
                .toArray();
        int count = Math.min(LEADING, all.length);
        while (count > 0 && QuadraticResponse.fewestRuns(count) > points.length) {
            count--;
        }
        return Arrays.copyOf(all, count);
    }

    /** A quadratic response in the strongest factors; none where the mean of all runs says as much. */
    public Optional<QuadraticResponse> response(SeriesMeta indicator) {
        int[] leading = responding(indicator);
        double[][] some = Arrays.stream(points)
                .map(point -> IntStream.of(leading).mapToDouble(i -> point[i]).toArray())
                .toArray(double[][]::new);
        return QuadraticResponse.of(some, of(indicator));
    }
}
