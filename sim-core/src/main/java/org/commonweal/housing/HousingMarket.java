package org.commonweal.housing;

import org.commonweal.economy.Economy;

/** House prices and rents follow the incomes of the place slowly. */
public final class HousingMarket {
    private final Economy economy;
    private final HousingRule rule;

    /** A housing market for a place. */
    public HousingMarket(Economy economy, HousingRule rule) {
        this.economy = economy;
        this.rule = rule;
    }

    /** Moves prices towards what incomes say. */
    public void run() {
        double sum = 0;
        for (double income : economy.households.smoothedIncome) {
            sum += income;
        }
        double mean = sum / Math.max(1, economy.households.count);
        economy.housePrice = rule.nextIndex(economy.housePrice, mean / Math.max(1, economy.outside.openingIncome));
    }
}
