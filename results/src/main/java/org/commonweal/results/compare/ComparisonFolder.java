package org.commonweal.results.compare;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.JsonFile;
import org.commonweal.results.archive.ReportFolder;

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
    /** What a report may leave out that an earlier one had. */
    private static final List<String> OPTIONAL = List.of("report.html", "charts");

    /** Checks, before long work, that a comparison can be kept there. @throws ArchiveException if not, saying why */
    public void checkWritable() {
        new ReportFolder("comparison", PLAN).checkWritable(path);
    }

    /** Whether this is the folder of a run in a comparison. */
    public static boolean holds(Path run) {
        Path runs = run.resolve("../..").normalize();
        return runs.endsWith("runs") && Files.isRegularFile(runs.resolveSibling(PLAN));
    }

    /** The folder of the runs of a variant: an archive of runs. */
    public Path runs(String variant) {
        return path.resolve("runs").resolve(variant);
    }

    /** The folder of a run. */
    public Path run(String variant, String scenario, long seed) {
        return runs(variant).resolve(scenario + "-seed" + seed);
    }

    /**
     * Writes what the runs say together. Nothing that was there changes until all of it is written, and every file is
     * replaced whole; a page or charts of an earlier report that this one does not have are deleted.
     *
     * @throws IOException if a file cannot be written
     */
    public void publish(ReportFolder.Content content) throws IOException {
        Path partial = Files.createTempDirectory(path, ".results-");
        try {
            content.write(partial);
            List<Path> written = files(partial);
            for (Path file : written) {
                Path target = path.resolve(partial.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target, ATOMIC_MOVE);
            }
            deleteAllBut(written.stream()
                    .map(file -> path.resolve(partial.relativize(file).toString()))
                    .toList());
        } finally {
            try (Stream<Path> left = Files.walk(partial)) {
                for (Path entry : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }

    private void deleteAllBut(List<Path> written) throws IOException {
        for (String name : OPTIONAL) {
            Path earlier = path.resolve(name);
            if (Files.exists(earlier)) {
                for (Path file : files(earlier)) {
                    if (!written.contains(file)) {
                        Files.delete(file);
                    }
                }
            }
        }
        Path charts = path.resolve("charts");
        if (Files.isDirectory(charts) && files(charts).isEmpty()) {
            Files.delete(charts);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
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
