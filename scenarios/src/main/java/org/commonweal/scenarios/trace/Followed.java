package org.commonweal.scenarios.trace;

import java.util.List;
import java.util.Map;
import org.commonweal.results.compare.PoundTrace;

/**
 * The money of a payer in one run.
 *
 * @param forms what is assumed of legal forms
 * @param seed the seed of the run
 * @param trace where it went
 * @param months how long a pound was in the accounts of each sector, on average, until it left or the tracing ended
 */
public record Followed(Forms forms, long seed, PoundTrace trace, Map<String, Double> months) {

    /** The traces of runs under an assumption. */
    public static List<PoundTrace> traces(List<Followed> all, Forms forms) {
        return all.stream()
                .filter(each -> each.forms() == forms)
                .map(Followed::trace)
                .toList();
    }

    /** Months that a pound spent in the place, on average, until it left or the tracing ended. */
    public double monthsHere() {
        return months.values().stream().mapToDouble(each -> each).sum();
    }
}
