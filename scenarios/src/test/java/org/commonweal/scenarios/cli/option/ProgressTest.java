package org.commonweal.scenarios.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.commonweal.money.Audit;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Trial RUN = new Trial(
            new Scenario("baseline", "Q?", "preston", 4, 2, 1, 1, Audit.MONTH, List.of(), List.of()),
            "main",
            0,
            0,
            null,
            null);

    @Test
    void intoAPipeGoesALineAYear() {
        assertThat(said(List.of(RUN), false)).isEqualTo("burn-in year 1 of 1\nyear 1 of 2\nyear 2 of 2\n");
    }

    @Test
    void ofSeveralRunsEachLineNamesTheSeed() {
        assertThat(said(List.of(RUN, RUN), false)).startsWith("seed 4: burn-in year 1 of 1\n");
    }

    @Test
    void aRunThatFailsIsCountedAmongThoseThatEnded() {
        Trial run = SmallRuns.year(1, List.of());
        StringWriter text = new StringWriter();
        try (Watcher watcher = Progress.ofForks(List.of(run, run), false, new PrintWriter(text))) {
            watcher.failed(run, new IllegalStateException("no more"));
            watcher.ended(run);
        }
        assertThat(text.toString().lines().map(line -> line.replaceFirst(", about.*", "")))
                .containsExactly("1 of 2: " + run.title() + ", failed", "2 of 2: " + run.title());
    }

    @Test
    void theTimeLeftIsSaidInMinutes() {
        assertThat(Progress.left(Duration.ofMinutes(2), 4, 2)).isEqualTo(", about 1 minute left");
        assertThat(Progress.left(Duration.ofMinutes(2), 1, 2)).isEqualTo(", about 4 minutes left");
        assertThat(Progress.left(Duration.ofSeconds(20), 2, 1)).isEmpty();
    }

    @Test
    void quietIsQuiet() {
        assertThat(said(List.of(RUN), true)).isEmpty();
    }

    private static String said(List<Trial> runs, boolean quiet) {
        StringWriter text = new StringWriter();
        try (Watcher watcher = Progress.of(runs, quiet, new PrintWriter(text))) {
            for (int month = -12; month < 24; month++) {
                watcher.monthClosed(RUN, new Month(month));
            }
        }
        return text.toString();
    }
}
