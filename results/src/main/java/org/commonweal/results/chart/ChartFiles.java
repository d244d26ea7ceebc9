package org.commonweal.results.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a chart as PNG and as SVG; the same chart gives the same bytes. */
public final class ChartFiles {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartFiles() {}

    /**
     * Writes {@code name.png}, 1600 x 900 pixels, and {@code name.svg}.
     *
     * @param chart the chart
     * @param caption its words, for those who hear the SVG instead of seeing it
     * @param folder an existing folder
     * @param name file name without ending
     * @throws IOException if a file cannot be written
     */
    public static void write(JFreeChart chart, Caption caption, Path folder, String name) throws IOException {
        try (OutputStream png = Files.newOutputStream(folder.resolve(name + ".png"))) {
            ChartUtils.writeChartAsPNG(png, chart, HouseStyle.WIDTH, HouseStyle.HEIGHT);
        }
        writeSvg(chart, caption, folder.resolve(name + ".svg"));
    }

    private static void writeSvg(JFreeChart chart, Caption caption, Path file) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Commonweal");
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(HouseStyle.WIDTH, HouseStyle.HEIGHT));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, HouseStyle.WIDTH, HouseStyle.HEIGHT));
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + HouseStyle.WIDTH + " " + HouseStyle.HEIGHT);
        root.setAttribute("role", "img");
        describe(document, root, "desc", caption.subtitle());
        describe(document, root, "title", caption.title());
        offerOtherFonts(root.getElementsByTagName("*"));
        try (Writer writer = Files.newBufferedWriter(file)) {
            graphics.stream(root, writer, false, false);
        }
    }

    private static void describe(Document document, Element root, String tag, String text) {
        Element element = document.createElementNS(SVG, tag);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }

    /** Names fonts of the same width for readers without DejaVu. */
    private static void offerOtherFonts(NodeList elements) {
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("font-family").contains("DejaVu")) {
                element.setAttribute("font-family", "'DejaVu Sans', Verdana, sans-serif");
            }
        }
    }
}
