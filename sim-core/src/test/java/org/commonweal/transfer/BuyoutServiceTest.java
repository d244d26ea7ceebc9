package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The builders owe the Coopers 84,000 at half a per cent a month: 420 of interest, 1,000 of 84 instalments. */
class BuyoutServiceTest {
    private static final ModelSpec SPEC = TinyPlace.spec("succession.loan-rate=0.06", "succession.loan-term=84");

    private static Economy serve(long cash) {
        Economy economy = TinyPlace.open();
        int builders = economy.accounts.firm(TinyPlace.BUILDERS);
        int coopers = economy.accounts.household(TinyPlace.COOPERS);
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.nation, builders, cash);
        economy.ledger.accrue(Instrument.BUYOUT_LOANS, coopers, builders, 84_000);
        economy.buyoutLoans.add(TinyPlace.BUILDERS, coopers, 84_000);
        economy.ledger.closeMonth();
        LedgerAudit books = new LedgerAudit(economy.ledger);
        new BuyoutService(
                        economy,
                        SPEC.rules().succession(),
                        SPEC.rules().surplus(),
                        new TransferFund(economy, new TransferTerms()),
                        new Arrears(economy, SPEC.rules().ownership().inOrder(), FirmSaleTest.sale(economy, SPEC)))
                .run();
        books.check("Buy-outs", economy.month);
        new EconomyAudit(economy).check("Buy-outs", economy.month);
        return economy;
    }

    @Test
    void interestAndAnInstalmentAreAPartOfAGoodMonth() {
        Economy economy = serve(200_000);
        assertThat(economy.ledger.flows().month(Flow.LOAN_INTEREST)).isEqualTo(420);
        assertThat(economy.households.capitalIncome[TinyPlace.COOPERS]).isEqualTo(420);
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT)).isEqualTo(1_000);
        assertThat(economy.buyoutLoans.owedBy(TinyPlace.BUILDERS)).isEqualTo(83_000);
    }

    @Test
    void inABadMonthTheRestOfTheInterestIsAddedToTheDebt() {
        Economy economy = serve(300);
        assertThat(economy.ledger.flows().month(Flow.LOAN_INTEREST)).isEqualTo(300);
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT)).isZero();
        assertThat(economy.buyoutLoans.owedBy(TinyPlace.BUILDERS)).isEqualTo(84_120);
    }
}
