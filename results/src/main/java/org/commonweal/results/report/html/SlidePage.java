package org.commonweal.results.report.html;

import static j2html.TagCreator.rawHtml;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.Fonts;
import org.commonweal.results.chart.Sheet;

/**
 * Slides in one file, each as high as the screen and a sheet of paper of its own; they are turned by scrolling, so that the
 * keys of any browser do. On a narrow screen charts are drawn as they are on a page.
 *
 * @param title what the file is called
 * @param words slides of words: the first begins, the others end
 * @param charts what stands between, each on a slide of its own; left out on a machine that cannot draw
 */
public record SlidePage(String title, List<Slide> words, List<Chart> charts) {
    private static final String STYLE = Page.resource("slides.css");

    /** A slide of words. @param title its heading @param content what stands below */
    public record Slide(String title, List<Element> content) {}

    /** The slides as HTML. */
    public String text() {
        Element main = Element.of("main", words(words.get(0), "h1"));
        if (Fonts.problem().isEmpty()) {
            main.with(IntStream.range(0, charts.size()).mapToObj(i -> chart(charts.get(i), "slide-" + i)));
        }
        main.with(words.stream().skip(1).map(slide -> words(slide, "h2")));
        Element head = Element.of(
                "head",
                Element.of("meta").attr("charset", "utf-8"),
                Element.of("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
                Element.of("title", title),
                Element.of("style", rawHtml(STYLE)));
        return "<!DOCTYPE html>\n"
                + Element.of("html", head, Element.of("body", main))
                        .attr("lang", "en-GB")
                        .render()
                + "\n";
    }

    private static Element words(Slide slide, String heading) {
        return Element.of("section", Element.of(heading, slide.title()))
                .withClass("words")
                .with(slide.content());
    }

    private static Element chart(Chart chart, String id) {
        return Element.of(
                "section",
                Element.of("div", rawHtml(ChartFiles.inPage(chart, Sheet.SLIDE, id)))
                        .withClass("wide"),
                Element.of("div", rawHtml(ChartFiles.inPage(chart, Sheet.PANEL, id + "-narrow")))
                        .withClass("narrow"));
    }
}
