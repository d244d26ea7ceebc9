package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Sector;
import org.commonweal.parameter.Given;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The builders are a private firm of 30, the hairdressers for once a branch of 20. */
class OwnershipBalanceTest {
    private final Economy economy = TinyPlace.open();

    OwnershipBalanceTest() {
        Firms firms = economy.firms;
        firms.commuters[BUILDERS] = 30 - firms.residents[BUILDERS];
        firms.commuters[HAIRDRESSERS] = 20 - firms.residents[HAIRDRESSERS];
        firms.branch[HAIRDRESSERS] = true;
        economy.ledger.reclassify(economy.accounts.firm(HAIRDRESSERS), Sector.PLC_BRANCHES);
    }

    private double buyouts(boolean canPay) {
        boolean[] payable = new boolean[economy.firms.used];
        payable[HAIRDRESSERS] = canPay;
        return new OwnershipBalance(
                        economy,
                        Given.rule(ConversionRule.ConstantRates.class, "acquisition=0.01"),
                        Given.rule(SuccessionRule.class, "outside-owners=0.1", "company=0.1", "least-headcount=10"))
                .buyouts(payable);
    }

    /** One in a hundred is taken over, another sold at succession: of 30 jobs 0.6 a year, which is 3 % of 20. */
    @Test
    void asManyJobsAreBoughtOutAsAreSold() {
        assertThat(buyouts(true)).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void nothingIsBoughtOutWhereNobodyCouldPay() {
        assertThat(buyouts(false)).isZero();
    }
}
