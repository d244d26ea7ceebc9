package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceEstimate;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.results.report.Charts;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.comparison.ComparedRun;
import org.commonweal.scenarios.comparison.ComparedRuns;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.recording.RecordRun;
import org.commonweal.scenarios.recording.WrittenRuns;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
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
        Scenario scenario = scenario(passport, shown, places);
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
     * tables say nothing, and with the same money followed; of another as much is drawn as was.
     *
     * @param trial what its passport describes
     * @param passport that passport
     * @param stored its folder, wherever that is now
     * @param folder the folder to be
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     * @throws RuntimeException whatever else stopped it
     */
    public static void make(Trial trial, Passport passport, Path stored, Path folder, Engine engine, Watcher watcher)
            throws InterruptedException, IOException {
        List<Trial> alone = List.of(trial);
        Machine.checkRuns(List.of(folder), Effort.of(alone, 1, passport.forked() ? Kept.TABLES : Kept.FOLDER));
        if (passport.forked()) {
            ComparedRun task = new ComparedRun(PoundTraces.isPartOf(stored) ? 1 : 0);
            ComparedRuns.store(folder, engine.results(alone, task, watcher).get(0));
        } else {
            WrittenRuns written = new WrittenRuns(same -> folder, Charts.in(stored), (same, run) -> {});
            engine.carryOut(alone, new RecordRun(false), written, watcher);
        }
    }

    /** What was asked, as if it stood in a file: its ranges are those of scenario files. */
    private static Scenario scenario(Passport passport, String shown, Path places) {
        Draft draft = new Draft();
        draft.ask(passport.scenario(), passport.question());
        draft.place(passport.place());
        draft.seed(Long.toString(passport.seed()), shown);
        draft.years(Integer.toString(passport.years()), shown);
        draft.burnIn(Integer.toString(passport.burnInYears()), shown);
        draft.scale(CsvFile.exact(passport.scale()), shown);
        draft.audit(passport.audit(), shown);
        passport.parameters().stream()
                .map(parameter -> new Setting(parameter.key(), parameter.value(), parameter.source(), shown))
                .forEach(draft::set);
        estimates(passport, shown, places).forEach(draft::estimate);
        return draft.finish();
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
