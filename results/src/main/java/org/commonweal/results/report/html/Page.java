package org.commonweal.results.report.html;

import static j2html.TagCreator.rawHtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page in one file: its first section before all else, headings in order, a way past the contents for those who use the keyboard, and a style sheet for
 * screen, projector and paper.
 *
 * @param title its heading
 * @param subtitle what was done, in a line
 * @param sections its chapters, the first of them above the contents
 * @param footer the last line
 */
public record Page(String title, String subtitle, List<Section> sections, String footer) {
    private static final String ON_PAPER =
            "Tables that can be opened on the screen, with the numbers of every chart, are"
                    + " not printed: they stand in the page itself, and in the CSV files of a report's folder.";
    private static final String STYLE = resource("report.css");

    /** The page as HTML. */
    public String text() {
        Element head = Element.of(
                "head",
                Element.of("meta").attr("charset", "utf-8"),
                Element.of("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
                Element.of("title", title),
                Element.of("style", rawHtml(STYLE)));
        Element body = Element.of(
                "body",
                Element.of("a", "Skip to the answer").withClass("skip").attr("href", "#main"),
                Element.of(
                        "header",
                        Element.of("h1", title),
                        Element.paragraph(subtitle),
                        Element.paragraph(ON_PAPER).withClass("print")),
                Element.of("main")
                        .withId("main")
                        .attr("tabindex", "-1")
                        .with(sections.stream().limit(1).map(Section::element))
                        .with(contents())
                        .with(sections.stream().skip(1).map(Section::element)),
                Element.of("footer", Element.paragraph(footer)));
        return "<!DOCTYPE html>\n"
                + Element.of("html", head, body).attr("lang", "en-GB").render() + "\n";
    }

    private Element contents() {
        Element list = Element.of("ol");
        sections.stream()
                .skip(1)
                .forEach(section -> list.with(
                        Element.of("li", Element.of("a", section.title()).attr("href", "#" + section.id()))));
        return Element.of("nav", list).attr("aria-label", "Contents");
    }

    /** A file beside this class. */
    static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
