package org.commonweal.scenarios.recording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.scenarios.run.Trial;

/** Whether a stored run is the run that is planned: whether everything that determines it is the same. */
public final class SameRun {

    private SameRun() {}

    /** What the stored run was made with that the planned one is not, a phrase; empty when they are the same run. */
    public static Optional<String> difference(Passport stored, Trial planned) {
        Map<String, String> there = facts(stored);
        Map<String, String> here = facts(Passports.of(planned, List.of(), stored.forked(), Instant.EPOCH));
        return there.keySet().stream()
                .filter(key -> !Objects.equals(there.get(key), here.get(key)))
                .findFirst()
                .or(() -> here.keySet().stream()
                        .filter(key -> !there.containsKey(key))
                        .findFirst())
                .map(key -> key + " is " + there.getOrDefault(key, "not there") + ", not "
                        + here.getOrDefault(key, "a parameter any more"));
    }

    private static Map<String, String> facts(Passport passport) {
        Map<String, String> facts = new TreeMap<>(passport.parameters().stream()
                .collect(Collectors.toMap(Parameter::key, Parameter::value, (one, other) -> other)));
        facts.put(" 1 the version", passport.version() + " of commit " + passport.gitCommit());
        facts.put(" 2 the place", passport.place());
        facts.put(" 3 the place's data", passport.placeHash());
        facts.put(" 4 the scenario", passport.scenario());
        facts.put(" 5 the seed", Long.toString(passport.seed()));
        facts.put(" 6 the scale", Double.toString(passport.scale()));
        facts.put(" 7 the burn-in", passport.burnInYears() + " years");
        facts.put(" 8 the length", passport.years() + " years");
        facts.put(" 9 the audit", passport.audit());
        for (Estimate estimate : passport.estimates()) {
            facts.put("estimate." + estimate.key(), estimate.value());
        }
        return facts;
    }
}
