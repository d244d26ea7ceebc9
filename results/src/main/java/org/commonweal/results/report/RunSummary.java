package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;

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
     * @param pictures its charts
     * @param withoutCharts why there are no charts beside it; empty text if they are there
     */
    public static String of(RunRecord record, List<Picture> pictures, String withoutCharts) {
        RunSummary summary = new RunSummary(record, pictures);
        summary.inWords();
        summary.charts(withoutCharts);
        summary.whoseItIs();
        summary.opening();
        summary.indicators();
        summary.estimates();
        summary.reproduce();
        return summary.page.toString();
    }

    private void inWords() {
        page.heading(Markdown.plain(RunTexts.title(run.passport())));
        page.paragraph("*" + Markdown.plain(run.passport().question()) + "*");
        page.paragraph(RunAnswer.of(run).text());
    }

    private void charts(String without) {
        page.heading("Charts");
        if (!without.isEmpty()) {
            page.paragraph(without);
            return;
        }
        pictures.forEach(picture -> page.image(picture.caption().title(), "charts/" + picture.name() + ".png"));
    }

    private void whoseItIs() {
        List<List<String>> cells = RunTexts.whoseItIs(run);
        List<Holders.Year> years = new Holders(run).years();
        if (!cells.isEmpty() || !years.isEmpty()) {
            page.heading(RunTexts.WHOSE_IT_IS);
            page.paragraph(RunTexts.ABOUT_WHOSE_IT_IS);
        }
        if (!cells.isEmpty()) {
            page.table(
                    List.of("indicator", "name", "unit", "first year ", "last year "),
                    cells.stream().map(RunSummary::withCode).toList());
        }
        for (Holders.Year year : years) {
            page.paragraph("**" + Holders.CAPTION + ", " + year.title().toLowerCase(Locale.ROOT) + "**");
            page.table(Holders.HEADINGS, year.rows());
        }
    }

    private void opening() {
        List<OpeningRow> rows = run.passport().opening();
        page.heading("The place as it opened");
        page.paragraph(RunTexts.opening(rows));
        if (!rows.isEmpty()) {
            page.table(
                    List.of("total", "unit", "published ", "model ", "tolerance ", "verdict"),
                    rows.stream().map(RunSummary::cells).toList());
        }
    }

    private static List<String> cells(OpeningRow row) {
        List<String> cells = new ArrayList<>(RunTexts.cells(row));
        if (!row.passes()) {
            cells.replaceAll(cell -> cell.equals("differs") ? "**differs**" : cell);
        }
        return cells;
    }

    private void indicators() {
        page.heading("Indicators");
        page.paragraph(
                "Means of the first and the last year after burn-in, totals those of the whole place; what each one is stands in"
                        + " `indicators.csv`, every month in `series.csv`.");
        page.table(
                List.of("indicator", "name", "unit", "first year ", "last year "),
                run.catalogue().stream().map(this::cells).toList());
    }

    private List<String> cells(SeriesMeta meta) {
        return withCode(RunTexts.cells(run, meta));
    }

    /** The name of an indicator, its second cell, as code. */
    private static List<String> withCode(List<String> plain) {
        List<String> cells = new ArrayList<>(plain);
        cells.set(1, "`" + cells.get(1) + "`");
        return cells;
    }

    private void estimates() {
        page.heading("Estimates in use");
        page.paragraph(RunTexts.statuses(run.passport())
                + "`passport.json`. The numbers below are **estimates**, not observations.");
        RunTexts.estimates(run.passport()).forEach(estimate -> page.paragraph(line(estimate)));
    }

    private static String line(Estimate estimate) {
        return "- " + (estimate.switchedOff() ? "switched off: " : "**estimate**: ") + Markdown.plain(estimate.what())
                + " = "
                + estimate.value() + " " + Markdown.plain(estimate.unit()) + " (`" + estimate.key() + "`; "
                + Markdown.plain(estimate.source())
                + "; confidence: " + estimate.confidence() + ")";
    }

    private void reproduce() {
        Passport passport = run.passport();
        page.heading("How to make this run again");
        page.paragraph(
                "`./commonweal replay` followed by any file of this folder makes it again from `passport.json`, byte"
                        + " for byte. With the scenario as it is today:");
        page.code(RunTexts.command(passport));
        page.paragraph("Version " + passport.version() + ", commit `" + passport.gitCommit() + "`, data `"
                + passport.placeHash() + "`, Java " + passport.jdk() + ", audit " + passport.audit() + ".");
    }
}
