package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.money.PayerRecord.Channel;
import org.junit.jupiter.api.Test;

/** Two workshops, a canteen, a college, a household, the region and the nation: each payer has a record of its own. */
class PayerRecordTest {
    private static final int NATION = 0;
    private static final int REGION = 1;
    private static final int COLLEGE = 2;
    private static final int WORKSHOP = 3;
    private static final int OTHER_WORKSHOP = 4;
    private static final int CANTEEN = 5;
    private static final int HOUSEHOLD = 6;
    private static final int BANK = 7;

    private static Ledger ledger() {
        Ledger ledger = new Ledger(8, false, account -> "account " + account, BANK);
        ledger.classify(REGION, Sector.REGION);
        ledger.classify(COLLEGE, Sector.ANCHORS);
        ledger.classify(WORKSHOP, Sector.PRIVATE_FIRMS);
        ledger.classify(OTHER_WORKSHOP, Sector.PRIVATE_FIRMS);
        ledger.classify(CANTEEN, Sector.WORKER_COOPERATIVES);
        ledger.classify(HOUSEHOLD, Sector.HOUSEHOLDS);
        ledger.classify(BANK, Sector.NATIONAL_BANK);
        for (int account = COLLEGE; account <= HOUSEHOLD; account++) {
            ledger.pay(Flow.OPENING, NATION, account, 10_000);
        }
        ledger.closeMonth();
        return ledger;
    }

    @Test
    void firmsOfOneSectorHaveRecordsOfTheirOwn() {
        Ledger ledger = ledger();
        ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 400);
        ledger.pay(Flow.OWNER_DRAWINGS, WORKSHOP, HOUSEHOLD, 50);
        ledger.pay(Flow.WAGES, OTHER_WORKSHOP, HOUSEHOLD, 7);
        assertThat(ledger.payers().month(Channel.PEOPLE_HERE, WORKSHOP)).isEqualTo(450);
        assertThat(ledger.payers().month(Channel.PEOPLE_HERE, OTHER_WORKSHOP)).isEqualTo(7);
        assertThat(ledger.payers().month(Channel.PEOPLE_HERE, CANTEEN)).isZero();
    }

    @Test
    void whatGoesToTheRegionIsKeptApart() {
        Ledger ledger = ledger();
        ledger.pay(Flow.COMMUTER_WAGES, WORKSHOP, REGION, 30);
        ledger.pay(Flow.DIVIDENDS, WORKSHOP, REGION, 5);
        ledger.pay(Flow.INPUTS_OUTSIDE, WORKSHOP, REGION, 20);
        ledger.pay(Flow.INVESTMENT, WORKSHOP, REGION, 1);
        ledger.pay(Flow.INPUTS_OUTSIDE, WORKSHOP, NATION, 500);
        assertThat(ledger.payers().month(Channel.PEOPLE_OF_REGION, WORKSHOP)).isEqualTo(35);
        assertThat(ledger.payers().month(Channel.FIRMS_OF_REGION, WORKSHOP)).isEqualTo(21);
        assertThat(ledger.payers().month(Channel.PEOPLE_HERE, WORKSHOP)).isZero();
    }

    @Test
    void purchasesHereAreKnownByTheFormOfTheSupplier() {
        Ledger ledger = ledger();
        ledger.pay(Flow.INPUTS, WORKSHOP, CANTEEN, 60);
        ledger.pay(Flow.INVESTMENT, WORKSHOP, OTHER_WORKSHOP, 40);
        ledger.pay(Flow.PROCUREMENT, COLLEGE, CANTEEN, 9);
        assertThat(ledger.payers().toFirms(Sector.WORKER_COOPERATIVES, WORKSHOP))
                .isEqualTo(60);
        assertThat(ledger.payers().toFirms(Sector.PRIVATE_FIRMS, WORKSHOP)).isEqualTo(40);
        assertThat(ledger.payers().toFirms(Sector.WORKER_COOPERATIVES, COLLEGE)).isEqualTo(9);
    }

    @Test
    void headOfficesAreNeitherPeopleNorFirms() {
        Ledger ledger = ledger();
        ledger.pay(Flow.HEAD_OFFICE_CHARGES, WORKSHOP, NATION, 12);
        ledger.pay(Flow.BUSINESS_RATES, WORKSHOP, NATION, 13);
        assertThat(ledger.payers().month(Channel.HEAD_OFFICE, WORKSHOP)).isEqualTo(12);
        assertThat(ledger.payers().month(Channel.PEOPLE_HERE, WORKSHOP)).isZero();
    }

    @Test
    void ofAnchorsItKnowsWhatTheyReceiveToSpend() {
        Ledger ledger = ledger();
        ledger.pay(Flow.FEES, REGION, COLLEGE, 100);
        ledger.pay(Flow.SOCIAL_RENT, HOUSEHOLD, COLLEGE, 20);
        ledger.pay(Flow.CLOSING_PROCEEDS, CANTEEN, COLLEGE, 3);
        assertThat(ledger.payers().month(Channel.RECEIVED, COLLEGE))
                .as("proceeds of a closed firm are capital")
                .isEqualTo(120);
    }

    @Test
    void householdsHaveNoRecord() {
        Ledger ledger = ledger();
        ledger.pay(Flow.CONSUMPTION, HOUSEHOLD, WORKSHOP, 100);
        assertThat(ledger.payers().toFirms(Sector.PRIVATE_FIRMS, HOUSEHOLD)).isZero();
    }

    @Test
    void aNewMonthBeginsWithAnEmptyRecord() {
        Ledger ledger = ledger();
        ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 400);
        ledger.closeMonth();
        assertThat(ledger.payers().month(Channel.PEOPLE_HERE, WORKSHOP)).isZero();
    }
}
