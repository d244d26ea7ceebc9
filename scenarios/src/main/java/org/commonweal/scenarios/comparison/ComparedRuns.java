package org.commonweal.scenarios.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.archive.Wholeness;
import org.commonweal.results.archive.Wholeness.Fault;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.scenarios.comparison.ComparedRun.Found;
import org.commonweal.scenarios.recording.SameRun;
import org.commonweal.scenarios.run.Archive;
import org.commonweal.scenarios.run.Trial;

/**
 * The runs in the folder of a comparison. A run is the trial's when both have the same hash; one that is not whole is no
 * run, and is made again.
 */
public final class ComparedRuns implements Archive<Found> {
    private final ComparisonFolder folder;
    private final Set<String> damaged = new ConcurrentSkipListSet<>();

    /** Those in this folder. */
    public ComparedRuns(ComparisonFolder folder) {
        this.folder = folder;
    }

    @Override
    public boolean holds(Trial trial) throws IOException {
        Path run = folderOf(trial);
        if (!Files.exists(run)) {
            return false;
        }
        List<Fault> faults = Wholeness.faults(run);
        if (!faults.isEmpty()) {
            damaged.add(run + ": " + faults.get(0));
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

    /** The runs that were there and not whole, each with what was wrong with it. */
    public List<String> damaged() {
        return List.copyOf(damaged);
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
