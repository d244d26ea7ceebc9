package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonweal.results.chart.BarChart.Bar;
import org.commonweal.results.chart.LineChart.Look;
import org.commonweal.results.number.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ChartFilesTest {

    private static final Caption CAPTION = new Caption("Two < three & more", "somewhere", "year", "share");
    private static final double[] YEARS = {1, 2, 3};
    private static final Line LINE = new Line("a", YEARS, new double[] {0.1, Double.NaN, 0.3});
    private static final Line BANDED = new Line(
            "b", YEARS, new double[] {0.2, 0.2, 0.2}, new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.3, 0.3});

    @TempDir
    private Path folder;

    private static Map<String, Chart> shapes() {
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
        double[][] square = {{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}};
        MapChart.Panel panel = new MapChart.Panel(
                "map",
                List.of(new Outline("area", List.<double[][]>of(square))),
                new double[] {1},
                new boolean[0],
                Shades.ofLevels(Unit.NUMBER, 1, 2));
        List<FitChart.Mark> marks = List.of(
                new FitChart.Mark(0, -1, 1, FitChart.Shape.PASS),
                new FitChart.Mark(9, Double.NaN, Double.NaN, FitChart.Shape.FAIL),
                new FitChart.Mark(Double.NaN, Double.NaN, Double.NaN, FitChart.Shape.FAIL));
        List<EffectChart.Row> effects =
                List.of(new EffectChart.Row("effect", List.of(new EffectChart.Mark(1, 2, 3, true, 0))));
        Map<String, Chart> shapes = new TreeMap<>();
        shapes.put("sankey", SankeyChart.draw(CAPTION, stages));
        shapes.put("waterfall", WaterfallChart.draw(CAPTION, List.of("with", "without"), "all", steps, "rest"));
        shapes.put("lines", LineChart.draw(CAPTION, Look.levels(Unit.SHARE), lines));
        shapes.put("close-up", LineChart.draw(CAPTION, Look.closeUp(Unit.SHARE), List.of(LINE, LINE, LINE, BANDED)));
        shapes.put("lorenz", LorenzChart.draw(CAPTION, lines));
        shapes.put("bars", BarChart.draw(CAPTION, Unit.POUNDS, List.of("year 1", "year 2"), bars));
        shapes.put("map", MapChart.draw(CAPTION, List.of(panel, panel)));
        shapes.put("fit", FitChart.draw(CAPTION, List.of(new FitChart.Row("row", marks, "text"))));
        shapes.put("effects", EffectChart.draw(CAPTION, Unit.SHARE, effects, effects));
        shapes.put("scatter", ScatterChart.draw(CAPTION, Unit.NUMBER, YEARS, YEARS));
        shapes.put(
                "matrix", MatrixChart.draw(CAPTION, List.of("left", "right"), List.of("top"), new MatrixChart.Cell[][] {
                    {new MatrixChart.Cell(1, "+1", true), new MatrixChart.Cell(Double.NaN, "", false)}
                }));
        shapes.put(
                "intervals",
                IntervalChart.draw(
                        CAPTION,
                        List.of(
                                new IntervalChart.Row("a", 0.05, 0.95, 0.4, 0.5, 0.7, 0.6, "half"),
                                new IntervalChart.Row("b", 0.05, 0.95, 0.1, 0.2, 0.3, 0.9, "a fifth"))));
        return shapes;
    }

    @Test
    void everyShapeIsAPictureOf1600Times900AndAWellFormedSvgWithItsTitle() throws Exception {
        for (Map.Entry<String, Chart> shape : shapes().entrySet()) {
            ChartFiles.write(shape.getValue(), folder, shape.getKey());
            BufferedImage picture =
                    ImageIO.read(folder.resolve(shape.getKey() + ".png").toFile());
            assertThat(picture.getWidth()).isEqualTo(1600);
            assertThat(picture.getHeight()).isEqualTo(900);
            Document svg = parse(Files.readString(folder.resolve(shape.getKey() + ".svg")));
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(CAPTION.title());
            assertThat(texts(svg)).as(shape.getKey()).contains(CAPTION.title(), CAPTION.subtitle());
        }
    }

    @Test
    void inAPageTheSameDrawingIsThereWithItsDescriptionAndIdsOfItsOwn() throws Exception {
        for (Map.Entry<String, Chart> shape : shapes().entrySet()) {
            for (Sheet sheet : List.of(Sheet.WIDE, Sheet.PANEL)) {
                String text = ChartFiles.inPage(shape.getValue(), sheet, "figure-7");
                Document svg = parse(text);
                assertThat(text)
                        .as(shape.getKey())
                        .startsWith("<svg viewBox=\"0 0 " + sheet.width() + " ")
                        .contains("role=\"img\" aria-labelledby=\"figure-7-t figure-7-d\"")
                        .doesNotContain("http", "clip", "NaN");
                assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                        .isEqualTo(shape.getValue().description())
                        .endsWith(".");
                assertThat(texts(svg)).as(shape.getKey()).contains(CAPTION.title());
            }
        }
    }

    /** Letters are no outlines: what would be read from the back of a room can be searched, copied and translated. */
    @Test
    void textStaysText() throws Exception {
        List<String> names =
                List.of("100\u00a0% somebody", "taxes", "year", "y", "row", "effect", "top", "a fifth", "map");
        List<String> all = new ArrayList<>();
        for (Chart chart : shapes().values()) {
            all.addAll(texts(parse(ChartFiles.inPage(chart, Sheet.WIDE, "x"))));
        }
        assertThat(all).containsAll(names).contains("share"); // what goes up is not turned on its side
    }

    @Test
    void theSameChartGivesTheSameBytes() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        for (String name : shapes().keySet()) {
            ChartFiles.write(shapes().get(name), folder, name);
            ChartFiles.write(shapes().get(name), again, name);
            assertThat(folder.resolve(name + ".png")).hasSameBinaryContentAs(again.resolve(name + ".png"));
            assertThat(folder.resolve(name + ".svg")).hasSameBinaryContentAs(again.resolve(name + ".svg"));
        }
    }

    @Test
    void thisMachineCanDraw() {
        assertThat(Fonts.problem()).isEmpty();
    }

    private static List<String> texts(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
