package org.commonweal.results.report.html;

import static j2html.TagCreator.rawHtml;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.Fonts;
import org.commonweal.results.chart.Sheet;

/**
 * Charts with a caption below, and their numbers in a table that can be opened. Those that are as wide as a page are there
 * twice, and the style sheet shows the one that fits. On a machine that cannot draw the table is all there is.
 *
 * @param id an id that no other figure of the page has
 * @param caption what is seen and how to read it
 * @param sheet what the charts are drawn on: panels stand side by side
 * @param charts one or several
 * @param numbers what is drawn, as a table
 */
public record Figure(String id, String caption, Sheet sheet, List<Chart> charts, Element numbers) {

    /** The figure as an element. */
    public Element element() {
        if (Fonts.problem().isPresent()) {
            return numbers;
        }
        Element figure = Element.of("figure", drawings(sheet, id));
        if (sheet != Sheet.PANEL) {
            figure.with(drawings(Sheet.PANEL, id + "-narrow").withClasses("charts", "panel", "narrow"));
        }
        return figure.with(Element.of("figcaption", caption), Element.folded("The numbers of this chart", numbers));
    }

    private Element drawings(Sheet on, String name) {
        return Element.of("div")
                .withClasses("charts", on.name().toLowerCase(Locale.ROOT))
                .with(IntStream.range(0, charts.size())
                        .mapToObj(i -> rawHtml(ChartFiles.inPage(charts.get(i), on, name + "-" + i))));
    }
}
