package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;
import org.commonweal.money.Payer;
import org.commonweal.money.Sector;
import org.commonweal.money.Tracer;
import org.junit.jupiter.api.Test;

/**
 * A workshop (private), a canteen (worker co-operative) and a household, and the nation outside. LM3 is the pound
 * received, what is paid in the place out of it, and what is paid in the place out of that: (R1 + R2 + R3) / R1.
 */
class LocalMultiplierTest {
    private static final int NATION = 0;
    private static final int WORKSHOP = 1;
    private static final int CANTEEN = 2;
    private static final int HOUSEHOLD = 3;

    private static Ledger empty() {
        Ledger ledger = new Ledger(4, false, account -> "account " + account, NATION);
        ledger.classify(WORKSHOP, Sector.PRIVATE_FIRMS);
        ledger.classify(CANTEEN, Sector.WORKER_COOPERATIVES);
        ledger.classify(HOUSEHOLD, Sector.HOUSEHOLDS);
        return ledger;
    }

    /**
     * The workshop sells 875 to the nation and 125 to the canteen; it pays 400 in wages and buys 200 from the canteen.
     * The canteen sells 250 to the household besides, pays 100 in wages and the 125. The household earns 500 and spends
     * 250.
     */
    private static Ledger month() {
        Ledger ledger = empty();
        ledger.pay(Flow.EXPORTS, NATION, WORKSHOP, 875);
        ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 400);
        ledger.pay(Flow.INPUTS, WORKSHOP, CANTEEN, 200);
        ledger.pay(Flow.CONSUMPTION, HOUSEHOLD, CANTEEN, 250);
        ledger.pay(Flow.INPUTS, CANTEEN, WORKSHOP, 125);
        ledger.pay(Flow.WAGES, CANTEEN, HOUSEHOLD, 100);
        ledger.pay(Flow.INPUTS_OUTSIDE, WORKSHOP, NATION, 300);
        return ledger;
    }

    private static LocalMultiplier of(Ledger ledger) {
        return new LocalMultiplier(ledger.flows());
    }

    @Test
    void ofAPoundTheWorkshopReceivesNinetyPenceAreSpentAgain() {
        // R1 = 1,000. R2 = 400 + 200. R3: the household spends half of its 400, the canteen pays out half of its 200.
        assertThat(of(month()).of(Sector.PRIVATE_FIRMS)).isCloseTo((1_000 + 600 + 300) / 1_000.0, within(1e-12));
    }

    @Test
    void ofAPoundTheCanteenReceivesSeventyEightPenceAreSpentAgain() {
        // R1 = 450. R2 = 100 + 125. R3: half of the 100, and of the 125 what the workshop pays out: 600 of 1,000.
        assertThat(of(month()).of(Sector.WORKER_COOPERATIVES)).isCloseTo((450 + 225 + 50 + 75) / 450.0, within(1e-12));
    }

    @Test
    void ofAllIsTheMeanByReceipts() {
        assertThat(of(month()).ofAll()).isCloseTo((1_900 + 800) / 1_450.0, within(1e-12));
    }

    @Test
    void aFirmThatPaysNobodyHereKeepsThePoundOnce() {
        Ledger ledger = empty();
        ledger.pay(Flow.EXPORTS, NATION, WORKSHOP, 100);
        ledger.pay(Flow.INPUTS_OUTSIDE, WORKSHOP, NATION, 100);
        assertThat(of(ledger).of(Sector.PRIVATE_FIRMS)).isEqualTo(1);
    }

    @Test
    void aPlaceThatSpendsEverythingAtHomeKeepsItThreeTimes() {
        Ledger ledger = empty();
        ledger.pay(Flow.EXPORTS, NATION, HOUSEHOLD, 100);
        ledger.pay(Flow.CONSUMPTION, HOUSEHOLD, WORKSHOP, 100);
        ledger.pay(Flow.OWNER_DRAWINGS, WORKSHOP, HOUSEHOLD, 100);
        assertThat(of(ledger).of(Sector.PRIVATE_FIRMS)).isEqualTo(3);
    }

    @Test
    void whereNothingIsSoldThereIsNoMultiplier() {
        assertThat(of(empty()).of(Sector.PRIVATE_FIRMS)).isNaN();
        assertThat(of(empty()).ofAll()).isNaN();
    }

    @Test
    void whatIsNotASaleIsNotTheFirstRound() {
        Ledger ledger = month();
        ledger.pay(Flow.PARENT_SUPPORT, NATION, WORKSHOP, 10_000);
        assertThat(of(ledger).of(Sector.PRIVATE_FIRMS)).isCloseTo(1.9, within(1e-12));
    }

    @Test
    void atTheCountyBoundaryTheRegionSpendsAgainAsThePlaceDoes() {
        Ledger ledger = new Ledger(5, false, account -> "account " + account, NATION);
        int region = 4;
        ledger.classify(WORKSHOP, Sector.PRIVATE_FIRMS);
        ledger.classify(HOUSEHOLD, Sector.HOUSEHOLDS);
        ledger.classify(region, Sector.REGION);
        ledger.pay(Flow.EXPORTS, NATION, WORKSHOP, 900);
        ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 400);
        ledger.pay(Flow.COMMUTER_WAGES, WORKSHOP, region, 200);
        ledger.pay(Flow.INPUTS_OUTSIDE, WORKSHOP, region, 150);
        ledger.pay(Flow.CONSUMPTION, HOUSEHOLD, WORKSHOP, 100);
        ledger.pay(Flow.CONSUMPTION_OUTSIDE, HOUSEHOLD, region, 60);
        Turnover workshop = Turnover.of(Sector.PRIVATE_FIRMS, ledger.flows());
        // R2 = 400; R3: people spend a quarter of their 400 here
        assertThat(of(ledger).inPlace(workshop)).isCloseTo((1_000 + 400 + 100) / 1_000.0, within(1e-12));
        // R2 = 400 + 200 + 150; R3: people spend 160 of 400 in the county, commuters as much of 200; firms pay on three
        // quarters in the county, and so does the supplier of 150
        assertThat(of(ledger).inCounty(workshop))
                .isCloseTo((1_000 + 750 + 0.4 * 600 + 0.75 * 150) / 1_000, within(1e-12));
    }

    @Test
    void ofThePoundsACouncilPaysTheMultiplierIsTheFormula() {
        Ledger ledger = new Ledger(5, false, account -> "account " + account, NATION);
        int council = 4;
        ledger.classify(WORKSHOP, Sector.PRIVATE_FIRMS);
        ledger.classify(HOUSEHOLD, Sector.HOUSEHOLDS);
        ledger.classify(council, Sector.ANCHORS);
        ledger.pay(Flow.GRANTS, NATION, council, 1_000);
        Tracer tracer = new Tracer(ledger, Payer.of(List.of(council)), 0, 0);
        ledger.follow(tracer);
        ledger.pay(Flow.PROCUREMENT, council, WORKSHOP, 500);
        ledger.pay(Flow.WAGES, council, HOUSEHOLD, 300);
        ledger.pay(Flow.PROCUREMENT, council, NATION, 200);
        ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 200);
        ledger.pay(Flow.INPUTS_OUTSIDE, WORKSHOP, NATION, 300);
        ledger.pay(Flow.CONSUMPTION, HOUSEHOLD, WORKSHOP, 300);
        ledger.pay(Flow.CONSUMPTION_OUTSIDE, HOUSEHOLD, NATION, 200);
        ledger.closeMonth();
        // R1 = 1,000. R2 = 500 + 300. R3: of its 500 the workshop pays on 200 of 800, the household 300 of 500 of its
        // 300
        assertThat(new LocalMultiplier(tracer.flows()).ofPayments(tracer.paid()))
                .isCloseTo((1_000 + 800 + 500 * 200 / 800.0 + 300 * 300 / 500.0) / 1_000, within(1e-12));
    }
}
