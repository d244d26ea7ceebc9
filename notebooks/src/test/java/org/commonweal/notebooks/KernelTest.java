package org.commonweal.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.run.Stopped;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KernelTest {
    private static final Kernel KERNEL = new Kernel();

    @BeforeAll
    static void start() {
        KERNEL.onStartup();
    }

    @AfterAll
    static void shutDown() {
        KERNEL.onShutdown(false);
    }

    private static String html(String cell) {
        return (String) KERNEL.eval(cell).getData(MIMEType.TEXT_HTML);
    }

    private static BufferedImage picture(String cell) throws IOException {
        DisplayData shown = KERNEL.eval(cell);
        byte[] png = Base64.getDecoder().decode((String) shown.getData(MIMEType.parse("image/png")));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void aTableIsShownWithItsNumbersAtTheRight() {
        assertThat(html("""
                Table.create("t", StringColumn.create("place", "Preston", "<b>"),
                    DoubleColumn.create("share", 0.123456, Double.NaN), IntColumn.create("year", new int[] {2023, 12024}))
                """))
                .contains("<td style=\"text-align: left\">Preston</td>")
                .contains("<td style=\"text-align: right\">0.1235</td>")
                .contains("<td style=\"text-align: right\">12024</td>")
                .contains("&lt;b&gt;")
                .doesNotContain("NaN");
    }

    @Test
    void rowsOfAnArchiveAndRecordsAreTables() {
        assertThat(html("List.of(Map.of(\"jobs\", 81234.56))")).contains("<th", "jobs", "81,235");
        assertThat(html("record Pair(String name, double value) {}\nList.of(new Pair(\"a\", 0.5))"))
                .contains("name", "value", "0.5");
        assertThat(KERNEL.eval("List.of(1, 2)").hasDataForType(MIMEType.TEXT_HTML))
                .isFalse();
    }

    @Test
    void ofALongTableTheFirstRowsAreShown() {
        assertThat(html("IntStream.range(0, 100).mapToObj(i -> Map.of(\"number\", i)).toList()"))
                .contains("24 of 100 rows")
                .contains(">23<")
                .doesNotContain(">24<");
    }

    @Test
    void chartsArePictures() throws IOException {
        BufferedImage chart = picture("""
                LineChart.draw(new Caption("Jobs", "Preston", "year", "jobs"), LineChart.Look.levels(Unit.of("people")),
                    List.of(new Line("here", new double[] {1, 2, 3}, new double[] {4, 5, 7})))
                """);
        assertThat(chart.getWidth()).isEqualTo(960);
        assertThat(colours(chart)).isGreaterThan(10);
        assertThat(colours(picture("""
                org.jfree.chart.ChartFactory.createPieChart("Owners", new org.jfree.data.general.DefaultPieDataset<String>())
                """))).isGreaterThan(10);
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void aRunOfTheCommandLineIsReadFromItsArchive() {
        KERNEL.eval("""
                var folder = fresh("kernel-test");
                commonweal("run --scale 0.02 --years 1 --burn-in 0 --charts none --quiet --out " + folder.resolve("one"));
                var archive = ResultArchive.open(folder);
                """);
        assertThat(html("table(archive, \"select run, count(*) as months from series"
                        + " where indicator = 'labour.jobs' group by run\")"))
                .contains("one", ">12<");
        assertThat(KERNEL.evalRaw(
                        "table(archive, \"select reason, sum(pence) as \\\"all pence\\\" from flows group by reason"
                                + " order by reason\").doubleColumn(\"all pence\").sum()"))
                .isEqualTo(
                        KERNEL.evalRaw("table(archive, \"select sum(pence::double) as pence from flows\").get(0, 0)"));
        assertThat(Home.find().resolve("notebooks/target/runs/kernel-test/one/passport.json"))
                .exists();
        KERNEL.eval("archive.close(); fresh(\"kernel-test\");");
        assertThat(Files.exists(Home.find().resolve("notebooks/target/runs/kernel-test")))
                .isFalse();
    }

    @Test
    void aCommandThatIsMisspeltIsAFailure() {
        assertThatThrownBy(() -> KERNEL.eval("commonweal(\"rnu\")")).hasMessageContaining("ended with exit code 2");
        assertThatThrownBy(() -> KERNEL.eval("fresh(\"../../elsewhere\")")).hasMessageContaining("is not the name");
    }

    @Test
    void anInterruptEndsARunWithinASimulatedMonth() throws Exception {
        CompletableFuture<Throwable> run = CompletableFuture.supplyAsync(() -> {
            try {
                KERNEL.eval("Commonweal.place(\"preston\").scale(0.05).years(100).run()");
                return null;
            } catch (CellFailure failure) {
                return failure.getCause();
            }
        });
        while (!run.isDone()) {
            TimeUnit.MILLISECONDS.sleep(200);
            KERNEL.interrupt();
        }
        assertThat(run.get()).isInstanceOf(Stopped.class);
        assertThat(KERNEL.evalRaw("6 * 7")).isEqualTo(42);
    }
}
