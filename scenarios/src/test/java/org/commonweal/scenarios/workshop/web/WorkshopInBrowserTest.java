package org.commonweal.scenarios.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.browser.Browser;
import org.commonweal.results.browser.Hearing;
import org.commonweal.scenarios.workshop.Desk;
import org.commonweal.scenarios.workshop.Frame;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The workshop's page in a real browser, moved by mouse and keyboard. Without Chromium this test is skipped, unless the
 * environment variable {@code COMMONWEAL_BROWSER} is {@code required}.
 */
@Timeout(180)
class WorkshopInBrowserTest {
    private static final String SETTINGS =
            "[...new URLSearchParams(location.hash.slice(1)).getAll('g')].map(group => decodeURIComponent(group))";

    private static final String TAKEN_HOME =
            "document.querySelectorAll('#passport[href], #pack[href], #slides[href]').length";

    @TempDir
    private static Path folder;

    private static Desk desk;
    private static WorkshopServer server;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> program = Browser.installedIfRequired();
        assumeTrue(program.isPresent(), "Chromium is not installed: the workshop is not opened in a browser");
        desk = new Desk(new Frame(0.02, 1, 1, 3, 6), 2);
        server = new WorkshopServer(desk, InetAddress.getLoopbackAddress(), 0);
        server.open();
        browser = new Browser(program.get());
        browser.size(1280, 900);
        browser.downloadTo(folder);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
            server.close();
            desk.close();
        }
    }

    @Test
    void aGroupChoosesSeesAnAnswerNamesItselfComesBackAndTakesTheAnswerHome() throws Exception {
        browser.open(server.link());
        browser.until("document.querySelectorAll('#place option').length > 1");
        assertThat(browser.value(TAKEN_HOME).asInt())
                .as("nothing of an answer that is not there")
                .isZero();
        assertThat(browser.value("document.querySelector('#by').checkVisibility()")
                        .asBoolean())
                .isFalse();
        choosePlace("k", "kirklees");
        setMix();
        setLever("progressive-procurement");
        setLever("local-bank");
        browser.until(isAnswered());
        assertThat(browser.value(TAKEN_HOME).asInt()).isEqualTo(3);
        assertThat(browser.value("document.querySelector('#effects tbody tr').innerText")
                        .asString())
                .as("an effect with its interval")
                .containsPattern("[−+]?.*\\d.* to .*\\d");
        assertThat(browser.value("document.querySelector('#headline').textContent")
                        .asString())
                .isNotBlank();
        nameTwoGroups();
        String link = browser.value("location.href").asString();
        String settings = browser.value(SETTINGS).toString();
        assertThat(settings)
                .contains(
                        "name=Red",
                        "name=Blue",
                        "ownership-mix.",
                        "levers.progressive-procurement.",
                        "levers.local-bank.");

        browser.open("about:blank");
        browser.open(link);
        browser.until("document.querySelectorAll('#groups button').length > 1");
        assertThat(browser.value("document.querySelector('#place').value").asString())
                .isEqualTo("kirklees");
        assertThat(browser.value("[...document.querySelectorAll('#groups button')].map(it => it.textContent)")
                        .toString())
                .contains("Red", "Blue");
        assertThat(browser.value(SETTINGS).toString()).isEqualTo(settings);
        browser.until(isAnswered());

        Path pack = pack();
        assertThat(browser.errors()).isEmpty();
        browser.open(pack);
        assertThat(browser.requests())
                .as("it asks nobody for anything")
                .containsExactly(pack.toUri().toString());
        assertThat(browser.value("document.querySelector('h1').innerText").asString())
                .isNotBlank();
        assertThat(browser.value("document.querySelectorAll('svg').length").asInt())
                .isPositive();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aLinkThatAsksForWhatIsNotHereSaysSo() throws Exception {
        browser.open("about:blank");
        browser.open(server.link() + "#place=atlantis&under=war&g=name%3DRed%26levers.magic.size%3D3");
        browser.until("document.querySelector('#problem').textContent.includes('atlantis')");
        assertThat(browser.value("document.querySelector('#problem').textContent")
                        .asString())
                .contains("Preston", "war", "levers.magic.size");
    }

    @Test
    void aMixOfMoreThanAllIsToldInTheWordsOfThePageAndIsNoErrorOfIt() throws Exception {
        browser.open("about:blank");
        browser.open(server.link()
                + "#place=preston&g=ownership-mix.worker-cooperative%3D0.7%26ownership-mix.employee-trust%3D0.7");
        browser.until("document.querySelector('#problem').textContent.includes('140 %')");
        assertThat(browser.value("document.querySelector('#problem').textContent")
                        .asString())
                .contains("Worker co-operatives", "Firms held in trust for employees")
                .doesNotContain("worker-cooperative", "ownership-mix");
        assertThat(browser.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void thePageHasNoSeriousFaultForThoseWhoHearIt(String language) throws Exception {
        browser.open("about:blank");
        browser.open(server.link() + "#place=preston&lang=" + language + "&g=ownership-mix.worker-cooperative%3D0.3");
        browser.until(isAnswered());
        assertThat(Hearing.seriousFaults(browser, language.equals("en"))).isEmpty();
    }

    @Test
    void whatIsUnfoldedStaysSoWhateverIsNewAndTheAnswerIsToldInBothLanguages() throws Exception {
        browser.open("about:blank");
        browser.open(server.link() + "#place=preston&g=levers.progressive-procurement.social-weight%3D0.3");
        browser.until(isAnswered());
        assertThat(browser.value("document.querySelector('#warnings').textContent")
                        .asString())
                .contains("Anchors buy locally: only some")
                .doesNotContain("levers.");
        browser.click("#effects details summary");
        browser.until("document.querySelector('#effects details').open");
        browser.value("document.querySelector('#language').value = 'cy';"
                + " document.querySelector('#language').dispatchEvent(new Event('change'))");
        browser.until("document.querySelector('#headline').textContent.includes('swyddi')");
        assertThat(browser.value("document.querySelector('#effects details').open")
                        .asBoolean())
                .isTrue();
        browser.click("#present");
        browser.press("Escape", 27, "");
        browser.until("document.documentElement.className === ''");
    }

    private static String isAnswered() {
        return "document.querySelectorAll('#answer:not(.stale) #effects tbody tr').length > 5";
    }

    private static void choosePlace(String letter, String place) throws Exception {
        browser.value("document.querySelector('#place').focus()");
        browser.press(letter, Character.toUpperCase(letter.charAt(0)), letter);
        browser.until("document.querySelector('#place').value === '" + place + "'");
    }

    private static void setMix() throws Exception {
        browser.value("document.querySelector('#mix input').focus()");
        browser.press("PageUp", 33, "");
        browser.until("Number(document.querySelector('#mix input').value) > 0");
        assertThat(browser.value("document.querySelector('#mix-preset').selectedOptions[0].textContent")
                        .asString())
                .isEqualTo("your own mix");
    }

    /** Opens a lever and takes the first size that was tried. */
    private static void setLever(String lever) throws Exception {
        browser.click("#lever-" + lever + " > summary");
        browser.click("#lever-" + lever + " .steps button:nth-child(2)");
        browser.until("location.hash.includes('levers." + lever + ".')");
    }

    private static void nameTwoGroups() throws Exception {
        browser.click("#name");
        browser.type("Red");
        browser.click("#add");
        browser.until("document.querySelectorAll('#groups button[aria-pressed]').length === 2");
        browser.click("#name");
        browser.type("Blue");
        browser.until("document.querySelector('#group-1').textContent === 'Blue'");
    }

    private static Path pack() throws Exception {
        browser.click("#pack");
        long patience = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < patience) {
            File[] files = folder.toFile().listFiles((dir, name) -> name.endsWith(".html"));
            if (files.length > 0 && Files.size(files[0].toPath()) > 0) {
                return files[0].toPath();
            }
            Thread.sleep(50);
        }
        throw new AssertionError(
                "no pack was downloaded: " + List.of(folder.toFile().list()));
    }
}
