package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.compare.Distributions.Cell;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.PairedSample;

/** The Lorenz curves, means over the window. */
final class LorenzCurves {
    private static final int DECILES = 10;

    private LorenzCurves() {}

    /** The curves, scenario by scenario, that of the baseline first; what deciles have is judged together. */
    static List<Curve> of(VariantRuns runs) {
        Distributions distributions = runs.distributions();
        Map<String, List<double[][]>> points = new LinkedHashMap<>();
        for (Cell cell : distributions.cells()) {
            if (cell.part() == Part.CURVE) {
                points.computeIfAbsent(cell.table(), absent -> new ArrayList<>())
                        .add(distributions.values(cell));
            }
        }
        List<PairedSample> samples = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            for (List<double[][]> values : points.values()) {
                samples.addAll(deciles(values, s));
            }
        }
        Family family = Family.of(samples);
        Iterator<Interval> judged =
                IntStream.range(0, samples.size()).mapToObj(family::interval).iterator();
        List<Curve> curves = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            int scenario = s;
            points.forEach((table, values) -> curves.add(new Curve(
                    table,
                    runs.scenarios().get(scenario),
                    values.stream().map(point -> mean(point[scenario])).toList(),
                    deciles(values, scenario).stream()
                            .map(sample -> judged.next())
                            .toList())));
        }
        return curves;
    }

    /** Nothing where no points of the curve are a decile apart. */
    private static List<PairedSample> deciles(List<double[][]> points, int scenario) {
        int wide = (points.size() - 1) / DECILES;
        if (wide == 0 || wide * DECILES != points.size() - 1) {
            return List.of();
        }
        return IntStream.range(0, DECILES)
                .mapToObj(decile -> {
                    double[][] from = points.get(wide * decile);
                    double[][] to = points.get(wide * (decile + 1));
                    return PairedSample.of(less(to[0], from[0]), less(to[scenario], from[scenario]));
                })
                .toList();
    }

    private static double[] less(double[] one, double... other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }

    private static double mean(double... seeds) {
        return Arrays.stream(seeds).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
