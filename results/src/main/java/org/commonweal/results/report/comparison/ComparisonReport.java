package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.RunCharts;
import org.commonweal.results.report.Terms;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Page;
import org.commonweal.results.report.html.Section;
import org.commonweal.results.report.html.SlidePage;
import org.commonweal.results.report.ownership.Holding;
import org.commonweal.results.report.ownership.OwnershipReport;

/** Writes what a comparison says: {@code report.html}, and its charts for slides in {@code charts/}. */
public final class ComparisonReport {

    private ComparisonReport() {}

    /**
     * Writes the report into a folder. A machine that cannot draw loses the charts and is told why; it keeps
     * the tables of their numbers.
     *
     * @param folder an existing folder
     * @param comparison what is reported; its first scenario is the baseline
     * @param map the place's neighbourhoods, named as the groups of the comparison are; empty when there are no borders
     * @param charts how much is drawn
     * @param between is run before the page and each slide, and may end it by an exception
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, Comparison comparison, List<Outline> map, Charts charts, Runnable between)
            throws IOException {
        between.run();
        if (charts.hasPage()) {
            Files.writeString(folder.resolve("report.html"), html(comparison, map));
        }
        if (charts.hasSlides()) {
            RunCharts.write(Slides.of(new ComparisonView(comparison), map), folder.resolve("charts"), between);
        }
    }

    /** The page. @param map as in {@link #write} */
    public static String html(Comparison comparison, List<Outline> map) {
        ComparisonView view = new ComparisonView(comparison);
        List<Section> sections = new ArrayList<>();
        sections.add(AnswerSection.of(view));
        OwnershipReport.section(comparison).ifPresent(sections::add);
        sections.add(Headlines.of(view));
        List.of(
                        MorningAfter.of(view),
                        Reach.of(view),
                        Costs.of(view),
                        Groups.of(view, map),
                        OverTime.of(view),
                        Shares.of(view),
                        Holding.section(comparison),
                        Pounds.of(view),
                        Accounts.of(view),
                        Costs.failures(view))
                .forEach(section -> section.ifPresent(sections::add));
        sections.add(Assumptions.of(view));
        sections.add(AllIndicators.of(view));
        sections.add(Appendix.of(view));
        sections.add(Terms.section());
        return new Page(
                        Opening.question(view),
                        subtitle(view),
                        sections,
                        "Commonweal " + view.frame().version() + ".")
                .text();
    }

    /** Slides in one file: what changes in words, every chart, and how to make it again. @param map as in {@link #write} */
    public static String slides(Comparison comparison, List<Outline> map) {
        ComparisonView view = new ComparisonView(comparison);
        List<Element> words = Answers.of(view).stream()
                .flatMap(answer -> answer.sentences().stream())
                .map(ComparisonReport::unbroken)
                .map(Element::paragraph)
                .toList();
        List<Element> end = List.of(
                Element.of("pre", String.join("\n", view.frame().commands())),
                Element.paragraph("Version " + view.frame().version() + ". A model's answer, not a forecast."));
        return new SlidePage(
                        Opening.question(view),
                        List.of(
                                new SlidePage.Slide(Opening.question(view), words),
                                new SlidePage.Slide("How to make this again", end)),
                        Slides.of(view, map).stream().map(Picture::chart).toList())
                .text();
    }

    /** A sign stays on the line of its amount. */
    private static String unbroken(String sentence) {
        return sentence.replaceAll("([+−])(?=£)", "$1\u2060");
    }

    /**
     * A drawing of the page that can stand by itself.
     *
     * @param kind what it is one of: {@code map}, {@code pound}, {@code holders}
     * @param title what it shows
     * @param html an element of a page, with the numbers of the drawing in it
     */
    public record Drawing(String kind, String title, String html) {}

    /** The drawings of the page that a group asks for first. @param map as in {@link #write} */
    public static List<Drawing> drawings(Comparison comparison, List<Outline> map) {
        ComparisonView view = new ComparisonView(comparison);
        List<Drawing> drawings = new ArrayList<>();
        Groups.maps(view, map).forEach((title, figure) -> drawings.add(new Drawing("map", title, figure.render())));
        List<DomContent> pound = Pounds.glance(view);
        if (!pound.isEmpty()) {
            drawings.add(drawing("pound", new Section("pound", "Where the pound goes", pound)));
        }
        Holding.section(comparison).ifPresent(section -> drawings.add(drawing("holders", section)));
        return drawings;
    }

    private static Drawing drawing(String kind, Section section) {
        return new Drawing(
                kind, section.title(), Element.of("div").with(section.content()).render());
    }

    private static String subtitle(ComparisonView view) {
        return view.frame().placeTitle() + ": the place with "
                + Words.series(view.scenarios().stream()
                        .map(scenario -> ComparisonView.words(scenario.name()))
                        .toList())
                + " less the " + ComparisonView.words(view.baseline().name()) + ". " + view.oneWindow()
                + " A model's answer, not a forecast.";
    }
}
