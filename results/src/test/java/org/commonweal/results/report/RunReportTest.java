package org.commonweal.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.commonweal.results.SyntheticRun;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.number.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {

    @TempDir
    private Path folder;

    private static List<String> titles(RunRecord run) {
        return RunCharts.of(run).stream()
                .map(picture -> picture.caption().title().replace('\u00a0', ' '))
                .toList();
    }

    private static String summary(RunRecord run) {
        return RunSummary.of(run, RunCharts.of(run), "").replace('\u00a0', ' ');
    }

    @Test
    void titlesSayWhatTheNumbersShow() {
        assertThat(titles(SyntheticRun.complete().build()))
                .containsExactly(
                        "The top 10 % hold 42.9 % of private wealth; the poorer half 9.03 %",
                        "Inequality of private wealth rose from 0.61 in year 1 to 0.629 in year 20",
                        "The poorer half hold 9.47 % of private wealth; the half with the lower incomes get 26.8 % of"
                                + " income",
                        "Largest legal form by equity: branch of a PLC, 55.7 % of the total",
                        "Of every £1 the anchors spend, 37.8p goes to suppliers with an address in the district, 22.8p to"
                                + " suppliers owned there",
                        "Of the £4.43bn that leaves in a year, the largest part, £1.8bn, goes for goods and services from"
                                + " outside",
                        "Unemployment rose from 5.18 % in year 1 to 5.94 % in year 20",
                        "Output at current prices rose from £5.6bn in year 1 to £5.71bn in year 20",
                        "Of all firms in year 20, 12.6 % are new and 11.4 % close",
                        "Mean disposable income: £25,300 a year in the highest neighbourhood, £15,400 in the lowest");
    }

    @Test
    void noChangeIsClaimedThatTheNumbersDoNotShow() {
        RunRecord run = SyntheticRun.empty()
                .series("wealth.gini.with-business", "gini", month -> 0.61 + month * 1e-6)
                .build();
        assertThat(titles(run)).containsExactly("Inequality of private wealth was 0.61 in year 1 and in year 20");
    }

    @Test
    void everyChartIsThereAsPngAndSvg() throws IOException {
        RunRecord run = SyntheticRun.complete().years(2).build();
        new RunReport(Charts.ALL).write(folder, run);
        for (Picture picture : RunCharts.of(run)) {
            assertThat(folder.resolve("charts/" + picture.name() + ".png")).isNotEmptyFile();
            assertThat(folder.resolve("charts/" + picture.name() + ".svg")).isNotEmptyFile();
            assertThat(folder.resolve("summary.md")).content().contains("(charts/" + picture.name() + ".png)");
        }
    }

    @Test
    void whatWasNotMeasuredIsNotDrawn() throws IOException {
        RunRecord run = SyntheticRun.empty().build();
        assertThat(RunCharts.of(run)).isEmpty();
        new RunReport(Charts.ALL).write(folder, run);
        assertThat(Files.exists(folder.resolve("summary.md"))).isTrue();
    }

    @Test
    void theSummaryHoldsTheNumbers() {
        assertThat(summary(SyntheticRun.complete().build()))
                .contains("# Northbrook: baseline")
                .contains("In year 20, the last of the run, ")
                .contains("The top 10 % hold 42.9 % of private wealth")
                .contains("This is one run, with the luck of seed 1: other seeds give other numbers")
                .contains("1 of 2 totals agree")
                .contains("| jobs \\| all | count | 90,000 | 81,000 | 2 % | **differs** |")
                .contains(
                        "| title of wealth.gini.with-business | `wealth.gini.with-business` | gini | 0.6105 | 0.6295 |")
                .contains("| title of labour.jobs | `labour.jobs` | count | 90,000 | 90,000 |")
                .contains("**estimate**: hospital staff = 10000 people")
                .contains("./commonweal run baseline --place northbrook --seed 1 --scale 1.0");
    }

    @Test
    void besideTheGiniStandsWhatItDoesNotSay() {
        String summary = summary(SyntheticRun.empty()
                .series("wealth.bottom50.mean", "pounds", month -> 21_000)
                .series("ownership.control.workers", "share", month -> 0.04)
                .series("labour.jobs", "count", month -> 90_000)
                .build());
        String beside = summary.substring(summary.indexOf("Whose it is"), summary.indexOf("The place as it opened"));
        assertThat(beside)
                .contains("`wealth.bottom50.mean` | pounds | £21,000")
                .contains("| Workers |  |  | 4 % |  |")
                .doesNotContain("labour.jobs");
    }

    @Test
    void aRunThatEndedWithItsBurnInSaysSo() {
        assertThat(summary(SyntheticRun.complete().years(0).build())).contains("ended with its burn-in");
    }

    @Test
    void aMachineThatCannotDrawSaysWhyInsteadOfShowingCharts() {
        RunRecord run = SyntheticRun.complete().build();
        assertThat(RunSummary.of(run, RunCharts.of(run), "Charts cannot be drawn: no fonts."))
                .contains("Charts cannot be drawn: no fonts.")
                .doesNotContain("![");
    }

    @Test
    void aRunOfAPartOfThePlaceShowsTheWholePlaceAndSaysSo() {
        SeriesMeta output =
                SeriesMeta.outcome("output.gva", "Output", Unit.of("pounds/month"), "", Direction.HIGHER_IS_BETTER);
        SyntheticRun run = SyntheticRun.empty()
                .scale(0.5)
                .series(output.asTotal(), month -> 1e6)
                .series("labour.unemployment.rate", "share", month -> 0.05);
        assertThat(titles(run.build()))
                .containsExactly(
                        "Unemployment was 5 % in year 1 and in year 20",
                        "Output at current prices was £24m in year 1 and in year 20");
        assertThat(RunCharts.of(run.build()))
                .allSatisfy(picture -> assertThat(picture.caption().subtitle().replace('\u00a0', ' '))
                        .contains("one run of 50 % of the place, totals scaled up to all of it"));
    }

    @Test
    void aPageOpensWithItsQuestionAndAnAnswerAndSaysNoTitleTwice() {
        RunRecord run = SyntheticRun.complete().build();
        String page = RunPage.of(run, RunCharts.of(run), "");
        assertThat(page).contains("<h1>" + run.passport().question() + "</h1>");
        assertThat(page).containsPattern("<p class=\"lead\">In year 20, the last of the run, ");
        for (Picture picture : RunCharts.of(run)) {
            String title = ">" + picture.caption().title();
            assertThat(page.split(Pattern.quote(title + "</caption>"))).hasSize(1);
        }
    }

    @Test
    void ofManyNeighbourhoodsTheHighestAndTheLowestAreShown() {
        SyntheticRun run = SyntheticRun.empty();
        for (int i = 100; i < 160; i++) {
            run.distribution(20, "neighbourhoods", "area " + i, "mean disposable income", 100 * i, "pounds/year");
        }
        assertThat(RunCharts.of(run.build()).get(0).caption().subtitle())
                .contains("the 10 highest and the 10 lowest of 60");
    }
}
