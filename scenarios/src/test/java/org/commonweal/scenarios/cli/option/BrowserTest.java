package org.commonweal.scenarios.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final Path REPORT = Path.of("/results/report.html");

    @Test
    void aReportIsOpenedAsADoubleClickWouldOnEachSystem() {
        assertThat(Browser.command(REPORT, "linux")).containsExactly("xdg-open", REPORT.toString());
        assertThat(Browser.command(REPORT, "mac os x")).containsExactly("open", REPORT.toString());
        assertThat(Browser.command(REPORT, "windows 11"))
                .startsWith("cmd", "/c", "start")
                .endsWith(REPORT.toString());
    }

    @Test
    void whereNothingOpensItNothingHappens() {
        assertThatCode(() -> Browser.open(REPORT, Map.of(), "windows on a machine that has none"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Browser.open(REPORT, Map.of("CI", "true"), "linux"))
                .doesNotThrowAnyException();
    }
}
