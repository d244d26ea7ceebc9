package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One command from scenarios to an answer, and what it does when it is stopped in between. */
@Timeout(300)
class CompareCommandTest {
    private static final List<String> TABLES =
            List.of("effects.csv", "paths.csv", "groups.csv", "pairing.csv", "costs.csv", "failures.csv");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeScenarios() throws IOException {
        Files.writeString(folder.resolve("reach.yaml"), """
                question: What if more firms hear of tenders?
                extends: baseline
                parameters:
                  levers.progressive-procurement.reach: 9
                """);
        Files.writeString(folder.resolve("nothing.yaml"), """
                question: What if the lever is there and not pulled?
                extends: baseline
                parameters:
                  levers.progressive-procurement.reach: 1
                """);
    }

    private String[] words(String more) {
        return ("compare baseline " + folder.resolve("reach.yaml") + " " + folder.resolve("nothing.yaml")
                        + " --scale 0.02 --years 1 --burn-in 1 --seeds 2 --quiet " + more)
                .split(" ");
    }

    private int compare(String more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words(more));
    }

    @Test
    void theAnswerIsAllThatAQuietComparisonSaysAndTheFolderHasItAll() throws IOException {
        Path comparison = folder.resolve("all");
        int code = compare(
                "--variant-pairs 1 --precision labour.jobs=0.001 --most-seeds 3 --charts all --out " + comparison);
        assertThat(err.toString().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Warning: reach: ") && line.contains("never all of it"))
                .anyMatch(line -> line.startsWith("Warning: reach: ") && line.contains("split-above at £250,000"))
                .anyMatch(line -> line.startsWith("Warning: nothing: "));
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("With nothing, nothing changes: every number is the baseline's to the last digit.")
                .endsWith(" charts and 8 tables are in " + comparison + ".\nReport: "
                        + comparison.resolve("report.html") + "\n")
                .startsWith("Precision: labour.jobs to ±0.001 people is not met with 3 pairs: reach has ±");
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(comparison.resolve("comparison.md"))
                .content()
                .contains(
                        "| output at constant prices (pounds a month) | ",
                        "elastic-commuting",
                        "## To bear in mind",
                        "split-above at £250,000",
                        "./commonweal compare baseline ");
        TABLES.forEach(table -> assertThat(comparison.resolve(table)).isNotEmptyFile());
        assertThat(names(comparison.resolve("runs/main"))).hasSize(9);
        assertThat(names(comparison.resolve("runs/tight-commuting"))).hasSize(3);
    }

    @Test
    void aComparisonThatWasKilledGoesOnAndSaysWhatAnUndisturbedOneSays() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(compare("--variant-pairs 0 --jobs 2 --out " + undisturbed)).isZero();
        Path killed = folder.resolve("killed");
        kill(killed);
        List<String> kept = names(killed.resolve("runs/main"));
        assertThat(kept).isNotEmpty();
        Map<String, String> before = passports(killed);
        assertThat(compare("--variant-pairs 0 --jobs 1 --out " + killed)).isZero();
        assertThat(passports(killed)).containsAllEntriesOf(before); // with the times at which they were made
        TABLES.forEach(table -> assertThat(killed.resolve(table)).hasSameBinaryContentAs(undisturbed.resolve(table)));

        Path damaged = killed.resolve("runs/main").resolve(kept.get(0)).resolve("series.parquet");
        Files.write(damaged, Arrays.copyOf(Files.readAllBytes(damaged), 3_000));
        assertThat(compare("--variant-pairs 0 --jobs 1 --out " + killed)).isZero();
        TABLES.forEach(table -> assertThat(killed.resolve(table)).hasSameBinaryContentAs(undisturbed.resolve(table)));

        assertThat(compare("--variant-pairs 0 --set consumption.adjustment=0.2 --out " + killed))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("is a run of another comparison: there consumption.adjustment is ")
                .contains("Maybe choose another folder with --out");
    }

    /** Starts the comparison in a program of its own and kills it when its first run is there. */
    private void kill(Path comparison) throws Exception {
        String[] words = words("--variant-pairs 0 --jobs 1 --out " + comparison);
        try (ChildProgram program = ChildProgram.start(folder.resolve("errors.txt"), words)) {
            program.await(comparison.resolve("runs/main"), name -> !name.startsWith("."));
        }
    }

    private static List<String> names(Path runs) throws IOException {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    private static Map<String, String> passports(Path comparison) throws IOException {
        Map<String, String> passports = new TreeMap<>();
        Files.walkFileTree(comparison.resolve("runs"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.endsWith("passport.json") && !file.toString().contains(".partial")) {
                    passports.put(comparison.relativize(file).toString(), Files.readString(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return passports;
    }

    @Test
    void whatCannotBeComparedIsToldBeforeAnythingIsRun() throws IOException {
        Files.writeString(folder.resolve("elsewhere.yaml"), "question: Elsewhere?\nplace: kirklees\n");
        Files.writeString(folder.resolve("known.yaml"), "question: Known?\nestimates: {social-rent: 350}\n");
        String reach = folder.resolve("reach.yaml").toString();
        assertThat(told(folder.resolve("elsewhere.yaml") + " --seeds 2"))
                .contains("\"elsewhere\" is a scenario of kirklees, \"baseline\" of preston.", "--place");
        assertThat(told(reach + " --under " + folder.resolve("known.yaml")))
                .contains("--under: \"known\" sets estimates of a place");
        assertThat(told(reach + " --precision labour.jobs=1 --precision labour.jobs=2"))
                .contains("--precision: labour.jobs is given a second time.");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aRunOfAComparisonCanBeMadeAgainByItselfEvenWithFormerNames() {
        Path comparison = folder.resolve("runs/replayed");
        assertThat(compare("--settings-pairs 1 --set staffing.growth-heads=1.5 --out " + comparison))
                .isZero();
        assertThat(err.toString().lines().filter(line -> line.startsWith("Note: ")))
                .containsExactly(
                        "Note: --settings-pairs is now called --variant-pairs.",
                        "Note: --set: staffing.growth-heads is now called staffing.growth-headcount.");
        for (String run : List.of("main/reach-seed2", "as-private-firm/nothing-seed1")) {
            out.getBuffer().setLength(0);
            String[] again = {
                "replay",
                "--quiet",
                comparison.resolve("runs/" + run + "/series.parquet").toString()
            };
            int code = Main.execute(new PrintWriter(out), new PrintWriter(err), again);
            assertThat(out.toString()).contains("pound.json", "All 8 files are the same, byte for byte.");
            assertThat(code).isZero();
        }
    }

    private String told(String more) {
        StringWriter told = new StringWriter();
        String[] given = ("compare baseline " + more + " --out " + folder.resolve("none")).split(" ");
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(told), given))
                .isEqualTo(2);
        return told.toString();
    }

    @Test
    void aBaselineIsTheFirstScenarioOrTheOneThatIsNamedAndTheCheckHasNoOther() {
        String small = "--scale 0.02 --years 1 --burn-in 0 --seeds 2 --quiet";
        int code = Main.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                ("compare --check-aa --baseline steady-returns " + small).split(" "));
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("steady-returns compared with itself over 2 pairs of different seeds: ");
    }
}
