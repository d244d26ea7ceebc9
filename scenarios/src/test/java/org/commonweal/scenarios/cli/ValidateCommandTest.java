package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int validate(String... options) {
        String[] line = Stream.concat(
                        Stream.of("validate", "--scale=0.02", "--burn-in=0", "--quiet"), Stream.of(options))
                .toArray(String[]::new);
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line);
    }

    @Test
    void aSmallValidationSaysPassAndFailAndWritesTheSameBytesWhateverTheJobs() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertThat(validate("--years=2", "--seeds=2", "--jobs=1", "--out=" + one))
                .isZero();
        assertThat(out.toString())
                .contains("C1.households", "FAIL", "not modelled", "near ", "targets pass (", "Report: " + one);
        assertThat(validate("--years=2", "--seeds=2", "--jobs=2", "--out=" + two))
                .isZero();
        assertThat(err.toString()).isEmpty();
        List<String> files = files(one);
        assertThat(files)
                .contains(
                        "validation.csv",
                        "validation.md",
                        "charts/fit.png",
                        "charts/fit-1.svg",
                        "charts/lorenz-wealth.png",
                        "charts/lorenz-income.png",
                        "charts/firm-sizes.png",
                        "charts/map-income.png",
                        "charts/map-unemployment.svg",
                        "charts/neighbourhood-incomes.png")
                .isEqualTo(files(two))
                .allSatisfy(file -> assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file)));
        assertThat(one.resolve("validation.md"))
                .content()
                .contains(
                        "# How right is the model? Preston, steady-returns", "**FAIL**", "`C6.physical`", "--seeds 2");
        try (Stream<Path> folders = Files.list(folder)) {
            assertThat(folders).hasSize(2);
        }
    }

    @Test
    void inputThatCannotBeUsedIsRefusedBeforeTheRun() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        assertThat(validate("--years=1")).isEqualTo(2);
        assertThat(validate("--place=atlantis")).isEqualTo(2);
        assertThat(validate("--out=" + full)).isEqualTo(2);
        assertThat(validate("--targets=" + full.resolve("letter.txt"))).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "--years: there are not two years to compare",
                        "there is no place \"atlantis\"",
                        "is not empty and not the folder of a validation",
                        "letter.txt:1: the column id is missing");
        assertThat(files(folder)).containsExactly("full/letter.txt");
    }

    @Test
    void runsDrawnFromThePosteriorSayHowOftenTheObservedValueLiesAmongThem() throws IOException {
        Path results = folder.resolve("drawn");
        assertThat(validate("--posterior", "--years=2", "--seeds=20", "--jobs=2", "--out=" + results))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("the observed value lies where nine in ten runs do");
        assertThat(results.resolve("validation.md"))
                .content()
                .contains("a draw of the calibrated parameters of its own", "--posterior");
        assertThat(results.resolve("validation.csv")).content().contains("runs_low90", ",yes,", ",no,");
    }

    @Test
    void aFileWithoutDrawsIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        Path unknown = Files.writeString(folder.resolve("unknown.csv"), "draw,wages.talent\n0,0.5\n");
        Path outside = Files.writeString(folder.resolve("outside.csv"), "draw,wages.talent-spread\n0,5\n");
        assertThat(validate("--years=2", "--posterior=" + folder.resolve("none.csv")))
                .isEqualTo(2);
        assertThat(validate("--years=2", "--posterior=" + other)).isEqualTo(2);
        assertThat(validate("--years=2", "--posterior=" + unknown)).isEqualTo(2);
        assertThat(validate("--years=2", "--posterior=" + outside)).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "none.csv",
                        "it holds no draws of parameters",
                        "unknown.csv:2",
                        "wages.talent-spread",
                        "outside.csv:2");
    }

    @Test
    void theTargetsAreDescribed() {
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(err), "describe", "targets"))
                .isZero();
        assertThat(out.toString()).contains("C6.gini", "mean of wealth.gini", "place:gva");
    }

    private static List<String> files(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> where.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
