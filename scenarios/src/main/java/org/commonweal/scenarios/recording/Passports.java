package org.commonweal.scenarios.recording;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.place.PlaceData;
import org.commonweal.place.PlaceEstimate;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;

/** Writes the passport of a run: everything that determined it. */
public final class Passports {

    private Passports() {}

    /**
     * The passport of a run that has just ended.
     *
     * @param forked whether it went on from a burnt-in place
     */
    public static Passport of(Trial trial, List<OpeningRow> opening, boolean forked, Instant started) {
        Scenario scenario = trial.scenario();
        PlaceData place = trial.place();
        return new Passport(
                Build.version(),
                Build.commit(),
                Build.jdk(),
                place.name(),
                place.title(),
                place.hash(),
                scenario.name(),
                trial.variant(),
                scenario.question(),
                scenario.seed(),
                scenario.scale(),
                scenario.burnIn(),
                scenario.years(),
                Draft.word(scenario.audit()),
                trial.parameters().stream().map(Passports::parameter).toList(),
                place.estimates().stream().map(Passports::estimate).toList(),
                opening,
                trial.hash(),
                forked,
                started.truncatedTo(ChronoUnit.SECONDS).toString(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** A parameter in the words of the archive. */
    public static Parameter parameter(ParameterTable.Row row) {
        return new Parameter(row.key(), row.text(), row.unit(), row.range(), row.source(), row.status(), row.what());
    }

    private static Estimate estimate(PlaceEstimate estimate) {
        return new Estimate(
                estimate.key(),
                estimate.what(),
                Double.toString(estimate.value()),
                estimate.unit(),
                estimate.source(),
                estimate.confidence(),
                estimate.switchedOff());
    }
}
