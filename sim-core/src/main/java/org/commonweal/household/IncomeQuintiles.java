package org.commonweal.household;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;

/** Sorts households into quintiles of equivalised disposable income once a year: what they buy depends on it. */
public final class IncomeQuintiles {
    private static final int QUINTILES = 5;

    private final Economy economy;
    private final double[] income;
    private final double[] sorted;

    /** Quintiles of a place. */
    public IncomeQuintiles(Economy economy) {
        this.economy = economy;
        income = new double[economy.households.count];
        sorted = new double[economy.households.count];
    }

    /** Reviews the quintile of every household. */
    public void run() {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            income[h] = households.smoothedIncome[h] / households.equivalence(h);
            sorted[h] = income[h];
        }
        Arrays.sort(sorted);
        for (int h = 0; h < households.count; h++) {
            int rank = Arrays.binarySearch(sorted, income[h]);
            households.quintile[h] = (byte) Math.min(QUINTILES - 1, (long) QUINTILES * rank / households.count);
        }
    }
}
