package org.commonweal.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.run.TrialReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipMixSectionTest {
    @TempDir
    private Path folder;

    private Scenario read(String... lines) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "question: What if?\n" + String.join("\n", lines) + "\n");
        return new ScenarioReader(Home.library()).read(file.toString());
    }

    private String refusal(String... lines) {
        return catchThrowableOfType(
                        BadInput.class, () -> new TrialReader().of(read(lines).withScale(0.02)))
                .getMessage();
    }

    @Test
    void aFormHasAValueOrOneForEachIndustryBelowIt() throws IOException {
        Scenario mine = read(
                "ownership-mix:",
                "  worker-cooperative: {value: 30 %, source: a friend}",
                "  employee-trust:",
                "    production: 20 %",
                "    trade: {value: 0.1, source: another}",
                "  compensated: no");
        assertThat(mine.settings())
                .extracting(Setting::key)
                .containsExactly(
                        "ownership-mix.worker-cooperative",
                        "ownership-mix.employee-trust.production",
                        "ownership-mix.employee-trust.trade",
                        "ownership-mix.compensated");
        assertThat(mine.settings()).extracting(Setting::source).contains("a friend", "another");
    }

    @Test
    void oneFileOverrulesAnother() throws IOException {
        Files.writeString(
                folder.resolve("first.yaml"), "question: What?\nownership-mix: {worker-cooperative: 10 %, over: 5}\n");
        Scenario mine = read("extends: first.yaml", "ownership-mix: {worker-cooperative: 30 %}");
        var mix = new TrialReader().of(mine).spec().ownershipMix();
        assertThat(mix.shares()).containsEntry("worker-cooperative", 0.3).hasSize(1);
        assertThat(mix.over()).isEqualTo(5);
    }

    @Test
    void whatIsNoMixIsRefusedWithItsLine() {
        assertThat(refusal("ownership-mix: 30 %")).contains("mine.yaml:2").contains("keys with values");
        assertThat(refusal("ownership-mix: [worker-cooperative]")).contains("mine.yaml:2");
        assertThat(refusal("ownership-mix:", "  worker-cooperativ: 30 %"))
                .contains("mine.yaml:3")
                .contains("there is no legal form")
                .contains("worker-cooperative");
        assertThat(refusal("ownership-mix:", "  worker-cooperative:", "    tradee: 30 %"))
                .contains("mine.yaml:4")
                .contains("there is no industry")
                .contains("trade");
        assertThat(refusal("ownership-mix:", "  worker-cooperative: {value: 30 %, sauce: me}"))
                .contains("mine.yaml:3")
                .contains("sauce");
        assertThat(refusal("ownership-mix:", "  worker-cooperative: {}")).contains("mine.yaml:3");
        assertThat(refusal("ownership-mix:", "  worker-cooperative: {trade: {trade: {trade: 1}}}"))
                .contains("mine.yaml:3");
        assertThat(refusal("ownership-mix:", "  worker-cooperative: 60 %", "  employee-trust: 50 %"))
                .contains("add to 110 %")
                .contains("mine.yaml:3")
                .contains("mine.yaml:4");
        assertThat(refusal("ownership-mix:", "  worker-cooperative: -10 %")).contains("out of range");
        assertThat(refusal("ownership-mix:", "  mutual: 10 %")).contains("can only be in finance");
    }

    @Test
    void othersAreTheIndustriesThatAreNotNamed() throws IOException {
        Scenario mine = read("ownership-mix:", "  worker-cooperative: {trade: 50 %, others: 10 %}");
        var mix = new TrialReader().of(mine).spec().ownershipMix();
        assertThat(mix.shares())
                .containsEntry("worker-cooperative.trade", 0.5)
                .containsEntry("worker-cooperative", 0.1);
    }

    @Test
    void everyMixOfTheLibraryCanBeReadAndSaysWhoSaysSo() {
        ScenarioReader library = new ScenarioReader(Home.library());
        var mixes = library.names().stream()
                .map(library::read)
                .filter(scenario -> scenario.settings().stream()
                        .anyMatch(setting -> setting.key().startsWith("ownership-mix.")))
                .toList();
        assertThat(mixes).hasSizeGreaterThan(20).allSatisfy(mix -> {
            assertThat(new TrialReader().of(mix).spec().ownershipMix().isAsked())
                    .isTrue();
            assertThat(mix.settings()).noneMatch(setting -> setting.source().isEmpty());
        });
    }
}
