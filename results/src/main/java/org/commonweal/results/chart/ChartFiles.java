package org.commonweal.results.chart;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartUtils;

/** A chart as PNG, as a file of SVG, and as SVG in a page: the same drawing, and the same chart gives the same bytes. */
public final class ChartFiles {
    static {
        ImageIO.setUseCache(false); // a picture fits into memory, and a machine may have no temporary folder
    }

    private ChartFiles() {}

    /**
     * Writes {@code name.png}, 1600 x 900 pixels, and {@code name.svg}.
     *
     * @param folder an existing folder
     * @param name file name without ending
     * @throws IOException if a file cannot be written
     */
    public static void write(Chart chart, Path folder, String name) throws IOException {
        Sheet slide = Sheet.SLIDE;
        try (OutputStream png = Files.newOutputStream(folder.resolve(name + ".png"))) {
            ChartUtils.writeChartAsPNG(png, chart.on(slide), slide.width(), slide.height(chart));
        }
        String words = title("", chart.caption().title())
                + description("", chart.caption().subtitle() + " – " + chart.description());
        Files.writeString(
                folder.resolve(name + ".svg"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                        + slide.width() + "\" height=\"" + slide.height(chart) + "\"" + viewBox(chart, slide)
                        + " role=\"img\" " + LeanSvg.JOINED + " font-family=\"" + LeanSvg.FONTS + "\" font-size=\""
                        + HouseStyle.TEXT_SIZE
                        + "\">" + words + drawing(chart, slide) + "</svg>\n");
    }

    /**
     * The chart as an element of a page: as wide as its place, with its title and description, and text that is text. The
     * page's style sheet names the fonts.
     *
     * @param id an id that no other drawing of the page has
     */
    public static String inPage(Chart chart, Sheet sheet, String id) {
        return "<svg" + viewBox(chart, sheet) + " role=\"img\" aria-labelledby=\"" + id + "-t " + id
                + "-d\">" + title(" id=\"" + id + "-t\"", chart.caption().title())
                + description(" id=\"" + id + "-d\"", chart.description()) + drawing(chart, sheet) + "</svg>";
    }

    private static String drawing(Chart chart, Sheet sheet) {
        Rectangle2D area = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height(chart));
        return LeanSvg.of(graphics -> chart.on(sheet).draw(graphics, area));
    }

    private static String viewBox(Chart chart, Sheet sheet) {
        return " viewBox=\"0 0 " + sheet.width() + " " + sheet.height(chart) + "\"";
    }

    private static String title(String attributes, String text) {
        return "<title" + attributes + ">" + LeanSvg.escaped(text) + "</title>";
    }

    private static String description(String attributes, String text) {
        return "<desc" + attributes + ">" + LeanSvg.escaped(text) + "</desc>";
    }
}
