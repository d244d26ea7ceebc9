package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.commonweal.parameter.Slips;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.report.ShellWord;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.calibration.Calibration;
import org.commonweal.scenarios.calibration.CalibrationReader;
import org.commonweal.scenarios.calibration.Calibrator;
import org.commonweal.scenarios.calibration.Findings;
import org.commonweal.scenarios.calibration.ResultFiles;
import org.commonweal.scenarios.calibration.Row;
import org.commonweal.scenarios.cli.option.CommandPassports;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.OneJobOption;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.cli.text.FindingsText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal calibrate}: recover known parameters, then infer the unknown ones from published targets. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Fits parameters that have no source to published targets, after a check on synthetic data that"
                + " known parameters are found again. Names the parameters that the targets do not identify.",
        footer = {
            "%nA calibration that was interrupted, or only checked, is resumed in the same folder.",
            "%nExamples:",
            "  commonweal calibrate --jobs 2 --out runs/calibration",
            "  commonweal calibrate mine.yaml --draws 600 --jobs 2 --out runs/mine",
            "  commonweal calibrate --table runs/calibration/reference_table.csv --out runs/again",
            "  commonweal calibrate --check-only --out runs/check"
        })
final class CalibrateCommand implements Callable<Integer>, Resumable {
    /** Files by which a folder is known as a calibration's, one that was interrupted included. */
    private static final List<String> MARKS = Stream.concat(
                    Stream.of("calibration.md", "reference_table.csv"), Calibrator.KEPT.stream())
            .toList();

    private static final int STEPS = 10;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "baseline",
            description = "A name in scenarios/calibration, or a file ending in .yaml; baseline unless given.")
    private String file;

    @Option(names = "--draws", paramLabel = "N", description = "Runs with parameters drawn from the priors.")
    private String draws;

    @Mixin
    private OneJobOption jobs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results; runs/calibration-FILE unless given.")
    private String out;

    @Option(
            names = "--table",
            paramLabel = "CSV",
            description = "Take the runs from this reference_table.csv instead of making them.")
    private Path table;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "A table of targets of your own, instead of scenarios/targets/targets.csv.")
    private Path targets;

    @Option(names = "--check-only", description = "Only check that known parameters are found again.")
    private boolean checkOnly;

    @Option(names = "--quiet", description = "Say nothing while it runs.")
    private boolean quiet;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        int threads = jobs.count();
        Optional<Path> runs = Optional.ofNullable(table);
        Calibration calibration = calibration(runs.isPresent());
        Path chosen = folder(calibration);
        Effort effort = effort(calibration, runs.isPresent(), threads);
        if (dryRun.isAsked()) {
            return dryRun.tell(effort, chosen, format.output(spec));
        }
        try (Claim claim = Machine.claimReport(kind(chosen), chosen, effort)) {
            folder = chosen;
            calibrate(calibration, threads, runs);
        }
        return 0;
    }

    private void calibrate(Calibration calibration, int threads, Optional<Path> runs)
            throws IOException, InterruptedException {
        Calibrator calibrator = new Calibrator(calibration, Main.engine(spec, threads), folder, this::watcher);
        List<Row> rows = calibrator.reference(runs);
        Findings findings = calibrator.recover(rows);
        Output output = format.output(spec);
        FindingsText.recovery(findings, output);
        if (!checkOnly) {
            findings = calibrator.infer(findings, rows);
            FindingsText.estimates(findings, output);
        }
        Findings found = findings;
        kind(folder)
                .write(
                        folder,
                        where -> {
                            calibrator.writeTables(where);
                            ResultFiles.write(where, found, command());
                            CommandPassports.of(spec).write(where);
                        },
                        name -> checkOnly && Calibrator.KEPT.contains(name));
        output.end();
        output.gap();
        output.results(folder);
    }

    /** That of the draws and of the runs that show how the posterior fits. */
    private Effort effort(Calibration calibration, boolean fromTable, int threads) {
        Trial one = Trial.of(calibration.scenario(), calibration.place());
        int count = (fromTable ? 0 : calibration.draws()) + (checkOnly ? 0 : calibration.posteriorRuns());
        return Effort.of(Collections.nCopies(count, one), threads, Kept.NUMBERS);
    }

    private Calibration calibration(boolean fromTable) {
        Calibration calibration = CalibrationReader.read(file, targets == null ? Home.targets() : targets);
        if (draws == null) {
            return calibration;
        }
        if (fromTable) {
            throw new BadInput("--draws", "with --table no runs are drawn", "one of the two", "");
        }
        String number = draws.strip();
        if (!number.matches("\\d{1,6}")) {
            String hint = Slips.hint(draws, other -> other.matches("\\d{1,6}"));
            throw new BadInput("--draws", "the number is " + Problem.quoted(draws), "a whole number", hint);
        }
        return calibration.withDraws(Integer.parseInt(number), "--draws");
    }

    private Path folder(Calibration calibration) {
        return OutFolder.of(
                out, Path.of("runs", "calibration-" + calibration.scenario().name()));
    }

    /** What is written there, which may replace a calibration only, one that was interrupted included. */
    private static ReportFolder kind(Path chosen) {
        String mark = MARKS.stream()
                .filter(name -> Files.exists(chosen.resolve(name)))
                .findFirst()
                .orElse(MARKS.get(0));
        return new ReportFolder("calibration", mark);
    }

    /** What the results say they were made by: the same whatever the number of jobs. */
    private String command() {
        StringBuilder command = new StringBuilder("./commonweal calibrate ").append(ShellWord.of(file));
        command.append(draws == null ? "" : " --draws " + ShellWord.of(draws.strip()));
        command.append(table == null ? "" : " --table " + ShellWord.of(table.toString()));
        command.append(targets == null ? "" : " --targets " + ShellWord.of(targets.toString()));
        return command.append(checkOnly ? " --check-only" : "").toString();
    }

    /** Tells with a line for each tenth of the runs. */
    private Watcher watcher(String name, int made, int all) {
        PrintWriter err = spec.commandLine().getErr();
        AtomicInteger runs = new AtomicInteger(made);
        if (quiet) {
            return Watcher.NOBODY;
        }
        tell(name, made, all, err);
        return new Watcher() {
            @Override
            public void ended(Trial run) {
                tell(name, runs.incrementAndGet(), all, err);
            }
        };
    }

    private static void tell(String name, int made, int all, PrintWriter err) {
        if (made * STEPS / all > (made - 1) * STEPS / all) {
            err.println(name + ": " + made + " of " + all + " runs");
            err.flush();
        }
    }

    @Override
    public String left() {
        return folder == null ? "nothing was kept" : "the same command resumes the calibration in " + folder;
    }

    @Override
    public boolean isResumed() {
        return folder != null;
    }
}
