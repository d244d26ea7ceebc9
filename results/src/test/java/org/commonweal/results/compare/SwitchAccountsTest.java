package org.commonweal.results.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.results.archive.FlowRow;
import org.junit.jupiter.api.Test;

/** A contract of 1,000 pounds a year that the region has in the baseline, and a private firm of the place in the switch. */
class SwitchAccountsTest {
    private static final String FIRMS = "private firms";
    private static final String ANCHORS = "anchor institutions";
    private static final String REGION = "rest of the region";

    private static final SwitchAccounts BASELINE = SwitchAccounts.of(
            List.of(flow(1, "P.2", ANCHORS, REGION, 100_000), flow(2, "P.2", ANCHORS, REGION, 100_000)));

    private static FlowRow flow(int year, String account, String from, String to, long pence) {
        return new FlowRow(year, "WHATEVER", account, from, to, pence);
    }

    /** The firm pays 400 in wages and 200 in taxes, of every 1,000; in the second year a branch has the contract. */
    private static SwitchAccounts moved(FlowRow... more) {
        List<FlowRow> flows = new ArrayList<>(Arrays.asList(more));
        flows.add(flow(1, "P.2", ANCHORS, FIRMS, 100_000));
        flows.add(flow(1, "D.11", FIRMS, "households", 40_000));
        flows.add(flow(1, "D.51", FIRMS, "national government", 20_000));
        flows.add(flow(2, "P.2", ANCHORS, "PLC branches", 100_000));
        return SwitchAccounts.of(flows);
    }

    private static long sum(SwitchAccounts accounts) {
        return Arrays.stream(Party.values()).mapToLong(accounts::pence).sum();
    }

    private static SwitchLine line(List<SwitchLine> lines, Party party) {
        return lines.stream()
                .filter(line -> line.party().equals(party.title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_the_region_loses_is_what_the_others_gain() {
        List<SwitchLine> lines = SwitchAccounts.lines("switch", List.of(moved()), List.of(BASELINE), 1);
        assertThat(line(lines, Party.REGION).difference().mean()).isEqualTo(-1_000);
        assertThat(line(lines, Party.LOCAL_FIRMS).difference().mean()).isEqualTo(200);
        assertThat(line(lines, Party.BRANCHES).difference().mean()).isEqualTo(500);
        assertThat(line(lines, Party.HOUSEHOLDS).difference().mean()).isEqualTo(200);
        assertThat(line(lines, Party.TREASURY).difference().mean()).isEqualTo(100);
        assertThat(line(lines, Party.ANCHORS).difference().mean()).isZero();
        assertThat(lines).hasSize(Party.values().length);
        assertThat(lines.stream().mapToDouble(line -> line.difference().mean()).sum())
                .isZero();
    }

    @Test
    void to_the_penny_all_parties_have_nothing() {
        assertThat(sum(moved(flow(1, "D.41", "households", "national bank", 33_333))))
                .isZero();
        assertThat(sum(BASELINE)).isZero();
        assertThat(BASELINE.pence(Party.REGION)).isEqualTo(200_000);
    }

    @Test
    void exchanges_of_claims_and_the_years_of_burn_in_do_not_count() {
        SwitchAccounts more = moved(
                flow(1, "F.4", "national bank", FIRMS, 70_000),
                flow(2, "K.61", FIRMS, "worker co-operatives", 50_000),
                flow(1, "B.90", REGION, "households", 10),
                flow(0, "D.11", FIRMS, "households", 60_000));
        for (Party party : Party.values()) {
            assertThat(more.pence(party)).isEqualTo(moved().pence(party));
        }
    }

    @Test
    void over_pairs_there_is_an_interval() {
        SwitchAccounts same = BASELINE;
        List<SwitchLine> lines = SwitchAccounts.lines("switch", List.of(moved(), same), List.of(BASELINE, BASELINE), 1);
        Interval region = line(lines, Party.REGION).difference();
        assertThat(region.mean()).isEqualTo(-500);
        assertThat(region.count()).isEqualTo(2);
        assertThat(region.halfWidth()).isCloseTo(12.7062 * 500, within(1.0));
    }

    @Test
    void a_class_without_a_party_is_not_passed_over() {
        assertThatThrownBy(() -> SwitchAccounts.of(List.of(flow(1, "P.2", ANCHORS, "pirates", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pirates");
    }

    @Test
    void runs_that_are_no_pairs_are_not_compared() {
        SwitchAccounts shorter = SwitchAccounts.of(List.of(flow(1, "P.2", ANCHORS, REGION, 1)));
        assertThatThrownBy(() -> SwitchAccounts.lines("switch", List.of(shorter), List.of(BASELINE), 1))
                .hasMessageContaining("1 years against one of 2");
        assertThatThrownBy(() -> SwitchAccounts.lines("switch", List.of(), List.of(BASELINE), 1))
                .hasMessageContaining("0 runs");
        assertThatThrownBy(() -> SwitchAccounts.of(List.of(flow(0, "P.2", ANCHORS, REGION, 1))))
                .hasMessageContaining("no year after burn-in");
    }
}
