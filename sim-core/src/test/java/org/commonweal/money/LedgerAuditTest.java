package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonweal.money.TinyLedger.ANNA;
import static org.commonweal.money.TinyLedger.BAKERY;
import static org.commonweal.money.TinyLedger.BEN;
import static org.commonweal.money.TinyLedger.FUND;
import static org.commonweal.money.TinyLedger.GROCER;
import static org.commonweal.money.TinyLedger.LOCAL_BANK;
import static org.commonweal.money.TinyLedger.NATIONAL_BANK;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAuditTest {
    private static final Month JULY = new Month(6);

    /** Everything that can be done to a ledger, with the number of legs it takes. */
    private enum Verb {
        PAY(2, ledger -> ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 100)),
        PAY_UP_TO(2, ledger -> ledger.payUpTo(Flow.CONSUMPTION, ANNA, BAKERY, 9_999_999)),
        LEND(4, ledger -> ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, 100)),
        REPAY(4, ledger -> ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, BAKERY, NATIONAL_BANK, 100)),
        ACCRUE(2, ledger -> ledger.accrue(Instrument.FUND_PENSIONS, ANNA, FUND, 100)),
        WRITE_OFF(2, ledger -> ledger.writeOff(Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, 100)),
        ASSIGN(2, ledger -> ledger.assign(Instrument.UNITS, ANNA, BEN, 100)),
        PAY_BETWEEN_BANKS(6, ledger -> ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 100)),
        LEND_BETWEEN_BANKS(8, ledger -> ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, LOCAL_BANK, BAKERY, 100)),
        CHANGE_BANK(4, ledger -> ledger.bankWith(ANNA, LOCAL_BANK));

        private final int legs;
        private final Consumer<Ledger> act;

        Verb(int legs, Consumer<Ledger> act) {
            this.legs = legs;
            this.act = act;
        }
    }

    /** A verb with one of its legs, 0 for the first. */
    private record Leg(Verb verb, int number) {}

    static Stream<Leg> legs() {
        return Stream.of(Verb.values())
                .flatMap(verb -> IntStream.range(0, verb.legs).mapToObj(number -> new Leg(verb, number)));
    }

    /** A ledger with a fault: of the legs of its next verb some go astray, to another account or to nowhere. */
    private static final class FaultyLedger extends Ledger {
        private static final int NOWHERE = -1;

        private IntPredicate astray = number -> false;
        private int detour = NOWHERE;
        private int legs;
        private String lost = "";
        private Instrument what;

        FaultyLedger(boolean journalled) {
            super(TinyLedger.ACCOUNTS, journalled, TinyLedger::name, NATIONAL_BANK);
        }

        void fault(IntPredicate legNumbers, int newDetour) {
            astray = legNumbers;
            detour = newDetour;
            legs = 0;
        }

        @Override
        void leg(Instrument instrument, int account, long pence) {
            if (!astray.test(legs++)) {
                super.leg(instrument, account, pence);
                return;
            }
            lost = "Largest unexplained account: " + name(account) + " (account " + account + "), off by " + -pence
                    + " p.";
            what = instrument;
            if (detour != NOWHERE) {
                super.leg(instrument, detour, pence);
            }
        }
    }

    private static FaultyLedger journalled() {
        return TinyLedger.opened(new FaultyLedger(true));
    }

    private static FaultyLedger withoutJournal() {
        return TinyLedger.opened(new FaultyLedger(false));
    }

    private static LeakException leak(LedgerAudit audit) {
        return catchThrowableOfType(LeakException.class, () -> audit.check("Payments", JULY));
    }

    // ---- what is right passes --------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Verb.class)
    void everyVerbPassesWithAllItsLegs(Verb verb) {
        FaultyLedger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.fault(number -> false, FaultyLedger.NOWHERE);
        verb.act.accept(ledger);
        assertThatCode(() -> audit.check("Payments", JULY)).doesNotThrowAnyException();
        assertThat(ledger.legs).as("legs of " + verb).isEqualTo(verb.legs);
    }

    @Test
    void whatAClosedMonthDidIsNotAskedAgain() {
        Ledger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        for (int month = 0; month < 3; month++) {
            ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 100);
            audit.check("Payments", JULY);
            ledger.closeMonth();
            audit.monthOpens();
        }
        assertThatCode(() -> audit.check("Planning", JULY)).doesNotThrowAnyException();
    }

    @Test
    void anEmptiedFirmMayChangeItsSectorWithinAMonth() {
        Ledger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.pay(Flow.FIRM_SALES, GROCER, BEN, 80_000);
        ledger.classify(GROCER, Sector.CHARITIES);
        ledger.pay(Flow.GRANTS, BEN, GROCER, 80_000);
        assertThatCode(() -> audit.check("Surplus", JULY)).doesNotThrowAnyException();
    }

    // ---- mutation: a leg is dropped --------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("legs")
    void aMissingLegIsTracedToItsPhaseAndAccount(Leg leg) {
        FaultyLedger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.fault(number -> number == leg.number, FaultyLedger.NOWHERE);
        leg.verb.act.accept(ledger);
        assertThat(leak(audit))
                .isNotNull()
                .hasMessageContaining("phase Payments of month 6")
                .hasMessageContaining(ledger.lost)
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @MethodSource("legs")
    void withoutAJournalAMissingLegIsTracedToItsPhaseAndInstrument(Leg leg) {
        FaultyLedger ledger = withoutJournal();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.fault(number -> number == leg.number, FaultyLedger.NOWHERE);
        leg.verb.act.accept(ledger);
        assertThat(leak(audit))
                .isNotNull()
                .hasMessageContaining("phase Payments of month 6")
                .hasMessageContaining(ledger.what.title() + " do not sum to zero")
                .hasMessageContaining("run again with --audit phase");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPaymentWithoutEitherLegIsTracedToASector(boolean journalled) {
        FaultyLedger ledger = journalled ? journalled() : withoutJournal();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.fault(number -> true, FaultyLedger.NOWHERE);
        ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 100);
        assertThat(leak(audit))
                .hasMessageContaining("deposits of worker co-operatives changed by 0 p, the record says 100 p");
    }

    // ---- mutation: a leg goes to the wrong account -----------------------------------------------------------------

    @Test
    void moneyCreditedToAnotherSectorIsNoticed() {
        FaultyLedger ledger = withoutJournal();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.fault(number -> number == 1, FUND);
        ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 100);
        assertThat(leak(audit)).hasMessageContaining("local-government pension fund changed by 100 p");
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"PAY", "PAY_UP_TO", "ACCRUE"})
    void aLegThatGoesToTheNeighbourIsNoticedByTheJournal(Verb verb) {
        FaultyLedger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.fault(number -> number == 0, BEN);
        verb.act.accept(ledger);
        assertThat(leak(audit))
                .isNotNull()
                .hasMessageContaining("phase Payments")
                .hasMessageContaining("Anna");
    }

    // ---- mutation: the record is wrong -----------------------------------------------------------------------------

    @Test
    void aPaymentRecordedInAWrongSectorIsNoticed() {
        Ledger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        int households = Sector.HOUSEHOLDS.ordinal();
        ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 100);
        ledger.flows().add(Flow.CONSUMPTION, households, Sector.PRIVATE_FIRMS.ordinal(), -100);
        ledger.flows().add(Flow.CONSUMPTION, households, Sector.MUTUALS.ordinal(), 100);
        assertThat(leak(audit))
                .hasMessageContaining("phase Payments")
                .hasMessageContaining("deposits of private firms changed by 100 p, the record says 0 p")
                .hasMessageContaining("No single account is unexplained");
    }

    @Test
    void aLoanRecordedAsIncomeIsNoticed() {
        Ledger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.lend(Flow.DIVIDENDS, Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, 100);
        assertThat(leak(audit)).hasMessageContaining("net worth of national bank changed by 0 p");
    }

    @Test
    void aPaymentRecordedAsALoanThatNobodyOwesIsNoticed() {
        Ledger ledger = journalled();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.pay(Flow.LENDING, NATIONAL_BANK, BAKERY, 100);
        assertThat(leak(audit)).hasMessageContaining("net worth of national bank changed by -100 p");
    }

    @Test
    void aSectorThatChangesWhileItHasABalanceIsNoticed() {
        Ledger ledger = withoutJournal();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.sectorsOfAccounts()[GROCER] = (byte) Sector.CHARITIES.ordinal();
        assertThat(leak(audit)).hasMessageContaining("private firms changed by -80000 p, the record says 0 p");
    }

    @Test
    void depositsBelowZeroAreNoticedWithoutAJournal() {
        Ledger ledger = withoutJournal();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.leg(Instrument.DEPOSITS, BEN, -50_001);
        ledger.leg(Instrument.DEPOSITS, ANNA, 50_001);
        assertThatExceptionOfType(LeakException.class)
                .isThrownBy(() -> audit.check("Shopping", JULY))
                .withMessageContaining("In phase Shopping of month 6, Ben has deposits of -1 p")
                .withMessageContaining("Maybe");
    }
}
