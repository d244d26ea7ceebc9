package org.commonweal.household;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;

/** Sorts households into fifths of equivalised disposable income once a year: what they buy depends on it. */
public final class IncomeFifths {
    private static final int FIFTHS = 5;

    private final Economy economy;
    private final double[] income;
    private final double[] sorted;

    /** Fifths of a place. */
    public IncomeFifths(Economy economy) {
        this.economy = economy;
        income = new double[economy.households.count];
        sorted = new double[economy.households.count];
    }

    /** Reviews the fifth of every household. */
    public void run() {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            income[h] = households.smoothedIncome[h] / households.equivalence(h);
            sorted[h] = income[h];
        }
        Arrays.sort(sorted);
        for (int h = 0; h < households.count; h++) {
            int rank = Arrays.binarySearch(sorted, income[h]);
            households.fifth[h] = (byte) Math.min(FIFTHS - 1, (long) FIFTHS * rank / households.count);
        }
    }
}
