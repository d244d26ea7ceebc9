package org.commonweal.scenarios.comparison;

import java.io.IOException;
import java.nio.file.Path;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.scenarios.comparison.ComparedRun.Found;
import org.commonweal.scenarios.recording.SameRun;
import org.commonweal.scenarios.run.Archive;
import org.commonweal.scenarios.run.Trial;

/**
 * The runs in the folder of a comparison. A run is the trial's when both have the same hash.
 *
 * @param folder the folder
 */
public record ComparedRuns(ComparisonFolder folder) implements Archive<Found> {

    @Override
    public boolean holds(Trial trial) throws IOException {
        Path run = folderOf(trial);
        if (!RunWriter.isWhole(run)) {
            return false;
        }
        Passport passport = PassportFile.read(run);
        if (!passport.trial().equals(trial.hash())) {
            throw new ArchiveException(
                    run + " is a run of another comparison: there " + difference(passport, trial),
                    "choose another folder with --out, or delete this one");
        }
        return true;
    }

    private static String difference(Passport passport, Trial trial) {
        return SameRun.difference(passport, trial)
                .map(words -> words.replaceFirst("^ \\d ", ""))
                .orElse("is something else that this version does not know");
    }

    @Override
    public void keep(Trial trial, Found found) throws IOException {
        store(folderOf(trial), found);
    }

    /** Writes a run as comparisons keep it. */
    public static void store(Path folder, Found found) throws IOException {
        RunPart[] parts = found.pound().stream().map(PoundTraces::part).toArray(RunPart[]::new);
        RunWriter.store(folder, found.run(), parts);
    }

    private Path folderOf(Trial trial) {
        return folder.run(
                trial.variant(), trial.scenario().name(), trial.scenario().seed());
    }
}
