package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.RunTables;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.folder.StoredFile;
import org.commonweal.results.table.ParquetFiles;
import org.commonweal.results.table.Table;

/** The plan of an experiment in its folder: which runs answer it, at which points, and what is kept of each. */
public final class PlanFiles {
    static final Table<PlannedRun> RUNS = Table.<PlannedRun>named("plan")
            .whole("point", PlannedRun::point)
            .text("scenario", PlannedRun::scenario)
            .text("world", PlannedRun::world)
            .text("place", PlannedRun::place)
            .whole("seed", PlannedRun::seed)
            .whole("address", PlannedRun::address)
            .text("run", PlannedRun::run)
            .whole("run_key", planned -> RunKey.number(planned.run()));

    static final Table<PointSetting> POINTS = Table.<PointSetting>named("points")
            .whole("point", PointSetting::point)
            .text("label", PointSetting::label)
            .text("key", PointSetting::key)
            .number("value", PointSetting::value)
            .text("text", PointSetting::text)
            .text("unit", PointSetting::unit);

    static final Table<Address> ADDRESSES =
            Table.<Address>named("addresses").whole("address", Address::number).text("text", Address::text);

    static final List<String> NAMES =
            List.of(RUNS.name(), POINTS.name(), ADDRESSES.name(), RunTables.INDICATORS.name());

    private static final String ENDING = ".parquet";

    private PlanFiles() {}

    /**
     * What a plan consists of; each is asked for once.
     *
     * @param runs its runs
     * @param settings what is set at its points
     * @param addresses how its runs can be made again
     * @param indicators what is kept of each
     */
    public record Plan(
            Stream<PlannedRun> runs,
            Stream<PointSetting> settings,
            Stream<Address> addresses,
            List<SeriesMeta> indicators) {}

    /**
     * Whether a folder has this plan already, as it was written.
     *
     * @throws ArchiveException if what is there is no plan
     * @throws IOException if the disk cannot be read
     */
    public static boolean isThere(Path experiment, BatchPassport passport) throws IOException {
        if (!BatchPassport.isIn(experiment)) {
            return false;
        }
        BatchPassport there = BatchPassport.read(experiment);
        boolean whole = there.plans(passport);
        for (String table : NAMES) {
            whole = whole && change(experiment, there, table).isEmpty();
        }
        return whole;
    }

    /**
     * What has become of the file of a table, to be read after its name; empty if it is as it was written. Those of earlier
     * versions are only looked for: these did not write down what they had written.
     *
     * @param there what the folder says that it holds
     */
    static Optional<String> change(Path experiment, BatchPassport there, String table) throws IOException {
        Path file = file(experiment, there, table);
        for (StoredFile written : there.files()) {
            if (file.endsWith(written.name())) {
                return written.changeIn(experiment);
            }
        }
        return Files.isRegularFile(file) ? Optional.empty() : Optional.of("is missing");
    }

    /**
     * Refuses a folder in which something else stands than an experiment.
     *
     * @throws ArchiveException then
     * @throws IOException if it cannot be read
     */
    public static void checkFolder(Path experiment) throws IOException {
        if (!Files.exists(experiment) || BatchPassport.isIn(experiment)) {
            return;
        }
        boolean foreign = !Files.isDirectory(experiment);
        if (!foreign) {
            try (Stream<Path> files = Files.list(experiment)) {
                foreign = files.anyMatch(file -> !isOurs(file.getFileName().toString()));
            }
        }
        if (foreign) {
            throw new ArchiveException(
                    experiment + " is in the way: it is no folder of an experiment", "choose another with --archive");
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith(".") || NAMES.stream().anyMatch(name::startsWith) || name.endsWith(".draft");
    }

    /**
     * Writes a plan. Until all of it is written, an older one is there.
     *
     * @param share by which programs at work in the folder are told from each other
     * @throws IOException if it cannot be written
     */
    public static void write(Path experiment, Share share, BatchPassport passport, Plan plan) throws IOException {
        Files.createDirectories(experiment);
        Path draft = experiment.resolve("plan-" + share.key() + ".draft");
        try (ParquetFiles parquet = new ParquetFiles()) {
            publish(parquet, RUNS, plan.runs(), draft, experiment, passport);
            publish(parquet, POINTS, plan.settings(), draft, experiment, passport);
            publish(parquet, ADDRESSES, plan.addresses(), draft, experiment, passport);
            publish(parquet, RunTables.INDICATORS, plan.indicators().stream(), draft, experiment, passport);
            List<StoredFile> files = new ArrayList<>();
            for (String name : NAMES) {
                files.add(StoredFile.of(
                        experiment,
                        file(experiment, passport, name).getFileName().toString()));
            }
            passport.with(files).write(experiment, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        clear(experiment, passport);
    }

    private static <R> void publish(
            ParquetFiles parquet, Table<R> table, Stream<R> rows, Path draft, Path experiment, BatchPassport passport)
            throws IOException {
        parquet.write(draft, table, rows, "");
        DurableFiles.publish(draft, file(experiment, passport, table.name()));
    }

    /** Deletes older plans. */
    private static void clear(Path experiment, BatchPassport passport) throws IOException {
        try (Stream<Path> files = Files.list(experiment)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean plan = name.endsWith(ENDING) && NAMES.stream().anyMatch(name::startsWith);
                if (plan && !name.endsWith("-" + passport.plan() + ENDING)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The file of a table of a plan. */
    static Path file(Path experiment, BatchPassport passport, String table) {
        return experiment.resolve(table + "-" + passport.plan() + ENDING);
    }
}
