package org.commonweal.results.compare;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.JsonFile;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.archive.Wholeness;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.folder.Leftovers;
import org.commonweal.results.folder.StagedFolder;
import org.commonweal.results.folder.StoredFile;

/**
 * The folder of a comparison.
 *
 * <pre>
 *   plan.json                          what is compared
 *   runs/VARIANT/SCENARIO-seedN/       every finished run: its passport and its tables as Parquet
 *   comparison.md  effects.csv  ...    what they say together
 * </pre>
 *
 * A run's folder appears when it is complete, so an interrupted comparison has every run that was finished.
 *
 * @param path where it is
 */
public record ComparisonFolder(Path path) {
    private static final String PLAN = "plan.json";
    private static final String RUNS = "runs";

    /** Whether a comparison was begun here. */
    public boolean isPlanned() {
        return Files.isRegularFile(path.resolve(PLAN));
    }

    /**
     * Claims it for long work, and clears away what killed programs left in it.
     *
     * @throws ArchiveException if a comparison cannot be kept there, saying why
     * @throws org.commonweal.results.folder.AtWorkException if another program is at work there
     */
    public Claim claim() throws IOException {
        RunWriter.checkTables();
        Claim claim = new ReportFolder("comparison", PLAN).claim(path);
        Path runs = path.resolve(RUNS);
        if (Files.isDirectory(runs)) {
            try (Stream<Path> variants = Files.list(runs)) {
                variants.forEach(Leftovers::sweep);
            }
        }
        return claim;
    }

    /** The folder of the runs of a variant: an archive of runs. */
    public Path runs(String variant) {
        return path.resolve(RUNS).resolve(variant);
    }

    /** The folder of a run. */
    public Path run(String variant, String scenario, long seed) {
        return runs(variant).resolve(scenario + "-seed" + seed);
    }

    /**
     * Writes what the runs say together: the folder appears anew with all of it, or stays as it is. What else is in it, the
     * runs above all, is taken over.
     *
     * @param passport what makes the folder again
     * @throws IOException if a file cannot be written
     */
    public void publish(ReportFolder.Content content, CommandPassport passport) throws IOException {
        Set<String> older = report();
        try (StagedFolder staged = new StagedFolder(path)) {
            content.write(staged.path());
            staged.carry(name -> !older.contains(name));
            passport.write(staged.path());
            staged.publish();
        }
    }

    /** The files of the report that is there, which the next one replaces. */
    private Set<String> report() throws IOException {
        Set<String> names = new HashSet<>(Set.of(CommandPassport.NAME));
        if (Wholeness.isResult(path) && Wholeness.isReadable(path)) {
            Wholeness.written(path).stream()
                    .map(StoredFile::name)
                    .filter(name -> !name.equals(PLAN) && !name.startsWith(RUNS + "/"))
                    .forEach(names::add);
        }
        return names;
    }

    /** Writes the plan. @throws IOException if it cannot be written */
    public void write(ComparisonPlan plan) throws IOException {
        Files.createDirectories(path);
        Path partial = path.resolve("." + PLAN + ".partial");
        JsonFile.write(partial, plan);
        Files.move(partial, path.resolve(PLAN), ATOMIC_MOVE);
    }

    /**
     * The plan.
     *
     * @throws IOException if it cannot be read
     * @throws ArchiveException if it is not a plan
     */
    public ComparisonPlan plan() throws IOException {
        return JsonFile.read(path.resolve(PLAN), ComparisonPlan.class, "the plan of a comparison");
    }
}
