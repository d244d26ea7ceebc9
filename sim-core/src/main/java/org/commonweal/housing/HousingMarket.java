package org.commonweal.housing;

import org.commonweal.economy.Economy;

/** House prices and rents follow the incomes of the place slowly. */
public final class HousingMarket {
    private final Economy economy;
    private final HousingRule rule;
    private final HousingTerms terms;

    /** A housing market for a place. */
    public HousingMarket(Economy economy, HousingRule rule, HousingTerms terms) {
        this.economy = economy;
        this.rule = rule;
        this.terms = terms;
    }

    /** Moves prices towards what incomes say. */
    public void run() {
        double sum = 0;
        for (double income : economy.households.smoothedIncome) {
            sum += income;
        }
        double mean = sum / Math.max(1, economy.households.count);
        double incomes = mean / Math.max(1, economy.outside.openingIncome);
        economy.housePrice = rule.nextIndex(economy.housePrice, incomes, terms.price.value());
    }
}
