package org.commonweal.scenarios.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentReaderTest {
    private static final String HEAD = "question: Why?\nscenarios: [baseline, procurement]\nscale: 0.02\nyears: 1\n";
    private static final String WEIGHT = "levers.progressive-procurement.social-weight";

    @TempDir
    private Path folder;

    private Experiment read(String text) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, text);
        return ExperimentReader.read(file.toString());
    }

    private static List<String> values(Experiment experiment) {
        return experiment.points().stream()
                .map(point -> String.join(
                        " ", point.settings().stream().map(Setting::value).toList()))
                .toList();
    }

    @Test
    void fiveStrengthsInThreeWorldsWithTenSeedsAreAFileOfAtMostTwentyLines() throws IOException {
        assertThat(Files.readAllLines(ExperimentReader.library().folder().resolve("strengths-and-worlds.yaml")))
                .hasSizeLessThanOrEqualTo(20);
        Experiment experiment = ExperimentReader.read("strengths-and-worlds");
        assertThat(experiment.points()).hasSize(5);
        assertThat(experiment.worlds()).hasSize(3);
        assertThat(experiment.seeds()).isEqualTo(10);
    }

    @Test
    void aFileWithoutADesignHasOnePoint() throws IOException {
        Experiment experiment = read(HEAD);
        assertThat(experiment.name()).isEqualTo("mine");
        assertThat(experiment.points()).hasSize(1);
        assertThat(experiment.worlds()).extracting(World::name).containsExactly("usual");
        assertThat(experiment.window()).isEqualTo(1);
        assertThat(experiment.scenarios()).extracting(Scenario::years).containsOnly(1);
    }

    @Test
    void aGridHasEveryCombination() throws IOException {
        Experiment experiment = read(HEAD + "design:\n  grid:\n    " + WEIGHT
                + ": [10 %, 20 %]\n    consumption.propensity: [60 %, 70 %, 80 %]\n");
        assertThat(values(experiment))
                .containsExactly("10 % 60 %", "10 % 70 %", "10 % 80 %", "20 % 60 %", "20 % 70 %", "20 % 80 %");
    }

    @Test
    void oneAtATimeBeginsWithThePointAtWhichNothingIsSet() throws IOException {
        Experiment experiment = read(HEAD + "design: {one-at-a-time: 3}\nranges:\n  labour.separation: [0.01, 0.03]\n");
        assertThat(values(experiment)).containsExactly("", "0.01", "0.02", "0.03");
    }

    @Test
    void aRangeIsThatOfTheParametersOwnDeclarationUnlessItIsGiven() throws IOException {
        Experiment experiment = read(HEAD + "design: {grid: 2}\nranges: [consumption.propensity]\n");
        assertThat(values(experiment)).hasSize(2);
    }

    @Test
    void pointsOfAPosteriorAreDrawsAndWhatAScenarioSetsStays() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "draw,labour.separation\n0,0.01\n1,0.02\n");
        Experiment experiment = read(HEAD + "design:\n  posterior: {file: mine.csv, draws: 2}\n");
        assertThat(values(experiment)).containsExactly("0.01", "0.02");
        Scenario own =
                experiment.scenarios().get(0).with("own", List.of(new Setting("labour.separation", "0.03", "", "")));
        assertThat(experiment.points().get(0).of(own).settings()).hasSize(1);
    }

    @Test
    void theSizeOfALeverCountsWhereItIsPulled() throws IOException {
        Experiment experiment = read(HEAD + "design:\n  grid:\n    " + WEIGHT + ": [33 %]\n");
        Point point = experiment.points().get(0);
        assertThat(point.of(experiment.scenarios().get(0)).settings()).isEmpty();
        assertThat(point.of(experiment.scenarios().get(1)).settings())
                .extracting(Setting::value)
                .contains("33 %");
    }

    @Test
    void scenariosAndWorldsMayStandInTheFile() throws IOException {
        Experiment experiment =
                read("question: Why?\nyears: 1\nscenarios:\n  nothing:\n  more:\n    extends: procurement\n"
                        + "    levers: {progressive-procurement: {reach: 3}}\n"
                        + "worlds:\n  usual:\n  both: [recession, tight-commuting]\n");
        assertThat(experiment.scenarios()).extracting(Scenario::name).containsExactly("nothing", "more");
        assertThat(experiment.scenarios().get(1).settings())
                .extracting(Setting::value)
                .contains("3", "20 %");
        assertThat(experiment.worlds().get(1).settings())
                .extracting(Setting::key)
                .contains("labour.commuting-tightness");
    }

    /** Each is one message with its line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design: {grid: {labour.separatoin: [1]}} | :5 | there is no parameter \"labour.separatoin\"",
                "design: {grid: {labour.separation: [0.1, 0.1]}} | :5 | twice",
                "design: {grid: {labour.separation: []}} | :5 | has no values",
                "design: {grid: 2}\\nranges: {labour.separation: [0.03, 0.01]} | :6 | is empty",
                "design: {grid: 2}\\nranges: {labour.separation: [0.01, 0.01]} | :6 | is empty",
                "design: {grid: 2}\\nranges: {labour.separation: [0.01, 77]} | :6 | labour.separation",
                "design: {grid: 2}\\nranges: [labour.separation, labour.separation] | :6 | a second time",
                "design: {grid: 2}\\nranges: assumd | :6 | \"assumd\"",
                "design: {grid: 2}\\nranges: [] | :6 | no parameter",
                "design: {grid: 2} | :5 | there are no ranges",
                "design: {gird: 2} | :5 | \"gird\"",
                "design: grid | :5 | the design is a value",
                "design: {list: [{estimate.social-rent: 3}]} | :5 | estimate of a place",
                "design: {grid: {levers.local-bank.from: [1]}} | :5 | uses \"levers.local-bank\"",
                "ranges: {labour.separation: [0.1, 0.2]} | :5 | no design",
                "seeds: 0 | :5 | seeds is \"0\"",
                "seeds: ten | :5 | seeds is \"ten\"",
                "seeds: {frist: 3} | :5 | \"frist\"",
                "places: [prestn] | :5 | there is no place \"prestn\"",
                "places: [preston, preston] | :5 | twice",
                "worlds: [recession, recession] | :5 | called \"recession\"",
                "worlds: [recesion] | mine | there is no scenario \"recesion\"",
                "worlds: {a: {levrs: 1}} | :5 | \"levrs\"",
                "wrolds: [recession] | :5 | \"wrolds\"",
                "window: 2 | :5 | window is \"2\"",
                "design: {posterior: {file: none.csv, draws: 2}} | none.csv | no such file",
                "design: {posterior: 0} | :5 | draws is \"0\"",
            })
    void whatIsWrongIsSaidWithItsLine(String text, String where, String what) {
        assertThatThrownBy(() -> read(HEAD + text.replace("\\n", "\n") + "\n"))
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.problems()).hasSize(1);
                    assertThat(bad.problems().get(0).where()).contains(where);
                    assertThat(bad.getMessage()).contains(what);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenarios: [baseline] | question is missing",
                "question: Why? | scenarios are missing",
                "question: Why?\\nscenarios: [baseline, baseline] | called \"baseline\"",
                "question: Why?\\nscenarios: [] | scenarios is empty",
                "question: Why?\\nscenarios: {} | scenarios is empty",
                "question: Why?\\nscenarios: [baseline]\\nyears: 0 | no year to keep",
                "question: Why?\\nscenarios: [baseline]\\nscale: 0 | scale is",
            })
    void whatIsMissingIsSaid(String text, String what) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n") + "\n"))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problems()).hasSize(1))
                .hasMessageContaining(what);
    }
}
