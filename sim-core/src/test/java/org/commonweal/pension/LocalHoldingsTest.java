package org.commonweal.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Households;
import org.commonweal.economy.PensionFund;
import org.commonweal.housing.HousingCosts;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.LeakException;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.trade.IndustryRolls;
import org.commonweal.trade.LocalOrders;
import org.junit.jupiter.api.Test;

/**
 * The pension fund of the tiny place has 1,000,000 of global assets and 1,000,000 in cash, and lets the Coopers the
 * dwelling they live in, worth 10,000,000, for 50,000 a month.
 */
class LocalHoldingsTest {
    private static final ModelSpec SPEC = TinyPlace.spec("portfolio.local-share=0");

    private final Economy economy = TinyPlace.open();
    private final FundTerms terms = new FundTerms();
    private final LocalHoldings holdings =
            new LocalHoldings(economy, SPEC.rules().portfolio(), terms);

    LocalHoldingsTest() {
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.pensionFund, 1_000_000);
        economy.households.landlord[TinyPlace.COOPERS] = Households.PENSION_FUND;
        economy.pensionFund.buyHome(10_000_000, 10_000_000);
        economy.pensionFund.terms = new PensionFund.LocalTerms(1, 0.02, 0.012, 0.25, 0.1);
    }

    private long paid(Flow why, Sector to) {
        return economy.ledger.flows().month(why, Sector.PENSION_FUND, to);
    }

    @Test
    void managementIsATwelfthOfItsYearlyShareOfWhatTheFundLooksAfter() {
        economy.pensionFund.lentAlone = 500_000;
        holdings.settle();
        assertThat(paid(Flow.FUND_FEES, Sector.NATION)).isEqualTo(10_500);
        assertThat(economy.pensionFund.localGains).isEqualTo(-10_500);
    }

    @Test
    void whatHousePricesDoToItsDwellingsIsGainedOrLostOnce() {
        economy.pensionFund.terms = PensionFund.LocalTerms.NONE;
        economy.housePrice = 0.9;
        holdings.settle();
        assertThat(economy.pensionFund.localGains).isEqualTo(-1_000_000);
        holdings.settle();
        assertThat(economy.pensionFund.localGains).isEqualTo(-1_000_000);
    }

    @Test
    void aQuarterOfTheRentBuysRepairsFromBuildersOfThePlace() {
        IndustryRolls rolls = new IndustryRolls(economy);
        rolls.fill();
        long orders = economy.firms.orders[TinyPlace.BUILDERS];
        holdings.keepUp(new LocalOrders(economy, rolls));
        assertThat(paid(Flow.REPAIRS, Sector.PRIVATE_FIRMS)).isEqualTo(12_500);
        assertThat(economy.firms.orders[TinyPlace.BUILDERS]).isEqualTo(orders + 12_500);
        assertThat(economy.pensionFund.localGains).isEqualTo(-12_500);
    }

    @Test
    void whereThereAreNoBuildersTheRegionRepairs() {
        holdings.keepUp(new LocalOrders(economy, new IndustryRolls(economy)));
        assertThat(paid(Flow.REPAIRS, Sector.REGION)).isEqualTo(12_500);
    }

    @Test
    void theTenantPaysTheFund() {
        long before = economy.ledger.deposits(economy.accounts.pensionFund);
        new HousingCosts(
                        economy,
                        SPEC.rules().banking().mortgages(),
                        SPEC.rules().fiscal())
                .run();
        assertThat(economy.ledger.deposits(economy.accounts.pensionFund)).isEqualTo(before + 50_000);
        assertThat(economy.pensionFund.localGains).isEqualTo(50_000);
    }

    @Test
    void itSeeksNothingWithoutATargetOrWithoutAssetsToSell() {
        assertThat(holdings.seeksHome(1)).isFalse();
        assertThat(holdings.seeksLoan(1)).isFalse();
        terms.target.turn(0.5);
        assertThat(holdings.seeksLoan(980_392)).as("with 2 % for the search").isTrue();
        assertThat(holdings.seeksLoan(980_393)).isFalse();
    }

    @Test
    void theAuditNoticesADwellingOrALoanThatIsNotEntered() {
        EconomyAudit audit = new EconomyAudit(economy);
        audit.check("FUNDS", economy.month);
        economy.firms.debts.owedToFund[TinyPlace.BUILDERS] = 1;
        assertThatThrownBy(() -> audit.check("FUNDS", economy.month))
                .isInstanceOf(LeakException.class)
                .hasMessageContaining(
                        "1 dwellings and 0 p lent alone, but 1 tenants rent from it and firms owe it 1 p");
        economy.firms.debts.owedToFund[TinyPlace.BUILDERS] = 0;
        economy.households.landlord[TinyPlace.COOPERS] = TinyPlace.ARCHERS;
        assertThatThrownBy(() -> audit.check("FUNDS", economy.month)).isInstanceOf(LeakException.class);
    }
}
