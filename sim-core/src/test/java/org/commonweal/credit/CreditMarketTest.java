package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.PensionFund;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.pension.FundTerms;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * The builders of the tiny place owe 120,000 at 1 % a month and have nothing; 2,000 of principal falls due each month.
 * The hairdressers have 500,000 and owe nothing.
 */
class CreditMarketTest {
    private static final int BUILDERS = TinyPlace.BUILDERS;
    private static final ModelSpec SPEC = TinyPlace.spec(
            "credit.patience=3",
            "credit.collateral=0.5",
            "credit.loss-given-default=0.4",
            "credit.bar=72",
            "credit.after-refusal=6",
            "exit.resale=0.35");

    private final Economy economy = TinyPlace.open();
    private final FundTerms fund = new FundTerms();
    private final CreditTerms climate = new CreditTerms();
    private final FirmLoans loans = new FirmLoans(economy);
    private final CreditMarket market = market(SPEC);

    private CreditMarket market(ModelSpec spec) {
        return new CreditMarket(
                economy,
                spec.rules().credit(),
                climate,
                new LocalBankTerms(),
                new LocalHoldings(economy, spec.rules().portfolio(), fund),
                spec.rules().exit(),
                spec.rules().ownership().inOrder(),
                new Banks(economy, spec.rules().banking().capital()),
                new FirmCash(economy, spec.rules().credit()));
    }

    private void months(int count) {
        for (int n = 0; n < count; n++) {
            market.run();
            economy.month = economy.month.next();
        }
    }

