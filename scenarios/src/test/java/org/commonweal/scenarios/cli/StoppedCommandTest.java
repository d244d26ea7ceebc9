package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.report.ShellWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A command that is told to end does so within a simulated month, says what is left, and leaves nothing half-written. Both
 * signals are heard by the same ear: a run is sent each, the others one.
 */
@Timeout(180)
class StoppedCommandTest {
    private static final String[] LONG_RUN = {"run", "--scale=0.02", "--years=100", "--burn-in=1"};

    @TempDir
    private Path folder;

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private ChildProgram start(String... words) throws IOException {
        return ChildProgram.start(errors(), words);
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private static int end(ChildProgram program, String signal) throws Exception {
        assumeFalse(
                signal.equals("INT") && program.isDeafToInterrupts(),
                "what is started in the background hears no Ctrl-C");
        return program.end(signal);
    }

    /** Everything below the folder that is hidden or half-written. */
    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aRunStopsAndKeepsNothing(String signal) throws Exception {
        Path run = folder.resolve("run");
        try (ChildProgram program = start(with(LONG_RUN, "--out=" + run))) {
            program.awaitErr("year 1 of 100");
            assertThat(end(program, signal)).isEqualTo(130);
            assertThat(program.err()).endsWith("Stopped: nothing was kept.\n").doesNotContain("Exception");
        }
        assertThat(run).doesNotExist();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void stoppedWhileChartsAreDrawnTheRunBeingWrittenIsFinished() throws Exception {
        Path runs = folder.resolve("runs");
        try (ChildProgram program = start(
                "run",
                "--scale=0.02",
                "--years=1",
                "--burn-in=0",
                "--seeds=9",
                "--quiet",
                "--charts=all",
                "--out=" + runs)) {
            program.await(
                    runs, name -> name.contains(".partial-") && Files.isDirectory(runs.resolve(name + "/charts")));
            assertThat(end(program, "TERM")).isEqualTo(130);
            assertThat(program.err()).contains("Stopped: 1 of 9 runs had ended and are kept in " + runs);
        }
        assertThat(ChildProgram.names(runs)).containsExactly("preston-baseline-seed1");
        assertThat(runs.resolve("preston-baseline-seed1/charts/lorenz.png")).isNotEmptyFile();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aComparisonIsResumedByTheSameCommand() throws Exception {
        Path comparison = folder.resolve("comparison");
        String[] command = {
            "compare",
            "baseline",
            "procurement",
            "--scale=0.02",
            "--years=2",
            "--burn-in=1",
            "--seeds=3",
            "--jobs=1",
            "--variant-pairs=0",
            "--out=" + comparison
        };
        Path undisturbed = folder.resolve("undisturbed");
        command[command.length - 1] = "--out=" + undisturbed;
        assertThat(execute(command)).isZero();
        command[command.length - 1] = "--out=" + comparison;
        try (ChildProgram program = start(command)) {
            program.await(comparison.resolve("runs/main"), "baseline-seed1"::equals);
            assertThat(end(program, "TERM")).isEqualTo(130);
            assertThat(program.err())
                    .endsWith("Stopped: the same command resumes the comparison in " + comparison + ".\n  ./commonweal "
                            + ShellWord.of(List.of(command)) + "\n");
        }
        assertThat(leftovers()).isEmpty();
        int there = ChildProgram.names(comparison.resolve("runs/main")).size();
        assertThat(there).isBetween(1, 5);
        assertThat(execute(command)).isZero();
        assertThat(err.toString()).contains("Resuming: " + there + " of 6 runs are there.");
        for (String table : List.of("effects.csv", "paths.csv", "costs.csv")) {
            assertThat(comparison.resolve(table)).hasSameBinaryContentAs(undisturbed.resolve(table));
        }
    }

    @Test
    void aCalibrationIsResumedByTheSameCommand() throws Exception {
        Path file = SmallCalibration.write(folder.resolve("mine.yaml"));
        Path results = folder.resolve("results");
        String[] command = {"calibrate", file.toString(), "--check-only", "--out=" + results};
        try (ChildProgram program = start(command)) {
            program.awaitErr("reference_table: 4 of 20 runs");
            assertThat(end(program, "TERM")).isEqualTo(130);
            assertThat(program.err())
                    .contains("Stopped: the same command resumes the calibration in " + results + ".\n");
        }
        assertThat(execute(command)).isZero();
        assertThat(err.toString()).contains("20 of 20 runs").doesNotContain(": 2 of 20 runs");
    }

    @Test
    void whatWritesAtTheEndOnlyKeepsNothing() throws Exception {
        Path results = folder.resolve("trace");
        try (ChildProgram program = start("trace", "--scale=0.02", "--years=9", "--seeds=9", "--out=" + results)) {
            program.awaitErr("1 of 18");
            assertThat(end(program, "TERM")).isEqualTo(130);
            assertThat(program.err()).endsWith("Stopped: nothing was kept.\n");
        }
        assertThat(results).doesNotExist();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aResultThatIsBeingMadeAgainIsNotChanged() throws Exception {
        Path run = folder.resolve("run");
        assertThat(execute("run", "--scale=0.02", "--years=20", "--burn-in=0", "--quiet", "--out=" + run))
                .isZero();
        List<String> before = ChildProgram.names(run);
        try (ChildProgram program = start("replay", run.toString())) {
            program.awaitErr("year 1 of 20");
            assertThat(end(program, "TERM")).isEqualTo(130);
            assertThat(program.err()).endsWith("Stopped: nothing was kept.\n");
        }
        assertThat(ChildProgram.names(run)).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
    }

    private final StringWriter err = new StringWriter();

    private int execute(String... words) {
        return Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
    }
}
