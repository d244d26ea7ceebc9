package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.random.WeightedChoice;

/** The live firms of each industry, for shoppers and buyers to choose from in proportion to capacity. */
public final class IndustryRolls {
    private final Economy economy;
    private final WeightedChoice[] byCapacity = new WeightedChoice[Industry.FIRM_INDUSTRIES];
    private final int[] items;
    private final double[] weights;

    /** Rolls of an economy; empty until {@link #fill()}. */
    public IndustryRolls(Economy economy) {
        this.economy = economy;
        items = new int[economy.firms.slots];
        weights = new double[economy.firms.slots];
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            byCapacity[i] = new WeightedChoice();
        }
    }

    /** Lists the firms that trade now. Called once a month, when capacities are known. */
    public void fill() {
        Firms firms = economy.firms;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            int count = 0;
            for (int f = 0; f < firms.used; f++) {
                if (firms.live[f] && firms.industry[f] == i) {
                    items[count] = f;
                    weights[count++] = firms.capacity[f];
                }
            }
            byCapacity[i].fill(items, weights, count);
        }
    }

    /** Firms of an industry with chances in proportion to capacity. */
    public WeightedChoice byCapacity(int industry) {
        return byCapacity[industry];
    }
}
