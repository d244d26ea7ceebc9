package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.archive.SeriesMeta.Kind;
import org.commonweal.results.number.Unit;
import org.commonweal.results.uncertainty.Replicates;

/** The distributions of the runs of a variant: the mean over the years that are added, by scenario and seed. */
final class Distributions {
    private final int scenarios;
    private final int seeds;
    private final Replicates replicates;
    private final Map<Cell, Sum> sums = new LinkedHashMap<>();

    /** One number of a distribution: which, of what part, what of it, in what unit, and how it is to be read. */
    record Cell(String table, String group, String measure, Unit unit, Part part, Kind kind) {}

    private record Sum(double[][] values, int[][] years) {}

    Distributions(int scenarios, Replicates replicates) {
        this.scenarios = scenarios;
        this.replicates = replicates;
        seeds = replicates.pairs();
    }

    /** Adds a year's number; one that is none is left out. */
    void add(Cell cell, int scenario, int seed, double value) {
        Sum sum =
                sums.computeIfAbsent(cell, absent -> new Sum(new double[scenarios][seeds], new int[scenarios][seeds]));
        if (Double.isFinite(value)) {
            sum.values[scenario][seed] += value;
            sum.years[scenario][seed]++;
        }
    }

    /** The cells in the order in which they came. */
    List<Cell> cells() {
        return new ArrayList<>(sums.keySet());
    }

    /** The means of a cell by scenario and replicate; not numbers where a run has none. */
    double[][] values(Cell cell) {
        Sum sum = sums.get(cell);
        double[][] means = new double[scenarios][];
        for (int s = 0; s < scenarios; s++) {
            int scenario = s;
            double[] bySeed = new double[seeds];
            Arrays.setAll(bySeed, seed -> sum.values[scenario][seed] / sum.years[scenario][seed]);
            means[s] = replicates.means(bySeed);
        }
        return means;
    }
}
