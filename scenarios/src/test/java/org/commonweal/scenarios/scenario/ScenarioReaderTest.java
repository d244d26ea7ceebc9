package org.commonweal.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterException.Problem;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioReaderTest {
    @TempDir
    private Path library;

    @BeforeEach
    void baseline() throws IOException {
        write("baseline", "question: What if nothing is done?\nyears: 10\nparameters:\n  a.b: 1\n");
    }

    @Test
    void aScenarioIsTheOneItExtendsPlusDifferences() throws IOException {
        write("more", """
                question: And with more of it?   # a comment
                extends: baseline
                seed: -7
                burn-in: 2 years
                scale: 0.1
                parameters:
                  a.b: {value: 15 %, source: "robustness: upper end"}
                  ownership.local-sourcing: off
                estimates:
                  churn: off
                """);
        Scenario scenario = new ScenarioReader(library).read("more");
        assertThat(scenario.question()).isEqualTo("And with more of it?");
        assertThat(scenario.years()).isEqualTo(10);
        assertThat(scenario.burnIn()).isEqualTo(2);
        assertThat(scenario.settings())
                .containsExactly(
                        new Setting("a.b", "1", "", "library/baseline.yaml:4"),
                        new Setting("a.b", "15 %", "robustness: upper end", "library/more.yaml:7"),
                        new Setting("ownership.local-sourcing", "off", "", "library/more.yaml:8"));
        assertThat(scenario.estimateSettings()).containsEntry("churn", "off");
        assertThat(scenario.runName()).isEqualTo("preston-more-seed-7");
    }

    @Test
    void aFileOfTheUserMayExtendAFileBesideIt() throws IOException {
        Path mine = Files.createDirectory(library.resolve("mine"));
        Files.writeString(mine.resolve("base.yaml"), "question: Q?\nyears: 3\n");
        Path file = Files.writeString(mine.resolve("next.yaml"), "question: Q?\nextends: base.yaml\n");
        assertThat(new ScenarioReader(library).read(file.toString()).years()).isEqualTo(3);
    }

    @Test
    void leversAndShocksAreParametersNamedByTheirSection() throws IOException {
        write("pulled", """
                question: And under a shock?
                extends: baseline
                levers:
                  some-lever: {from: 1, ramp: 2 years, social-weight: {value: 20 %, source: "a council"}}
                shocks:
                  some-shock:
                    from: 3
                """);
        assertThat(new ScenarioReader(library).read("pulled").settings())
                .contains(
                        new Setting("levers.some-lever.from", "1", "", "library/pulled.yaml:4"),
                        new Setting("levers.some-lever.ramp", "2 years", "", "library/pulled.yaml:4"),
                        new Setting("levers.some-lever.social-weight", "20 %", "a council", "library/pulled.yaml:4"),
                        new Setting("shocks.some-shock.from", "3", "", "library/pulled.yaml:7"));
    }

    @Test
    void aListOfLeversSaysTheSameAsKeys() throws IOException {
        write("mine", "question: Q\nlevers:\n  - a: {from: 1}\n  - b:\n      from: 2\nshocks:\n");
        assertThat(new ScenarioReader(library).read("mine").settings())
                .containsExactly(
                        new Setting("levers.a.from", "1", "", "library/mine.yaml:3"),
                        new Setting("levers.b.from", "2", "", "library/mine.yaml:5"));
    }

    @Test
    void anUnknownLeverOrKeyIsAnsweredWithWhatWasMeant() throws IOException {
        write("mine", """
                question: Q
                levers:
                  progressive-procurment: {reach: 2}
                  progressive-procurement: {social-wait: 20 %}
                shocks:
                  recession:
                    sise: 5 %
                """);
        List<Setting> settings = new ScenarioReader(library).read("mine").settings();
        ParameterException refused =
                catchThrowableOfType(ParameterException.class, () -> ParameterReader.read(ModelSpec.class, settings));
        assertThat(refused.problems())
                .extracting(Problem::where)
                .containsExactly("library/mine.yaml:3", "library/mine.yaml:4", "library/mine.yaml:7");
        assertThat(refused.problems().get(0).hint())
                .startsWith("Maybe you meant levers.progressive-procurement.reach,");
        assertThat(refused.problems().get(1).hint())
                .startsWith("Maybe you meant levers.progressive-procurement.social-weight,");
        assertThat(refused.problems().get(2).hint()).startsWith("Maybe you meant shocks.recession.size,");
    }

    @Test
    void severalScenariosAreLaidOverEachOtherEachOnce() throws IOException {
        write("one", "question: One?\nextends: baseline\nyears: 11\nlevers: {a: {b: 1, c: 1}}\n");
        write("two", "question: Two?\nextends: baseline\nlevers: {a: {b: 2}}\n");
        write("both", "question: Both?\nextends: [one, two]\n");
        Scenario both = new ScenarioReader(library).read("both");
        assertThat(both.name()).isEqualTo("both");
        assertThat(both.years()).isEqualTo(11);
        assertThat(both.settings())
                .extracting(Setting::key, Setting::value)
                .containsExactly(
                        tuple("a.b", "1"),
                        tuple("levers.a.b", "1"),
                        tuple("levers.a.c", "1"),
                        tuple("levers.a.b", "2"));
    }

    @Test
    void whatTwoBasesSetDifferentlyIsSaidUnlessTheFileSettlesIt() throws IOException {
        write("one", "question: One?\nlevers: {a: {b: 1, c: 1}}\n");
        write("two", "question: Two?\nlevers: {a: {b: 2}}\n");
        write("both", "question: Both?\nextends: [one, two]\n");
        write("settled", "question: Settled?\nextends: [one, two]\nlevers: {a: {b: 3}}\n");
        write("deeper", "question: Deeper?\nextends: one\nlevers: {a: {b: 4}}\n");
        write("same", "question: Same?\nextends: [one, deeper]\n");
        ScenarioReader reader = new ScenarioReader(library);
        assertThat(reader.contradictions("both"))
                .containsExactly("library/both.yaml:2: one sets levers.a.b to 1, two to 2, which holds because it comes"
                        + " later. Maybe set it in library/both.yaml, too.");
        assertThat(reader.contradictions("settled")).isEmpty();
        assertThat(reader.contradictions("same")).isEmpty();
    }

    @Test
    void anEstimateMayBeGivenUnderEitherNameInAFile() throws IOException {
        write("mine", "question: Q?\nparameters: {estimate.a: 1}\nestimates: {estimates.b: 2, c: 3}\n");
        assertThat(new ScenarioReader(library).read("mine").estimates().stream().map(Setting::key))
                .containsExactly("a", "b", "c");
    }

    @Test
    void whatIsLaidOverAScenarioOverrulesItEvenWhereTheScenarioBeganWithTheSame() throws IOException {
        write("recession", "question: How deep?\nextends: baseline\nshocks: {recession: {size: 6 %}}\n");
        write("deeper", "question: And deeper?\nextends: recession\nshocks: {recession: {size: 20 %}}\n");
        ScenarioReader reader = new ScenarioReader(library);
        List<Setting> recession = reader.read("recession").settings();
        Draft draft = reader.draft("deeper");
        draft.layOver(recession);
        assertThat(List.of(draft.finish(), reader.read("deeper").with("deeper", recession)))
                .allSatisfy(scenario -> assertThat(scenario.settings())
                        .extracting(Setting::key, Setting::value)
                        .containsExactly(
                                tuple("shocks.recession.size", "20 %"),
                                tuple("a.b", "1"),
                                tuple("shocks.recession.size", "6 %")));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("question: Q\nextends: []\n", "mine.yaml:2: extends names no scenario."),
                Arguments.of("question: Q\nextends: [baseline, baseline]\n", "extends names \"baseline\" twice."),
                Arguments.of("question: Q\nextends: [baseline, [a]]\n", "mine.yaml:2: extends is a list."),
                Arguments.of("question: Q\nextends:\n  - baseline\n  -\n", "mine.yaml:4: extends has no value."),
                Arguments.of("question: Q\nextends: {a: b}\n", "mine.yaml:2: extends is a list of keys."),
                Arguments.of(
                        "question: Q\nextends: [baseline, basline]\n",
                        "mine.yaml:2: there is no scenario \"basline\"."),
                Arguments.of(
                        "question: Q\nextends: [baseline, mine]\n",
                        "mine.yaml:2: the scenarios extend each other in a circle."),
                Arguments.of("question: Q\nlevers: 3\n", "mine.yaml:2: levers is a value."),
                Arguments.of("question: Q\nlever: {a: {b: 1}}\n", "Maybe you meant levers?"),
                Arguments.of("question: Q\nlevers:\n  - a: {b: 1}\n  - 3\n", "mine.yaml:4: levers is a value."),
                Arguments.of("question: Q\nlevers:\n  a: 3\n", "mine.yaml:3: levers.a is a value."),
                Arguments.of("question: Q\nlevers:\n  a:\n", "mine.yaml:3: levers.a has no value."),
                Arguments.of("question: Q\nlevers: {a: {}}\n", "mine.yaml:2: levers.a has no keys."),
                Arguments.of("question: Q\nshocks:\n  a:\n    b:\n", "mine.yaml:4: shocks.a.b has no value."),
                Arguments.of("question: Q\nshocks:\n  a: {b: [1, 2]}\n", "mine.yaml:3: shocks.a.b is a list."),
                Arguments.of(
                        "question: Q\nshocks:\n  a: {b: {valu: 1}}\n", "mine.yaml:3: there is no key \"valu\" here."),
                Arguments.of(
                        "question: Q\nlevers:\n  - a: {b: 1}\n  - a: {c: 1}\n",
                        "mine.yaml:4: \"a\" stands here a second time; it is already in line 3."),
                Arguments.of("question: Q\nparameters: [a]\n", "mine.yaml:2: parameters is a list."),
                Arguments.of("years: 5\n", "mine.yaml: question is missing."),
                Arguments.of("question:\n", "mine.yaml:1: question has no value."),
                Arguments.of("question: Q\nyeers: 5\n", "mine.yaml:2: there is no key \"yeers\" here."),
                Arguments.of("question: Q\nyeers: 5\n", "Maybe you meant years or levers?"),
                Arguments.of("question: Q\nyears: 18 months\n", "mine.yaml:2: years is \"18 months\"."),
                Arguments.of("question: Q\nyears: 101\n", "allowed: a whole number of years from 0 to 100"),
                Arguments.of("question: Q\nburn-in: 51\n", "mine.yaml:2: burn-in is \"51\"."),
                Arguments.of("question: Q\nscale: 0.01\n", "allowed: a number from 0.02 to 10"),
                Arguments.of("question: Q\nscale: NaN\n", "mine.yaml:2: scale is \"NaN\"."),
                Arguments.of("question: Q\nseed: 1.5\n", "mine.yaml:2: seed is \"1.5\"."),
                Arguments.of("question: Q\n\nplace: [a, b]\n", "mine.yaml:3: place is a list."),
                Arguments.of("question: Q\nparameters: 3\n", "mine.yaml:2: parameters is a value."),
                Arguments.of("question: Q\nparameters:\n  a.b:\n", "mine.yaml:3: a.b has no value."),
                Arguments.of(
                        "question: Q\nparameters:\n  a.b: {valu: 3}\n", "mine.yaml:3: there is no key \"valu\" here."),
                Arguments.of(
                        "question: Q\nseed: 1\nseed: 2\n",
                        "mine.yaml:3: seed stands here a second time; it is already in line 2."),
                Arguments.of("question: &q Q\nplace: *q\n", "mine.yaml:1: anchors (&) and aliases (*) are not allowed"),
                Arguments.of(
                        "question: Q\nestimates: &e {a: 1}\n",
                        "mine.yaml:2: anchors (&) and aliases (*) are not allowed"),
                Arguments.of(
                        "question: Q\nestimates: " + "[".repeat(50) + "]".repeat(50),
                        "mine.yaml:2: this is nested too deeply."),
                Arguments.of("question: Q\n---\nquestion: R\n", "mine.yaml:3: a second document begins here."),
                Arguments.of(
                        "- a\n- b\n", "mine.yaml:1: a scenario file consists of keys with values, but this is a list."),
                Arguments.of("question: Q\n  years: 5: 6\n", "mine.yaml:2: this is not YAML"),
                Arguments.of("question: Q\nextends: basline\n", "mine.yaml:2: there is no scenario \"basline\"."),
                Arguments.of("question: Q\nextends: basline\n", "Maybe you meant baseline?"),
                Arguments.of(
                        "question: Q\nextends: mine\n", "mine.yaml:2: the scenarios extend each other in a circle."),
                Arguments.of("# " + "x".repeat(1_000_001), "mine.yaml: it is larger than any such file."));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void everyMistakeIsAnsweredWithItsLine(String content, String message) throws IOException {
        write("mine", content);
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("mine"));
        assertThat(refused.getMessage()).contains(message);
    }

    @Test
    void whatIsNotTextIsRefused() throws IOException {
        Files.write(library.resolve("mine.yaml"), "question: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("mine"));
        assertThat(refused.getMessage()).contains("library/mine.yaml:1: this is not UTF-8 text.");
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        write("mine", "years: x\nscale: y\nseed: z\nnothing: 1\n");
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("mine"));
        assertThat(refused.problems()).hasSize(5);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheList() {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("no-such"));
        assertThat(refused.problems().get(0).allowed()).startsWith("baseline, or a file");
        assertThat(List.of("x.yaml", "a\u0000.yaml", ".yaml", " .yml", "x".repeat(151) + ".yaml"))
                .allSatisfy(name -> assertThat(
                                catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read(name)))
                        .isNotNull());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(library.resolve(name + ".yaml"), content);
    }
}
