package org.commonweal.scenarios.robustness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.EffectChart.Mark;
import org.commonweal.results.discovery.Flip;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.robustness.Break.Found;
import org.commonweal.scenarios.sensitivity.Factor;
import org.commonweal.scenarios.sensitivity.FoundFiles;
import org.commonweal.scenarios.sensitivity.PointRuns;

/** Writes where a conclusion breaks: a report, tables and a chart. */
public final class BreakFiles {
    private static final String REPORT = "break.md";
    private static final int SHOWN = 12;

    private BreakFiles() {}

    /** The folder as one of its kind, interrupted ones included. */
    public static ReportFolder kind(Path folder) {
        return PointRuns.reportFolder("search for where a conclusion breaks", REPORT, folder);
    }

    /** Writes all of it; the passport comes last. */
    public static void write(FoundFiles files, Break asked, Found found) throws IOException {
        BreakWords words = new BreakWords(asked, found);
        Markdown text = files.text();
        files.begin("Where the conclusion breaks", words.answer());
        text.heading("Which assumptions turn the ranking round");
        text.paragraph(words.flips());
        Optional<String> origin = files.origin();
        if (origin.isPresent()) {
            chart(files.folder(), asked, found, words, origin.get());
            text.image("Differences where an assumption is small and where it is large", "flips.png");
        }
        text.heading("What each would be regretted by");
        text.paragraph(words.best());
        text.paragraph(
                "Regret is what the best scenario of a draw has more of what is wanted than the one that was chosen.");
        text.table(List.of("scenario", "best in ", "mean regret ", "largest regret "), words.regrets());
        files.write(found.scattered());
        files.write(flips(asked), found.flips());
        files.write(regrets(found, words), words.names().size());
        files.end(REPORT, asked.asked().varied());
    }

    private static Table<Flip> flips(Break asked) {
        List<Factor> factors = asked.asked().varied().factors();
        return Table.<Flip>named("flips")
                .text("parameter", flip -> factors.get(flip.factor()).key())
                .text("small", flip -> factors.get(flip.factor()).value(0))
                .text("large", flip -> factors.get(flip.factor()).value(1))
                .number("difference_where_small", flip -> flip.small().mean())
                .number("small_half_width", flip -> flip.small().halfWidth())
                .number("difference_where_large", flip -> flip.large().mean())
                .number("large_half_width", flip -> flip.large().halfWidth())
                .text("turns_round", flip -> flip.isSure() ? "yes" : flip.turnsRound() ? "may be chance" : "no");
    }

    private static Table<Integer> regrets(Found found, BreakWords words) {
        return Table.<Integer>named("regret")
                .text("scenario", i -> words.names().get(i))
                .number("share_best", i -> found.regret().shareBest(i))
                .number("mean_regret", i -> found.regret().mean(i))
                .number("largest_regret", i -> found.regret().most(i));
    }

    private static void chart(Path folder, Break asked, Found found, BreakWords words, String origin)
            throws IOException {
        List<Factor> factors = asked.asked().varied().factors();
        List<EffectChart.Row> rows = found.flips().stream()
                .limit(SHOWN)
                .map(flip -> new EffectChart.Row(
                        factors.get(flip.factor()).key(), List.of(mark(flip.small(), 0), mark(flip.large(), 1))))
                .toList();
        String title = "What assumptions do to the lead of " + words.names().get(found.best()[0]) + " over "
                + words.names().get(found.best()[1]);
        Caption caption = new Caption(
                title,
                asked.indicator().title()
                        + ". Upper mark: over the third of the draws where the assumption is smallest; lower: largest.",
                "",
                "");
        ChartFiles.write(
                EffectChart.draw(caption, asked.indicator().unit(), rows, rows).from(origin), folder, "flips");
    }

    private static Mark mark(Interval interval, int series) {
        return new Mark(interval.low(), interval.mean(), interval.high(), interval.leavesOutZero(), series);
    }
}
