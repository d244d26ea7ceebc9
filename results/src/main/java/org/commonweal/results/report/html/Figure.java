package org.commonweal.results.report.html;

import j2html.tags.DomContent;
import java.util.List;

/**
 * Drawings with a caption below, and their numbers in a table that can be opened.
 *
 * @param caption what is seen and how to read it
 * @param drawings one or several, side by side
 * @param numbers what is drawn, as a table
 */
public record Figure(String caption, List<? extends DomContent> drawings, Element numbers) {

    /** The figure as an element. */
    public Element element() {
        return Element.of(
                "figure",
                Element.panels(drawings).withClasses("panels", drawings.size() == 1 ? "single" : "many"),
                Element.of("figcaption", caption),
                Element.folded("The numbers of this chart", numbers));
    }
}
