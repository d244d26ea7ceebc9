package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    @TempDir
    private Path errors;

    private ChildProgram program;

    @AfterEach
    void end() throws InterruptedException {
        program.close();
    }

    @Test
    void killedInTheMiddleOfARunTheFinishedOnesRemain() throws Exception {
        start("--seeds=9", "--years=1");
        program.await(runs, FIRST::equals);
        program.kill();
        assertThat(completeRuns()).contains(FIRST).hasSizeLessThan(9);
    }

    @Test
    void killedWhileItWritesNothingHalfWrittenCanBeSeen() throws Exception {
        start("--seeds=9", "--years=0");
        program.await(runs, FIRST::equals);
        program.await(runs, PARTIAL);
        program.kill();
        assertThat(completeRuns()).contains(FIRST).hasSizeLessThan(9);
    }

    @Test
    void askedToEndWhileItWritesItFinishesWritingAndBeginsNothingMore() throws Exception {
        start("--seeds=9", "--years=0");
        program.await(runs, PARTIAL);
        assertThat(program.end("TERM")).isNotZero();
        assertThat(completeRuns()).contains(FIRST).hasSizeLessThan(9);
        assertThat(ChildProgram.names(runs)).noneMatch(PARTIAL);
    }

    private void start(String... more) throws IOException {
        String[] words = Stream.concat(
                        Stream.of("run", "--quiet", "--scale=0.02", "--burn-in=0", "--out=" + runs), Stream.of(more))
                .toArray(String[]::new);
        program = ChildProgram.start(errors.resolve("errors.txt"), words);
    }

    /** The runs that can be seen, after making sure that each can be read. */
    private List<String> completeRuns() throws Exception {
        List<String> visible = ChildProgram.names(runs).stream()
                .filter(name -> !name.startsWith("."))
                .toList();
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
}
