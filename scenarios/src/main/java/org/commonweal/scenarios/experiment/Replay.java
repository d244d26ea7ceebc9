package org.commonweal.scenarios.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.place.PlaceEstimate;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.Passport;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;

/** A stored run that is to be made again, from nothing but its passport, the places and this program. */
public final class Replay {
    private static final String OFF = "off";

    private Replay() {}

    /**
     * The run that a passport describes.
     *
     * @param shown what the passport is called in messages
     * @param places the folder of the places
     * @param folder the folder to be
     * @throws BadInput if the place's data are not those of the run
     * @throws org.commonweal.parameter.ParameterException if this program has other parameters
     */
    public static PlannedRun of(Passport passport, String shown, Path places, Path folder) {
        List<Setting> settings = passport.parameters().stream()
                .map(parameter -> new Setting(parameter.key(), parameter.value(), parameter.source(), shown))
                .toList();
        List<Setting> estimates = estimates(passport, shown, places);
        PlaceData place = PlaceReader.read(places, passport.place(), estimates);
        if (!place.hash().equals(passport.placeHash())) {
            throw new BadInput(
                    shown,
                    "the data of " + passport.placeTitle() + " are " + place.hash() + ", those of the run were "
                            + passport.placeHash(),
                    "",
                    "Maybe check out commit " + passport.gitCommit() + ", which made the run.");
        }
        Scenario scenario = new Scenario(
                passport.scenario(),
                passport.question(),
                passport.place(),
                passport.seed(),
                passport.years(),
                passport.burnInYears(),
                passport.scale(),
                audit(passport, shown),
                settings,
                estimates);
        return new PlannedRun(scenario, ParameterReader.read(ModelSpec.class, settings), place, folder);
    }

    private static Audit audit(Passport passport, String shown) {
        try {
            return Audit.valueOf(passport.audit().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException other) {
            throw new BadInput(shown, "audit is " + Problem.quoted(passport.audit()), "off, month or phase", "");
        }
    }

    /** What the run set of the place's estimates: those that differ from the place's own. */
    private static List<Setting> estimates(Passport passport, String shown, Path places) {
        Map<String, PlaceEstimate> own = PlaceReader.read(places, passport.place(), List.of()).estimates().stream()
                .collect(Collectors.toMap(PlaceEstimate::key, Function.identity()));
        return passport.estimates().stream()
                .filter(used -> !isOwn(used, own.get(used.key())))
                .map(used -> new Setting(used.key(), used.switchedOff() ? OFF : used.value(), "", shown))
                .toList();
    }

    private static boolean isOwn(Estimate used, PlaceEstimate own) {
        return own != null && !used.switchedOff() && used.value().equals(Double.toString(own.value()));
    }
}
