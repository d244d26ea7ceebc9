package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DryRunTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --seeds 3 --years 2 --burn-in 1|3|108",
                "compare baseline procurement --seeds 2 --variant-pairs 0 --years 1 --burn-in 1|4|72",
                "validate --seeds 2 --years 2 --burn-in 0|2|48",
                "trace --years 2 --burn-in 0|2|48",
                "ablation --seeds 2 --years 1 --burn-in 0||",
                "calibrate --draws 600||"
            })
    void itSaysWhatACommandWouldTakeAndWritesNothing(String command, String runs, String months) throws IOException {
        String line = command + " --format csv --dry-run --out " + folder.resolve("deep/results");
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(err), line.split(" ")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .startsWith(
                        "what,how much\nruns," + (runs == null ? "" : runs + "\nmonths to simulate," + months + "\n"))
                .contains("time,about ", "memory,about ", "disk,about ", "folder," + folder.resolve("deep/results"));
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).isEmpty();
        }
    }

    @Test
    void whatWritesNothingNeedsNoDisk() {
        String line = "scales --scales 0.02,0.03 --seeds 2 --years 1 --burn-in 0 --dry-run";
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(err), line.split(" ")))
                .isZero();
        assertThat(out.toString()).contains("disk                none", "Nothing was run or written.");
    }
}
