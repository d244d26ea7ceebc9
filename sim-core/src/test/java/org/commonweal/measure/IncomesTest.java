package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.LocalRates;
import org.commonweal.economy.Neighbourhoods;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.People;
import org.commonweal.economy.Technology;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.TakenOff;
import org.commonweal.random.Draws;
import org.commonweal.simulation.Spec;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Ten single people with incomes of 100, 200 ... 1,000 pounds a month. */
class IncomesTest {
    private static final int COUNT = 10;
    private static final int BEFORE_CHRISTMAS = 10;

    private final Economy economy = place();
    private final Households households = economy.households;
    private final Incomes incomes = new Incomes(economy, Spec.with().rules().measures(), TakenOff.NOTHING);

    private static Economy place() {
        Accounts accounts = new Accounts(0, 1, COUNT);
        Households households = new Households(COUNT);
        for (int h = 0; h < COUNT; h++) {
            households.adults[h] = 1;
            households.smoothedIncome[h] = 10_000.0 * (h + 1);
            households.income[h] = 10_000L * (h + 1);
        }
        return new Economy(
                new Ledger(accounts.count(), false, accounts::name, accounts.nationalBank),
                accounts,
                households,
                new People(COUNT),
                new Firms(1),
                new Contracts(0, 0),
                List.of(),
                new Technology(),
                new OutsideWorld(),
                new Neighbourhoods(
                        new String[] {"E1"},
                        new String[] {"Everywhere"},
                        new int[1],
                        new double[1][1],
                        new double[1],
                        new double[1],
                        new double[1]),
                LocalRates.uniform(0, 0),
                new Draws(1),
                1,
                new Month(BEFORE_CHRISTMAS));
    }

    @Test
    void theHighestQuintileHasFiveTimesTheMedianOfTheLowest() {
        // the lowest quintile has 100 and 200, the highest 900 and 1,000
        incomes.measureSpread(1);
        assertThat(incomes.quintileRatio()).isEqualTo(5);
    }

    @Test
    void quintilesHaveTheirMeansInPounds() {
        incomes.measureSpread(1);
        assertThat(incomes.spread.meanOf(1, 5)).isEqualTo(15_000);
        assertThat(incomes.spread.meanOf(5, 5)).isEqualTo(95_000);
    }

    @Test
    void whenAllLoseHalfNobodyMoreIsPoorByTheMedianAndMoreThanHalfByTheLineOfTheOpening() {
        // the median is 600, the line 360: three are below; of half the incomes seven, up to 350
        incomes.measureSpread(1);
        assertThat(incomes.povertyByFixedLine()).isEqualTo(0.3);
        for (int h = 0; h < COUNT; h++) {
            households.smoothedIncome[h] /= 2;
        }
        incomes.measureSpread(1);
        assertThat(incomes.poverty()).isEqualTo(0.3);
        assertThat(incomes.povertyByFixedLine()).isEqualTo(0.7);
    }

    @Test
    void theLineOfTheOpeningMovesWithPricesAndNothingElse() {
        incomes.measureSpread(1);
        incomes.measureSpread(1.25);
        assertThat(incomes.povertyByFixedLine()).isEqualTo(0.4);
    }

    @Test
    void interestIsNotTakenOffDisposableIncome() {
        households.interestPaid[1] = 5_000;
        incomes.measureSpread(1);
        assertThat(incomes.quintileRatio()).isEqualTo(4);
    }

    @Test
    void spendingOfAQuintileIsOnGoodsHousingAndInterestOverItsOwnIncomeBeforeInterest() {
        households.spending[0] = 20_000;
        households.housingPaid[1] = 30_000;
        households.interestPaid[1] = 5_000;
        households.spending[9] = 150_000;
        incomes.measureSpread(1);
        // 200 and 350, over 100 and 250
        assertThat(incomes.spendingOfLowest).isCloseTo(550 / 350.0, within(1e-12));
        // 1,500 over 900 and 1,000
        assertThat(incomes.spendingOfHighest).isCloseTo(1_500 / 1_900.0, within(1e-12));
    }

    @Test
    void originalIncomeIsBeforeBenefitsAndOverTheYear() {
        households.originalIncome[0] = 60_000;
        households.capitalIncome[0] = -10_000;
        households.interestPaid[0] = 10_000;
        incomes.measure();
        assertThat(incomes.originalSpread.gini()).as("one has all").isCloseTo(0.9, within(1e-12));
        households.originalIncome[0] = 0;
        households.capitalIncome[0] = 0;
        households.interestPaid[0] = 0;
        households.originalIncome[1] = 60_000;
        incomes.measure();
        assertThat(incomes.originalSpread.gini()).as("it is not yet December").isCloseTo(0.9, within(1e-12));
        economy.month = economy.month.next();
        households.originalIncome[1] = 0;
        incomes.measure();
        assertThat(incomes.originalSpread.gini())
                .as("two had the same in the year")
                .isCloseTo(0.8, within(1e-12));
    }

    @Test
    void theSavingRatioCountsTheRiseOfEntitlementsAsIncome() {
        // 5,500 pounds of income
        households.spending[0] = 400_000;
        incomes.measure();
        assertThat(incomes.savingRatio(950, 0)).isCloseTo(1 - 4_950 / 5_500.0, within(1e-12));
        assertThat(incomes.savingRatio(950, 500)).isCloseTo(1 - 4_950 / 6_000.0, within(1e-12));
        assertThat(incomes.savingRatio(950, -550)).isCloseTo(0, within(1e-12));
    }

    /** 1 % was taken off what deposits earn, 3 % off what mortgages cost: 10 and 15 pounds a month. */
    @Test
    void savingIsMeasuredAtCurrentPrices() {
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.household(0), 1_200_000);
        economy.ledger.accrue(
                Instrument.MORTGAGES, economy.accounts.nationalBank, economy.accounts.household(9), 600_000);
        households.spending[9] = 100_000;
        Incomes current = new Incomes(economy, Spec.with().rules().measures(), new TakenOff(0.01, 0.03, 0.03, 0, 0));
        current.measure();
        current.measureSpread(1);
        // 5,500 pounds of income and 10 of interest received less 15 paid
        assertThat(current.savingRatio(0, 0)).isCloseTo(1 - 1_000 / 5_495.0, within(1e-12));
        assertThat(current.spendingOfLowest).isCloseTo(0, within(1e-12));
        // 1,000 of goods and 15 of interest, over 900 and 1,000
        assertThat(current.spendingOfHighest).isCloseTo(1_015 / 1_900.0, within(1e-12));
    }
}
