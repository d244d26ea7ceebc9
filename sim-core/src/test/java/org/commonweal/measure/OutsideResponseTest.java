package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.COUNCIL;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Elsewhere;
import org.commonweal.money.Flow;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A pound of output is 40 p of inputs, 40 p of net pay of which half buys domestic goods, and 60 p of value added; the
 * region can supply half of what is spent there: b = 0.4 + 0.4 x 0.5 = 0.6, r = 0.5 x 0.6 = 0.3. A job for 1,000
 * pounds.
 */
class OutsideResponseTest {
    private static final Elsewhere THERE = elsewhere(0, 0);
    private static final long CONTRACT = 700_000;

    private final Economy economy = TinyPlace.open();
    private final OutsideResponse response = new OutsideResponse(economy);
    private final int council = economy.accounts.anchor(COUNCIL);
    private final int firm = economy.accounts.firm(HAIRDRESSERS);

    private static Elsewhere elsewhere(double regionCrowdingOut, double nationCrowdingOut) {
        return new Elsewhere(0.4, 0.4, 0.5, 0.5, 1, 0.6, 0.00001, 0, 0, regionCrowdingOut, nationCrowdingOut);
    }

    /** In the month before, the council buys 7,000 pounds in the region and the place makes nothing. */
    @BeforeEach
    void theYearBefore() {
        economy.outside.elsewhere = THERE;
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, council, 3 * CONTRACT);
        economy.ledger.pay(Flow.PROCUREMENT, council, economy.accounts.region, CONTRACT);
        measure(0, 0);
        economy.ledger.closeMonth();
        economy.month = new Month(1);
    }

    private void measure(double output, double jobs) {
        response.measure(output, jobs);
    }

    @Test
    void nothingChangesWhileThePlaceBuysWhatItBought() {
        economy.ledger.pay(Flow.PROCUREMENT, council, economy.accounts.region, CONTRACT);
        measure(0, 0);
        assertThat(response.regionOutput()).isZero();
        assertThat(response.nationOutput()).isZero();
        assertThat(response.totalIncomes()).isZero();
    }

    @Test
    void aContractThatEndsCostsTheRegionItsMultiplierAndTheNationTheRest() {
        measure(0, 0);
        // 7,000 / (1 - 0.3) = 10,000 of sales and 10 jobs; the nation loses 0.3 x 10,000 / (1 - 0.6) = 7,500
        assertThat(response.regionOutput()).isCloseTo(-6_000, within(1e-6));
        assertThat(response.regionJobs()).isCloseTo(-10, within(1e-9));
        assertThat(response.regionIncomes()).isCloseTo(-4_000, within(1e-6));
        assertThat(response.nationOutput()).isCloseTo(-4_500, within(1e-6));
        assertThat(response.nationJobs()).isCloseTo(-7.5, within(1e-9));
        // 7,000 / (1 - 0.6) = 17,500 wherever it is spent first
        assertThat(response.totalOutput()).isCloseTo(-0.6 * 17_500, within(1e-6));
        assertThat(response.totalJobs()).isCloseTo(-17.5, within(1e-9));
    }

    /**
     * A firm of the place takes the contract: it buys 40 p of a pound outside and pays 40 p to commuters, as one there
     * did.
     */
    @Test
    void aContractThatMovesToTheSameTechnologyNetsToZero() {
        economy.ledger.pay(Flow.PROCUREMENT, council, firm, CONTRACT);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, firm, economy.accounts.region, CONTRACT / 5);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, firm, economy.accounts.nation, CONTRACT / 5);
        economy.ledger.pay(Flow.COMMUTER_WAGES, firm, economy.accounts.region, 2 * CONTRACT / 5);
        measure(0.6 * 7_000, 7);
        // the region: (-7,000 + 1,400 + 0.5 x 0.5 x 2,800) / 0.7 = -7,000; the nation: 1,400 + 700 - 0.3 x 7,000 = 0
        assertThat(response.regionOutput()).isCloseTo(-4_200, within(1e-6));
        assertThat(response.nationOutput()).isCloseTo(0, within(1e-6));
        assertThat(response.totalOutput()).isCloseTo(0, within(1e-6));
        assertThat(response.totalJobs()).isCloseTo(0, within(1e-9));
        // pay that the region's residents lose there they earn in the place
        assertThat(response.totalIncomes()).isCloseTo(0, within(1e-6));
    }

    /**
     * The same, paid to a resident who spends half of it: a quarter in the place, the rest in the region and the
     * nation.
     */
    @Test
    void soDoesOneThatResidentsWorkFor() {
        int home = economy.accounts.household(TinyPlace.BAKERS);
        economy.ledger.pay(Flow.PROCUREMENT, council, firm, CONTRACT);
        // the firm sells 7,000 and what the resident spends here of 0.4 of its sales s: s = 7,000 / (1 - 0.1 x 0.4)
        long sales = 729_167;
        long bought = Math.round(0.2 * sales);
        long pay = Math.round(0.4 * sales);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, firm, economy.accounts.region, bought);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, firm, economy.accounts.nation, bought);
        economy.ledger.pay(Flow.WAGES, firm, home, pay);
        economy.ledger.pay(Flow.CONSUMPTION, home, firm, sales - CONTRACT);
        long outside = pay / 2 - (sales - CONTRACT);
        economy.ledger.pay(Flow.CONSUMPTION_OUTSIDE, home, economy.accounts.region, outside / 2);
        economy.ledger.pay(Flow.CONSUMPTION_OUTSIDE, home, economy.accounts.nation, outside - outside / 2);
        measure(0.6 * sales / 100.0, sales / 100_000.0);
        assertThat(response.totalOutput()).isCloseTo(0, within(0.1));
        assertThat(response.totalJobs()).isCloseTo(0, within(1e-3));
        assertThat(response.totalIncomes()).isCloseTo(0, within(0.1));
    }

    @Test
    void whatThePlaceSellsThereOthersThereSellLess() {
        economy.ledger.pay(Flow.PROCUREMENT, council, economy.accounts.region, CONTRACT);
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.region, firm, CONTRACT);
        measure(0, 0);
        assertThat(response.regionOutput()).isCloseTo(-6_000, within(1e-6));
    }

    @Test
    void residentsWhoEarnMoreThereLeaveLessToItsOwn() {
        economy.ledger.pay(Flow.PROCUREMENT, council, economy.accounts.region, CONTRACT);
        economy.ledger.pay(Flow.OUTSIDE_WAGES, economy.accounts.region, economy.accounts.household(0), 280_000);
        measure(0, 0);
        // 0.5 x 0.5 x 2,800 less is spent there: -1,000 of sales, 400 of pay, besides the 2,800
        assertThat(response.regionIncomes()).isCloseTo(-3_200, within(1e-6));
        assertThat(response.districtIncomes()).isCloseTo(2_800, within(1e-6));
    }

    @Test
    void whereCapacityIsFullyUsedOthersTakeWhatIsFreed() {
        economy.outside.elsewhere = elsewhere(1, 0.5);
        measure(0, 0);
        assertThat(response.regionOutputGross()).isCloseTo(-6_000, within(1e-6));
        assertThat(response.regionOutput()).isZero();
        assertThat(response.nationOutput()).isZero();
    }

    @Test
    void anOutsideMadeOfNothingHasNoMultiplier() {
        economy.outside.elsewhere = Elsewhere.NOTHING;
        measure(0, 0);
        assertThat(response.totalOutput()).isEqualTo(-7_000);
    }
}
