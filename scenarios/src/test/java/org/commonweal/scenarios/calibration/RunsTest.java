package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.Archive;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs are made once, whatever happens between them. */
class RunsTest {
    private static final String A = "credit.constant";
    private static final String B = "ownership.mutual.appeal";
    private static final Calibration TWO = sumOf("labour.jobs");
    private static final List<Point> POINTS = PriorSample.of(TWO);

    @TempDir
    private Path folder;

    private Path kept;
    private final AtomicInteger calls = new AtomicInteger();

    private static Calibration sumOf(String indicator) {
        return Problems.of(
                40,
                List.of(Problems.uniform(A, 0, 1), Problems.uniform(B, 1, 2)),
                List.of(Problems.target("sum", indicator, 1, 3)));
    }

    /** Instead of simulating adds up two parameters and the seed; until a call that fails, the last trial first. */
    private final class Adds implements Engine {
        private final int broken;

        Adds(int broken) {
            this.broken = broken;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R> void carryOut(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher)
                throws IOException {
            List<Trial> missing = new ArrayList<>(archive.missing(trials));
            Collections.reverse(missing);
            for (Trial trial : missing) {
                if (calls.get() == broken) {
                    throw new IllegalStateException("the power failed");
                }
                calls.incrementAndGet();
                double sum =
                        value(trial, A) + value(trial, B) + trial.scenario().seed();
                archive.keep(trial, (R) new double[] {sum});
                watcher.ended(trial);
            }
        }

        private static double value(Trial trial, String key) {
            return trial.parameters().stream()
                    .filter(row -> row.key().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .value();
        }

        @Override
        public <R> List<Failed> attempt(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stop() {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void name() {
        kept = folder.resolve("kept.csv");
    }

    private List<Row> rows(Calibration calibration, int broken) throws IOException, InterruptedException {
        return new Runs(calibration, new Adds(broken)).make(POINTS, kept, (made, all) -> Watcher.NOBODY);
    }

    private List<String> make(Calibration calibration, int broken) throws IOException, InterruptedException {
        return rows(calibration, broken).stream().map(RunTable::line).toList();
    }

    @Test
    void rowsComeInTheOrderOfTheirPointsInWhateverOrderTheyAreMade() throws Exception {
        List<Row> rows = rows(TWO, 99);
        assertThat(rows).extracting(Row::point).isEqualTo(POINTS);
        assertThat(RunTable.line(rows.get(0))).startsWith("0,1,0.75,1.25,3");
    }

    @Test
    void whatWasMadeBeforeAStopIsNotMadeAgain() throws Exception {
        assertThatThrownBy(() -> make(TWO, 25)).hasMessage("the power failed");
        Files.writeString(kept, "25,26,0.7", StandardOpenOption.APPEND); // a row that was being written
        List<String> rows = make(TWO, 99);
        assertThat(calls).hasValue(40);
        Files.delete(kept);
        assertThat(rows).isEqualTo(make(TWO, 99));
    }

    @Test
    void whatWasReadOtherwiseIsMadeAgain() throws Exception {
        make(TWO, 99);
        make(sumOf("wealth.gini"), 99);
        assertThat(calls).hasValue(80);
    }

    @Test
    void theWatcherBeginsWithWhatIsThere() throws Exception {
        assertThatThrownBy(() -> make(TWO, 25)).hasMessage("the power failed");
        List<Integer> told = new ArrayList<>();
        new Runs(TWO, new Adds(99)).make(POINTS, kept, (made, all) -> {
            told.add(made);
            told.add(all);
            return Watcher.NOBODY;
        });
        assertThat(told).containsExactly(25, 40);
    }

    @Test
    void aWrittenTableIsReadAsItWas() throws Exception {
        List<Row> rows = rows(TWO, 99);
        RunTable table = new RunTable(TWO);
        table.write(folder, "table", rows);
        assertThat(table.read(folder.resolve("table.csv")).stream().map(RunTable::line))
                .isEqualTo(rows.stream().map(RunTable::line).toList());
    }

    @Test
    void aTableOfAnotherCalibrationIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "row,seed," + A + ",sum\n0,1,0.5,1\n");
        RunTable table = new RunTable(TWO);
        assertThatThrownBy(() -> table.read(file)).isInstanceOf(BadInput.class).hasMessageContaining("column " + B);
        Files.writeString(file, "row,seed," + A + "," + B + ",sum\n0,1,0.5,9,1\n");
        assertThatThrownBy(() -> table.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(B + " is 9")
                .hasMessageContaining("1 to 2");
    }
}
