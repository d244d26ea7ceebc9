package org.commonweal.measure;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.money.TakenOff;

/**
 * What households live on: equivalised disposable income, its spread, and what is spent and saved of it. The spread is
 * of disposable income as the ONS has it, with interest on mortgages and debts not taken off; the sums over households
 * are as the national accounts have them, with interest taken off. Saving is measured at current prices, as both have it:
 * what inflation and growth were taken off interest is put back.
 */
public final class Incomes {
    /** Relative low income, of the median (DWP, households below average income). */
    private static final double POVERTY_LINE = 0.6;

    private final Economy economy;
    private final MeasureRule rule;
    private final TakenOff takenOff;
    private final double[] equivalised;

    /** What employees of each household put into their pensions this month [pence]: disposable income, as the ONS has it. */
    private final double[] pensions;

    /** Original income of the year so far, equivalised. */
    private final double[] original;

    /** The poverty line of the opening [pence a month], and prices then, relative to those of month zero. */
    private double fixedLine;

    private double fixedPrices;

    /** Prices when the spread was measured last, relative to those of month zero. */
    private double pricesThen;

    public Inequality spread;

    /** Theil's T between neighbourhoods over the whole; incomes below a penny count as a penny. */
    public double betweenNeighbourhoods;

    /** Original income of the last twelve months, at the last closing of a year. */
    public Inequality originalSpread;

    /** Received and spent on goods and services by all households this month [pounds]. */
    public double disposable;

    public double spending;

    /** Interest received less interest paid that is income at current prices only [pounds]. */
    private double nominalInterest;

    /** Spending of the lowest and the highest income quintile over the quintile's disposable income. */
    public double spendingOfLowest;

    public double spendingOfHighest;

    Incomes(Economy economy, MeasureRule rule, TakenOff takenOff) {
        this.economy = economy;
        this.rule = rule;
        this.takenOff = takenOff;
        equivalised = new double[economy.households.count];
        original = new double[economy.households.count];
        pensions = new double[economy.households.count];
    }

    void measure() {
        Households households = economy.households;
        long received = 0;
        long spent = 0;
        nominalInterest = 0;
        for (int h = 0; h < households.count; h++) {
            double one = 1 / households.equivalence(h);
            original[h] +=
                    (households.originalIncome[h] + households.capitalIncome[h] + households.interestPaid[h]) * one;
            received += households.income[h];
            spent += households.spending[h];
            int account = economy.accounts.household(h);
            nominalInterest +=
                    (takenOff.received(economy.ledger, account) - takenOff.paid(economy.ledger, account)) / 100;
        }
        disposable = received / 100.0;
        spending = spent / 100.0;
        if (originalSpread == null || economy.month.closesYear()) {
            originalSpread = new Inequality(original);
        }
        if (economy.month.closesYear()) {
            java.util.Arrays.fill(original, 0);
        }
    }

    /**
     * Measures how incomes are spread. The first time, before what is assumed of the place has done anything, it fixes the
     * poverty line, so that runs with other rules are held against the same one.
     *
     * @param prices relative to month zero
     */
    void measureSpread(double prices) {
        Households households = economy.households;
        contributions();
        for (int h = 0; h < households.count; h++) {
            double income = households.smoothedIncome[h] + households.interestPaid[h] + pensions[h];
            equivalised[h] = income * (1 / households.equivalence(h));
        }
        spread = new Inequality(equivalised);
        spendingOfOuterQuintiles();
        betweenNeighbourhoods = measureBetweenNeighbourhoods();
        pricesThen = prices;
        if (fixedPrices == 0) {
            fixedLine = line();
            fixedPrices = prices;
        }
    }

    private void contributions() {
        java.util.Arrays.fill(pensions, 0);
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            People.Activity activity = people.activity(p);
            boolean employee = activity == People.Activity.EMPLOYED || activity == People.Activity.OUTSIDE;
            pensions[people.household[p]] += employee ? rule.asIncome(people.employeePension[p]) : 0;
        }
    }

    private void spendingOfOuterQuintiles() {
        Households households = economy.households;
        double low = spread.quantile(0.2);
        double high = spread.quantile(0.8);
        double[] spent = new double[2];
        double[] income = new double[2];
        for (int h = 0; h < households.count; h++) {
            long rounded = Math.round(equivalised[h]);
            if (rounded < low || rounded >= high) {
                int end = rounded < low ? 0 : 1;
                int account = economy.accounts.household(h);
                spent[end] += households.spending[h] + households.housingPaid[h] + households.interestPaid[h];
                spent[end] += takenOff.paid(economy.ledger, account);
                income[end] += households.smoothedIncome[h] + households.interestPaid[h] + pensions[h];
                income[end] += takenOff.received(economy.ledger, account);
            }
        }
        spendingOfLowest = Work.ratio(spent[0], income[0]);
        spendingOfHighest = Work.ratio(spent[1], income[1]);
    }

    /** Median of the highest quintile over median of the lowest. */
    public double quintileRatio() {
        return Work.ratio(spread.quantile(0.9), spread.quantile(0.1));
    }

    /**
     * What is neither spent on goods and services nor on rents paid, of income at current prices with a rise of
     * entitlements [pounds].
     */
    public double savingRatio(double rents, double entitlements) {
        double income = disposable + nominalInterest + entitlements;
        return income > 0 ? 1 - (spending + rents) / income : Double.NaN;
    }

    /** Households below the poverty line. */
    public double poverty() {
        return spread.shareBelow(line());
    }

    private double line() {
        return POVERTY_LINE * spread.median();
    }

    /** Households below the poverty line of the opening at the prices incomes were measured at. */
    public double povertyByFixedLine() {
        return spread.shareBelow(fixedLine * pricesThen / fixedPrices);
    }

    private double measureBetweenNeighbourhoods() {
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
