package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonweal.results.archive.ResultArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However a program ends, what can be seen of its results is complete. */
@Timeout(120)
class KilledRunTest {
    private static final String FIRST = "preston-baseline-seed1";
    private static final Predicate<String> PARTIAL = name -> name.contains(".partial-");

    @TempDir
    private Path runs;

    private Process program;

    @AfterEach
    void end() throws InterruptedException {
        program.destroyForcibly().waitFor();
    }

    @Test
    void killed_in_the_middle_of_a_run_the_finished_ones_remain() throws Exception {
        start("--seeds=9", "--years=1");
        await(FIRST::equals);
        kill();
        assertThat(completeRuns()).contains(FIRST).hasSizeLessThan(9);
    }

    @Test
    void killed_while_it_writes_nothing_half_written_can_be_seen() throws Exception {
        start("--seeds=9", "--years=0");
        await(FIRST::equals);
        await(PARTIAL);
        kill();
        assertThat(completeRuns()).contains(FIRST).hasSizeLessThan(9);
    }

    @Test
    void asked_to_end_while_it_writes_it_finishes_writing_and_begins_nothing_more() throws Exception {
        start("--seeds=9", "--years=0");
        await(PARTIAL);
        program.destroy();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isNotZero();
        assertThat(completeRuns()).contains(FIRST).hasSizeLessThan(9);
        assertThat(names()).noneMatch(PARTIAL);
    }

    private void start(String... more) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Djava.awt.headless=true",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Commonweal.class.getName(),
                                "run",
                                "--quiet",
                                "--scale=0.02",
                                "--burn-in=0",
                                "--out=" + runs),
                        Stream.of(more))
                .toList();
        program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void await(Predicate<String> name) throws Exception {
        while (names().stream().noneMatch(name)) {
            assertThat(program.isAlive()).as("the program still runs").isTrue();
            Thread.sleep(1);
        }
    }

    private void kill() throws InterruptedException {
        program.destroyForcibly().waitFor();
    }

    /** The runs that can be seen, after making sure that each can be read. */
    private List<String> completeRuns() throws Exception {
        List<String> visible =
                names().stream().filter(name -> !name.startsWith(".")).toList();
        for (String run : visible) {
            assertThat(runs.resolve(run))
                    .isDirectoryContaining("glob:**/summary.md")
                    .isDirectoryContaining("glob:**/opening.csv")
                    .isDirectoryContaining("glob:**/distributions.parquet");
        }
        try (ResultArchive archive = ResultArchive.open(runs)) {
            assertThat(archive.query("select run from runs")).hasSameSizeAs(visible);
            archive.query("select count(value) from series");
        }
        return visible;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
