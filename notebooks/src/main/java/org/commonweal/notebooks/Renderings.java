package org.commonweal.notebooks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.Sheet;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jfree.chart.JFreeChart;
import tech.tablesaw.api.Table;

/** How values look below a cell: tables as tables, charts as pictures. */
final class Renderings {
    private static final MIMEType HTML = MIMEType.TEXT_HTML;
    private static final MIMEType PNG = MIMEType.parse("image/png");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 24; // charts end with their axes, and numbers stand out
    private static final double OF_A_SLIDE = 0.6; // 1600 x 900, as charts are drawn for slides

    private Renderings() {}

    static void register(Renderer renderer) {
        renderer.createRegistration(Table.class)
                .preferring(HTML)
                .register((table, context) -> context.renderIfRequested(HTML, () -> HtmlTable.of(table)));
        renderer.createRegistration(List.class).preferring(HTML).register((rows, context) -> {
            if (HtmlTable.isTable(rows)) {
                context.renderIfRequested(HTML, () -> HtmlTable.of(rows));
            }
        });
        renderer.createRegistration(JFreeChart.class).preferring(PNG).register((chart, context) -> {
            context.renderIfRequested(PNG, () -> picture(chart, 1, MARGIN));
            context.getOutputContainer()
                    .putText(
                            chart.getTitle() == null
                                    ? "a chart"
                                    : chart.getTitle().getText());
        });
        renderer.createRegistration(Chart.class).preferring(PNG).register((chart, context) -> {
            context.renderIfRequested(PNG, () -> picture(chart.on(Sheet.SLIDE), OF_A_SLIDE, 0));
            context.getOutputContainer().putText(chart.caption().title() + ". " + chart.description());
        });
    }

    private static String picture(JFreeChart chart, double scale, int margin) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setTransform(AffineTransform.getScaleInstance(scale, scale));
        chart.draw(
                graphics,
                new Rectangle2D.Double(margin, margin, WIDTH / scale - 2 * margin, HEIGHT / scale - 2 * margin));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
