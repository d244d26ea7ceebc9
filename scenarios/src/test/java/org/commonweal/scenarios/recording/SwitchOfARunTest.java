package org.commonweal.scenarios.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.parameter.Setting;
import org.commonweal.results.account.SwitchAccounts;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.scenarios.run.SmallRuns;
import org.junit.jupiter.api.Test;

/** The accounts of a switch, from real runs. */
class SwitchOfARunTest {
    private static final String KEY = "levers.progressive-procurement.";

    private static SwitchAccounts accounts(Setting... settings) {
        Recorder recorder = new Recorder();
        SmallRuns.run(SmallRuns.place("preston"), SmallRuns.spec(List.of(settings)), 24, List.of(recorder));
        RunRecord run = recorder.record(null);
        return SwitchAccounts.of(run.flows(), run.dictionary());
    }

    @Test
    void whatTheDistrictGainsByProcurementTheOthersLoseToThePenny() {
        SwitchAccounts baseline = accounts();
        SwitchAccounts scenario = accounts(
                SmallRuns.set(KEY + "social-weight", "0.3"),
                SmallRuns.set(KEY + "reach", "5"),
                SmallRuns.set(KEY + "ramp", "0"));
        long district = gain(scenario, baseline, "district");
        assertThat(district).isNotZero();
        assertThat(gain(scenario, baseline, "region")
                        + gain(scenario, baseline, "nation")
                        + gain(scenario, baseline, "Treasury"))
                .isEqualTo(-district);
    }

    private static long gain(SwitchAccounts scenario, SwitchAccounts baseline, String circle) {
        return baseline.parties().stream()
                .filter(party -> party.circle().equals(circle))
                .mapToLong(party -> scenario.pence(party) - baseline.pence(party))
                .sum();
    }
}
