package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceEstimate;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.comparison.ComparedRun;
import org.commonweal.scenarios.comparison.ComparedRuns;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.recording.RecordRun;
import org.commonweal.scenarios.recording.WrittenRuns;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Scenario;

/** A stored run that is to be made again, from nothing but its passport, the places and this program. */
public final class Replay {
    private static final String OFF = "off";

    private Replay() {}

    /**
     * The trial that a passport describes.
     *
     * @param shown what the passport is called in messages
     * @param places the folder of the places
     * @throws BadInput if the place's data are not those of the run, or this program has other parameters
     */
    public static Trial of(Passport passport, String shown, Path places) {
        List<Setting> settings = passport.parameters().stream()
                .map(parameter -> new Setting(parameter.key(), parameter.value(), parameter.source(), shown))
                .toList();
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
                estimates(passport, shown, places));
        Trial plain = new TrialReader(places).of(scenario);
        if (!plain.place().hash().equals(passport.placeHash())) {
            throw new BadInput(
                    shown,
                    "the data of " + passport.placeTitle() + " are "
                            + plain.place().hash() + ", those of the run were " + passport.placeHash(),
                    "",
                    "Maybe check out commit " + passport.gitCommit() + ", which made the run.");
        }
        return new Trial(scenario, passport.variant(), 0, 0, plain.spec(), plain.place());
    }

    /**
     * Makes a run again. One of a comparison is made as that made it: from a place that is burnt in, of which its
     * tables say nothing, and with the same money followed.
     *
     * @param trial what its passport describes
     * @param stored its folder
     * @param folder the folder to be
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     * @throws RuntimeException whatever else stopped it
     */
    public static void make(Trial trial, Path stored, Path folder, Engine engine, Watcher watcher)
            throws InterruptedException, IOException {
        List<Trial> alone = List.of(trial);
        if (ComparisonFolder.holds(stored)) {
            ComparedRun task = new ComparedRun(PoundTraces.isIn(stored) ? 1 : 0);
            ComparedRuns.store(folder, engine.results(alone, task, watcher).get(0));
        } else {
            engine.carryOut(alone, new RecordRun(false), new WrittenRuns(same -> folder), watcher);
        }
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
