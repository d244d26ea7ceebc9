package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.indicator.Indicators;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.archive.ResultArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the words on the command line to the files. */
class RunEndToEndTest {
    private static final List<String> FILES = List.of(
            "charts/lorenz.png",
            "charts/lorenz.svg",
            "distributions.csv",
            "distributions.parquet",
            "flows.csv",
            "flows.parquet",
            "indicators.csv",
            "opening.csv",
            "passport.json",
            "report.html",
            "series.csv",
            "series.parquet",
            "summary.md");
    private static final int MONTHS = 36;

    @TempDir
    private Path runs;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRunWritesACompleteFolderAndEndsWithItsAnswerAndItsReport() throws Exception {
        Path folder = runs.resolve("one");
        int exitCode = execute(
                "run",
                "--scale=0.05",
                "--years=2",
                "--burn-in=1",
                "--seed=7",
                "--set=estimate.social-rent=off",
                "--set=ownership.local-sourcing=off",
                "--set=entry.branch-heads=3",
                "--charts=all",
                "--out=" + folder);
        assertThat(err.toString())
                .isEqualTo(
                        "Note: --set: entry.branch-heads is now called entry.branch-headcount.\nburn-in year 1 of 1\nyear 1 of 2\nyear 2 of 2\nDrawing the page and all charts ...\n");
        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .startsWith("Preston, baseline, seed 7: burn-in 1, then 2 years, scale 0.05\n")
                .contains("The place opened with ", "Jobs  ", "labour.jobs", "In year 2, the last of the run, ")
                .endsWith("summary.md, 10 charts and 7 tables are in " + folder + ".\nReport: "
                        + folder.resolve("report.html") + "\n")
                .doesNotContain("\u001b[");
        assertThat(out.toString().indexOf("labour.jobs"))
                .isLessThan(out.toString().indexOf("In year 2"));
        assertThat(files(folder)).containsAll(FILES);
        assertThat(files(runs)).allMatch(file -> file.startsWith("one/"));
        assertThat(Files.readAllLines(folder.resolve("series.csv")))
                .hasSize(1 + MONTHS * Indicators.CATALOGUE.size())
                .startsWith("month,indicator,value,unit");
        Passport passport = PassportFile.read(folder);
        assertThat(passport.seed()).isEqualTo(7);
        assertThat(passport.estimates().stream()
                        .filter(estimate -> estimate.switchedOff())
                        .map(estimate -> estimate.key()))
                .containsExactly("social-rent");
        assertThat(folder.resolve("summary.md")).content().contains("./commonweal run baseline --place preston");
        try (ResultArchive archive = ResultArchive.open(runs)) {
            assertThat(archive.series(Indicators.CATALOGUE.get(0).name())).hasSize(MONTHS);
            assertThat(archive.query("select sum(pence) as pence from flows")).hasSize(1);
        }
    }

    @Test
    void nothingIsDrawnThatNobodyWantsAndQuietIsTheAnswerAlone() throws IOException {
        for (String charts : List.of("all", "page", "none")) {
            Path folder = runs.resolve("one");
            String[] command = {
                "run", "--quiet", "--scale=0.02", "--years=1", "--burn-in=0", "--charts=" + charts, "--out=" + folder
            };
            out.getBuffer().setLength(0);
            assertThat(execute(command)).isZero();
            assertThat(Files.exists(folder.resolve("charts"))).isEqualTo(charts.equals("all"));
            assertThat(Files.exists(folder.resolve("report.html"))).isEqualTo(!charts.equals("none"));
            assertThat(out.toString())
                    .startsWith("In year 1, the last of the run, ")
                    .contains("\nReport: " + folder);
            assertThat(execute("replay", "--quiet", folder.toString())).isZero();
            assertThat(folder.resolve("summary.md"))
                    .content()
                    .satisfies(summary ->
                            assertThat(summary.contains("(charts/output.png)")).isEqualTo(charts.equals("all")));
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void runsWithSeveralSeedsHaveAFolderEachAndARunReplacesAnOlderOne() throws IOException {
        String[] command = {
            "run", "--quiet", "--scale=0.02", "--years=0", "--burn-in=1", "--seeds=2", "--jobs=2", "--out=" + runs
        };
        assertThat(execute(command)).isZero();
        assertThat(execute(command)).isZero();
        assertThat(err.toString()).isEmpty();
        try (Stream<Path> folders = Files.list(runs)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder("preston-baseline-seed1", "preston-baseline-seed2");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedBeforeTheRun() throws IOException {
        Path file = Files.writeString(runs.resolve("file"), "mine");
        Path full = Files.createDirectory(runs.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        assertThat(execute("run", "--out=" + file)).isEqualTo(2);
        assertThat(execute("run", "--out=" + full)).isEqualTo(2);
        assertThat(execute("run", "--out=" + file.resolve("run"))).isEqualTo(2);
        assertThat(err.toString()).contains("is a file", "is not empty and not the folder of a run");
        assertThat(files(runs)).containsExactlyInAnyOrder("file", "full/letter.txt");
    }

    private int execute(String... args) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
