package org.commonweal.scenarios.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class PlausibleTest {
    private static Trial trial(String scenario) {
        return new TrialReader()
                .of(new ScenarioReader(Home.library()).read(scenario).withScale(0.02));
    }

    private static final Contrast PROCUREMENT = new Contrast(trial("baseline"), Optional.of(trial("procurement")));

    private static Factor one(String asked) {
        return new Plausible(PROCUREMENT).factors(List.of(asked), List.of()).get(0);
    }

    @Test
    void everyParameterIsVariedButWhatTheComparisonIsAbout() {
        List<String> keys = new Plausible(PROCUREMENT)
                .factors(List.of(), List.of()).stream().map(Factor::key).toList();
        assertThat(keys)
                .hasSizeGreaterThan(500)
                .contains("tenders.reach", "labour.separation")
                .doesNotContain("levers.progressive-procurement.social-weight", "levers.local-bank.size-weight");
    }

    @Test
    void whenFirmsBecomeOthersIsDecidedAndNotVaried() {
        Contrast mix = new Contrast(trial("baseline"), Optional.of(trial("mix-worker-cooperatives-30")));
        List<String> keys = new Plausible(mix)
                .factors(List.of("ownership-mix"), List.of()).stream()
                        .map(Factor::key)
                        .toList();
        assertThat(keys).containsExactly("ownership-mix.within");
    }

    @Test
    void whatIsCalibratedHasTheIntervalOfItsCalibrationAndWhatIsAssumedHalfOfItself() {
        assertThat(one("tenders.reach").basis()).isEqualTo("90 % interval of the calibration");
        Factor assumed = one("exit.resale");
        assertThat(assumed.low()).isEqualTo(0.175);
        assertThat(assumed.high()).isEqualTo(0.525);
        assertThat(one("shopping.trade").high()).as("no more than all").isEqualTo(1);
    }

    @Test
    void rangesAndAnswersMayBeGiven() {
        Factor range = one("levers.progressive-procurement.social-weight=10 % .. 30 %");
        assertThat(range.value(0.5)).isEqualTo("0.2");
        Factor rule = one("consumption=wealth-target,fixed-share");
        assertThat(rule.value(0.2)).isEqualTo("wealth-target");
        assertThat(rule.value(0.7)).isEqualTo("fixed-share");
        assertThat(rule.place(0.7)).isEqualTo(0.75);
    }

    @Test
    void whatCannotBeVariedIsRefusedAllAtOnce() {
        assertThatThrownBy(() -> new Plausible(PROCUREMENT)
                        .factors(List.of("tenders.raech", "exit.resale=0.4..0.1", "exit.resale=x..2"), List.of()))
                .hasMessageContaining("Maybe you meant tenders.reach?")
                .hasMessageContaining("is empty")
                .hasMessageContaining("\"x\"");
    }

    @Test
    void valuesThatContradictEachOtherAreDrawnAgain() {
        String form = "ownership.consumer-cooperative.to-";
        Varied varied = new Varied(
                PROCUREMENT,
                new Plausible(PROCUREMENT).factors(List.of(form + "members=0..1", form + "community=0..1"), List.of()));
        double[] together = {1, 1};
        assertThat(varied.quarrelling(together)).containsExactly(0, 1);
        double[] agreeing = varied.agreeing(together, 1, 7);
        assertThat(varied.quarrelling(agreeing)).isEmpty();
        assertThat(varied.agreeing(together, 1, 7)).isEqualTo(agreeing);
    }

    @Test
    void whatALeverDoesCountsWhereItIsPulledAlone() {
        Varied varied = new Varied(PROCUREMENT, List.of(one("levers.progressive-procurement.social-weight=0.1..0.3")));
        List<Trial> trials = varied.trials(new Draw(new double[] {1}, 0), 1);
        assertThat(trials.get(0).hash()).isEqualTo(PROCUREMENT.baseline().hash());
        assertThat(trials.get(1).hash())
                .isNotEqualTo(PROCUREMENT.changed().orElseThrow().hash());
    }
}
