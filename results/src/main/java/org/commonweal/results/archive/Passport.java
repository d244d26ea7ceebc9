package org.commonweal.results.archive;

import java.util.List;

/**
 * Everything that determined a run: with it the run can be made again, byte for byte.
 *
 * @param version version of the programme
 * @param gitCommit commit it was built from
 * @param jdk the Java it ran on
 * @param place key of the place
 * @param placeTitle the place's name for people
 * @param placeHash hash of the place's data
 * @param scenario key of the scenario
 * @param variant which variant of the scenario's model it was; {@code main} is the scenario as it is
 * @param question what the scenario asks
 * @param seed seed of all draws
 * @param scale size of the place in the run, 1 = everybody
 * @param burnInYears years before month 0
 * @param years years from month 0
 * @param audit how closely the ledger was audited
 * @param parameters every number the run was made with
 * @param estimates estimates among the place's data
 * @param opening the place as it opened, against published totals
 * @param trial hash of everything that determined the run
 * @param forked whether it went on from a burnt-in place that others went on from, too: its tables begin with month zero
 * @param started when the run started, ISO 8601; differs between two equal runs
 * @param finished when it ended, ISO 8601; differs between two equal runs
 */
public record Passport(
        String version,
        String gitCommit,
        String jdk,
        String place,
        String placeTitle,
        String placeHash,
        String scenario,
        String variant,
        String question,
        long seed,
        double scale,
        int burnInYears,
        int years,
        String audit,
        List<Parameter> parameters,
        List<Estimate> estimates,
        List<OpeningRow> opening,
        String trial,
        boolean forked,
        String started,
        String finished) {

    public Passport {
        parameters = List.copyOf(parameters);
        estimates = List.copyOf(estimates);
        opening = List.copyOf(opening);
    }
}
