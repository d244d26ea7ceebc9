package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.ARCHERS;
import static org.commonweal.simulation.TinyPlace.BAKERS;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.CONSTRUCTION;
import static org.commonweal.simulation.TinyPlace.COOPERS;
import static org.commonweal.simulation.TinyPlace.DYERS;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;
import static org.commonweal.simulation.TinyPlace.PERSONAL_SERVICES;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * Households spend half of what they are used to: the Bakers 160,000, the Archers 64,000, the Coopers 128,000, the Dyers
 * 32,000, together 384,000. Of a pound 1/2 goes to the hairdressers, 1/8 to the builders, 1/8 is tax, 1/4 comes from abroad.
 */
class GoodsMarketTest {
    private static final long ALL = 384_000;

    private final ShoppingTerms terms = new ShoppingTerms();
    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final LedgerAudit books = new LedgerAudit(ledger);
    private final double[][] shares = new double[5][Industry.FIRM_INDUSTRIES];
    private final double[] taxes = new double[5];

    GoodsMarketTest() {
        for (double[] fifth : shares) {
            fifth[PERSONAL_SERVICES] = 1 / 2.0;
            fifth[CONSTRUCTION] = 1 / 8.0;
        }
        Arrays.fill(taxes, 1 / 8.0);
        economy.firms.spareCapacity[HAIRDRESSERS] = 1_000_000;
        economy.firms.spareCapacity[BUILDERS] = 1_000_000;
        forgetSales();
    }

    private void forgetSales() {
        Arrays.fill(economy.firms.sales, 0);
        Arrays.fill(economy.firms.orders, 0);
    }

    private GoodsMarket market(String... changes) {
        ModelSpec spec = TinyPlace.spec(changes);
        IndustryRolls rolls = new IndustryRolls(economy);
        rolls.fill();
        HabitReview habits = new HabitReview(
                economy, spec.rules().shopping(), spec.rules().ownership().inOrder(), rolls);
        return new GoodsMarket(
                economy,
                spec.rules().consumption(),
                spec.rules().wealth()::wanted,
                terms,
                spec.rules().surplus(),
                habits,
                rolls,
                shares,
                taxes);
    }

    private void shop(String... changes) {
        market(changes).run();
        books.check("Shopping", economy.month);
    }

    private long spent(Flow why) {
        return ledger.flows().month(why);
    }

    /** Another firm of personal services, with so much room; all capacity is its own, so that who looks finds it. */
    private int otherShop(long room) {
        int other = economy.firms.open();
        economy.firms.industry[other] = (byte) PERSONAL_SERVICES;
        economy.firms.form[other] = TinyPlace.form(Sector.PRIVATE_FIRMS);
        ledger.classify(economy.accounts.firm(other), Sector.PRIVATE_FIRMS);
        economy.firms.capacity[other] = 1_000_000;
        economy.firms.capacity[HAIRDRESSERS] = 0;
        economy.firms.spareCapacity[other] = room;
        return other;
    }

    // ---- budgets ---------------------------------------------------------------------------------------------------

    @Test
    void everyPennyOfABudgetIsSpent() {
        long[] before = deposits();
        shop();
        assertThat(economy.households.spending).containsExactly(160_000, 64_000, 128_000, 32_000);
        for (int h = 0; h < TinyPlace.HOUSEHOLDS; h++) {
            assertThat(before[h] - deposits()[h]).isEqualTo(economy.households.spending[h]);
        }
        assertThat(spent(Flow.CONSUMPTION)).isEqualTo(ALL / 2 + ALL / 8);
        assertThat(spent(Flow.PRODUCT_TAXES)).isEqualTo(ALL / 8);
        assertThat(spent(Flow.CONSUMPTION_OUTSIDE)).isEqualTo(ALL / 4);
    }

    @Test
    void whatHouseholdsPutOffTheyKeep() {
        terms.spending.turn(0.75);
        long[] before = deposits();
        shop();
        assertThat(economy.households.spending).containsExactly(120_000, 48_000, 96_000, 24_000);
        assertThat(before[0] - deposits()[0]).isEqualTo(120_000);
    }

    private long[] deposits() {
        long[] deposits = new long[TinyPlace.HOUSEHOLDS];
        for (int h = 0; h < deposits.length; h++) {
            deposits[h] = ledger.deposits(economy.accounts.household(h));
        }
        return deposits;
    }

    @Test
    void nobodySpendsMoreThanTheyHaveInTheBank() {
        economy.households.smoothedIncome[DYERS] = 200_000;
        assertThat(market().budget(DYERS)).isEqualTo(100_000);
        shop();
        assertThat(economy.households.spending[DYERS]).isEqualTo(52_000);
        assertThat(deposits()[DYERS]).isZero();
    }

    @Test
    void whoHasNothingToSpendOrdersNothing() {
        Arrays.fill(economy.households.smoothedIncome, -1_000);
        shop();
        assertThat(economy.households.spending).containsOnly(0);
        assertThat(economy.firms.orders).containsOnly(0);
        assertThat(spent(Flow.CONSUMPTION)).isZero();
    }

    @Test
    void everyIncomeFifthBuysInItsOwnProportions() {
        economy.households.quintile[ARCHERS] = 4;
        shares[4][PERSONAL_SERVICES] = 1 / 4.0;
        taxes[4] = 0;
        shop();
        // the Archers 16,000 instead of 32,000, and no tax of 8,000
        assertThat(economy.firms.sales[HAIRDRESSERS]).isEqualTo(192_000 - 16_000);
        assertThat(spent(Flow.PRODUCT_TAXES)).isEqualTo(48_000 - 8_000);
    }

