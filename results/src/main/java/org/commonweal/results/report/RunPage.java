package org.commonweal.results.report;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.First;
import org.commonweal.results.report.html.Page;
import org.commonweal.results.report.html.Section;

/** What one run says, as a page in one file that needs no network. */
final class RunPage {
    private static final String ASSUMED = "assumed";

    private final RunView run;
    private final List<Section> sections = new ArrayList<>();

    private RunPage(RunRecord record) {
        this.run = new RunView(record);
    }

    /**
     * The page of a run.
     *
     * @param pictures its charts
     * @param chartProblem why the charts are missing; empty text if they are there
     */
    static String of(RunRecord record, List<Picture> pictures, String chartProblem) {
        RunPage page = new RunPage(record);
        Passport passport = record.passport();
        page.answer(pictures);
        page.charts(pictures.stream().skip(1).toList(), chartProblem);
        page.whoseItIs();
        page.opening();
        page.indicators();
        page.assumptions();
        page.add(
                "reproduce",
                "How to make this run again",
                Element.of("pre", RunTexts.command(passport)).attr("tabindex", 0));
        page.sections.add(Terms.section());
        return new Page(
                        passport.question(),
                        page.run.place() + ": " + Amount.count(passport.years(), "year", "years")
                                + " of a model. Not a forecast.",
                        page.sections,
                        "Commonweal " + passport.version() + ", commit " + passport.gitCommit() + ", data "
                                + passport.placeHash() + ", Java " + passport.jdk() + ", audit " + passport.audit()
                                + ".")
                .text();
    }

    private void add(String id, String title, DomContent... content) {
        sections.add(new Section(id, title, List.of(content)));
    }

    /** What is seen first: one sentence and one picture, then the other sentences. */
    private void answer(List<Picture> pictures) {
        List<Element> sentences =
                RunAnswer.of(run).sentences().stream().map(Element::paragraph).toList();
        add(
                "answer",
                "The answer",
                new First(
                                sentences,
                                pictures.stream()
                                        .limit(1)
                                        .map(picture -> figure(picture, Sheet.PANEL))
                                        .toList())
                        .element());
    }

    private void charts(List<Picture> pictures, String problem) {
        List<DomContent> content = new ArrayList<>();
        if (!problem.isEmpty()) {
            content.add(Element.paragraph(problem));
        }
        pictures.forEach(picture -> content.add(figure(picture, Sheet.WIDE)));
        if (!content.isEmpty()) {
            sections.add(new Section("charts", "Charts", content));
        }
    }

    private static Element figure(Picture picture, Sheet sheet) {
        Chart chart = picture.chart();
        Element numbers = DataTable.of(
                "Numbers", chart.numbers().headings(), chart.numbers().rows());
        return new Figure(
                        picture.name(),
                        Words.sentence(picture.caption().subtitle()) + ".",
                        sheet,
                        List.of(chart),
                        numbers)
                .element();
    }

    private void whoseItIs() {
        List<DomContent> content = new ArrayList<>();
        List<List<String>> cells = RunTexts.whoseItIs(run);
        if (!cells.isEmpty()) {
            content.add(DataTable.of(
                    "Beside the Gini coefficient",
                    List.of("indicator", "name", "unit", "first year ", "last year "),
                    cells));
        }
        List<Holders.Year> years = new Holders(run).years();
        if (!years.isEmpty()) {
            DataTable holders = new DataTable(Holders.CAPTION, Holders.HEADINGS);
            for (Holders.Year year : years) {
                holders.group(year.title());
                year.rows().forEach(holders::row);
            }
            content.add(holders.element());
        }
        if (!content.isEmpty()) {
            content.add(0, Element.paragraph(RunTexts.ABOUT_WHOSE_IT_IS));
            sections.add(new Section("whose", RunTexts.WHOSE_IT_IS, content));
        }
    }

    private void opening() {
        List<OpeningRow> rows = run.passport().opening();
        add(
                "opening",
                "The place as it opened",
                Element.paragraph(RunTexts.opening(rows)),
                Element.folded(
                        "All totals",
                        DataTable.of(
                                "Totals of the place as it opened",
                                List.of("total", "unit", "published ", "model ", "tolerance ", "verdict"),
                                rows.stream().map(RunTexts::cells).toList())));
    }

    private void indicators() {
        Map<String, List<SeriesMeta>> groups = run.catalogue().stream()
                .collect(Collectors.groupingBy(SeriesMeta::group, LinkedHashMap::new, Collectors.toList()));
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph("Means of the first and the last year after burn-in, totals those of the whole"
                + " place; every month stands in series.csv or series.parquet beside this page, totals there those of the"
                + " run."));
        groups.forEach((group, metas) -> content.add(Element.folded(
                Words.sentence(group.replace('-', ' ')) + " (" + metas.size() + ")",
                DataTable.of(
                        Words.sentence(group.replace('-', ' ')),
                        List.of("indicator", "name", "unit", "first year ", "last year "),
                        metas.stream().map(meta -> RunTexts.cells(run, meta)).toList()))));
        sections.add(new Section("indicators", "All indicators", content));
    }

    private void assumptions() {
        Passport passport = run.passport();
        List<Parameter> assumed = passport.parameters().stream()
                .filter(parameter -> parameter.status().equalsIgnoreCase(ASSUMED))
                .toList();
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(RunTexts.statuses(passport) + "passport.json."));
        if (!assumed.isEmpty()) {
            content.add(Element.folded(
                    "All " + assumed.size() + " assumed parameters",
                    DataTable.of(
                            "Assumed parameters",
                            List.of("key", "value ", "unit", "what it is", "why this value"),
                            assumed.stream()
                                    .map(one -> List.of(one.key(), one.value(), one.unit(), one.what(), one.source()))
                                    .toList())));
        }
        if (!passport.estimates().isEmpty()) {
            content.add(Element.folded(
                    "Estimates among the place's data (" + passport.estimates().size() + ")", estimates()));
        }
        sections.add(new Section("assumptions", "What was assumed by hand", content));
    }

    private Element estimates() {
        return DataTable.of(
                "Estimates, not observations",
                List.of("what", "value ", "unit", "in use", "source", "confidence"),
                RunTexts.estimates(run.passport()).stream().map(RunPage::cells).toList());
    }

    private static List<String> cells(Estimate estimate) {
        return List.of(
                estimate.what(),
                estimate.value(),
                estimate.unit(),
                estimate.switchedOff() ? "switched off" : "yes",
                estimate.source(),
                estimate.confidence());
    }
}
