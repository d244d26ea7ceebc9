package org.commonweal.results.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.statistics.PairedSample;
import org.commonweal.results.uncertainty.Replicates;

/**
 * One number for each indicator of each run.
 *
 * @param catalogue the indicators
 * @param scenarios the scenarios, the baseline first
 * @param values by scenario, indicator and seed
 */
public record Levels(List<SeriesMeta> catalogue, List<String> scenarios, double[][][] values) {

    /** The levels of replicates: where pairs share a draw of the parameters, their means. */
    Levels over(Replicates replicates) {
        return replicates.each() == 1
                ? this
                : new Levels(
                        catalogue,
                        scenarios,
                        Arrays.stream(values)
                                .map(scenario -> Arrays.stream(scenario)
                                        .map(replicates::means)
                                        .toArray(double[][]::new))
                                .toArray(double[][][]::new));
    }

    /** Scenario less baseline, by seed. */
    double[] differences(int scenario, int indicator) {
        return IntStream.range(0, values[0][indicator].length)
                .mapToDouble(seed -> values[scenario][indicator][seed] - values[0][indicator][seed])
                .toArray();
    }

    PairedSample sample(int scenario, int indicator) {
        return PairedSample.of(values[0][indicator], values[scenario][indicator]);
    }
}
