package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonweal.results.number.Unit;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartFilesTest {

    private static final Caption CAPTION = new Caption("Two < three & more", "somewhere", "year", "share");
    private static final double[] YEARS = {1, 2, 3};
    private static final Line LINE = new Line("a", YEARS, new double[] {0.1, Double.NaN, 0.3});
    private static final Line BANDED = new Line(
            "b", YEARS, new double[] {0.2, 0.2, 0.2}, new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.3, 0.3});

    @TempDir
    private Path folder;

    private static Map<String, JFreeChart> shapes() {
        List<Line> lines = List.of(LINE, BANDED);
        List<Bar> bars = List.of(new Bar("x", List.of(1.0, -2.0)), new Bar("y", List.of(3.0, 4.0)));
        List<SankeyChart.Stage> stages = List.of(
                new SankeyChart.Stage(
                        "paid by",
                        List.of(new SankeyChart.Node("somebody", 1, 4)),
                        List.of(new SankeyChart.Ribbon(0, 0, 0.25), new SankeyChart.Ribbon(0, 1, 0.75))),
                new SankeyChart.Stage(
                        "ended",
                        List.of(
                                new SankeyChart.Node("a name that is too long to be written on one line", 0.25, 0),
                                new SankeyChart.Node("gone", 0.75, -1)),
                        List.of()));
        List<WaterfallChart.Step> steps = List.of(
                new WaterfallChart.Step("taxes", List.of(0.25, 0.5)),
                new WaterfallChart.Step("rents", List.of(0.5, 0.0)));
        return new TreeMap<>(Map.of(
                "sankey", SankeyChart.draw(CAPTION, stages),
                "waterfall", WaterfallChart.draw(CAPTION, List.of("with", "without"), "all", steps, "rest"),
                "lines", LineChart.draw(CAPTION, Unit.SHARE, lines),
                "many", LineChart.draw(CAPTION, Unit.SHARE, List.of(LINE, LINE, LINE, LINE, LINE, BANDED)),
                "lorenz", LorenzChart.draw(CAPTION, lines),
                "bars", BarChart.draw(CAPTION, Unit.POUNDS, List.of("year 1", "year 2"), bars),
                "intervals",
                        IntervalChart.draw(
                                CAPTION,
                                List.of(
                                        new IntervalChart.Row("a", 0.05, 0.95, 0.4, 0.5, 0.7, 0.6, "half"),
                                        new IntervalChart.Row("b", 0.05, 0.95, 0.1, 0.2, 0.3, 0.9, "a fifth")))));
    }

    @Test
    void everyShapeIsAPictureOf1600Times900AndAWellFormedSvgWithItsTitle() throws Exception {
        for (Map.Entry<String, JFreeChart> shape : shapes().entrySet()) {
            ChartFiles.write(shape.getValue(), CAPTION, folder, shape.getKey());
            BufferedImage picture =
                    ImageIO.read(folder.resolve(shape.getKey() + ".png").toFile());
            assertThat(picture.getWidth()).isEqualTo(1600);
            assertThat(picture.getHeight()).isEqualTo(900);
            Document svg = parse(folder.resolve(shape.getKey() + ".svg"));
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(CAPTION.title());
        }
    }

    @Test
    void theSameChartGivesTheSameBytes() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        for (String name : shapes().keySet()) {
            ChartFiles.write(shapes().get(name), CAPTION, folder, name);
            ChartFiles.write(shapes().get(name), CAPTION, again, name);
            assertThat(folder.resolve(name + ".png")).hasSameBinaryContentAs(again.resolve(name + ".png"));
            assertThat(folder.resolve(name + ".svg")).hasSameBinaryContentAs(again.resolve(name + ".svg"));
        }
    }

    @Test
    void thisMachineCanDraw() {
        assertThat(Fonts.problem()).isEmpty();
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setEntityResolver((publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
        return parser.parse(file.toFile());
    }
}
