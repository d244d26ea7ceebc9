package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.compare.VariantRuns.Cell;

/** The Lorenz curves of the last year. */
final class LorenzCurves {

    private LorenzCurves() {}

    /** The curves, scenario by scenario, that of the baseline first. */
    static List<Curve> of(VariantRuns runs) {
        Map<String, List<Cell>> points = new LinkedHashMap<>();
        for (Cell cell : runs.cells()) {
            if (cell.part() == Part.CURVE) {
                points.computeIfAbsent(cell.table(), absent -> new ArrayList<>())
                        .add(cell);
            }
        }
        List<Curve> curves = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            int scenario = s;
            points.forEach((table, cells) -> curves.add(new Curve(
                    table,
                    runs.scenarios().get(scenario),
                    cells.stream()
                            .map(cell -> mean(runs.values(cell)[scenario]))
                            .toList())));
        }
        return curves;
    }

    private static double mean(double... seeds) {
        return Arrays.stream(seeds).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
