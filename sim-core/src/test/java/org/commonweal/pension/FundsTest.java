package org.commonweal.pension;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Instrument;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** In the tiny place the Archers are retired and the Bakers are not; rights are revalued once a year. */
class FundsTest {
    private static final long RIGHTS = 1_000_000;

    private final Economy economy = TinyPlace.open();

    private long afterAYear(int household, Instrument what, String... rules) {
        ModelSpec spec = TinyPlace.spec(rules);
        int account = economy.accounts.household(household);
        int issuer = what == Instrument.FUND_PENSIONS ? economy.accounts.pensionFund : economy.accounts.nation;
        long before = economy.ledger.balance(what, account);
        economy.ledger.writeOff(what, account, issuer, before);
        economy.ledger.accrue(what, account, issuer, RIGHTS);
        LocalHoldings none = new LocalHoldings(economy, spec.rules().portfolio(), new FundTerms());
        Funds funds = new Funds(economy, spec.rules().pensions(), spec.rules().portfolio(), none, () -> {});
        for (int month = 0; month < Month.PER_YEAR; month++) {
            funds.run();
            economy.month = economy.month.next();
        }
        return economy.ledger.balance(what, account) - RIGHTS;
    }

    @Test
    void pensionsThatRiseWithPricesStayAsTheyAre() {
        assertThat(afterAYear(TinyPlace.ARCHERS, Instrument.PRIVATE_PENSIONS)).isZero();
    }

    @Test
    void pensionsThatRiseByLessThanPayFallBehind() {
        String behind = "pensions.indexation=-0.01";
        assertThat(afterAYear(TinyPlace.ARCHERS, Instrument.PRIVATE_PENSIONS, behind))
                .isEqualTo(-10_000);
    }

    @Test
    void pensionsThatRiseByMoreThanPricesGrow() {
        String more = "pensions.indexation=0.01";
        assertThat(afterAYear(TinyPlace.ARCHERS, Instrument.FUND_PENSIONS, more))
                .isEqualTo(10_000);
    }

    @Test
    void rightsThatAreNotInPaymentGrowByTheirRate() {
        String[] rates = {"pensions.indexation=-0.01", "pensions.discount-rate=0.02", "pensions.private-growth=0.03"};
        assertThat(afterAYear(TinyPlace.BAKERS, Instrument.FUND_PENSIONS, rates))
                .isEqualTo(20_000);
        assertThat(afterAYear(TinyPlace.BAKERS, Instrument.PRIVATE_PENSIONS, rates))
                .isEqualTo(30_000);
    }
}
