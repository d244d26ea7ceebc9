package org.commonweal.results.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.Dictionary;
import org.commonweal.results.archive.FlowRow;
import org.commonweal.results.archive.ReasonMeta;
import org.commonweal.results.archive.SectorMeta;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

/** A contract of 1,000 pounds a year that the region has in the baseline, and a private firm of the place in the switch. */
class SwitchAccountsTest {
    private static final String FIRMS = "private firms";
    private static final String ANCHORS = "anchor institutions";
    private static final String REGION = "rest of the region";

    private static final Party HOUSEHOLDS = new Party("people here", "district");
    private static final Party LOCAL_FIRMS = new Party("firms here", "district");
    private static final Party BRANCHES = new Party("branches", "district");
    private static final Party SPENDERS = new Party("anchors", "district");
    private static final Party TREASURY = new Party("the Treasury", "Treasury");
    private static final Party NEIGHBOURS = new Party("the region", "region");
    private static final Party BANK = new Party("the bank", "nation");

    private static final Dictionary DICTIONARY = new Dictionary(
            List.of(
                    sector("households", HOUSEHOLDS),
                    sector(FIRMS, LOCAL_FIRMS),
                    sector("worker co-operatives", LOCAL_FIRMS),
                    sector("PLC branches", BRANCHES),
                    sector(ANCHORS, SPENDERS),
                    sector("national government", TREASURY),
                    sector(REGION, NEIGHBOURS),
                    sector("national bank", BANK)),
            List.of(
                    reason("BUYS", true),
                    reason("PAYS", true),
                    reason("TAX", true),
                    reason("INTEREST", true),
                    reason("LENDS", false),
                    reason("CONVERTS", false),
                    reason("OPENS", false)));

    private static final SwitchAccounts BASELINE =
            accounts(List.of(flow(1, "BUYS", ANCHORS, REGION, 100_000), flow(2, "BUYS", ANCHORS, REGION, 100_000)));

    private static SectorMeta sector(String title, Party party) {
        return new SectorMeta(title, title, true, party.title(), party.circle());
    }

    private static ReasonMeta reason(String name, boolean netLending) {
        return new ReasonMeta(name, "", "", netLending, "");
    }

    private static FlowRow flow(int year, String reason, String from, String to, long pence) {
        return new FlowRow(year, reason, "", from, to, pence);
    }

    private static SwitchAccounts accounts(List<FlowRow> flows) {
        return SwitchAccounts.of(flows, DICTIONARY);
    }

    /** The firm pays 400 in wages and 200 in taxes, of every 1,000; in the second year a branch has the contract. */
    private static SwitchAccounts moved(FlowRow... more) {
        List<FlowRow> flows = new ArrayList<>(Arrays.asList(more));
        flows.add(flow(1, "BUYS", ANCHORS, FIRMS, 100_000));
        flows.add(flow(1, "PAYS", FIRMS, "households", 40_000));
        flows.add(flow(1, "TAX", FIRMS, "national government", 20_000));
        flows.add(flow(2, "BUYS", ANCHORS, "PLC branches", 100_000));
        return accounts(flows);
    }

    private static List<SwitchLine> lines(List<SwitchAccounts> runs, List<SwitchAccounts> baselines) {
        return SwitchAccounts.lines(List.of(new SwitchAccounts.Switch("switch", runs, baselines)), 1);
    }

    private static long sum(SwitchAccounts accounts) {
        return accounts.parties().stream().mapToLong(accounts::pence).sum();
    }

    private static SwitchLine line(List<SwitchLine> lines, Party party) {
        return lines.stream()
                .filter(line -> line.party().equals(party.title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheRegionLosesIsWhatTheOthersGain() {
        List<SwitchLine> lines = lines(List.of(moved()), List.of(BASELINE));
        assertThat(line(lines, NEIGHBOURS).difference().mean()).isEqualTo(-1_000);
        assertThat(line(lines, LOCAL_FIRMS).difference().mean()).isEqualTo(200);
        assertThat(line(lines, BRANCHES).difference().mean()).isEqualTo(500);
        assertThat(line(lines, HOUSEHOLDS).difference().mean()).isEqualTo(200);
        assertThat(line(lines, TREASURY).difference().mean()).isEqualTo(100);
        assertThat(line(lines, SPENDERS).difference().mean()).isZero();
        assertThat(lines).hasSize(7);
        assertThat(lines.stream().mapToDouble(line -> line.difference().mean()).sum())
                .isZero();
    }

    @Test
    void toThePennyAllPartiesHaveNothing() {
        assertThat(sum(moved(flow(1, "INTEREST", "households", "national bank", 33_333))))
                .isZero();
        assertThat(sum(BASELINE)).isZero();
        assertThat(BASELINE.pence(NEIGHBOURS)).isEqualTo(200_000);
    }

    @Test
    void exchangesOfClaimsAndTheYearsOfBurnInDoNotCount() {
        SwitchAccounts more = moved(
                flow(1, "LENDS", "national bank", FIRMS, 70_000),
                flow(2, "CONVERTS", FIRMS, "worker co-operatives", 50_000),
                flow(1, "OPENS", REGION, "households", 10),
                flow(0, "PAYS", FIRMS, "households", 60_000));
        for (Party party : BASELINE.parties()) {
            assertThat(more.pence(party)).isEqualTo(moved().pence(party));
        }
    }

    @Test
    void overPairsThereIsAnInterval() {
        SwitchAccounts same = BASELINE;
        List<SwitchLine> lines = lines(
                List.of(moved(), same, moved(), same, moved(), same),
                List.of(BASELINE, BASELINE, BASELINE, BASELINE, BASELINE, BASELINE));
        Interval region = line(lines, NEIGHBOURS).difference();
        assertThat(region.mean()).isEqualTo(-500);
        assertThat(region.count()).isEqualTo(6);
        assertThat(region.leavesOutZero()).isFalse(); // p = 0.076
    }

    @Test
    void overFewPairsThereIsNoInterval() {
        List<SwitchLine> lines = lines(List.of(moved(), moved()), List.of(BASELINE, BASELINE));
        assertThat(line(lines, NEIGHBOURS).difference().halfWidth()).isNaN();
    }

    @Test
    void whatTheDictionarySaysNothingOfIsNotPassedOver() {
        assertThatThrownBy(() -> accounts(List.of(flow(1, "BUYS", ANCHORS, "pirates", 1))))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("pirates");
        assertThatThrownBy(() -> accounts(List.of(flow(1, "PLUNDERS", ANCHORS, FIRMS, 1))))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("PLUNDERS");
    }

    @Test
    void runsThatAreNoPairsAreNotCompared() {
        SwitchAccounts shorter = accounts(List.of(flow(1, "BUYS", ANCHORS, REGION, 1)));
        assertThatThrownBy(() -> lines(List.of(shorter), List.of(BASELINE)))
                .hasMessageContaining("1 years against one of 2");
        assertThatThrownBy(() -> lines(List.of(), List.of(BASELINE))).hasMessageContaining("0 runs");
        assertThatThrownBy(() -> accounts(List.of(flow(0, "P.2", ANCHORS, REGION, 1))))
                .hasMessageContaining("no year after burn-in");
    }
}
