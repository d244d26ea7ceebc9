package org.commonweal.results.compare;

import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.statistics.PairedSample;

/**
 * One number for each indicator of each run.
 *
 * @param catalogue the indicators
 * @param scenarios the scenarios, the baseline first
 * @param values by scenario, indicator and seed
 */
public record Levels(List<SeriesMeta> catalogue, List<String> scenarios, double[][][] values) {

    PairedSample sample(int scenario, int indicator) {
        return PairedSample.of(values[0][indicator], values[scenario][indicator]);
    }
}
