package org.commonweal.scenarios.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.results.archive.Wholeness;
import org.commonweal.results.archive.Wholeness.Fault;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Watcher;

/**
 * Calibrates: makes the reference table, recovers known parameters, infers the unknown ones, and looks how they fit.
 */
public final class Calibrator {
    /** The runs with parameters drawn from the priors. */
    static final String REFERENCE = "reference_table";
    /** The runs that show the fit. */
    static final String CHECKS = "fit_runs";

    /** Where runs are kept in case the program is stopped: hidden files, of which nothing is left in the end. */
    public static final List<String> KEPT = List.of(kept(REFERENCE), kept(CHECKS));

    private static final int SEEDS = 10;
    private static final int DRAWS = 500;
    private static final double STRONG = 0.6;

    private final Calibration calibration;
    private final Path folder;
    private final Runs runs;
    private final Progress progress;
    private final Map<String, List<Row>> made = new LinkedHashMap<>();

    /** Gives whom to tell how runs come along. */
    @FunctionalInterface
    public interface Progress {
        /** Somebody to tell of the runs of a name, when so many of them are there. */
        Watcher of(String name, int made, int all);
    }

    /**
     * Prepares a calibration.
     *
     * @param calibration what is asked
     * @param engine carries out its trials
     * @param folder where runs are kept, made if it is missing
     */
    public Calibrator(Calibration calibration, Engine engine, Path folder, Progress progress) {
        this.calibration = calibration;
        this.folder = folder;
        this.progress = progress;
        runs = new Runs(calibration, engine);
    }

    /**
     * The reference table: made, or read from a file that was written before.
     *
     * @throws BadInput when the file does not suit the calibration, or is not as it was written
     */
    public List<Row> reference(Optional<Path> file) throws IOException, InterruptedException {
        if (file.isEmpty()) {
            return made(PriorSample.of(calibration), REFERENCE);
        }
        refuseChanged(file.get());
        List<Row> rows = new RunTable(calibration).read(file.get());
        int complete = (int) rows.stream().filter(Row::isComplete).count();
        calibration.withDraws(complete, file.get().toString());
        return rows;
    }

    /** A table that a passport beside it names is to be what that says; any other is its user's own. */
    private static void refuseChanged(Path table) throws IOException {
        Path beside = table.toAbsolutePath().getParent();
        if (!Wholeness.isResult(beside)) {
            return;
        }
        for (Fault fault : Wholeness.faults(beside)) {
            if (fault.file().equals(table.getFileName().toString()) || !Wholeness.isReadable(beside)) {
                throw new BadInput(
                        beside.resolve(fault.file()).toString(),
                        "it " + fault.what(),
                        "",
                        "Maybe copy the table to a folder of its own if it was meant to be changed.");
            }
        }
    }

    /** Whether the parameters of runs of the table can be found again. */
    public Findings recover(List<Row> rows) {
        ReferenceTable table = table(rows);
        Recovery recovery = Recovery.of(table, calibration.accepted());
        int leftOut = rows.size() - table.size();
        return new Findings(calibration, table.size(), leftOut, recovery, List.of(), List.of(), List.of(), List.of());
    }

    /** Infers the parameters from the targets, and makes runs that show how they fit. */
    public Findings infer(Findings recovered, List<Row> rows) throws IOException, InterruptedException {
        double[] observed = calibration.targets().stream()
                .mapToDouble(CalibrationTarget::observed)
                .toArray();
        Posterior posterior = Inference.posterior(table(rows), calibration.accepted(), observed);
        List<Estimate> estimates = estimates(posterior, recovered);
        return new Findings(
                calibration,
                recovered.runs(),
                recovered.leftOut(),
                recovered.recovery(),
                estimates,
                fits(posterior, estimates, rows),
                values(posterior.sample(DRAWS)),
                pairs(posterior));
    }

    private ReferenceTable table(List<Row> rows) {
        ReferenceTable table = ReferenceTable.of(calibration, rows);
        if (table.size() < calibration.leastDraws()) {
            throw new BadInput(
                    "",
                    "in " + (rows.size() - table.size()) + " of " + rows.size()
                            + " runs a target could not be measured, too many to go on",
                    "",
                    "Maybe a target is rarely measured in so small or short a run.");
        }
        return table;
    }

