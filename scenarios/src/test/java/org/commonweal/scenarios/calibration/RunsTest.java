package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs are made once, whatever happens between them. */
class RunsTest {
    private static final Calibration TWO = Problems.of(
            40,
            List.of(Problems.uniform("a", 0, 1), Problems.uniform("b", 1, 2)),
            List.of(Problems.target("sum", "", 1, 3)));
    private static final List<Point> POINTS = Design.of(TWO);

    @TempDir
    private Path folder;

    private Path kept;
    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void name() {
        kept = folder.resolve("kept.csv");
    }

    private double[] sum(double[] values, long seed) {
        calls.incrementAndGet();
        return new double[] {values[0] + values[1] + seed};
    }

    private List<String> make(Model model, String fingerprint, int jobs) throws IOException, InterruptedException {
        return new Runs(TWO, model, fingerprint, jobs)
                .make(POINTS, kept, (made, of) -> {}).stream()
                        .map(RunTable::line)
                        .toList();
    }

    @Test
    void rows_come_in_order_however_many_are_made_at_a_time() throws Exception {
        List<String> alone = make(this::sum, "x", 1);
        Files.delete(kept);
        assertThat(make(this::sum, "x", 4)).isEqualTo(alone);
        assertThat(alone).hasSize(40).first().asString().startsWith("0,1,0.75,1.25,3");
    }

    @Test
    void what_was_made_before_a_stop_is_not_made_again() throws Exception {
        Model breaksOff = (values, seed) -> {
            if (calls.get() == 25) {
                throw new IllegalStateException("the power failed");
            }
            return sum(values, seed);
        };
        assertThatThrownBy(() -> make(breaksOff, "x", 1)).hasMessage("the power failed");
        Files.writeString(kept, "25,26,0.7", StandardOpenOption.APPEND); // a row that was being written
        List<String> rows = make(this::sum, "x", 1);
        assertThat(calls).hasValue(40);
        Files.delete(kept);
        assertThat(rows).isEqualTo(make(this::sum, "x", 1));
    }

    @Test
    void what_another_model_made_is_made_again() throws Exception {
        make(this::sum, "x", 1);
        make(this::sum, "y", 1);
        assertThat(calls).hasValue(80);
    }

    @Test
    void a_written_table_is_read_as_it_was() throws Exception {
        List<Row> rows = new Runs(TWO, this::sum, "x", 1).make(POINTS, kept, (made, of) -> {});
        RunTable table = new RunTable(TWO);
        table.write(folder, "table", rows);
        assertThat(table.read(folder.resolve("table.csv")).stream().map(RunTable::line))
                .isEqualTo(rows.stream().map(RunTable::line).toList());
    }

    @Test
    void a_table_of_another_calibration_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "row,seed,a,sum\n0,1,0.5,1\n");
        RunTable table = new RunTable(TWO);
        assertThatThrownBy(() -> table.read(file)).isInstanceOf(BadInput.class).hasMessageContaining("column b");
        Files.writeString(file, "row,seed,a,b,sum\n0,1,0.5,9,1\n");
        assertThatThrownBy(() -> table.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("b is 9")
                .hasMessageContaining("1 to 2");
    }
}
