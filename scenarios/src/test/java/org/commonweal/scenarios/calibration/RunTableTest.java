package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of runs that somebody brings is read as it is, or refused in the line that is wrong. */
class RunTableTest {
    private static final Calibration ONE = Problems.of(
            40,
            List.of(Problems.uniform("credit.constant", 0, 1)),
            List.of(Problems.target("jobs", "labour.jobs", 1, 3)));

    @TempDir
    private Path folder;

    private List<Row> read(String line) throws IOException {
        Path file = folder.resolve("runs.csv");
        Files.writeString(file, "row,seed,credit.constant,jobs\n0,1,0.5,2\n" + line + "\n");
        return new RunTable(ONE).read(file);
    }

    @Test
    void whereNothingCouldBeMeasuredNothingStands() throws IOException {
        List<Row> rows = read("1,2,0.25,");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).statistics()).containsExactly(2);
        assertThat(rows.get(1).isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-1e308", "NaN", "Infinity"})
    void whatNoRunMeasuresIsRefused(String measured) {
        assertThatThrownBy(() -> read("1,2,0.25," + measured))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("runs.csv:3", "jobs is \"" + measured + "\"", "could not be measured");
    }

    @Test
    void aRunThatStandsThereTwiceIsRefused() {
        assertThatThrownBy(() -> read("0,1,0.5,2"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("runs.csv:3", "run 0 stands here again", "line 2");
    }

    @Test
    void aParameterOutsideItsPriorIsRefused() {
        assertThatThrownBy(() -> read("1,2,1.5,2"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("credit.constant is 1.5", "0 to 1");
    }
}
