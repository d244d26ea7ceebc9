package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A council, a workshop and a household, each with 100 of its own, a local bank, and the world outside. */
class TracerTest {
    private static final int NATION = 0;
    private static final int GOVERNMENT = 1;
    private static final int BANK = 2;
    private static final int LOCAL_BANK = 3;
    private static final int COUNCIL = 4;
    private static final int WORKSHOP = 5;
    private static final int HOUSEHOLD = 6;
    private static final Payer PAYER = Payer.of(List.of(COUNCIL));
    private static final Offset<Double> EXACT = within(1e-12);

    private static Ledger open() {
        Ledger ledger = new Ledger(7, false, account -> "account " + account, BANK);
        ledger.classify(GOVERNMENT, Sector.GOVERNMENT);
        ledger.classify(BANK, Sector.NATIONAL_BANK);
        ledger.classify(LOCAL_BANK, Sector.LOCAL_BANK);
        ledger.bankWith(LOCAL_BANK, LOCAL_BANK);
        ledger.classify(COUNCIL, Sector.ANCHORS);
        ledger.classify(WORKSHOP, Sector.PRIVATE_FIRMS);
        ledger.classify(HOUSEHOLD, Sector.HOUSEHOLDS);
        for (int account = COUNCIL; account <= HOUSEHOLD; account++) {
            ledger.pay(Flow.OPENING, NATION, account, 100);
        }
        ledger.closeMonth();
        return ledger;
    }

    private static Tracer follow(Ledger ledger, Payer payer, int ahead, int horizon) {
        Tracer tracer = new Tracer(ledger, payer, ahead, horizon);
        ledger.follow(tracer);
        return tracer;
    }

