package org.commonweal.results.report.html;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;

/** An element of a page or of a drawing; texts and attributes are escaped as they are written. */
public final class Element extends ContainerTag<Element> {

    private Element(String name) {
        super(name);
    }

    /** An element with what is in it. */
    public static Element of(String name, DomContent... content) {
        return new Element(name).with(content);
    }

    /** An element with a text. */
    public static Element of(String name, String text) {
        return new Element(name).withText(text);
    }

    /** A paragraph. */
    public static Element paragraph(String text) {
        return of("p", text);
    }

    /** A list of texts. */
    public static Element list(List<String> items) {
        return of("ul").with(items.stream().map(item -> of("li", item)));
    }

    /** Figures under headings of their own that stand side by side where there is room. */
    public static Element cells(List<Element> cells) {
        return of("div").withClass("cells").with(cells);
    }

    /** What is shown when its summary is opened; it is not printed. */
    public static Element folded(String summary, DomContent... content) {
        return of("details", of("summary", summary)).with(content);
    }
}
