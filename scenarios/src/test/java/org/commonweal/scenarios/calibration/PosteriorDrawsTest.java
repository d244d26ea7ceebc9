package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.parameter.Setting;
import org.commonweal.results.table.ParquetFiles;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosteriorDrawsTest {
    @TempDir
    private Path folder;

    /** Draws 0 to 5 of one parameter: 0.2, 0.3, ... 0.7. */
    private PosteriorDraws six() throws IOException {
        StringBuilder text = new StringBuilder("draw,wages.talent-spread\n");
        IntStream.range(0, 6)
                .forEach(n -> text.append(n).append(",0.").append(n + 2).append('\n'));
        return PosteriorDraws.read(Files.writeString(folder.resolve("posterior.csv"), text));
    }

    private static List<Trial> runs(int count, Setting... settings) {
        Trial first = SmallRuns.year(1, List.of(settings));
        return IntStream.range(0, count).mapToObj(first::withPair).toList();
    }

    private static double spread(Trial run) {
        return run.spec().rules().wages().talentSpread();
    }

    @Test
    void eachRunHasADrawOfItsOwnAtEvenStepsAndKeepsItsSeed() throws IOException {
        List<Trial> drawn = six().over(runs(3));
        assertThat(drawn).extracting(PosteriorDrawsTest::spread).containsExactly(0.3, 0.5, 0.7);
        assertThat(drawn).extracting(run -> run.scenario().seed()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatTheScenarioSetsItselfStays() throws IOException {
        List<Trial> drawn = six().over(runs(2, SmallRuns.set("wages.talent-spread", "0.4")));
        assertThat(drawn).extracting(PosteriorDrawsTest::spread).containsOnly(0.4);
    }

    @Test
    void parquetAndTheEarlierCsvSayTheSame() throws IOException {
        Table<Integer> table = Table.<Integer>named("posterior")
                .whole("draw", draw -> draw)
                .number("wages.talent-spread", draw -> (draw + 2) / 10.0);
        try (ParquetFiles parquet = new ParquetFiles()) {
            parquet.write(folder, table, IntStream.range(0, 6).boxed());
        }
        PosteriorDraws drawn = PosteriorDraws.read(folder.resolve(PosteriorDraws.FILE));
        assertThat(drawn.keys()).isEqualTo(six().keys());
        assertThat(drawn.limits("wages.talent-spread")).isEqualTo(six().limits("wages.talent-spread"));
        assertThat(drawn.over(runs(6)))
                .extracting(PosteriorDrawsTest::spread)
                .containsExactly(0.2, 0.3, 0.4, 0.5, 0.6, 0.7);
        assertThat(drawn.spread(6).stream()
                        .map(Variant::overrides)
                        .map(one -> one.get(0).value()))
                .isEqualTo(six().spread(6).stream()
                        .map(Variant::overrides)
                        .map(one -> one.get(0).value())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "gone.parquet, '', there is no such file",
        "text.parquet, draw, it is no Parquet file",
        "empty.csv, draw, it holds no draws of parameters",
        "short.csv, 'draw,wages.talent-spread\n1\n', has 1 fields"
    })
    void whatHoldsNoDrawsIsRefused(String name, String text, String what) throws IOException {
        Path file = folder.resolve(name);
        if (!text.isEmpty()) {
            Files.writeString(file, text.translateEscapes());
        }
        assertThatThrownBy(() -> PosteriorDraws.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(what)
                .hasMessageContaining(name);
    }

    @Test
    void theDrawsKeptWithTheCodeAreThoseOfItsCalibration() {
        assertThat(PosteriorDraws.ofCalibration("baseline").over(runs(40)))
                .extracting(PosteriorDrawsTest::spread)
                .doesNotHaveDuplicates();
    }
}