    private void give(int f, long pence) {
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.firm(f), pence);
    }

    @Test
    void whatCannotBePaidStaysDueAndInterestIsAdded() {
        months(1);
        assertThat(loans.owed(BUILDERS)).isEqualTo(121_200);
        assertThat(economy.firms.debts.arrears[BUILDERS]).isEqualTo(1_200 + 2_000);
        assertThat(economy.firms.debts.monthsInArrears[BUILDERS]).isEqualTo(1);
        months(1);
        assertThat(economy.firms.debts.arrears[BUILDERS]).isEqualTo(3_200 + 1_212 + 2_000);
        assertThat(economy.firms.debts.monthsInArrears[BUILDERS]).isEqualTo(2);
    }

    @Test
    void whoHasMoneyAgainPaysInterestArrearsAndTheInstalment() {
        months(1);
        give(BUILDERS, 10_000);
        months(1);
        assertThat(economy.firms.debts.arrears[BUILDERS]).isZero();
        assertThat(economy.firms.debts.monthsInArrears[BUILDERS]).isZero();
        // 121,200 less arrears of 3,200 and 2,000
        assertThat(loans.owed(BUILDERS)).isEqualTo(116_000);
        assertThat(economy.ledger.deposits(economy.accounts.firm(BUILDERS))).isEqualTo(10_000 - 1_212 - 5_200);
    }

    @Test
    void aLoanIsRepaidInEqualPartsOverItsTerm() {
        loans.lend(TinyPlace.HAIRDRESSERS, 60_000, 1_000, 0);
        months(30);
        assertThat(loans.owed(TinyPlace.HAIRDRESSERS)).isEqualTo(30_000);
        months(30);
        assertThat(loans.owed(TinyPlace.HAIRDRESSERS)).isZero();
        months(1);
        assertThat(economy.firms.debts.instalment[TinyPlace.HAIRDRESSERS]).isZero();
    }

    @Test
    void afterThreeMonthsInArrearsTheLoanIsInDefault() {
        economy.firms.capital[BUILDERS] = 200_000;
        months(3);
        // 123,636 owed; half of the capital fetches 35,000; 40 % of the other 88,636 is lost
        assertThat(economy.ledger.flows().month(Flow.CAPITAL_SALES)).isEqualTo(35_000);
        assertThat(economy.firms.capital[BUILDERS]).isEqualTo(100_000);
        assertThat(economy.ledger.flows().month(Flow.WRITE_OFF, Sector.NATIONAL_BANK, Sector.PRIVATE_FIRMS))
                .isEqualTo(35_454);
        assertThat(loans.owed(BUILDERS)).isEqualTo(88_636 - 35_454);
        assertThat(economy.firms.debts.arrears[BUILDERS]).isZero();
        assertThat(economy.firms.debts.instalment[BUILDERS])
                .as("a sixtieth of 53,182")
                .isEqualTo(887);
        assertThat(economy.tally.defaultsOfFirms).isEqualTo(1);
        assertThat(economy.tally.writtenOff).isEqualTo(35_454);
    }

    @Test
    void aDefaultBarsNewCreditForSixYears() {
        economy.firms.capital[BUILDERS] = 200_000;
        months(3);
        assertThat(economy.firms.debts.noCreditBefore[BUILDERS]).isEqualTo(2 + 72);
        assertThat(market.apply(BUILDERS, 1, 0)).isFalse();
        assertThat(economy.tally.loanApplications).isZero();
        economy.firms.debts.noCreditBefore[BUILDERS] = economy.month.index();
        assertThat(market.apply(BUILDERS, 1, 0)).isTrue();
    }

    @Test
    void collateralThatCoversTheDebtLeavesNoLoss() {
        months(3);
        assertThat(loans.owed(BUILDERS)).isZero();
        assertThat(economy.tally.writtenOff).isZero();
        assertThat(economy.tally.defaultsOfFirms).isEqualTo(1);
    }

    @Test
    void whoIsRefusedWaitsHalfAYear() {
        assertThat(market.apply(TinyPlace.HAIRDRESSERS, 1_000, 1)).isFalse();
        assertThat(market.apply(TinyPlace.HAIRDRESSERS, 1_000, 0)).isFalse();
        assertThat(economy.tally.loanApplications).isEqualTo(1);
        economy.month = economy.month.next().next().next().next().next().next();
        assertThat(market.apply(TinyPlace.HAIRDRESSERS, 1_000, 0)).isTrue();
    }

    @Test
    void thePensionFundLendsBesideTheBankUntilItHasItsLocalShare() {
        give(TinyPlace.HAIRDRESSERS, 1_000_000);
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.pensionFund, 100_000);
        CreditMarket local =
                market(TinyPlace.spec("portfolio.local-share=0.05", "portfolio.co-lending=0.5", "credit.constant=5"));
        // 5 % of 1,000,000 of global assets is 50,000
        assertThat(local.apply(TinyPlace.HAIRDRESSERS, 60_000, 0)).isTrue();
        assertThat(fundsLoans()).isEqualTo(30_000);
        assertThat(local.apply(TinyPlace.HAIRDRESSERS, 60_000, 0)).isTrue();
        assertThat(fundsLoans()).isEqualTo(Math.round(0.05 * 1_030_000));
    }

    @Test
    void interestRepaymentsAndLossesAreSharedWithTheFund() {
        economy.ledger.assign(
                Instrument.FIRM_LOANS, economy.accounts.nationalBank, economy.accounts.pensionFund, 30_000);
        give(BUILDERS, 3_200);
        months(1);
        assertThat(economy.ledger.flows().month(Flow.LOAN_INTEREST, Sector.PRIVATE_FIRMS, Sector.PENSION_FUND))
                .isEqualTo(300);
        assertThat(fundsLoans()).isEqualTo(29_500);
        loans.writeOff(BUILDERS, 11_800);
        assertThat(fundsLoans()).isEqualTo(29_500 - 2_950);
        assertThat(economy.pensionFund.localGains).isEqualTo(300 - 2_950);
    }

    @Test
    void theRiskiestQuintileIsMarkedInJanuary() {
        market.run();
        assertThat(economy.firms.debts.riskyAtReview).as("of one borrower").isZero();
        assertThat(economy.firms.debts.risky).doesNotContain(true);
    }

    private long fundsLoans() {
        return economy.ledger.balance(Instrument.FIRM_LOANS, economy.accounts.pensionFund);
    }

    /** The fund has 1,000,000 invested and aims to lend 60 % of it here, more lenient than a bank by so much. */
    private CreditMarket withLenientFund(double lenience) {
        fund.target.turn(0.6);
        economy.pensionFund.terms = new PensionFund.LocalTerms(lenience, 0.02, 0, 0, 0);
        return market(TinyPlace.spec("portfolio.local-share=0"));
    }

    @Test
    void whomABankRefusesThePensionFundMayLendAloneOutOfItsGlobalAssets() {
        CreditMarket lenient = withLenientFund(100);
        assertThat(lenient.apply(TinyPlace.HAIRDRESSERS, 100_000, 0.9999)).isTrue();
        assertThat(fundsLoans()).isEqualTo(100_000);
        assertThat(economy.pensionFund.lentAlone).isEqualTo(100_000);
        assertThat(loans.owed(TinyPlace.HAIRDRESSERS)).isEqualTo(100_000);
        assertThat(economy.ledger.balance(Instrument.GLOBAL_ASSETS, economy.accounts.pensionFund))
                .isEqualTo(1_000_000 - 100_000 - 2_000);
        assertThat(economy.ledger.flows().month(Flow.FUND_FEES, Sector.PENSION_FUND, Sector.NATION))
                .isEqualTo(2_000);
        assertThat(economy.pensionFund.localGains).isEqualTo(-2_000);
        assertThat(economy.tally.loansGranted).isEqualTo(1);
    }

    @Test
    void aFundNoMoreLenientThanTheBankRefusesWhomTheBankRefuses() {
        assertThat(withLenientFund(0).apply(TinyPlace.HAIRDRESSERS, 100_000, 0.9999))
                .isFalse();
        assertThat(fundsLoans()).isZero();
    }

    @Test
    void theFundLendsNothingAloneByWhichItsShareWouldBeExceeded() {
        CreditMarket lenient = withLenientFund(100);
        assertThat(lenient.apply(TinyPlace.HAIRDRESSERS, 600_001, 0.9999)).isFalse();
        economy.firms.debts.noCreditBefore[TinyPlace.HAIRDRESSERS] = 0;
        assertThat(lenient.apply(TinyPlace.HAIRDRESSERS, 600_000, 0.9999)).isTrue();
    }

    @Test
    void whatTheFundLendsAloneItLosesAlone() {
        economy.ledger.assign(
                Instrument.FIRM_LOANS, economy.accounts.nationalBank, economy.accounts.pensionFund, 30_000);
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.pensionFund, 40_000);
        loans.lendFromFund(TinyPlace.HAIRDRESSERS, 40_000, 60);
        economy.pensionFund.localGains = 0;
        loans.writeOff(TinyPlace.HAIRDRESSERS, 25_000);
        assertThat(fundsLoans()).isEqualTo(30_000 + 15_000);
        assertThat(economy.ledger.balance(Instrument.FIRM_LOANS, economy.accounts.nationalBank))
                .isEqualTo(90_000);
        assertThat(economy.pensionFund.localGains).isEqualTo(-25_000);
        assertThat(economy.pensionFund.lentAlone).isEqualTo(15_000);
        loans.repay(TinyPlace.HAIRDRESSERS, 15_000);
        assertThat(economy.firms.debts.owedToFund[TinyPlace.HAIRDRESSERS]).isZero();
    }

    @Test
    void aFirmThatOwesBothPaysBothInProportion() {
        give(BUILDERS, 100_000);
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.pensionFund, 40_000);
        loans.lendFromFund(BUILDERS, 40_000, 60);
        loans.payInterest(BUILDERS, 1_600);
        assertThat(economy.pensionFund.localGains).as("of 160,000 a quarter").isEqualTo(400);
        loans.repay(BUILDERS, 8_000);
        assertThat(fundsLoans()).isEqualTo(38_000);
        loans.addInterest(BUILDERS, 1_000);
        assertThat(economy.firms.debts.owedToFund[BUILDERS]).isEqualTo(38_250);
        assertThat(loans.owed(BUILDERS)).isEqualTo(153_000);
        loans.writeOff(BUILDERS, 153_000);
        assertThat(fundsLoans()).isZero();
        assertThat(economy.pensionFund.lentAlone).isZero();
    }

    @Test
    void newLoansToSmallFirmsAreCountedAndOverdraftsAreNot() {
        CreditMarket lenient = market(TinyPlace.spec("credit.constant=5", "credit.leverage=0"));
        assertThat(lenient.apply(BUILDERS, 7_000, 0)).isTrue();
        new FirmCash(economy, SPEC.rules().credit()).cover(BUILDERS, 1_000_000);
        assertThat(economy.tally.lentToSmallFirms).isEqualTo(7_000);
    }

    @Test
    void aFirmThatWasRefusedIsBarredForATime() {
        assertThat(market.isBarred(BUILDERS)).isFalse();
        assertThat(market.apply(BUILDERS, 7_000, 1)).isFalse();
        assertThat(market.isBarred(BUILDERS)).isTrue();
    }

    @Test
    void defaultsAreCountedBySizeAndAge() {
        months(3);
        assertThat(economy.tally.defaultsOfFirms).isEqualTo(1);
        assertThat(economy.tally.defaultsOfMicroFirms).isEqualTo(1);
    }
}
