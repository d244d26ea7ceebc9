package org.commonweal.results.chart;

import java.awt.Rectangle;
import java.awt.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A Java2D drawing as SVG elements: Batik's, with nothing in them that a browser would assume anyway. Text stays text; each
 * keeps the width it was measured with, so that letters of another font do not move what is aligned. Charts do not draw
 * outside their sheet, so nothing is clipped and no ids are needed. The same drawing gives the same bytes.
 */
final class LeanSvg {
    /** Fonts of the same width, for readers without DejaVu. */
    static final String FONTS = "'DejaVu Sans',Verdana,sans-serif";

    /** What is assumed of all strokes, to be said by whoever frames the elements. */
    static final String JOINED = "stroke-linejoin=\"round\"";

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> PAINTED =
            Set.of("path", "rect", "line", "circle", "ellipse", "polygon", "polyline", "text");
    private static final List<String> GEOMETRY = List.of(
            "transform",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "ry",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "points",
            "d");
    private static final Pattern SPACES = Pattern.compile(" ?([A-Za-z]) ?");
    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final String END = "/>";

    private final StringBuilder text = new StringBuilder();
    private String lastFilled = "";

    private LeanSvg() {}

    /** What is drawn, as elements. */
    static String of(Consumer<SVGGraphics2D> drawing) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(
                GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null));
        context.setComment(null);
        context.setPrecision(1);
        Unclipped graphics = new Unclipped(context);
        drawing.accept(graphics);
        LeanSvg svg = new LeanSvg();
        svg.element(graphics.getRoot(), Map.of());
        return svg.text.toString();
    }

    /** A sheet on which nothing is cut off. */
    private static final class Unclipped extends SVGGraphics2D {
        Unclipped(SVGGeneratorContext context) {
            super(context, false);
        }

        @Override
        public void clip(Shape area) {
            // nothing is drawn outside
        }

        @Override
        public void setClip(Shape area) {
            // nothing is drawn outside
        }

        @Override
        public void clipRect(int x, int y, int width, int height) {
            // nothing is drawn outside
        }

        @Override
        public void setClip(int x, int y, int width, int height) {
            // nothing is drawn outside
        }

        @Override
        public Shape getClip() {
            return null;
        }

        @Override
        public Rectangle getClipBounds() {
            return null;
        }
    }

    /** Writes an element with what it has of its own and what it inherits. */
    private void element(Element element, Map<String, String> inherited) {
        Map<String, String> style = new HashMap<>(inherited);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            style.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        if (PAINTED.contains(element.getTagName())) {
            painted(element, style);
            return;
        }
        String moved = element.getAttribute("transform");
        lastFilled = moved.isEmpty() ? lastFilled : "";
        text.append(moved.isEmpty() ? "" : "<g transform=\"" + moved + "\">");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !inner.getTagName().equals("defs")) {
                element(inner, style);
            }
        }
        text.append(moved.isEmpty() ? "" : "</g>");
    }

    private void painted(Element element, Map<String, String> style) {
        String tag = element.getTagName();
        boolean isLine = tag.equals("line");
        boolean isText = tag.equals("text");
        boolean filled = !isLine && !isNone(style, "fill");
        boolean stroked = !isNone(style, "stroke");
        if (!filled && !stroked || isText && element.getTextContent().isEmpty()) {
            return;
        }
        String shape = shape(element);
        if (stroked && !filled && shape.equals(lastFilled)) {
            text.setLength(text.length() - END.length()); // the same shape again, now its border
        } else {
            text.append(shape);
            fill(filled, isLine, style);
        }
        lastFilled = filled && !stroked && !isText ? shape : "";
        if (stroked) {
            stroke(isLine, style);
        }
        if (isText) {
            letters(element.getTextContent(), style);
        } else {
            text.append(END);
        }
    }

    private static String shape(Element element) {
        StringBuilder shape = new StringBuilder("<").append(element.getTagName());
        for (String name : GEOMETRY) {
            if (element.hasAttribute(name)) {
                String value = element.getAttribute(name);
                shape.append(
                        attribute(name, name.equals("d") ? SPACES.matcher(value).replaceAll("$1") : value, ""));
            }
        }
        return shape.toString();
    }

    private void fill(boolean filled, boolean isLine, Map<String, String> style) {
        if (!isLine) {
            text.append(attribute("fill", filled ? colour(style.get("fill")) : "none", "#000"));
        }
        if (filled) {
            text.append(attribute("fill-opacity", style.get("fill-opacity"), "1"));
        }
    }

    private void stroke(boolean isLine, Map<String, String> style) {
        text.append(attribute("stroke", colour(style.get("stroke")), "none"))
                .append(attribute("stroke-width", style.get("stroke-width"), "1"))
                .append(attribute("stroke-opacity", style.get("stroke-opacity"), "1"))
                .append(attribute("stroke-dasharray", style.get("stroke-dasharray"), "none"))
                .append(attribute("stroke-linecap", style.get("stroke-linecap"), "butt"))
                .append(isLine ? "" : attribute("stroke-linejoin", style.get("stroke-linejoin"), "round"));
    }

    private void letters(String words, Map<String, String> style) {
        boolean bold = "bold".equals(style.get("font-weight"));
        int size = (int) Math.round(Double.parseDouble(style.get("font-size").replace("px", "")));
        double width = Fonts.width(words, bold ? Fonts.bold(size) : Fonts.plain(size));
        text.append(attribute("font-size", Integer.toString(size), Integer.toString(HouseStyle.TEXT_SIZE)))
                .append(attribute("font-weight", style.get("font-weight"), "normal"))
                .append(attribute("textLength", Long.toString(Math.round(width)), "0"))
                .append('>')
                .append(escaped(words))
                .append("</text>");
    }

    /** An attribute unless it says what is assumed without it. */
    private static String attribute(String name, String value, String assumed) {
        return value.equals(assumed) ? "" : " " + name + "=\"" + value + "\"";
    }

    private static boolean isNone(Map<String, String> style, String what) {
        return "none".equals(style.get(what));
    }

    private static String colour(String paint) {
        var rgb = COLOUR.matcher(paint);
        if (!rgb.matches()) {
            return paint.equals("black") ? "#000" : paint.equals("white") ? "#fff" : paint;
        }
        String hex = String.format(
                "#%02x%02x%02x",
                Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)));
        return hex.replaceFirst("^#(.)\\1(.)\\2(.)\\3$", "#$1$2$3");
    }

    /** Text as it stands between the tags or quotes of SVG. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
