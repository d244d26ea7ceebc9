package org.commonweal.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    void a_scenario_is_the_one_it_extends_plus_differences() throws IOException {
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
    void a_file_of_the_user_may_extend_a_file_beside_it() throws IOException {
        Path mine = Files.createDirectory(library.resolve("mine"));
        Files.writeString(mine.resolve("base.yaml"), "question: Q?\nyears: 3\n");
        Path file = Files.writeString(mine.resolve("next.yaml"), "question: Q?\nextends: base.yaml\n");
        assertThat(new ScenarioReader(library).read(file.toString()).years()).isEqualTo(3);
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("years: 5\n", "mine.yaml: question is missing."),
                Arguments.of("question:\n", "mine.yaml:1: question has no value."),
                Arguments.of("question: Q\nyeers: 5\n", "mine.yaml:2: there is no key \"yeers\" here."),
                Arguments.of("question: Q\nyeers: 5\n", "Maybe you meant years?"),
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
                Arguments.of("question: &q Q\nplace: *q\n", "mine.yaml:2: anchors (&) and aliases (*) are not allowed"),
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
                Arguments.of("# " + "x".repeat(1_000_001), "mine.yaml: the file has 1000003 bytes."));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void every_mistake_is_answered_with_its_line(String content, String message) throws IOException {
        write("mine", content);
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("mine"));
        assertThat(refused.getMessage()).contains(message);
    }

    @Test
    void what_is_not_text_is_refused() throws IOException {
        Files.write(library.resolve("mine.yaml"), "question: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("mine"));
        assertThat(refused.getMessage()).contains("library/mine.yaml: the file is not text in UTF-8.");
    }

    @Test
    void all_mistakes_are_told_at_once() throws IOException {
        write("mine", "years: x\nscale: y\nseed: z\nnothing: 1\n");
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("mine"));
        assertThat(refused.problems()).hasSize(5);
    }

    @Test
    void an_unknown_name_is_answered_with_the_list() {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read("no-such"));
        assertThat(refused.problems().get(0).allowed()).startsWith("baseline, or a file");
        assertThat(List.of("x.yaml", "a\u0000.yaml"))
                .allSatisfy(name -> assertThat(
                                catchThrowableOfType(BadInput.class, () -> new ScenarioReader(library).read(name)))
                        .isNotNull());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(library.resolve(name + ".yaml"), content);
    }
}
