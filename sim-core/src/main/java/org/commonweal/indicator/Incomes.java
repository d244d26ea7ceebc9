package org.commonweal.indicator;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;

/** What households live on: equivalised disposable income, its spread, and what is saved of it. */
final class Incomes {
    private final Economy economy;
    private final double[] equivalised;

    Inequality spread;

    /** Received and spent on goods and services by all households this month [pounds]. */
    double disposable;

    double spending;

    Incomes(Economy economy) {
        this.economy = economy;
        equivalised = new double[economy.households.count];
    }

    void measure() {
        Households households = economy.households;
        long received = 0;
        long spent = 0;
        for (int h = 0; h < households.count; h++) {
            equivalised[h] = households.smoothedIncome[h] / households.equivalence(h);
            received += households.income[h];
            spent += households.spending[h];
        }
        spread = new Inequality(equivalised);
        disposable = received / 100.0;
        spending = spent / 100.0;
    }

    /** Disposable income neither spent on goods and services nor on rent, given rents paid [pounds]. */
    double savingRatio(double rents) {
        return disposable > 0 ? 1 - (spending + rents) / disposable : Double.NaN;
    }

    /** Households below 60 % of the median. */
    double poverty() {
        return spread.shareBelow(0.6 * spread.quantile(0.5));
    }

    /** Theil's T between neighbourhoods over the whole; incomes below a penny count as a penny. */
    double betweenNeighbourhoods() {
        int n = economy.neighbourhoods.count();
        double[] sum = new double[n];
        int[] size = new int[n];
        double total = 0;
        for (int h = 0; h < equivalised.length; h++) {
            double income = Math.max(1, equivalised[h]);
            sum[economy.households.neighbourhood[h]] += income;
            size[economy.households.neighbourhood[h]]++;
            total += income;
        }
        double mean = total / equivalised.length;
        double between = 0;
        for (int i = 0; i < n; i++) {
            between += size[i] == 0 ? 0 : sum[i] / total * StrictMath.log(sum[i] / size[i] / mean);
        }
        double whole = 0;
        for (double income : equivalised) {
            double ratio = Math.max(1, income) / mean;
            whole += ratio * StrictMath.log(ratio);
        }
        return whole > 0 ? between / (whole / equivalised.length) : Double.NaN;
    }
}
