package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed, on the smallest place there is. */
class CalibrateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = SmallCalibration.write(folder.resolve("mine.yaml"));
    }

    private int calibrate(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] args = Stream.concat(Stream.of("calibrate", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    }

    /** Every file of a folder, by name. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(one -> files.put(one.getFileName().toString(), bytes(one)));
        }
        return files;
    }

    private static String bytes(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void oneFileGivesTheSameBytesHoweverManyRunsAreMadeAtATime() throws IOException {
        Path results = folder.resolve("results");
        assertThat(calibrate("--out", results.toString())).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("Known parameters of 20 synthetic cases", "credit.constant", "C13.approval");
        assertThat(err.toString()).contains("reference_table: 20 of 20 runs");
        Map<String, String> first = files(results);
        assertThat(first.keySet())
                .containsExactly(
                        "calibration.csv",
                        "calibration.md",
                        "calibration.png",
                        "calibration.svg",
                        "command.json",
                        "fit.csv",
                        "fit_runs.csv",
                        "posterior.parquet",
                        "recovery.csv",
                        "reference_table.csv");
        assertThat(calibrate("--jobs", "3", "--quiet", "--out", results.toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(files(results)).isEqualTo(first);
    }

    @Test
    void aKeptTableIsAnalysedAgainWithoutRuns() throws IOException {
        Path made = folder.resolve("made");
        Path again = folder.resolve("again");
        assertThat(calibrate("--check-only", "--out", made.toString())).isZero();
        String table = made.resolve("reference_table.csv").toString();
        assertThat(calibrate("--check-only", "--table", table, "--out", again.toString()))
                .isZero();
        assertThat(err.toString()).as("no runs").isEmpty();
        assertThat(calibrate("--check-only", "--out", made.toString())).isZero();
        assertThat(err.toString()).contains("20 of 20 runs").doesNotContain("reference_table: 18 of 20 runs");
        assertThat(files(again).get("recovery.csv")).isEqualTo(files(made).get("recovery.csv"));
    }

    @Test
    void aKeptTableIsFittedInAFolderOfItsOwn() throws IOException {
        Path made = folder.resolve("made");
        Path again = folder.resolve("again");
        assertThat(calibrate("--quiet", "--check-only", "--out", made.toString()))
                .isZero();
        String table = made.resolve("reference_table.csv").toString();
        assertThat(calibrate("--quiet", "--table", table, "--out", again.toString()))
                .as(err.toString())
                .isZero();
        assertThat(files(again))
                .containsKeys("calibration.md", "fit_runs.csv")
                .doesNotContainKey("reference_table.csv");
    }

    @Test
    void aTableThatIsNotAsItWasWrittenIsRefusedUnlessItIsInAFolderOfItsOwn() throws IOException {
        Path made = folder.resolve("made");
        assertThat(calibrate("--quiet", "--check-only", "--out", made.toString()))
                .isZero();
        Path table = made.resolve("reference_table.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("\n0,1,", "\n0,2,"));
        String[] again = {"--quiet", "--check-only", "--table", table.toString(), "--out", folder + "/again"};
        assertThat(calibrate(again)).isEqualTo(2);
        assertThat(err.toString()).contains("reference_table.csv: it is not as it was written", "folder of its own");
        again[3] = Files.copy(table, folder.resolve("mine.csv")).toString();
        assertThat(calibrate(again)).as(err.toString()).isZero();
    }

    @Test
    void ofAPlaceWithTargetsOfOnesOwnThePosteriorIsWhatABatchDrawsFrom() throws IOException {
        List<String> known = Files.readAllLines(Home.targets());
        String approval = known.stream()
                .filter(line -> line.startsWith("C13.approval,"))
                .findFirst()
                .orElseThrow();
        Path targets = Files.write(
                folder.resolve("targets.csv"),
                List.of(known.get(0), approval.replace("C13.approval,", "ours.approval,")));
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("place: preston", "place: islington")
                        .replace("from: -1, to: 3", "from: 0, to: 2")
                        .replace("C13.approval:", "ours.approval:"));
        Path results = folder.resolve("results");
        assertThat(calibrate("--targets", targets.toString(), "--out", results.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("ours.approval");

        Path experiment = Files.writeString(
                folder.resolve("drawn.yaml"),
                "question: How sure?\nscenarios: [baseline]\nplaces: [islington]\nscale: 0.02\nyears: 1\nburn-in: 0\n"
                        + "seeds: 1\ndesign: {posterior: {file: results/posterior.parquet, draws: 4}}\n");
        String[] batch = {"batch", experiment.toString(), "--quiet", "--archive", folder + "/archive"};
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(err), batch))
                .as(err.toString())
                .isZero();
        StringWriter answer = new StringWriter();
        String question = "select count(distinct value), min(value) >= 0, max(value) <= 2, count(distinct run)"
                + " from runs join points using (experiment, point) where key = 'credit.constant' and status = 'done'";
        String[] query = {"query", question, "--format", "csv", "--archive", folder + "/archive"};
        assertThat(Main.execute(new PrintWriter(answer), new PrintWriter(err), query))
                .as(err.toString())
                .isZero();
        assertThat(answer.toString()).endsWith("4,true,true,4\n");
    }

    @Test
    void whatCannotBeDoneIsAnsweredWithExitCode2() throws IOException {
        assertThat(calibrate("--draws", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("--draws: 1 parameters and 1 targets cannot be fitted with 3 draws");
        assertThat(calibrate("--draws", "many")).isEqualTo(2);
        assertThat(calibrate("--jobs", "0")).isEqualTo(2);
        assertThat(calibrate("--out", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is a file, not a folder");
        assertThat(calibrate("--table", "no-such.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such.csv: there is no such file.");
        assertThat(calibrate("--table", file.toString(), "--draws", "30")).isEqualTo(2);
        assertThat(err.toString()).contains("with --table no runs are drawn");
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
