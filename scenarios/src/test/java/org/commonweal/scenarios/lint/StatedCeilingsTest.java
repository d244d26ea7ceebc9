package org.commonweal.scenarios.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.results.ceiling.Ceiling;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;

class StatedCeilingsTest {
    private static final TrialReader READER = new TrialReader();
    private static final String BANK = "levers.local-bank.council-capital=5000000";
    private static final String SHARES = "levers.community-shares.offers=1";

    private static Trial trial(String... settings) {
        List<Setting> set = Stream.of(settings)
                .map(text -> text.split("="))
                .map(parts -> new Setting(parts[0], parts[1], "", "a test"))
                .toList();
        return READER.of(new Scenario("mine", "?", "preston", 1, 10, 5, 0.1, Audit.MONTH, set, List.of()));
    }

    private static List<Ceiling> between(Trial baseline, Trial other) {
        return StatedCeilings.of(baseline.scenario(), baseline.spec(), other.scenario(), other.spec(), other.place());
    }

    private static double jobs(Trial baseline, Trial other) {
        return between(baseline, other).stream()
                .filter(ceiling -> ceiling.indicator().equals("labour.jobs"))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    @Test
    void thoseOfLeversPulledTogetherAddUp() {
        double bank = jobs(trial(), trial(BANK));
        double shares = jobs(trial(), trial(SHARES));
        assertThat(bank).isPositive();
        assertThat(jobs(trial(), trial(BANK, SHARES))).isCloseTo(bank + shares, within(1e-6));
    }

    @Test
    void aLeverPulledAlikeInBothCountsForNothing() {
        assertThat(jobs(trial(BANK), trial(BANK, SHARES))).isEqualTo(jobs(trial(), trial(SHARES)));
        assertThat(between(trial(BANK), trial(BANK))).isEmpty();
    }

    @Test
    void ofAnOwnershipMixTheyGrowWithIt() {
        double some = jobs(trial(), trial("ownership-mix.worker-cooperative=0.3"));
        assertThat(jobs(trial(), trial("ownership-mix.worker-cooperative=0.6")))
                .isCloseTo(2 * some, within(1e-6 * some));
    }

    @Test
    void ofAShockTheyGrowWithItsSizeWhicheverWayItGoes() {
        double cut = jobs(trial(), trial("shocks.grant-cut.size=0.1"));
        assertThat(cut).isPositive();
        assertThat(jobs(trial(), trial("shocks.grant-cut.size=-0.2"))).isCloseTo(2 * cut, within(1e-6 * cut));
    }

    @Test
    void aShockUnderBothCountsForNothing() {
        String recession = "shocks.recession.size=0.1";
        assertThat(jobs(trial(recession), trial(recession, BANK))).isEqualTo(jobs(trial(), trial(BANK)));
    }

    /** One employer of a tenth of the place is ten of the whole. */
    @Test
    void aClosureCountsAsOftenAsTheRunIsSmaller() {
        assertThat(between(trial(), trial("shocks.employer-exit.employers=1")))
                .extracting(Ceiling::words)
                .anySatisfy(words ->
                        assertThat(words).contains("employer exit: closures: 10, of employers with 4,000 people"));
    }

    @Test
    void ofARecessionTheyHoldWorkOutsideAndWhatDwellingsLose() {
        List<Ceiling> stated =
                between(trial(), trial("shocks.recession.hiring=0.5", "shocks.recession.house-prices=0.1"));
        assertThat(words(stated, "labour.jobs.residents")).contains("posts outside");
        assertThat(words(stated, "labour.jobs")).doesNotContain("posts outside");
        assertThat(words(stated, "wealth.gini.with-business")).contains("loses its worth");
    }

    private static String words(List<Ceiling> ceilings, String indicator) {
        return ceilings.stream()
                .filter(ceiling -> ceiling.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void whereRulesDifferNothingBoundsTheDifference() {
        assertThat(between(trial(), trial(BANK, "labour.separation=0.002"))).isEmpty();
    }

    @Test
    void theArithmeticIsWrittenOutWithItsNumbers() {
        assertThat(between(trial(), trial(BANK)))
                .extracting(Ceiling::words)
                .allSatisfy(
                        words -> assertThat(words).startsWith("local bank: ").doesNotContain("{}"))
                .anySatisfy(words -> assertThat(words).contains("capital of £5m lends £50m at most"));
    }
}
