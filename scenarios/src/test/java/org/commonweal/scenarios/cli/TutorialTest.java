package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.cli.CopiedHome.Typed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever copies everything in docs/tutorial.md, from top to bottom, has at the end what it promises. */
@DisabledOnOs(OS.WINDOWS)
class TutorialTest {
    @TempDir
    private static Path folder;

    private static Typed typed;

    @BeforeAll
    static void typeTheTutorial() throws Exception {
        typed = CopiedHome.in(folder).type("docs/tutorial.md");
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    private static String kept(String file) throws Exception {
        return Files.readString(folder.resolve("runs").resolve(file));
    }

    @Test
    void theReportAnswersTheQuestionOfOnesOwn() throws Exception {
        String asked = "What is left of it if no more local firms hear of a tender than today?";
        assertThat(folder.resolve("my-question.yaml")).content().contains(asked);
        assertThat(kept("mine/report.html")).startsWith("<!DOCTYPE html>").contains(asked, "With my question, ");
        assertThat(kept("lever/comparison.md")).contains("With procurement ambitious, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lever", "mine"})
    void moreOfTheAnchorsSpendStaysWithTheLeverAndWithTheQuestion(String comparison) throws Exception {
        List<String> rows = kept(comparison + "/effects.csv").lines().toList();
        List<String> columns = List.of(rows.get(0).split(","));
        List<String> spend = rows.stream()
                .filter(row -> row.contains(",retention.anchor.district.address,"))
                .map(row -> List.of(row.split(",")))
                .findFirst()
                .orElseThrow();
        assertThat(spend.get(columns.indexOf("distinguishable"))).isEqualTo("yes");
        assertThat(Double.parseDouble(spend.get(columns.indexOf("difference")))).isPositive();
    }

    @Test
    void theRunIsMadeAgainByteForByteAndTheComparisonIsWhole() {
        assertThat(typed.out()).containsPattern("All \\d+ results in runs/mine are whole\\.");
        assertThat(typed.out()).containsPattern("All \\d+ files are the same, byte for byte\\.");
    }

    @Test
    void theCitationHasTheVersionAndTheComparisonASeal() throws Exception {
        assertThat(typed.out())
                .contains("@software{commonweal,")
                .containsPattern("\"seal\" : \"[0-9a-f]{64}\"")
                .contains(kept("mine/command.json").replaceAll("(?s).*(\"seal\" : \"\\w+\").*", "$1"));
    }

    @Test
    void theAnswerToKeepIsAskedForWithTheSameFile() {
        assertThat(typed.err()).contains("my-question.yaml --out runs/kept --dry-run");
    }
}
