package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.claims.FundProvider;
import org.commonweal.claims.HandoverTerms;
import org.commonweal.claims.LoanTerms;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Firms;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * The builders, a trust now, owe investors 60,000 and the Bakers, who sold it, 84,000, for five years each at 12 % a year:
 * 600 and 840 of interest a month, instalments of 1,000 and 1,400. They have a patience of two months.
 */
class ArrearsTest {
    private static final ModelSpec SPEC = TinyPlace.spec();
    private static final int FIRM = TinyPlace.BUILDERS;

    private final Economy economy = TinyPlace.open();
    private final TransferTerms terms = new TransferTerms();
    private final TransferFund fund = new TransferFund(economy, terms);
    private final int firm = economy.accounts.firm(FIRM);
    private final int bakers = economy.accounts.household(TinyPlace.BAKERS);
    private final int nation = economy.accounts.nation;

    private void handOver(Sector form, double takenBack) {
        FirmSaleTest.sale(economy, SPEC).employOwner(FIRM);
        FirmSaleTest.sale(economy, SPEC).become(FIRM, form);
        owe(nation, new LoanTerms(FundProvider.INVESTORS, 60_000, 0.12, 60));
        owe(bakers, new LoanTerms(null, 84_000, 0.12, 60));
        economy.handovers.agree(FIRM, new HandoverTerms(2, takenBack, 0), 1);
        economy.ledger.closeMonth();
    }

    private void owe(int lender, LoanTerms loan) {
        economy.ledger.accrue(Instrument.BUYOUT_LOANS, lender, firm, loan.principal());
        economy.buyoutLoans.add(FIRM, lender, loan.principal(), loan);
    }

    private void months(int count, long cash) {
        LedgerAudit books = new LedgerAudit(economy.ledger);
        FirmSale sale = FirmSaleTest.sale(economy, SPEC);
        Arrears arrears = new Arrears(economy, SPEC.rules().ownership().inOrder(), sale);
        for (int n = 0; n < count; n++) {
            economy.ledger.pay(Flow.EXPORTS, nation, firm, cash);
            new BuyoutService(economy, SPEC.rules().succession(), SPEC.rules().surplus(), fund, arrears).run();
        }
        books.check("Buy-outs", economy.month);
        new EconomyAudit(economy).check("Buy-outs", economy.month);
    }

    @Test
    void inAGoodMonthBothArePaidInterestAndInstalment() {
        handOver(Sector.EMPLOYEE_TRUSTS, 1);
        months(1, 3_840);
        assertThat(economy.buyoutLoans.owedTo(nation, FIRM)).isEqualTo(59_000);
        assertThat(economy.buyoutLoans.owedTo(bakers, FIRM)).isEqualTo(82_600);
        assertThat(economy.handovers.interest).as("the fund's").isEqualTo(600);
        assertThat(economy.handovers.repaid).isEqualTo(1_000);
        assertThat(economy.programmes.cost(EmployeeSales.PROGRAMME, "investors"))
                .isEqualTo(-1_600);
        assertThat(economy.handovers.missed[FIRM]).isZero();
    }

    @Test
    void theFundComesFirstAndWhatTheSellerIsNotPaidIsAdded() {
        handOver(Sector.EMPLOYEE_TRUSTS, 1);
        months(1, 1_600);
        assertThat(economy.buyoutLoans.owedTo(nation, FIRM)).isEqualTo(59_000);
        assertThat(economy.buyoutLoans.owedTo(bakers, FIRM)).isEqualTo(84_840);
        assertThat(economy.handovers.missed[FIRM]).isEqualTo(1);
    }

    @Test
    void afterThatTheSellerTakesATrustBackForWhatIsOwed() {
        handOver(Sector.EMPLOYEE_TRUSTS, 1);
        months(2, 0);
        assertThat(economy.ledger.sector(firm)).isEqualTo(Sector.PRIVATE_FIRMS);
        assertThat(economy.firms.owner[FIRM]).isEqualTo(TinyPlace.BAKERS);
        assertThat(economy.buyoutLoans.owedTo(bakers, FIRM)).isZero();
        assertThat(economy.buyoutLoans.owedTo(nation, FIRM))
                .as("the fund is still owed")
                .isEqualTo(61_206);
        assertThat(economy.handovers.isHandedOver(FIRM)).isFalse();
        assertThat(economy.programmes.failures(EmployeeSales.PROGRAMME, "taken-back"))
                .isEqualTo(1);
    }

    @Test
    void whatIsLockedIsNotTakenBack() {
        handOver(Sector.WORKER_COOPERATIVES, 1);
        months(2, 0);
        assertThat(economy.ledger.sector(firm)).isEqualTo(Sector.WORKER_COOPERATIVES);
        assertThat(economy.firms.owner[FIRM]).isEqualTo(Firms.NO_LOCAL_OWNER);
    }

    @Test
    void aFirmThatOwesMoreThanItHasCloses() {
        handOver(Sector.EMPLOYEE_TRUSTS, 0);
        economy.firms.capital[FIRM] = 0;
        months(2, 0);
        assertThat(economy.firms.closing[FIRM]).isTrue();
        assertThat(economy.tally.insolvencies).isEqualTo(1);
    }

    @Test
    void oneThatHasEnoughIsGivenTimeAnew() {
        handOver(Sector.EMPLOYEE_TRUSTS, 0);
        months(2, 0);
        assertThat(economy.firms.closing[FIRM]).isFalse();
        assertThat(economy.handovers.missed[FIRM]).isZero();
        assertThat(economy.handovers.isHandedOver(FIRM)).isTrue();
    }

    @Test
    void whatTheFundLosesIsGoneForGood() {
        handOver(Sector.EMPLOYEE_TRUSTS, 0);
        economy.ledger.pay(Flow.EXPORTS, firm, nation, economy.ledger.deposits(firm));
        economy.ledger.pay(Flow.EXPORTS, nation, firm, 20_000);
        new Creditors(economy, fund).repay(FIRM);
        assertThat(economy.handovers.repaid).as("before the seller").isEqualTo(20_000);
        assertThat(economy.handovers.lostByFund).isEqualTo(40_000);
        assertThat(economy.handovers.lost[FundProvider.INVESTORS.ordinal()]).isEqualTo(40_000);
        assertThat(economy.handovers.lostByVendors).isEqualTo(84_000);
        assertThat(economy.programmes.failures(EmployeeSales.PROGRAMME, "closed"))
                .isEqualTo(1);
        terms.investorsFund.turn(100_000);
        fund.open();
        assertThat(fund.available()).isEqualTo(60_000);
    }
}
