package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void theDrawsKeptWithTheCodeAreThoseOfItsCalibration() {
        Path kept = Path.of("calibration").resolve("baseline").resolve(PosteriorDraws.FILE);
        assertThat(PosteriorDraws.read(kept).over(runs(40)))
                .extracting(PosteriorDrawsTest::spread)
                .doesNotHaveDuplicates();
    }
}
