package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.compare.Distributions.Cell;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.PairedSample;

/**
 * Who gains and who loses: every distribution that has groups, mean over the window. Deciles are put together to quintiles; the
 * households of a decile or quintile are those who are in it each year of that run, not the same ones in both.
 */
final class Groups {
    private Groups() {}

    /** The effects on groups, scenario by scenario, all of them judged together. */
    static List<GroupEffect> of(VariantRuns runs) {
        Map<Cell, double[][]> groups = groups(runs.distributions());
        List<PairedSample> samples = new ArrayList<>();
        for (int s = 1; s < runs.scenarios().size(); s++) {
            for (double[][] values : groups.values()) {
                samples.add(PairedSample.of(values[0], values[s]));
            }
        }
        Family family = Family.of(samples);
        List<GroupEffect> effects = new ArrayList<>();
        for (int s = 1; s < runs.scenarios().size(); s++) {
            for (Cell cell : groups.keySet()) {
                int n = effects.size();
                effects.add(new GroupEffect(
                        cell.table(),
                        cell.group(),
                        cell.measure(),
                        cell.unit(),
                        cell.part(),
                        runs.scenarios().get(s),
                        Interval.of(samples.get(n).baseline()),
                        family.interval(n)));
            }
        }
        return effects;
    }

    private static Map<Cell, double[][]> groups(Distributions runs) {
        Map<Cell, double[][]> groups = new LinkedHashMap<>();
        Map<Cell, Integer> deciles = new HashMap<>();
        for (Cell cell : runs.cells()) {
            switch (cell.part()) {
                case DECILE -> {
                    int number = deciles.merge(quintile(cell, 0), 1, Integer::sum);
                    groups.merge(quintile(cell, (number + 1) / 2), half(runs.values(cell)), Groups::sum);
                }
                case QUINTILE, GROUP -> groups.put(cell, runs.values(cell));
                case WHOLE, CURVE -> {}
            }
        }
        return groups;
    }

    /** The quintile that a decile is in, named after its table and its number. */
    private static Cell quintile(Cell decile, int number) {
        return new Cell(
                decile.table().replace("deciles", "quintiles"),
                "quintile " + number,
                decile.measure(),
                decile.unit(),
                Part.QUINTILE,
                decile.kind());
    }

    private static double[][] half(double[][] values) {
        return Arrays.stream(values)
                .map(row -> Arrays.stream(row).map(value -> value / 2).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] sum(double[][] one, double[][] other) {
        return IntStream.range(0, one.length)
                .mapToObj(s -> IntStream.range(0, one[s].length)
                        .mapToDouble(seed -> one[s][seed] + other[s][seed])
                        .toArray())
                .toArray(double[][]::new);
    }
}
