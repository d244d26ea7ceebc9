package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command from runs to words, tables and pictures. */
class TraceCommandTest {
    private static final String SMALL =
            "trace --scale 0.02 --years 1 --burn-in 0 --month 2 --horizon 6 --seeds 2 --quiet --out ";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String line) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line.split(" "));
    }

    @Test
    void wordsTablesAndPicturesComeFromOneCommandAndAgainTheSame() throws IOException {
        Path first = folder.resolve("first");
        Path again = folder.resolve("again");
        String former = " --set staffing.growth-heads=1.5";
        String note = "Note: --set: staffing.growth-heads is now called staffing.growth-headcount.\n";
        assertThat(execute(SMALL + first + former)).isZero();
        assertThat(err.toString()).isEqualTo(note);
        assertThat(out.toString())
                .contains("A pound of Preston City Council is paid to somebody of the place", "LM3", "Report: ");
        assertThat(out.toString().lines().filter(line -> !line.contains(folder.toString())))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(first.resolve("trace.md")).content().contains("(sankey.png)", "| hands | ", "| taxes | ", " ±");
        assertThat(Files.readAllLines(first.resolve("pounds.csv"))).hasSize(1 + 2 * 2);
        assertThat(Files.readAllLines(first.resolve("links.csv")).get(0)).isEqualTo("variant,seed,round,from,to,share");
        assertThat(execute(SMALL + again + former)).isZero();
        assertThat(err.toString()).isEqualTo(note + note);
        for (String file :
                List.of("trace.csv", "links.csv", "pounds.csv", "sankey.png", "sankey.svg", "waterfall.svg")) {
            assertThat(first.resolve(file)).hasSameBinaryContentAs(again.resolve(file));
        }
    }

    @Test
    void whoIsNotInThePlaceIsToldBeforeAnythingIsRunOrWritten() throws IOException {
        assertThat(execute("trace --payer nobody --out " + folder.resolve("none")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nobody in Preston is called \"nobody\"", "council", "private-firms");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderOfSomethingElseIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("diary.txt"), "mine");
        assertThat(execute(SMALL + folder)).isEqualTo(2);
        assertThat(folder.resolve("diary.txt")).hasContent("mine");
    }
}