    /**
     * The workshop gets the council's 100 and has 200, half of it marked. It pays 100 to the household and 50 abroad. The
     * household has 200, a quarter of it marked; it buys for 100 from the workshop and pays 100 in tax.
     */
    private static Tracer month() {
        Ledger ledger = open();
        Tracer tracer = follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 100);
        ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 100);
        ledger.pay(Flow.INPUTS_OUTSIDE, WORKSHOP, NATION, 50);
        ledger.pay(Flow.CONSUMPTION, HOUSEHOLD, WORKSHOP, 100);
        ledger.pay(Flow.INCOME_TAX, HOUSEHOLD, GOVERNMENT, 100);
        ledger.closeMonth();
        return tracer;
    }

    @Test
    void everyPaymentCarriesTheMarkedShareOfThePayersMoney() {
        Tracer tracer = month();
        assertThat(tracer.total()).isEqualTo(100);
        assertThat(tracer.leak(LeakageChannel.IMPORTS, Sector.PRIVATE_FIRMS)).isCloseTo(0.25, EXACT);
        assertThat(tracer.leak(LeakageChannel.TAXES, Sector.PRIVATE_FIRMS)).isCloseTo(0.25, EXACT);
        assertThat(tracer.stillHere()).isCloseTo(0.5, EXACT);
        assertThat(tracer.months(Sector.PRIVATE_FIRMS)).isCloseTo(0.5, EXACT);
        assertThat(tracer.months(Sector.HOUSEHOLDS)).isCloseTo(0, EXACT);
    }

    @Test
    void handsArePaymentsToSomebodyOfThePlacePerPound() {
        // 100 to the workshop, 50 of them to the household, 25 of them back to the workshop
        assertThat(month().hands()).isCloseTo(1.75, EXACT);
    }

    @Test
    void linksTellHowOftenThePoundHadBeenPassedOn() {
        Tracer tracer = month();
        assertThat(tracer.passed(0, Sector.ANCHORS, Sector.PRIVATE_FIRMS)).isCloseTo(1, EXACT);
        assertThat(tracer.passed(1, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS)).isCloseTo(0.5, EXACT);
        assertThat(tracer.passed(1, Sector.PRIVATE_FIRMS, LeakageChannel.IMPORTS))
                .isCloseTo(0.25, EXACT);
        assertThat(tracer.passed(2, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS)).isCloseTo(0.25, EXACT);
        assertThat(tracer.passed(2, Sector.HOUSEHOLDS, LeakageChannel.TAXES)).isCloseTo(0.25, EXACT);
        assertThat(tracer.passed(3, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS)).isZero();
    }

    @Test
    void laterRoundsAreBundledAndKeepTheirMoney() {
        Ledger ledger = open();
        ledger.pay(Flow.INCOME_TAX, WORKSHOP, GOVERNMENT, 100);
        ledger.pay(Flow.INCOME_TAX, HOUSEHOLD, GOVERNMENT, 100);
        Tracer tracer = follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 100);
        for (int i = 0; i < 4; i++) {
            ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 100);
            ledger.pay(Flow.CONSUMPTION, HOUSEHOLD, WORKSHOP, 100);
        }
        ledger.closeMonth();
        assertThat(tracer.hands()).isCloseTo(9, EXACT);
        assertThat(tracer.passed(3, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS)).isCloseTo(3, EXACT);
        assertThat(tracer.stillHere()).isCloseTo(1, EXACT);
    }

    @Test
    void whatIsPaidOutsideAtOnceHasNoHandsAndLeavesWithItsFirstReceiver() {
        Ledger ledger = open();
        Tracer tracer = follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, NATION, 40);
        ledger.closeMonth();
        assertThat(tracer.hands()).isZero();
        assertThat(tracer.leak(LeakageChannel.IMPORTS, Sector.NATION)).isEqualTo(1);
        assertThat(tracer.passed(0, Sector.ANCHORS, LeakageChannel.IMPORTS)).isEqualTo(1);
    }

    @Test
    void aPoundThatComesBackAndIsPaidAgainIsMarkedOnce() {
        Ledger ledger = open();
        ledger.pay(Flow.INCOME_TAX, HOUSEHOLD, GOVERNMENT, 100);
        Tracer tracer = follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.WAGES, COUNCIL, HOUSEHOLD, 100);
        ledger.pay(Flow.COUNCIL_TAX, HOUSEHOLD, COUNCIL, 60);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 60);
        assertThat(tracer.on(WORKSHOP)).isCloseTo(60, EXACT);
        ledger.closeMonth();
        assertThat(tracer.total()).isEqualTo(100);
        assertThat(tracer.hands()).isCloseTo(2.2, EXACT);
        assertThat(tracer.paid().month(Flow.PROCUREMENT)).isEqualTo(60);
    }

    @Test
    void whatTheCouncilOnlyPassesOnIsNotItsMoney() {
        Ledger ledger = open();
        Tracer tracer = follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.PRECEPTS, COUNCIL, WORKSHOP, 30);
        ledger.pay(Flow.GRANTS, COUNCIL, GOVERNMENT, 20);
        ledger.closeMonth();
        assertThat(tracer.total()).isZero();
        assertThat(tracer.hands()).isNaN();
    }

    @Test
    void loansCarryTheMarkBothWays() {
        Ledger ledger = open();
        Tracer tracer = follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 100);
        ledger.lend(Flow.LENDING, Instrument.BUYOUT_LOANS, WORKSHOP, HOUSEHOLD, 200);
        assertThat(tracer.on(HOUSEHOLD)).isCloseTo(100, EXACT);
        ledger.repay(Flow.REPAYMENT, Instrument.BUYOUT_LOANS, HOUSEHOLD, WORKSHOP, 150);
        assertThat(tracer.on(WORKSHOP)).isCloseTo(50, EXACT);
    }

    @Test
    void movingAnAccountMovesNothingAndABankPaysOutOfItsReserves() {
        Ledger ledger = open();
        ledger.bankWith(HOUSEHOLD, LOCAL_BANK);
        Tracer tracer = follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 100);
        ledger.bankWith(WORKSHOP, LOCAL_BANK);
        assertThat(tracer.on(WORKSHOP)).isEqualTo(100);
        // 100 of the household and 200 of the workshop came with their accounts: reserves of 300
        ledger.pay(Flow.LOAN_INTEREST, WORKSHOP, LOCAL_BANK, 20);
        assertThat(tracer.on(LOCAL_BANK)).isCloseTo(10, EXACT);
        ledger.lend(Flow.LENDING, Instrument.CONSUMER_CREDIT, LOCAL_BANK, HOUSEHOLD, 150);
        assertThat(tracer.on(HOUSEHOLD)).isCloseTo(5, EXACT);
        ledger.pay(Flow.BANK_PROFITS, LOCAL_BANK, NATION, 400);
        assertThat(tracer.on(LOCAL_BANK)).isZero();
        ledger.closeMonth();
        assertThat(tracer.leak(LeakageChannel.PROFITS, Sector.PRIVATE_FIRMS)).isCloseTo(0.05, EXACT);
    }

    @Test
    void onlyTheMonthIsMarkedAndOnlyTheHorizonIsFollowed() {
        Ledger ledger = open();
        Tracer tracer = follow(ledger, PAYER, 1, 1);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 10);
        ledger.closeMonth();
        ledger.pay(Flow.PROCUREMENT, COUNCIL, HOUSEHOLD, 20);
        ledger.closeMonth();
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 30);
        ledger.pay(Flow.CONSUMPTION_OUTSIDE, HOUSEHOLD, NATION, 60);
        ledger.closeMonth();
        ledger.pay(Flow.CONSUMPTION_OUTSIDE, HOUSEHOLD, NATION, 60);
        ledger.closeMonth();
        assertThat(tracer.total()).isEqualTo(20);
        assertThat(tracer.here(0)).isEqualTo(1);
        assertThat(tracer.stillHere()).isCloseTo(0.5, EXACT);
        assertThat(tracer.months(Sector.HOUSEHOLDS)).isCloseTo(1.5, EXACT);
        assertThat(tracer.isDone()).isTrue();
    }

    @Test
    void aSectorPaysAsOne() {
        Ledger ledger = open();
        Tracer tracer = follow(ledger, Payer.of(Sector.PRIVATE_FIRMS), 0, 0);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 100);
        ledger.pay(Flow.WAGES, WORKSHOP, HOUSEHOLD, 30);
        ledger.closeMonth();
        assertThat(tracer.total()).isEqualTo(30);
    }

    @Test
    void aDepositThatVanishesUnderAMarkStopsTheRun() {
        Ledger ledger = open();
        follow(ledger, PAYER, 0, 0);
        ledger.pay(Flow.PROCUREMENT, COUNCIL, WORKSHOP, 100);
        ledger.column(Instrument.DEPOSITS)[WORKSHOP] -= 150;
        assertThatThrownBy(ledger::closeMonth)
                .isInstanceOf(LeakException.class)
                .hasMessageContaining("account 5 has, 100.0 p are followed");
    }

    @Test
    void monthsThatAreOverCannotBeFollowed() {
        assertThatThrownBy(() -> new Tracer(open(), PAYER, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
