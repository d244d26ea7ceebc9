package org.commonweal.scenarios.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.parameter.Setting;
import org.commonweal.results.archive.FlowRow;
import org.commonweal.results.compare.Party;
import org.commonweal.results.compare.SwitchAccounts;
import org.commonweal.scenarios.run.SmallRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The accounts of a switch, from real runs. */
class SwitchOfARunTest {
    private static final String KEY = "levers.progressive-procurement.";

    private static List<FlowRow> flows(Setting... settings) {
        Recorder recorder = new Recorder();
        SmallRuns.run(SmallRuns.place("preston"), SmallRuns.spec(List.of(settings)), 24, List.of(recorder));
        return recorder.record(null).flows();
    }

    static List<Sector> sectors() {
        return LegalForms.SECTORS;
    }

    @ParameterizedTest
    @MethodSource("sectors")
    void every_class_of_accounts_has_a_party_on_its_side_of_the_boundary(Sector sector) {
        assertThat(Party.of(sector.title()).place().equals("district")).isEqualTo(sector.isLocal());
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void income_and_spending_count_and_exchanges_of_claims_do_not(Flow flow) {
        switch (flow.kind()) {
            case CURRENT -> assertThat(SwitchAccounts.counts(flow.account())).isTrue();
            case FINANCIAL, CHANGE ->
                assertThat(SwitchAccounts.counts(flow.account())).isFalse();
            case CAPITAL ->
                assertThat(SwitchAccounts.counts(flow.account()))
                        .isEqualTo(flow.account().matches("[DP].*"));
        }
    }

    @Test
    void what_the_district_gains_by_procurement_the_others_lose_to_the_penny() {
        SwitchAccounts baseline = SwitchAccounts.of(flows());
        SwitchAccounts scenario = SwitchAccounts.of(flows(
                SmallRuns.set(KEY + "social-weight", "0.3"),
                SmallRuns.set(KEY + "reach", "5"),
                SmallRuns.set(KEY + "ramp", "0")));
        long district = gain(scenario, baseline, "district");
        assertThat(district).isNotZero();
        assertThat(gain(scenario, baseline, "region")
                        + gain(scenario, baseline, "nation")
                        + gain(scenario, baseline, "Treasury"))
                .isEqualTo(-district);
    }

    private static long gain(SwitchAccounts scenario, SwitchAccounts baseline, String place) {
        return Arrays.stream(Party.values())
                .filter(party -> party.place().equals(place))
                .mapToLong(party -> scenario.pence(party) - baseline.pence(party))
                .sum();
    }
}
