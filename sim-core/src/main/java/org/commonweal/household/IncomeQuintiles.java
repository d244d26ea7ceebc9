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

    /** Income of the first household of a quintile, 0-4. */
    private final double[] cut = new double[QUINTILES];

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
        for (int q = 1; q < QUINTILES; q++) {
            cut[q] = sorted[
                    (int) Math.min(households.count - 1, ((long) households.count * q + QUINTILES - 1) / QUINTILES)];
        }
        for (int h = 0; h < households.count; h++) {
            households.quintile[h] = (byte) quintile(income[h]);
        }
    }

    private int quintile(double its) {
        int quintile = 0;
        while (quintile < QUINTILES - 1 && its > cut[quintile + 1]) {
            quintile++;
        }
        boolean isPlain = quintile == QUINTILES - 1 || its < cut[quintile + 1];
        // households with the income that divides two quintiles may stand on either side
        return isPlain
                ? quintile
                : (int) Math.min(QUINTILES - 1, (long) QUINTILES * Arrays.binarySearch(sorted, its) / sorted.length);
    }
}
