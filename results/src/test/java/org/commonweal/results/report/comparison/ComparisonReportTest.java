package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.comparison.ComparisonReport.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonReportTest {
    private static final String PAGE = ComparisonReport.html(SyntheticComparison.complete(), SyntheticComparison.map());

    @TempDir
    private Path folder;

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void theSectionsStandInTheOrderOfTheQuestions() {
        assertThat(found(PAGE, "(?<=<section id=\")[a-z]+"))
                .containsExactly(
                        "answer",
                        "effects",
                        "overnight",
                        "reach",
                        "costs",
                        "groups",
                        "time",
                        "lorenz",
                        "pound",
                        "accounts",
                        "failures",
                        "assumptions",
                        "indicators",
                        "appendix",
                        "glossary");
    }

    @Test
    void whatAComparisonHasNothingForIsLeftOut() {
        assertThat(found(ComparisonReport.html(SyntheticComparison.bare(), List.of()), "(?<=<section id=\")[a-z]+"))
                .containsExactly("answer", "effects", "assumptions", "indicators", "appendix", "glossary");
    }

    @Test
    void nothingIsFetchedFromAnywhere() {
        assertThat(PAGE).doesNotContain("http", "<script", "src=", "@import", "url(", "<link");
    }

    @Test
    void everyLinkLeadsToAnIdAndEveryIdIsThereOnce() {
        List<String> ids = found(PAGE, "(?<= id=\")[^\"]+");
        assertThat(ids).doesNotHaveDuplicates().containsAll(found(PAGE, "(?<=href=\"#)[^\"]+"));
        assertThat(ids)
                .containsAll(found(PAGE, "(?<=aria-labelledby=\")[^\"]+").stream()
                        .flatMap(names -> List.of(names.split(" ")).stream())
                        .toList());
    }

    @Test
    void oddNamesAreEscaped() {
        assertThat(PAGE).contains("Ashton &amp; &quot;Lea&quot; &lt;North&gt;").doesNotContain("<North>");
    }

    @Test
    void headingsFollowOneAnother() {
        int before = 0;
        for (String heading : found(PAGE, "(?<=<h)[1-6](?=[ >])")) {
            int level = Integer.parseInt(heading);
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(new TreeSet<>(found(PAGE, "<h1"))).hasSize(1);
    }

    @Test
    void everyTableHasACaptionAndEveryDrawingAName() {
        assertThat(found(PAGE, "<table>")).hasSameSizeAs(found(PAGE, "<table><caption>"));
        assertThat(
                        found(
                                PAGE,
                                "<svg viewBox=\"[^\"]*\" role=\"img\" aria-labelledby=\"[^\"]+\"><title[^>]*>[^<]+</title><desc[^>]*>[^<]+"))
                .hasSize(found(PAGE, "<svg ").size()
                        - found(PAGE, "<svg [^>]*aria-hidden=\"true\"").size());
    }

    @Test
    void theMapAndThePoundCanStandByThemselvesWithTheirNumbers() {
        List<Drawing> drawings = ComparisonReport.drawings(SyntheticComparison.complete(), SyntheticComparison.map());
        assertThat(drawings).extracting(Drawing::kind).contains("map", "pound");
        assertThat(drawings).allSatisfy(drawing -> {
            assertThat(drawing.title()).isNotBlank();
            assertThat(drawing.html()).contains("<svg", "The numbers of this chart", "<table>");
        });
        assertThat(ComparisonReport.drawings(SyntheticComparison.bare(), List.of()))
                .isEmpty();
    }

    @Test
    void theSlidesAreOneFileThatFetchesNothingAndSaysTheAnswerTheChartsAndTheCommand() {
        String slides = ComparisonReport.slides(SyntheticComparison.complete(), SyntheticComparison.map());
        assertThat(slides).doesNotContain("http", "<script", "src=", "@import", "url(", "<link");
        assertThat(found(slides, "<section")).hasSizeGreaterThan(10);
        assertThat(found(slides, "(?<= id=\")[^\"]+")).doesNotHaveDuplicates();
        assertThat(slides).contains("On the map with procurement", "./commonweal compare", "not a forecast");
    }

    @Test
    void theAccountingOfASwitchAddsUpToNothing() {
        assertThat(PAGE).contains("All together: £0.00").contains("District: +£3.1m");
    }

    @Test
    void thePageAndTheChartsForSlidesAreWritten() throws IOException {
        ComparisonReport.write(folder, SyntheticComparison.complete(), SyntheticComparison.map(), Charts.ALL, () -> {});
        assertThat(folder.resolve("report.html"))
                .isRegularFile()
                .satisfies(page -> assertThat(page.toFile().length()).isLessThan(3_000_000L));
        assertThat(folder.resolve("charts/effect-output-real.png")).isNotEmptyFile();
        assertThat(folder.resolve("charts/scorecard-all-levers.png")).isNotEmptyFile();
        assertThat(folder.resolve("charts/path-retention-capital-locally-owned.svg"))
                .isNotEmptyFile();
        assertThat(folder.resolve("charts/private-wealth-procurement.png")).isNotEmptyFile();
    }
}