    private List<Row> made(List<Point> points, String name) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Row> rows = runs.make(points, folder.resolve(kept(name)), (done, all) -> progress.of(name, done, all));
        made.put(name, rows);
        return rows;
    }

    /** Writes the tables of the runs that were made. @throws IOException if a file cannot be written */
    public void writeTables(Path where) throws IOException {
        for (Map.Entry<String, List<Row>> table : made.entrySet()) {
            new RunTable(calibration).write(where, table.getKey(), table.getValue());
        }
    }

    private static String kept(String name) {
        return "." + name + ".partial.csv";
    }

    private List<Estimate> estimates(Posterior posterior, Findings recovered) {
        double[] declared = declared();
        return IntStream.range(0, declared.length)
                .mapToObj(i -> {
                    Prior prior = calibration.priors().get(i);
                    double width = posterior.width(i);
                    return new Estimate(
                            prior,
                            declared[i],
                            prior.value(posterior.quantile(i, 0.05)),
                            prior.value(posterior.quantile(i, 0.5)),
                            prior.value(posterior.quantile(i, 0.95)),
                            width,
                            recovered.identifiable(i) && width < calibration.identifiedBelow());
                })
                .toList();
    }

    private double[] declared() {
        var settings = calibration.scenario().settings();
        var rows = ParameterTable.rows(ParameterReader.read(ModelSpec.class, settings), settings);
        return calibration.priors().stream()
                .mapToDouble(prior -> rows.stream()
                        .filter(row -> row.key().equals(prior.key()))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .toArray();
    }

    private List<Findings.Pair> pairs(Posterior posterior) {
        List<Findings.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < calibration.priors().size(); i++) {
            for (int j = i + 1; j < calibration.priors().size(); j++) {
                double correlation = posterior.correlation(i, j);
                if (Math.abs(correlation) >= STRONG) {
                    pairs.add(new Findings.Pair(
                            calibration.priors().get(i).key(),
                            calibration.priors().get(j).key(),
                            correlation));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * Runs with the declared values, with the medians and with draws from the posterior, each with seeds of its own.
     */
    private List<Fit> fits(Posterior posterior, List<Estimate> estimates, List<Row> reference)
            throws IOException, InterruptedException {
        List<double[]> values = new ArrayList<>();
        values.addAll(Collections.nCopies(
                SEEDS, estimates.stream().mapToDouble(Estimate::declared).toArray()));
        values.addAll(Collections.nCopies(
                SEEDS, estimates.stream().mapToDouble(Estimate::median).toArray()));
        values.addAll(values(posterior.sample(calibration.posteriorRuns())));
        // Seeds behind those of the table: what fits is to fit with other luck, too.
        long seed = calibration.scenario().seed() + calibration.draws();
        List<Row> rows = made(
                IntStream.range(0, values.size())
                        .mapToObj(row -> new Point(row, seed + row, values.get(row)))
                        .toList(),
                CHECKS);
        return IntStream.range(0, calibration.targets().size())
                .mapToObj(i -> fit(i, rows, reference))
                .toList();
    }

    /** Values of the parameters, of shares of their priors. */
    private List<double[]> values(double[][] sample) {
        return Arrays.stream(sample)
                .map(shares -> IntStream.range(0, shares.length)
                        .mapToDouble(i -> calibration.priors().get(i).value(shares[i]))
                        .toArray())
                .toList();
    }

    private Fit fit(int i, List<Row> rows, List<Row> reference) {
        CalibrationTarget target = calibration.targets().get(i);
        double[] drawn = measured(rows.subList(2 * SEEDS, rows.size()), i);
        return new Fit(
                target,
                StatUtils.mean(measured(rows.subList(0, SEEDS), i)),
                StatUtils.mean(measured(rows.subList(SEEDS, 2 * SEEDS), i)),
                StatUtils.percentile(drawn, 5),
                StatUtils.percentile(drawn, 50),
                StatUtils.percentile(drawn, 95),
                reference.stream().anyMatch(row -> target.passing().contains(row.statistics()[i])));
    }

    private static double[] measured(List<Row> rows, int i) {
        return rows.stream()
                .mapToDouble(row -> row.statistics()[i])
                .filter(Double::isFinite)
                .toArray();
    }
}
