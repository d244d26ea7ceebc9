package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs as people have written them, each answered by one message that is true, or run. */
class TrialInputsTest {
    private static final Path TRIALS = Path.of("src/test/resources/trials");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("anchor.yaml:1", "anchors (&) and aliases (*) are not allowed in scenario files.", ""),
                arguments("merge.yaml:4", "merge keys (<<) are not allowed in scenario files.", ""),
                arguments("tag.yaml:1", "tags (!) are not allowed in scenario files.", ""),
                arguments("two-documents.yaml:4", "a second document begins here.", ""),
                arguments("tab.yaml:4", "this is not YAML: found character '\\t(TAB)'", "indentation"),
                arguments("null.yaml:3", "scale has no value.", "allowed: a single value"),
                arguments("escape.yaml:1", "a control character (U+001B) stands here.", "text, tabs and line breaks"),
                arguments("turned.yaml:1", "a control character (U+202E) stands here.", "text, tabs and line breaks"),
                arguments("latin1.yaml:1", "this is not UTF-8 text.", "save it again as UTF-8"),
                arguments("pct2.yaml:7", "fiscal.income-tax.basic-rate: \"25\" is out of range.", "meant 25 %?"),
                arguments("pct4.yaml:8", "\"20\" is out of range.", "Maybe you meant 20 %?"),
                arguments("scale-percent.yaml:3", "scale is \"10 %\".", "Maybe you meant 0.1?"),
                arguments("seed-exponent.yaml:4", "seed is \"1e3\".", "Maybe you meant 1000?"),
                arguments("decimal-comma.yaml:4", "\"0,15\" is not a number.", "Maybe you meant 0.15?"),
                arguments("bands.yaml:7", "primary-threshold (12570) lies above upper-limit (10000)", "Maybe set both"),
                arguments("bands2.yaml:7", "basic-band (37700) lies above additional-threshold (20000)", "allowed:"),
                arguments("ct.yaml:7", "lower-limit (300000) lies above upper-limit (250000)", "Maybe set both"),
                arguments("date.yaml:4", "\"2026-04-01\" is a date.", "Maybe count from the start of the run."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aSlipIsNamedWithItsLineAndWhatWasProbablyMeant(String where, String what, String help) {
        String file = TRIALS.resolve(where.replaceFirst(":.*", "")).toString();
        assertThat(execute(
                        "run",
                        file,
                        "--years=0",
                        "--burn-in=0",
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith(TRIALS.resolve(where) + ": ").contains(what, help);
        assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anAmountAWeekIsOneAWeekWithoutItsPoundSign() throws IOException {
        Path run = folder.resolve("run");
        assertThat(execute("run", TRIALS.resolve("unit3.yaml").toString(), "--out", run.toString()))
                .isZero();
        assertThat(Files.readString(run.resolve("passport.json")))
                .containsPattern("\"fiscal.state-pension.weekly\",\\s+\"value\" : \"230.25\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scale|10 %|Maybe you meant 0.1?",
                "--seed|1,000|Maybe you meant 1000?",
                "--years|24 months|Maybe you meant 2?",
                "--seeds|1e1|Maybe you meant 10?",
                "--set|consumption.adjustment=15|Maybe you meant 15 %/year?",
                "--set|fiscal.state-pension.weekly=£11,973 a year|Maybe you meant 230.25 pounds/week?",
                "--set|estimate.social-rent=3,5|Maybe you meant 3.5?",
                "--set|estimate.social-rent=90 GBP/week|is in pounds/week, but the unit here is pounds/month",
                "--set|estimate.social-rent=90 GBP/week|Maybe you meant 390 pounds/month?"
            })
    void theSameIsSaidOfOptions(String option, String value, String hint) {
        assertThat(execute("run", option, value)).isEqualTo(2);
        assertThat(err.toString()).startsWith(option + ": ").contains(hint);
    }

    @Test
    void aHostileQuestionAndNameStayTextInEveryFile() throws IOException {
        Path asked = folder.resolve("=cmd <b>$(x)`y` [z](javascript:1).yaml");
        Files.copy(TRIALS.resolve("hostile-question.yaml"), asked);
        Path run = folder.resolve("run");
        assertThat(execute("run", asked.toString(), "--out", run.toString())).isZero();
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(md|html|svg)"))
                    .toList()) {
                String text = Files.readString(file).replaceAll("(?s)```.*?```", "");
                assertThat(text)
                        .as(file.toString())
                        .doesNotContainPattern("(?<!\\\\)<(script|img src=x|b>)")
                        .doesNotContain(file.toString().endsWith(".md") ? "x](javascript" : "onerror=\"");
            }
        }
        assertThat(run.resolve("summary.md"))
                .content()
                .contains("./commonweal run '=cmd <b>$(x)`y` [z](javascript:1)'");
    }

    @Test
    void aNameWithColoursDoesNotColourTheTerminal() {
        assertThat(execute("run", "\u001b[31mred.yaml")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\u001b").contains("red.yaml: there is no such file.");
    }

    private int execute(String... line) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line);
    }

    @Test
    void everyContradictionOfAFileIsTold() {
        String file = TRIALS.resolve("hang-firm-entry.yaml").toString();
        assertThat(execute("run", file, "--out", folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines().filter(line -> line.contains("lies above")))
                .hasSize(4)
                .allMatch(line -> line.startsWith(file + ":"));
    }

    @Test
    void aTaxThatFallsWithIncomeIsAnsweredAndRuns() {
        String file = TRIALS.resolve("bands3.yaml").toString();
        assertThat(execute("run", file, "--out", folder.resolve("run").toString()))
                .isZero();
        assertThat(err.toString())
                .contains("Warning: " + file + ":7: fiscal.income-tax.higher-rate (0.1) is below basic-rate (0.2): ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"crash-credit-union", "crash-quality-spread", "crash-share-offer", "many-births", "seedneg"})
    void valuesThatCrashedOrHungRunWithTheBooksInOrder(String trial) {
        Path run = folder.resolve("run");
        assertThat(execute(
                        "run",
                        TRIALS.resolve(trial + ".yaml").toString(),
                        "--years=1",
                        "--burn-in=0",
                        "--audit=phase",
                        "--out",
                        run.toString()))
                .isZero();
    }
}
