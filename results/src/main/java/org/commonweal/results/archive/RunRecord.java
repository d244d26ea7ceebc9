package org.commonweal.results.archive;

import java.util.List;

/**
 * A finished run: all that is kept of it.
 *
 * @param passport what determined it
 * @param series what was measured every month
 * @param flows who paid whom, each year
 * @param distributions how things were distributed, each year
 * @param dictionary what the words in the flows mean
 */
public record RunRecord(
        Passport passport,
        SeriesTable series,
        List<FlowRow> flows,
        List<DistributionRow> distributions,
        Dictionary dictionary) {

    public RunRecord {
        flows = List.copyOf(flows);
        distributions = List.copyOf(distributions);
    }
}
