package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A trial is known by what determines it, and can be sent as a text. */
class TrialTest {
    private static final TrialReader READER = new TrialReader(SmallRuns.PLACES);
    private static final Variant ALIKE =
            new Variant("alike", "", List.of(new Setting("ownership.local-sourcing", "off", "", "a test")));
    private static final Trial TRIAL = READER.of(scenario(List.of(), List.of()));

    private static Scenario scenario(List<Setting> settings, List<Setting> estimates) {
        return new Scenario("small", "What if?", "preston", 7, 2, 1, 0.02, Audit.MONTH, settings, estimates);
    }

    @Test
    void asATextItIsOneLineAndReadAgainTheSameTrial() {
        List<Setting> twice = List.of(
                new Setting("consumption.adjustment", "0.2", "a paper", "mine.yaml:3"),
                new Setting("consumption.adjustment", "0.15 1/year", "", "--set"));
        Trial trial = READER.of(scenario(twice, List.of(new Setting("social-rent", "off", "", "--set"))))
                .in(ALIKE)
                .withPair(3)
                .withFewestOfEachForm(5);
        Trial again = READER.of(trial.text());
        assertThat(trial.text().lines()).hasSize(1);
        assertThat(again.text()).isEqualTo(trial.text());
        assertThat(again.hash()).isEqualTo(trial.hash());
        assertThat(again.title()).isEqualTo("small, alike, seed 10");
        assertThat(again.pair()).isEqualTo(3);
        assertThat(again.spec()).isEqualTo(trial.spec());
        assertThat(again.place().legalForms()).isEqualTo(trial.place().legalForms());
    }

    @Test
    void whatWouldBeAnotherRunHereIsRefused() {
        String planned = TRIAL.text().replaceFirst("\"hash\":\"..", "\"hash\":\"zz");
        assertThatThrownBy(() -> READER.of(planned))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("small, seed 7: it would be another run here than where it was planned");
    }

    @Test
    void whatIsNoTrialIsRefused() {
        assertThatThrownBy(() -> READER.of("{\"place\":\"preston\"}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is not the text of a trial");
        assertThatThrownBy(() -> READER.of("preston")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> READER.of(TRIAL.text().replace("\"MONTH\"", "\"WEEKLY\"")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void whatDeterminesTheRunDeterminesTheHash() {
        Map<String, UnaryOperator<Trial>> others = Map.of(
                "seed", trial -> trial.withPair(1),
                "scale", trial -> trial.withScale(0.03),
                "years", trial -> trial.withYears(3),
                "burn-in", trial -> trial.withBurnIn(0),
                "parameter", trial -> trial.in(ALIKE),
                "forms", trial -> trial.withFewestOfEachForm(9),
                "place", trial -> Trial.of(trial.scenario(), SmallRuns.place("kirklees")),
                "estimate",
                        trial -> READER.of(scenario(List.of(), List.of(new Setting("social-rent", "350", "", "")))));
        Set<String> hashes =
                others.values().stream().map(other -> other.apply(TRIAL).hash()).collect(Collectors.toSet());
        assertThat(hashes).hasSize(others.size()).doesNotContain(TRIAL.hash());
    }

    @Test
    void whatItIsCalledAndHowItIsAuditedDoNot() {
        assertThat(TRIAL.in(Variant.main("as it is")).hash()).isEqualTo(TRIAL.hash());
        assertThat(TRIAL.in(new Variant("nothing", "", List.of())).hash()).isEqualTo(TRIAL.hash());
        assertThat(TRIAL.withAudit(Audit.OFF).hash()).isEqualTo(TRIAL.hash());
        assertThat(TRIAL.in(new Variant(
                                "the default said again", "", List.of(new Setting("pricing", "cost-plus", "", ""))))
                        .hash())
                .isEqualTo(TRIAL.hash());
    }
}