    // ---- firms -----------------------------------------------------------------------------------------------------

    @Test
    void whatFirmsSellIsWhatTheyArePaidAndWhatHouseholdsPay() {
        shop();
        assertThat(economy.firms.sales).startsWith(192_000, 48_000);
        assertThat(economy.firms.orders).startsWith(192_000, 48_000);
        assertThat(economy.firms.spareCapacity).startsWith(808_000, 952_000);
        assertThat(ledger.flows().month(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.WORKER_COOPERATIVES))
                .isEqualTo(192_000);
        assertThat(ledger.flows().month(Flow.CONSUMPTION, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS))
                .isEqualTo(48_000);
    }

    @Test
    void aFirmServesWholeOrdersUntilItsRoomIsOutAndTheRestGoesOutside() {
        economy.firms.spareCapacity[HAIRDRESSERS] = 100_000;
        shop();
        // in a round of 80,000, 32,000, 64,000 and 16,000 that begins anywhere
        long sold = economy.firms.sales[HAIRDRESSERS];
        assertThat(sold).isIn(80_000L + 16_000, 32_000L + 64_000, 64_000L + 16_000);
        assertThat(economy.firms.spareCapacity[HAIRDRESSERS]).isEqualTo(100_000 - sold);
        assertThat(economy.firms.orders[HAIRDRESSERS]).as("what was wanted").isEqualTo(192_000);
        assertThat(ledger.flows().month(Flow.CONSUMPTION_OUTSIDE, Sector.HOUSEHOLDS, Sector.REGION))
                .isEqualTo(192_000 - sold);
        assertThat(spent(Flow.CONSUMPTION) + spent(Flow.CONSUMPTION_OUTSIDE) + spent(Flow.PRODUCT_TAXES))
                .isEqualTo(ALL);
    }

    @Test
    void aShopThatIsSoldOutSendsItsCustomersToAnother() {
        economy.firms.spareCapacity[HAIRDRESSERS] = 0;
        int other = otherShop(1_000_000);
        shop();
        assertThat(economy.firms.sales[other]).isEqualTo(192_000);
        assertThat(economy.firms.orders[other])
                .as("the order was the first shop's")
                .isZero();
        assertThat(ledger.flows().month(Flow.CONSUMPTION_OUTSIDE, Sector.HOUSEHOLDS, Sector.REGION))
                .isZero();
    }

    @Test
    void withoutAHabitHereAHouseholdBuysInTheRegion() {
        economy.households.supplier[PERSONAL_SERVICES][BAKERS] = -1;
        shop();
        assertThat(economy.firms.orders[HAIRDRESSERS]).isEqualTo(192_000 - 80_000);
        assertThat(ledger.flows().month(Flow.CONSUMPTION_OUTSIDE, Sector.HOUSEHOLDS, Sector.REGION))
                .isEqualTo(80_000);
    }

    @Test
    void membersAreRefundedAPartOfWhatTheyPay() {
        economy.firms.refundPot[HAIRDRESSERS] = 100_000;
        shop("surplus.refund-rate=0.1");
        // a tenth of 192,000
        assertThat(spent(Flow.PATRONAGE_REFUND)).isEqualTo(19_200);
        assertThat(economy.firms.refundPot[HAIRDRESSERS]).isEqualTo(80_800);
    }

    @Test
    void refundsEndWhenThePotIsEmpty() {
        economy.firms.refundPot[HAIRDRESSERS] = 10_000;
        shop("surplus.refund-rate=0.1");
        assertThat(spent(Flow.PATRONAGE_REFUND)).isEqualTo(10_000);
        assertThat(economy.firms.refundPot[HAIRDRESSERS]).isZero();
    }

    // ---- habits ----------------------------------------------------------------------------------------------------

    /**
     * Two shops of equal capacity, of which the second is twice as dear: with an elasticity of 1 its weight is a half. Of
     * two outlets met, both are the first in a quarter of cases, and one of each in half of them, when the first is taken
     * with chance 1 / (1 + 1/2): 1/4 + 1/2 x 2/3 = 7/12.
     */
    @Test
    void aHabitIsChosenInProportionToWhatItIsWorth() {
        int dear = otherShop(0);
        economy.firms.capacity[HAIRDRESSERS] = economy.firms.capacity[dear];
        economy.firms.price[HAIRDRESSERS] = 1;
        economy.firms.price[dear] = 2;
        economy.firms.quality[dear] = economy.firms.quality[HAIRDRESSERS];
        ModelSpec spec = TinyPlace.spec(
                "shopping.outlets=2", "shopping.price-elasticity=1", "shopping.ethos=0", "shopping.arts-personal=1");
        IndustryRolls rolls = new IndustryRolls(economy);
        rolls.fill();
        HabitReview habits = new HabitReview(
                economy, spec.rules().shopping(), spec.rules().ownership().inOrder(), rolls);
        int months = 2_000;
        double cheap = 0;
        for (int month = 0; month < months; month++) {
            habits.open(month);
            for (int h = BAKERS; h <= COOPERS; h++) {
                habits.choose(h, PERSONAL_SERVICES);
                cheap += economy.households.supplier[PERSONAL_SERVICES][h] == HAIRDRESSERS ? 1 : 0;
            }
        }
        assertThat(cheap / (3 * months)).isCloseTo(7 / 12.0, within(0.025));
    }
}
