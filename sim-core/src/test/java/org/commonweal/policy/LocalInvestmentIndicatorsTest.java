package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.credit.FirmLoans;
import org.commonweal.economy.Economy;
import org.commonweal.measure.TinyMonth;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * The pension fund of the tiny place has 10,000 pounds of global assets and owes 4,800 pounds in pensions. Now it has lent
 * the hairdressers 2,000 besides, and lets a dwelling worth 8,000.
 */
class LocalInvestmentIndicatorsTest {
    private final Economy economy = TinyPlace.open();
    private final FirmLoans loans = new FirmLoans(economy);

    LocalInvestmentIndicatorsTest() {
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.pensionFund, 200_000);
        loans.lendFromFund(TinyPlace.HAIRDRESSERS, 200_000, 60);
        economy.pensionFund.buyHome(1_000_000, 800_000);
        economy.housePrice = 0.8;
    }

    private double read(String name) {
        return TinyMonth.read(TinyMonth.measured(economy), name);
    }

    @Test
    void loansAndDwellingsAreAssetsInThePlace() {
        assertThat(read("pension-fund.assets")).isEqualTo(20_000);
        assertThat(read("pension-fund.local-share")).isEqualTo(0.5);
        assertThat(read("pension-fund.lent-alone")).isEqualTo(2_000);
        assertThat(read("pension-fund.homes")).isEqualTo(1);
    }

    @Test
    void whatFirmsDoNotRepayLowersTheFundingLevel() {
        assertThat(read("pension-fund.funding-level")).isCloseTo(20_000 / 4_800.0, within(1e-12));
        loans.writeOff(TinyPlace.HAIRDRESSERS, 48_000);
        assertThat(read("failure.pension-fund.losses")).isEqualTo(480);
        assertThat(read("pension-fund.funding-level")).isCloseTo(19_520 / 4_800.0, within(1e-12));
    }

    @Test
    void whatTheBankAndMarketsLoseIsNoLossInThePlace() {
        loans.writeOff(TinyPlace.BUILDERS, 100_000);
        economy.ledger.writeOff(
                Instrument.GLOBAL_ASSETS, economy.accounts.pensionFund, economy.accounts.nation, 100_000);
        assertThat(read("failure.pension-fund.losses")).isZero();
    }

    @Test
    void rightsThatAreNotCoveredAreTheShortfall() {
        assertThat(read("failure.pension-fund.shortfall")).isZero();
        economy.ledger.accrue(
                Instrument.FUND_PENSIONS, economy.accounts.region, economy.accounts.pensionFund, 1_700_000);
        assertThat(read("failure.pension-fund.shortfall")).isEqualTo(21_800 - 20_000);
    }

    @Test
    void searchAndManagementAreTheCost() {
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.pensionFund, 5_000);
        economy.ledger.pay(Flow.FUND_FEES, economy.accounts.pensionFund, economy.accounts.nation, 4_000);
        economy.ledger.pay(Flow.REPAIRS, economy.accounts.pensionFund, economy.accounts.region, 1_000);
        assertThat(read("cost.pension-localisation.pension-fund")).isEqualTo(40);
    }
}
