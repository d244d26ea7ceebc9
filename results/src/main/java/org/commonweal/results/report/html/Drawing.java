package org.commonweal.results.report.html;

import j2html.tags.DomContent;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A drawing in SVG that says what it shows to those who do not see it. Lengths are in units of the drawing, which grows
 * and shrinks with the page; classes are those of the style sheet.
 */
public final class Drawing {
    /** Width of one glyph of 15 units' size, about. */
    static final double LETTER = 7.8;

    private final double width;
    private final Element svg;
    private final Element top;

    /** Where a text is held. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * An empty drawing.
     *
     * @param id an id that no other drawing of the page has
     * @param title what it is
     * @param description what is seen on it
     */
    public Drawing(String id, String title, String description, double width, double height) {
        this.width = width;
        top = Element.of("g");
        svg = Element.of(
                        "svg",
                        Element.of("title", title).withId(id + "-t"),
                        Element.of("desc", description).withId(id + "-d"))
                .attr("viewBox", "0 0 " + number(width) + " " + number(height))
                .attr("role", "img")
                .attr("aria-labelledby", id + "-t " + id + "-d")
                .with(top);
    }

    /** Its width. */
    public double width() {
        return width;
    }

    /** A straight line. */
    public void line(String style, double x1, double y1, double x2, double y2) {
        add(Element.of("line")
                .withClass(style)
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2)));
    }

    /** A box. */
    public void box(String style, double x, double y, double wide, double high) {
        add(Element.of("rect")
                .withClass(style)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(Math.max(0, wide)))
                .attr("height", number(Math.max(0, high))));
    }

    /** A text on one line; y is its foot. */
    public void text(String style, Anchor anchor, double x, double y, String text) {
        add(Element.of("text", text)
                .withClass(style)
                .attr("text-anchor", anchor.name().toLowerCase(Locale.ROOT))
                .attr("x", number(x))
                .attr("y", number(y)));
    }

    /** A path as SVG spells it. */
    public void path(String style, String commands) {
        add(Element.of("path").withClass(style).attr("d", commands));
    }

    /** A path. */
    public void path(String style, Path2D path) {
        path(style, commands(path));
    }

    /** A marker: each of the first five series has its own shape. */
    public void marker(String style, int series, double x, double y) {
        add(shape(series, x, y).withClass(style));
    }

    private static Element shape(int series, double x, double y) {
        return switch (series % 5) {
            case 0 ->
                Element.of("circle").attr("cx", number(x)).attr("cy", number(y)).attr("r", 6);
            case 1 -> marker(x, y, "M-5.5-5.5h11v11h-11Z");
            case 2 -> marker(x, y, "M0-7l7 12h-14Z");
            case 3 -> marker(x, y, "M0-7.5l7.5 7.5l-7.5 7.5l-7.5-7.5Z");
            default -> marker(x, y, "M0 7l7-12h-14Z");
        };
    }

    private static Element marker(double x, double y, String shape) {
        return Element.of("path")
                .attr("transform", "translate(" + number(x) + " " + number(y) + ")")
                .attr("d", shape);
    }

    /** A marker on its line, for a key; the words beside it say what it is. */
    public static Element sample(int series) {
        Element line =
                Element.of("line").attr("x1", 0).attr("y1", 10).attr("x2", 44).attr("y2", 10);
        return Element.of(
                        "svg",
                        line.withClass("whisker s" + series),
                        shape(series, 22, 10).withClass("told s" + series))
                .attr("viewBox", "0 0 44 20")
                .attr("aria-hidden", "true");
    }

    private void add(DomContent shape) {
        top.with(shape);
    }

    /** The drawing as an element. */
    public Element element() {
        return svg;
    }

    static String commands(Path2D path) {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO ->
                    text.append('M').append(number(at[0])).append(' ').append(number(at[1]));
                case PathIterator.SEG_LINETO ->
                    text.append('L').append(number(at[0])).append(' ').append(number(at[1]));
                case PathIterator.SEG_CLOSE -> text.append('Z');
                default -> throw new IllegalArgumentException("Only straight lines are drawn");
            }
        }
        return text.toString();
    }

    /** A length as it is written: to a tenth. */
    static String number(double length) {
        String text = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(length);
        return text.equals("-0") ? "0" : text;
    }

    /** A text cut to what fits into a width. */
    static String fit(String text, double wide) {
        int letters = (int) (wide / LETTER);
        return text.length() <= letters
                ? text
                : text.substring(0, Math.max(1, letters - 1)).strip() + "…";
    }
}
