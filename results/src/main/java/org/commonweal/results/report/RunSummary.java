package org.commonweal.results.report;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.NumberStyle;

/** What one run says, in plain words and numbers, as Markdown. */
public final class RunSummary {

    private final RunView run;
    private final List<Picture> pictures;
    private final Markdown page = new Markdown();

    private RunSummary(RunRecord record, List<Picture> pictures) {
        this.run = new RunView(record);
        this.pictures = pictures;
    }

    /**
     * The summary of a run.
     *
     * @param record the run
     * @param pictures its charts; their titles are the sentences of the first paragraph
     * @param chartProblem why the charts are missing; empty text if they are there
     */
    public static String of(RunRecord record, List<Picture> pictures, String chartProblem) {
        RunSummary summary = new RunSummary(record, pictures);
        summary.inWords();
        summary.charts(chartProblem);
        summary.opening();
        summary.indicators();
        summary.estimates();
        summary.reproduce();
        return summary.page.toString();
    }

    private void inWords() {
        Passport passport = run.passport();
        page.heading(passport.placeTitle() + ": " + passport.scenario());
        page.paragraph("*" + passport.question() + "*");
        int year = run.lastYear();
        String numbers = year == 0
                ? "The run ended with its burn-in: there is no year to report."
                : "Averages of year " + year + ", the last of the run: "
                        + pictures.stream()
                                .map(picture -> picture.caption().title() + ".")
                                .collect(Collectors.joining(" "));
        page.paragraph(numbers + " This is one run, seed " + passport.seed()
                + ": no interval; run several seeds to see how sure this is.");
    }

    private void charts(String problem) {
        page.heading("Charts");
        if (!problem.isEmpty()) {
            page.paragraph(problem);
            return;
        }
        pictures.forEach(picture -> page.image(picture.caption().title(), "charts/" + picture.name() + ".png"));
    }

    private void opening() {
        List<OpeningRow> rows = run.passport().opening();
        page.heading("The place as it opened");
        long passed = rows.stream().filter(OpeningRow::passes).count();
        page.paragraph(
                passed + " of " + rows.size() + " totals agree with the published numbers within their tolerance.");
        if (!rows.isEmpty()) {
            page.table(
                    List.of("total", "unit", "published ", "model ", "tolerance ", "verdict"),
                    rows.stream().map(RunSummary::cells).toList());
        }
    }

    private static List<String> cells(OpeningRow row) {
        NumberStyle style = NumberStyle.of(row.unit());
        return List.of(
                row.what(),
                row.unit(),
                style.text(row.pack()),
                style.text(row.model()),
                row.tolerance() == 0 ? "equal" : NumberStyle.PERCENT.text(row.tolerance()),
                row.passes() ? "agrees" : "**differs**");
    }

    private void indicators() {
        page.heading("Indicators");
        page.paragraph("Means of the first and the last year after burn-in; what each one is stands in"
                + " `indicators.csv`, every month in `series.csv`.");
        page.table(
                List.of("indicator", "name", "unit", "first year ", "last year "),
                run.catalogue().stream().map(this::cells).toList());
    }

    private List<String> cells(SeriesMeta meta) {
        NumberStyle style = NumberStyle.of(meta.unit());
        YearMeans means = run.years(meta.name()).orElse(new YearMeans(new double[0], new double[0]));
        return List.of(
                meta.title(),
                "`" + meta.name() + "`",
                meta.unit(),
                style.text(means.first()),
                style.text(means.last()));
    }

    private void estimates() {
        page.heading("Estimates in use");
        TreeMap<String, Long> byStatus = run.passport().parameters().stream()
                .collect(Collectors.groupingBy(Parameter::status, TreeMap::new, Collectors.counting()));
        page.paragraph("Of the run's " + run.passport().parameters().size() + " parameters "
                + byStatus.entrySet().stream()
                        .map(status -> status.getValue() + " are " + status.getKey())
                        .collect(Collectors.joining(", "))
                + "; each with its source in `passport.json`. The numbers below are **estimates**, not observations.");
        run.passport().estimates().stream()
                .sorted(Comparator.comparing(Estimate::key))
                .forEachOrdered(estimate -> page.paragraph(line(estimate)));
    }

    private static String line(Estimate estimate) {
        return "- " + (estimate.switchedOff() ? "switched off: " : "**estimate**: ") + estimate.what() + " = "
                + estimate.value() + " " + estimate.unit() + " (`" + estimate.key() + "`; " + estimate.source()
                + "; confidence: " + estimate.confidence() + ")";
    }

    private void reproduce() {
        Passport passport = run.passport();
        page.heading("How to make this run again");
        page.paragraph(
                "`./commonweal replay` followed by any file of this folder makes it again from `passport.json`, byte"
                        + " for byte. With the scenario as it is today:");
        page.code("./commonweal run " + passport.scenario() + " --place " + passport.place() + " --seed "
                + passport.seed() + " --scale " + passport.scale() + " --burn-in " + passport.burnInYears()
                + " --years " + passport.years());
        page.paragraph("Version " + passport.version() + ", commit `" + passport.gitCommit() + "`, data `"
                + passport.placeHash() + "`, Java " + passport.jdk() + ", audit " + passport.audit() + ".");
    }
}
