package org.commonweal.results.report.comparison;

import static j2html.TagCreator.rawHtml;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.chart.Key;
import org.commonweal.results.report.html.Element;

/** A key: which marker stands for what. */
final class Marks {

    private Marks() {}

    static Element key(List<String> names) {
        return Element.of("ul")
                .withClass("key")
                .with(IntStream.range(0, names.size())
                        .mapToObj(i ->
                                Element.of("li").with(rawHtml(Key.sample(i))).withText(names.get(i))));
    }
}
