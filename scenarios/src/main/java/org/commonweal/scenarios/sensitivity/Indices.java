package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.results.sensitivity.SaltelliSample;
import org.commonweal.results.sensitivity.SobolIndices;

/** Sobol's indices of assumptions, and of luck, which is a factor of its own: another coordinate, other seeds. */
public final class Indices {
    private Indices() {}

    /** How many draws so many rows have. */
    public static int draws(int factors, int rows) {
        return new SaltelliSample(factors + 1, rows).pointsOfRow() * rows;
    }

    /** The indices by indicator; luck comes behind the factors. What contradicts itself is a gap. */
    public static List<SobolIndices> find(Asked asked, int rows, PointRuns runs)
            throws InterruptedException, IOException {
        int factors = asked.varied().factors().size();
        SaltelliSample sample = new SaltelliSample(factors + 1, rows);
        List<double[]> points = sample.points();
        List<Draw> draws = new ArrayList<>();
        int[] at = new int[points.size()];
        for (int i = 0; i < at.length; i++) {
            int row = i / sample.pointsOfRow();
            int inRow = i % sample.pointsOfRow();
            boolean otherLuck = inRow == 1 || inRow == sample.pointsOfRow() - 1;
            double[] shares = Arrays.copyOf(points.get(i), factors);
            boolean agrees = asked.varied().quarrelling(shares).length == 0;
            at[i] = agrees ? draws.size() : -1;
            if (agrees) {
                draws.add(new Draw(shares, 2 * row + (otherLuck ? 1 : 0)));
            }
        }
        double[][] outcomes = runs.outcomes(asked.varied(), draws);
        return asked.indicators().stream()
                .map(indicator -> asked.column(outcomes, indicator))
                .map(values -> SobolIndices.of(
                        sample,
                        Arrays.stream(at)
                                .mapToDouble(i -> i < 0 ? Double.NaN : values[i])
                                .toArray()))
                .toList();
    }
}
