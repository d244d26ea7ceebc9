package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of two years are compared in the same place, with one and with two jobs. */
class CompareRulesTest {
    /** They say when and by which command they were made. */
    private static final List<String> OF_THE_MOMENT = List.of("passport.json", "command.json");

    private static final int GAIN_OF_GROUP = 6;
    private static final int GAIN_OF_LINE = 5;

    @TempDir
    private Path folder;

    private Path compare(int jobs) throws IOException {
        for (String year : List.of("2024-25", "2026-27")) {
            Files.writeString(
                    folder.resolve("rules-of-" + year + ".yaml"),
                    "question: What do the rules of " + year + " mean?\nextends: baseline\nparameters:\n  fiscal.year: "
                            + year + "\n");
        }
        Path out = folder.resolve("jobs-" + jobs);
        int code = Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), new String[] {
            "compare",
            folder.resolve("rules-of-2024-25.yaml").toString(),
            folder.resolve("rules-of-2026-27.yaml").toString(),
            "--scale=0.02",
            "--years=1",
            "--burn-in=1",
            "--seeds=2",
            "--variant-pairs=0",
            "--quiet",
            "--jobs=" + jobs,
            "--out=" + out
        });
        assertThat(code).isZero();
        return out;
    }

    private static BigDecimal sum(Path table, int column, String by) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split(",(?! )")) // a comma in a name is followed by a space
                .filter(cells -> by.isEmpty() || cells[1].equals(by))
                .map(cells -> new BigDecimal(cells[column]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whoGainsAddsUpAndBytesAreTheSameForAnyNumberOfJobs() throws IOException {
        Path one = compare(1);
        BigDecimal gain = sum(one.resolve("overnight-lines.csv"), GAIN_OF_LINE, "");
        assertThat(gain).isPositive();
        for (String by : List.of("income quintile", "kind of household", "tenure")) {
            assertThat(sum(one.resolve("overnight-groups.csv"), GAIN_OF_GROUP, by))
                    .as(by)
                    .isEqualTo(gain);
        }
        assertThat(one.resolve("comparison.md"))
                .content()
                .contains("Overnight, before anybody acts on it, with rules of 2026 27 households' income");

        Path two = compare(2);
        try (Stream<Path> files = Files.walk(one)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file ->
                                    !OF_THE_MOMENT.contains(file.getFileName().toString())))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(file ->
                            assertThat(two.resolve(one.relativize(file))).hasSameBinaryContentAs(file));
        }
    }
}
