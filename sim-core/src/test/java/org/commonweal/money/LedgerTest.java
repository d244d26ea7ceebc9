package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.commonweal.money.TinyLedger.ANNA;
import static org.commonweal.money.TinyLedger.BAKERY;
import static org.commonweal.money.TinyLedger.BEN;
import static org.commonweal.money.TinyLedger.FUND;
import static org.commonweal.money.TinyLedger.GOVERNMENT;
import static org.commonweal.money.TinyLedger.GROCER;
import static org.commonweal.money.TinyLedger.LOCAL_BANK;
import static org.commonweal.money.TinyLedger.NATIONAL_BANK;

import java.util.Arrays;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = TinyLedger.open();

    // ---- paying ----------------------------------------------------------------------------------------------------

    @Test
    void aPaymentTakesFromOneAndGivesToTheOther() {
        ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 300);
        assertThat(ledger.deposits(ANNA)).isEqualTo(100_000 - 300);
        assertThat(ledger.deposits(BAKERY)).isEqualTo(200_000 + 300);
    }

    @Test
    void aPaymentIsRecordedOnceWithItsReasonAndSectors() {
        long before = ledger.payments();
        ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 300);
        assertThat(ledger.flows().month(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.WORKER_COOPERATIVES))
                .isEqualTo(300);
        assertThat(ledger.flows().month(Flow.CONSUMPTION)).isEqualTo(300);
        assertThat(ledger.payments()).isEqualTo(before + 1);
    }

    @Test
    void aPaymentMustBeCovered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 100_001))
                .withMessage("CONSUMPTION of 100001 p is not covered: Anna has 100000 p."
                        + " Maybe it should be paid with payUpTo.");
    }

    @Test
    void aPaymentThatIsNotCoveredChangesNothing() {
        String before = books();
        assertThatIllegalStateException().isThrownBy(() -> ledger.pay(Flow.CONSUMPTION, BEN, BAKERY, 50_001));
        assertThat(books()).isEqualTo(before);
        assertThat(ledger.flows().month(Flow.CONSUMPTION)).isZero();
    }

    @Test
    void theLastPennyMayBeSpent() {
        ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 100_000);
        assertThat(ledger.deposits(ANNA)).isZero();
    }

    @Test
    void nobodyHasMoreThanTheBooksHold() {
        Ledger two = new Ledger(2, false, account -> account == 0 ? "nation" : "Anna", 0);
        two.classify(0, Sector.NATION);
        two.classify(1, Sector.HOUSEHOLDS);
        two.pay(Flow.GRANTS, 0, 1, Pence.MOST);
        assertThatExceptionOfType(UnboundedException.class)
                .isThrownBy(() -> two.pay(Flow.GRANTS, 0, 1, 1))
                .withMessageContaining("deposits of Anna");
    }

    @Test
    void aMonthComesToAnEnd() {
        Ledger two = new Ledger(2, false, account -> "somebody", 0);
        two.classify(0, Sector.NATION);
        two.classify(1, Sector.NATION);
        for (int n = 0; n < 2_000; n++) {
            two.pay(Flow.GRANTS, 0, 1, 1);
        }
        assertThatExceptionOfType(UnboundedException.class)
                .isThrownBy(() -> two.pay(Flow.GRANTS, 0, 1, 1))
                .withMessageContaining("does not come to an end");
        two.closeMonth();
        two.pay(Flow.GRANTS, 0, 1, 1);
        assertThat(two.payments()).isEqualTo(2_002);
    }

    @Test
    void banksAndTheOutsideMayGoBelowZeroAndNobodyElse() {
        Ledger empty = new Ledger(Sector.CORE.size() + 1, false, account -> "account " + account, Sector.CORE.size());
        for (Sector sector : Sector.CORE) {
            empty.classify(sector.ordinal(), sector);
        }
        assertThat(Sector.CORE.stream()
                        .filter(sector ->
                                empty.payUpTo(Flow.GRANTS, sector.ordinal(), Sector.HOUSEHOLDS.ordinal(), 1) == 1)
                        .filter(sector -> sector != Sector.HOUSEHOLDS))
                .containsExactly(
                        Sector.NATION,
                        Sector.REGION,
                        Sector.GOVERNMENT,
                        Sector.NATIONAL_BANK,
                        Sector.CREDIT_UNION,
                        Sector.LOCAL_BANK);
    }

    @Test
    void aPaymentBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, -1))
                .withMessageContaining("Maybe payer and payee are swapped");
    }

    @Test
    void payingNothingIsNoPayment() {
        long before = ledger.payments();
        ledger.pay(Flow.CONSUMPTION, ANNA, BAKERY, 0);
        assertThat(ledger.payments()).isEqualTo(before);
    }

    @Test
    void payUpToPaysWhatIsWantedWhenItIsThere() {
        assertThat(ledger.payUpTo(Flow.COUNCIL_TAX, BEN, GOVERNMENT, 15_000)).isEqualTo(15_000);
        assertThat(ledger.deposits(BEN)).isEqualTo(35_000);
    }

    @Test
    void payUpToPaysWhatIsThereWhenMoreIsWanted() {
        assertThat(ledger.payUpTo(Flow.COUNCIL_TAX, BEN, GOVERNMENT, 60_000)).isEqualTo(50_000);
        assertThat(ledger.deposits(BEN)).isZero();
        assertThat(ledger.flows().month(Flow.COUNCIL_TAX)).isEqualTo(50_000);
    }

    @Test
    void payUpToPaysNothingWhenNothingIsThere() {
        assertThat(ledger.payUpTo(Flow.FUND_PENSION, FUND, ANNA, 1)).isZero();
        assertThat(ledger.flows().month(Flow.FUND_PENSION)).isZero();
    }

    // ---- claims ----------------------------------------------------------------------------------------------------

    @Test
    void lendingMakesLoanAndDepositTogether() {
        ledger.lend(Flow.LENDING, Instrument.MORTGAGES, NATIONAL_BANK, ANNA, 40_000);
        assertThat(ledger.deposits(ANNA)).isEqualTo(140_000);
        assertThat(ledger.balance(Instrument.MORTGAGES, ANNA)).isEqualTo(-40_000);
        assertThat(ledger.balance(Instrument.MORTGAGES, NATIONAL_BANK)).isEqualTo(40_000);
        assertThat(ledger.owed(Instrument.MORTGAGES, ANNA)).isEqualTo(40_000);
        assertThat(ledger.owed(Instrument.MORTGAGES, NATIONAL_BANK)).isZero();
    }

    @Test
    void lendingMakesNobodyRicher() {
        long anna = ledger.netWorth(ANNA);
        long bank = ledger.netWorth(NATIONAL_BANK);
        ledger.lend(Flow.LENDING, Instrument.MORTGAGES, NATIONAL_BANK, ANNA, 40_000);
        assertThat(ledger.netWorth(ANNA)).isEqualTo(anna);
        assertThat(ledger.netWorth(NATIONAL_BANK)).isEqualTo(bank);
    }

    @Test
    void aLoanIsRecordedAsFlowAndAsClaim() {
        ledger.lend(Flow.LENDING, Instrument.MORTGAGES, NATIONAL_BANK, ANNA, 40_000);
        assertThat(ledger.flows().month(Flow.LENDING, Sector.NATIONAL_BANK, Sector.HOUSEHOLDS))
                .isEqualTo(40_000);
        assertThat(ledger.claims().net(Instrument.MORTGAGES, Sector.NATIONAL_BANK))
                .isEqualTo(40_000);
        assertThat(ledger.claims().net(Instrument.MORTGAGES, Sector.HOUSEHOLDS)).isEqualTo(-40_000);
        assertThat(ledger.claims().netChanges(Sector.HOUSEHOLDS)).isZero();
    }

    @Test
    void whoIsNoBankLendsOnlyWhatItHas() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.lend(Flow.UNIT_PURCHASES, Instrument.COMMUNITY_SHARES, BEN, GROCER, 50_001));
        assertThat(ledger.balance(Instrument.COMMUNITY_SHARES, BEN)).isZero();
    }

    @Test
    void repayingTakesLoanAndDepositAway() {
        ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, BAKERY, NATIONAL_BANK, 10_000);
        assertThat(ledger.deposits(BAKERY)).isEqualTo(190_000);
        assertThat(ledger.owed(Instrument.FIRM_LOANS, BAKERY)).isEqualTo(50_000);
        assertThat(ledger.balance(Instrument.FIRM_LOANS, NATIONAL_BANK)).isEqualTo(50_000);
        assertThat(ledger.flows().month(Flow.REPAYMENT, Sector.WORKER_COOPERATIVES, Sector.NATIONAL_BANK))
                .isEqualTo(10_000);
        assertThat(ledger.claims().net(Instrument.FIRM_LOANS, Sector.NATIONAL_BANK))
                .isEqualTo(-10_000);
    }

    @Test
    void nobodyRepaysMoreThanIsOwed() {
        String before = books();
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, BAKERY, NATIONAL_BANK, 60_001))
                .withMessageContaining("the bakery, who owes 60000 p")
                .withMessageContaining("the national bank, who holds 60000 p");
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void nobodyRepaysMoreThanItHas() {
        ledger.pay(Flow.INPUTS, BAKERY, GROCER, 195_000);
        String before = books();
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, BAKERY, NATIONAL_BANK, 5_001));
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void anAccrualMakesAClaimGrowWithoutAPayment() {
        ledger.accrue(Instrument.FUND_PENSIONS, ANNA, FUND, 2_000);
        assertThat(ledger.balance(Instrument.FUND_PENSIONS, ANNA)).isEqualTo(2_000);
        assertThat(ledger.owed(Instrument.FUND_PENSIONS, FUND)).isEqualTo(2_000);
        assertThat(ledger.deposits(ANNA)).isEqualTo(100_000);
        assertThat(ledger.flows().month(Flow.ACCRUAL, Sector.PENSION_FUND, Sector.HOUSEHOLDS))
                .isEqualTo(2_000);
        assertThat(ledger.claims().netChanges(Sector.HOUSEHOLDS)).isEqualTo(2_000);
        assertThat(ledger.claims().netChanges(Sector.PENSION_FUND)).isEqualTo(-2_000);
    }

    @Test
    void aWriteOffLandsOnTheEquityOfWhoHeldTheClaim() {
        long bank = ledger.netWorth(NATIONAL_BANK);
        long bakery = ledger.netWorth(BAKERY);
        ledger.writeOff(Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, 25_000);
        assertThat(ledger.netWorth(NATIONAL_BANK)).isEqualTo(bank - 25_000);
        assertThat(ledger.netWorth(BAKERY)).isEqualTo(bakery + 25_000);
        assertThat(ledger.owed(Instrument.FIRM_LOANS, BAKERY)).isEqualTo(35_000);
        assertThat(ledger.flows().month(Flow.WRITE_OFF, Sector.NATIONAL_BANK, Sector.WORKER_COOPERATIVES))
                .isEqualTo(25_000);
    }

    @Test
    void nobodyWritesOffMoreThanIsOwed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.writeOff(Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, 60_001));
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.writeOff(Instrument.FIRM_LOANS, NATIONAL_BANK, GROCER, 1));
    }

    @Test
    void anAssignmentHandsAClaimToSomebodyElse() {
        ledger.assign(Instrument.UNITS, ANNA, BEN, 20_000);
        assertThat(ledger.balance(Instrument.UNITS, ANNA)).isEqualTo(10_000);
        assertThat(ledger.balance(Instrument.UNITS, BEN)).isEqualTo(20_000);
        assertThat(ledger.owed(Instrument.UNITS, GOVERNMENT)).isEqualTo(30_000);
        assertThat(ledger.flows().month(Flow.ASSIGNMENT, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS))
                .isEqualTo(20_000);
    }

    @Test
    void depositsArePaidAndNotAssigned() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.assign(Instrument.DEPOSITS, ANNA, BEN, 1))
                .withMessageContaining("move by payments only");
    }

    @Test
    void noVerbTakesAnAmountBelowZero() {
        String before = books();
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.payUpTo(Flow.GRANTS, GOVERNMENT, ANNA, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.lend(Flow.LENDING, Instrument.MORTGAGES, NATIONAL_BANK, ANNA, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, BAKERY, NATIONAL_BANK, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.accrue(Instrument.FUND_PENSIONS, ANNA, FUND, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.writeOff(Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.assign(Instrument.UNITS, ANNA, BEN, -1));
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void aVerbWithNothingLeavesNoTrace() {
        String before = books();
        ledger.lend(Flow.LENDING, Instrument.MORTGAGES, NATIONAL_BANK, ANNA, 0);
        ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, BAKERY, NATIONAL_BANK, 0);
        ledger.accrue(Instrument.FUND_PENSIONS, ANNA, FUND, 0);
        ledger.writeOff(Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, 0);
        ledger.assign(Instrument.UNITS, ANNA, BEN, 0);
        assertThat(books()).isEqualTo(before);
    }

    // ---- two banks -------------------------------------------------------------------------------------------------

    @Test
    void everyBankOwesExactlyWhatItsCustomersHold() {
        assertBanksBalance();
        ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 7_000);
        ledger.pay(Flow.CONSUMPTION, BEN, BAKERY, 900);
        ledger.pay(Flow.DEPOSIT_INTEREST, LOCAL_BANK, BEN, 50);
        ledger.pay(Flow.DEPOSIT_INTEREST, LOCAL_BANK, ANNA, 60);
        ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, LOCAL_BANK, BAKERY, 5_000);
        ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, BAKERY, LOCAL_BANK, 2_000);
        assertBanksBalance();
    }

    @Test
    void customersOfOneBankPayEachOtherWithoutReserves() {
        long reserves = ledger.balance(Instrument.RESERVES, LOCAL_BANK);
        ledger.pay(Flow.CONSUMPTION, BEN, GROCER, 4_000);
        assertThat(ledger.balance(Instrument.RESERVES, LOCAL_BANK)).isEqualTo(reserves);
    }

    @Test
    void customersOfTwoBanksSettleInReserves() {
        long national = ledger.balance(Instrument.RESERVES, NATIONAL_BANK);
        long local = ledger.balance(Instrument.RESERVES, LOCAL_BANK);
        ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 7_000);
        assertThat(ledger.deposits(GROCER)).isEqualTo(87_000);
        assertThat(ledger.balance(Instrument.RESERVES, NATIONAL_BANK)).isEqualTo(national - 7_000);
        assertThat(ledger.balance(Instrument.RESERVES, LOCAL_BANK)).isEqualTo(local + 7_000);
    }

    @Test
    void settlingForCustomersMakesNoBankRicher() {
        long national = ledger.netWorth(NATIONAL_BANK);
        long local = ledger.netWorth(LOCAL_BANK);
        ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 7_000);
        assertThat(ledger.netWorth(NATIONAL_BANK)).isEqualTo(national);
        assertThat(ledger.netWorth(LOCAL_BANK)).isEqualTo(local);
    }

    @Test
    void whoChangesBankTakesDepositsAlong() {
        long owed = ledger.owed(Instrument.DEPOSITS, LOCAL_BANK);
        long reserves = ledger.balance(Instrument.RESERVES, LOCAL_BANK);
        ledger.bankWith(ANNA, LOCAL_BANK);
        assertThat(ledger.bank(ANNA)).isEqualTo(LOCAL_BANK);
        assertThat(ledger.deposits(ANNA)).isEqualTo(100_000);
        assertThat(ledger.owed(Instrument.DEPOSITS, LOCAL_BANK)).isEqualTo(owed + 100_000);
        assertThat(ledger.balance(Instrument.RESERVES, LOCAL_BANK)).isEqualTo(reserves + 100_000);
        assertBanksBalance();
    }

    @Test
    void whoStaysWithItsBankChangesNothing() {
        String before = books();
        ledger.bankWith(ANNA, NATIONAL_BANK);
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void anOverdraftMovesToTheNewBankToo() {
        ledger.bankWith(GOVERNMENT, LOCAL_BANK);
        assertBanksBalance();
    }

    // ---- classes and months ----------------------------------------------------------------------------------------

    @Test
    void anAccountWithABalanceKeepsItsSector() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.classify(GROCER, Sector.WORKER_COOPERATIVES))
                .withMessage("the grocer cannot become WORKER_COOPERATIVES while it has DEPOSITS");
        assertThat(ledger.sector(GROCER)).isEqualTo(Sector.PRIVATE_FIRMS);
    }

    @Test
    void anAccountThatOwesKeepsItsSector() {
        ledger.accrue(Instrument.FUND_PENSIONS, ANNA, FUND, 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.classify(FUND, Sector.ANCHORS))
                .withMessageContaining("FUND_PENSIONS");
    }

    @Test
    void anEmptyAccountMayChangeItsSector() {
        ledger.pay(Flow.CLOSING_PROCEEDS, GROCER, BEN, 80_000);
        ledger.classify(GROCER, Sector.WORKER_COOPERATIVES);
        assertThat(ledger.sector(GROCER)).isEqualTo(Sector.WORKER_COOPERATIVES);
    }

    @Test
    void anAccountMayBePutIntoTheSectorItIsIn() {
        ledger.classify(GROCER, Sector.PRIVATE_FIRMS);
        assertThat(ledger.sector(GROCER)).isEqualTo(Sector.PRIVATE_FIRMS);
    }

    @Test
    void aFirmMayChangeItsFormWithAllItHasAndOwes() {
        ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, NATIONAL_BANK, GROCER, 50_000);
        String before = books();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.closeMonth();
        audit.monthOpens();
        ledger.reclassify(GROCER, Sector.EMPLOYEE_TRUSTS);
        assertThat(books()).isEqualTo(before);
        assertThat(ledger.sector(GROCER)).isEqualTo(Sector.EMPLOYEE_TRUSTS);
        // 130,000 in the bank, 50,000 of it owed
        assertThat(ledger.flows().month(Flow.RECLASSIFICATION, Sector.PRIVATE_FIRMS, Sector.EMPLOYEE_TRUSTS))
                .isEqualTo(80_000);
        audit.check("test", new Month(0));
    }

    @Test
    void aFirmThatOwesMoreThanItHasTakesItsDebtsAlong() {
        ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, NATIONAL_BANK, GROCER, 50_000);
        ledger.pay(Flow.INPUTS_OUTSIDE, GROCER, BEN, 110_000);
        ledger.closeMonth();
        LedgerAudit audit = new LedgerAudit(ledger);
        ledger.reclassify(GROCER, Sector.PLC_BRANCHES);
        assertThat(ledger.flows().month(Flow.RECLASSIFICATION, Sector.PLC_BRANCHES, Sector.PRIVATE_FIRMS))
                .isEqualTo(30_000);
        audit.check("test", new Month(0));
    }

    @Test
    void aClosedMonthJoinsTheYearAndLeavesTheBalances() {
        ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 300);
        String before = books();
        ledger.closeMonth();
        assertThat(ledger.flows().month(Flow.CONSUMPTION)).isZero();
        assertThat(ledger.flows().year(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS))
                .isEqualTo(300);
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void aClosedYearIsForgotten() {
        ledger.pay(Flow.CONSUMPTION, ANNA, GROCER, 300);
        ledger.closeMonth();
        ledger.closeYear();
        assertThat(ledger.flows().year(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS))
                .isZero();
    }

    private void assertBanksBalance() {
        long national = 0;
        long local = 0;
        for (int account = 0; account < ledger.accounts(); account++) {
            if (ledger.bank(account) == NATIONAL_BANK) {
                national += ledger.deposits(account);
            } else {
                local += ledger.deposits(account);
            }
        }
        assertThat(national).as("deposits at the national bank").isZero();
        assertThat(local).as("deposits at the local bank").isZero();
        assertThat(ledger.balance(Instrument.RESERVES, NATIONAL_BANK))
                .isEqualTo(-ledger.balance(Instrument.RESERVES, LOCAL_BANK));
    }

    /** Every balance of every account. */
    private String books() {
        StringBuilder books = new StringBuilder();
        for (Instrument what : Instrument.values()) {
            books.append(what).append(Arrays.toString(ledger.column(what))).append('\n');
        }
        return books.toString();
    }
}
