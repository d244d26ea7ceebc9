package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs and a comparison, each copied to where they are looked at. */
class CheckCommandTest {
    private static final String[] SMALL = {"--quiet", "--scale=0.02", "--years=1", "--burn-in=0"};

    @TempDir
    private static Path folder;

    private static Path made;

    private static StringWriter out;
    private static StringWriter err;

    private static int execute(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }

    @BeforeAll
    static void make() {
        made = folder.resolve("made");
        assertThat(execute(with("run", "--seeds=2", "--out=" + made.resolve("two"))))
                .isZero();
        assertThat(execute(with(
                        "compare",
                        "baseline",
                        "procurement",
                        "--seeds=2",
                        "--variant-pairs=0",
                        "--out=" + made.resolve("comparison"))))
                .isZero();
    }

    private static String[] with(String... words) {
        return Stream.concat(Stream.of(words), Stream.of(SMALL)).toArray(String[]::new);
    }

    private static Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> all = Files.walk(made)) {
            for (Path path : all.toList()) {
                Path target = copy.resolve(made.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return copy;
    }

    @Test
    void resultsThatWereCopiedElsewhereAreWhole() throws IOException {
        Path copy = copy("copied");
        assertThat(execute("check", copy.toString())).isZero();
        assertThat(out.toString())
                .contains("comparison ", "comparison/runs/main/procurement-seed2", "two/preston-baseline-seed1")
                .contains("All 7 results in " + copy + " are whole.");
        assertThat(execute(
                        "check",
                        copy.resolve("comparison/runs/main/baseline-seed1").toString()))
                .isZero();
        assertThat(out.toString()).contains("The result is whole.");
    }

    @Test
    void whatHasChangedOrIsMissingIsNamedAndWhatSomebodyAddedDoesNotMatter() throws IOException {
        Path copy = copy("changed");
        Path run = copy.resolve("two/preston-baseline-seed1");
        Files.writeString(run.resolve("series.csv"), "month,indicator,value,unit\n");
        Files.delete(run.resolve("flows.parquet"));
        Files.writeString(copy.resolve("two/preston-baseline-seed2/notes.txt"), "mine");
        Path lost = copy.resolve("comparison/runs/main/baseline-seed2");
        try (Stream<Path> files = Files.list(lost)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(execute("check", copy.toString(), "--format=csv")).isEqualTo(1);
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).hasSize(1 + 7);
        assertThat(rows.get(1)).matches("comparison,\\d+,no,runs/main/baseline-seed2/passport.json is missing");
        assertThat(rows)
                .anyMatch(row -> row.matches("two/preston-baseline-seed1,\\d+,no,flows.parquet is missing"))
                .anyMatch(row -> row.matches("two/preston-baseline-seed1,\\d+,no,series.csv is not as it was written"))
                .anyMatch(row -> row.matches("two/preston-baseline-seed2,\\d+,yes,notes.txt is not of this result"));
    }

    @Test
    void aComparisonThatHasNotEndedIsNotWhole() throws IOException {
        Path copy = copy("unfinished").resolve("comparison");
        Files.delete(copy.resolve("command.json"));
        assertThat(execute("check", copy.toString(), "--format=json")).isEqualTo(1);
        assertThat(out.toString()).contains("the comparison has not ended");
    }

    @Test
    void aFolderWithoutResultsIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(execute("check", empty.toString())).isEqualTo(2);
        assertThat(execute("check", empty.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no result in it");
    }

    @Test
    void aRunThatIsNotWholeIsMadeAgainByTheSameComparison() throws IOException {
        Path copy = copy("resumed").resolve("comparison");
        Path table = copy.resolve("runs/main/procurement-seed1/series.parquet");
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 3] ^= 8;
        Files.write(table, bytes);
        Files.delete(copy.resolve("runs/main/baseline-seed2/passport.json"));
        Path effects = copy.resolve("effects.csv");
        Files.delete(effects);
        assertThat(execute(
                        with("compare", "baseline", "procurement", "--seeds=2", "--variant-pairs=0", "--out=" + copy)))
                .isZero();
        assertThat(err.toString())
                .contains("main/procurement-seed1: series.parquet is not as it was written.")
                .contains("main/baseline-seed2: passport.json is missing.");
        assertThat(effects).hasSameBinaryContentAs(made.resolve("comparison/effects.csv"));
        assertThat(execute("check", copy.toString())).isZero();
    }

    @Test
    void aFolderInWhichAnotherProgramIsAtWorkIsRefusedToEveryCommand() throws Exception {
        Path busy = Files.createDirectory(folder.resolve("busy"));
        Path target = busy.resolve("result");
        try (ChildProgram program = ChildProgram.start(
                busy.resolve("errors.txt"), "compare", "--scale=0.05", "--years=20", "--quiet", "--out=" + target)) {
            program.await(target, "plan.json"::equals);
            for (String verb : List.of("compare", "run", "validate", "ablation", "trace", "calibrate")) {
                assertThat(execute(verb, "--out=" + target)).as(verb).isEqualTo(2);
                assertThat(err.toString())
                        .as(verb)
                        .containsAnyOf("is at work: commonweal, process ", "so it is not overwritten");
            }
            assertThat(execute("compare", "--out=" + target)).isEqualTo(2);
            assertThat(err.toString()).contains("result is at work: commonweal, process ", "Maybe wait");
            program.kill();
        }
        assertThat(ChildProgram.names(busy)).contains(".result.at-work");
    }
}
