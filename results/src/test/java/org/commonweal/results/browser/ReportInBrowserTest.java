package org.commonweal.results.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.SyntheticRun;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.RunReport;
import org.commonweal.results.report.comparison.ComparisonReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reports in a real browser. Without Chromium these tests are skipped, unless the environment variable
 * {@code COMMONWEAL_BROWSER} is {@code required}.
 */
class ReportInBrowserTest {
    private static final String REACHABLE =
            "[...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility())";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> program = Browser.installedIfRequired();
        assumeTrue(program.isPresent(), "Chromium is not installed: the reports are not opened in a browser");
        for (String name : List.of("comparison", "run")) {
            Files.createDirectories(folder.resolve(name));
        }
        ComparisonReport.write(
                folder.resolve("comparison"),
                SyntheticComparison.complete(),
                SyntheticComparison.map(),
                Charts.ALL,
                () -> {});
        new RunReport(Charts.ALL)
                .write(folder.resolve("run"), SyntheticRun.complete().build());
        browser = new Browser(program.get());
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static void show(String report) throws Exception {
        browser.size(1920, 1080);
        browser.open(folder.resolve(report).resolve("report.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison", "run"})
    void aReportAsksTheNetworkForNothing(String report) throws Exception {
        show(report);
        assertThat(browser.requests())
                .hasSizeGreaterThan(0)
                .allSatisfy(url -> assertThat(url).matches("file:.*/report\\.html"));
    }

    @Test
    void aPageThatAsksTheNetworkIsCaught() throws Exception {
        Path page = folder.resolve("asking.html");
        Files.writeString(page, "<title>asking</title><img src=\"http://127.0.0.1:9/picture.png\">");
        browser.open(page);
        assertThat(browser.requests()).contains("http://127.0.0.1:9/picture.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison", "run"})
    void aReportHasNoSeriousFaultForThoseWhoHearIt(String report) throws Exception {
        show(report);
        assertThat(Hearing.seriousFaults(browser, true)).isEmpty();
        // What is folded has the colours of what is not, and contrast is slow to measure.
        browser.value("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(Hearing.seriousFaults(browser, false)).isEmpty();
    }

    @Test
    void aPageThatIsHardToHearIsCaught() throws Exception {
        Path page = folder.resolve("mute.html");
        Files.writeString(page, "<title>mute</title><img src=\"data:,\"><p style=\"color:#ccc\">pale</p>");
        browser.open(page);
        assertThat(Hearing.seriousFaults(browser, true))
                .anyMatch(fault -> fault.startsWith("image-alt"))
                .anyMatch(fault -> fault.startsWith("color-contrast"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison", "run"})
    void theKeyboardReachesEverythingInTheOrderOfThePage(String report) throws Exception {
        show(report);
        int stops = browser.value(REACHABLE + ".length").asInt();
        assertThat(stops).isGreaterThan(8);
        for (int i = 0; i < stops; i++) {
            browser.press("Tab", 9, "");
            assertThat(browser.value(REACHABLE + ".indexOf(document.activeElement)")
                            .asInt())
                    .isEqualTo(i);
        }
    }

    @Test
    void theKeyboardOpensWhatIsFolded() throws Exception {
        show("comparison");
        browser.value("document.querySelector('summary').focus()");
        browser.press("Enter", 13, "\r");
        assertThat(browser.value("document.querySelector('details').open").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 1280, 768, 360})
    void nothingIsCutOffAtTheSide(int width) throws Exception {
        show("comparison");
        browser.size(width, 1080);
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    /** Of several scenarios the picture is one of them all, of one its scorecard: either has to fit. */
    @ParameterizedTest
    @ValueSource(strings = {"comparison", "run"})
    void theFirstScreenHoldsTheQuestionTheAnswerAndItsPicture(String report) throws Exception {
        show(report);
        browser.size(1280, 800);
        for (String shown : List.of("h1", ".first .lead", ".first svg")) {
            assertThat(bottom(shown)).as(shown).isBetween(1, 800);
        }
        browser.size(390, 844);
        assertThat(bottom(".first .lead")).isBetween(1, 844);
        assertThat(bottom(".first svg")).isBetween(1, 844 + 400);
    }

    private static int bottom(String element) throws Exception {
        return browser.value("document.querySelector('" + element + "').getBoundingClientRect().bottom")
                .asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison", "run"})
    void onAPhoneNoLetterOfAChartIsBelowElevenPixels(String report) throws Exception {
        show(report);
        browser.size(390, 844);
        String letters = "Math.min(...[...document.querySelectorAll('svg text')].filter(e => e.checkVisibility())"
                + ".map(e => parseFloat(getComputedStyle(e).fontSize) * e.ownerSVGElement.getBoundingClientRect().width"
                + " / e.ownerSVGElement.viewBox.baseVal.width))";
        assertThat(browser.value(letters).asDouble()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void aChartIsShownOnceInTheFormThatFits() throws Exception {
        String wide = "[...document.querySelectorAll('.charts.wide')].filter(e => e.checkVisibility()).length";
        String narrow = "[...document.querySelectorAll('.charts.narrow')].filter(e => e.checkVisibility()).length";
        show("run");
        int charts = browser.value(wide).asInt();
        assertThat(charts).isGreaterThan(5);
        assertThat(browser.value(narrow).asInt()).isZero();
        browser.size(390, 844);
        assertThat(browser.value(wide).asInt()).isZero();
        assertThat(browser.value(narrow).asInt()).isEqualTo(charts);
    }

    @Test
    void aProjectorShowsTheAnswerOnItsFirstPicture() throws Exception {
        show("comparison");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(browser.screenshot()));
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(browser.value("document.querySelector('#answer p').getBoundingClientRect().bottom")
                        .asInt())
                .isLessThan(1080);
        assertThat(browser.value("parseFloat(getComputedStyle(document.querySelector('#answer p')).fontSize)")
                        .asDouble())
                .isGreaterThanOrEqualTo(24);
    }

    @Test
    void onPaperItIsA4AndEverythingFoldedIsOpen() throws Exception {
        show("comparison");
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF").containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*\\]");
        assertThat(pdf.split("/Type /Page\\b(?!s)").length).isGreaterThan(10);
    }
}
