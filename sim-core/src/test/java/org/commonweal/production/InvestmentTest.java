package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;

/** Two firms without a penny, which would apply for a loan whenever they want to invest. */
class InvestmentTest {

    private static int applications(double capital) {
        Economy economy = TinyPlace.open();
        for (int f = 0; f < economy.firms.used; f++) {
            int account = economy.accounts.firm(f);
            economy.ledger.pay(Flow.PROCUREMENT, account, economy.accounts.nation, economy.ledger.deposits(account));
            economy.firms.capital[f] *= capital;
        }
        TinyPlace.cycle(economy, TinyPlace.spec("investment.application=1")).run(Phase.INPUTS);
        return economy.tally.loanApplications;
    }

    @Test
    void whoWantsMoreCapitalAppliesForALoan() {
        assertThat(applications(0.5)).isEqualTo(2);
    }

    @Test
    void whoWantsNothingDoesNotApply() {
        assertThat(applications(100)).isZero();
    }
}
