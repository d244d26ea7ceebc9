package org.commonweal.results.report.html;

import j2html.tags.DomContent;
import java.util.List;

/**
 * A chapter of a page.
 *
 * @param id where links lead
 * @param title its heading
 * @param content what stands below
 */
public record Section(String id, String title, List<DomContent> content) {

    public Section {
        content = List.copyOf(content);
    }

    Element element() {
        return Element.of("section", Element.of("h2", title).withId(id + "-title"))
                .withId(id)
                .attr("aria-labelledby", id + "-title")
                .with(content);
    }
}
