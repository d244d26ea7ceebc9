package org.commonweal.scenarios.live;

import java.util.function.Function;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.results.number.Unit;

/** What the map may shade the neighbourhoods by. */
enum AreaMeasure {
    UNEMPLOYMENT("Unemployment", Unit.SHARE, AreaMeasure::unemployment),
    INCOME(
            "Disposable income of a household",
            Unit.of("pounds/month"),
            economy -> perHousehold(economy, h -> economy.households.income[h] / 100.0)),
    FINANCIAL_WEALTH(
            "Net financial wealth of a household",
            Unit.POUNDS,
            economy -> perHousehold(economy, h -> economy.ledger.netWorth(economy.accounts.household(h)) / 100.0)),
    HOME("Worth of a home", Unit.POUNDS, economy -> perHousehold(economy, h -> economy.dwellingValue(h) / 100.0)),
    JOBS("Jobs in firms", Unit.of("people"), economy -> jobs(economy, false)),
    LOCALLY_OWNED("Jobs in firms that belong to the place", Unit.SHARE, AreaMeasure::locallyOwned);

    /** A number of household {@code h}. */
    private interface OfHousehold {
        double of(int h);
    }

    private final String title;
    private final Unit unit;
    private final Function<Economy, double[]> formula;

    AreaMeasure(String title, Unit unit, Function<Economy, double[]> formula) {
        this.title = title;
        this.unit = unit;
        this.formula = formula;
    }

    /** The unit of its numbers. */
    Unit unit() {
        return unit;
    }

    /** A number for each neighbourhood; not a number where nobody is. */
    double[] of(Economy economy) {
        return formula.apply(economy);
    }

    @Override
    public String toString() {
        return title;
    }

    private static double[] unemployment(Economy economy) {
        People people = economy.people;
        double[] without = new double[economy.neighbourhoods.count()];
        double[] active = new double[without.length];
        for (int p = 0; p < people.count; p++) {
            int n = economy.households.neighbourhood[people.household[p]];
            if (people.activity(p) == People.Activity.UNEMPLOYED) {
                without[n]++;
                active[n]++;
            } else if (people.works(p)) {
                active[n]++;
            }
        }
        return over(without, active);
    }

    private static double[] perHousehold(Economy economy, OfHousehold number) {
        Households households = economy.households;
        double[] sum = new double[economy.neighbourhoods.count()];
        double[] count = new double[sum.length];
        for (int h = 0; h < households.count; h++) {
            sum[households.neighbourhood[h]] += number.of(h);
            count[households.neighbourhood[h]]++;
        }
        return over(sum, count);
    }

    private static double[] locallyOwned(Economy economy) {
        return over(jobs(economy, true), jobs(economy, false));
    }

    private static double[] jobs(Economy economy, boolean locallyOwned) {
        Firms firms = economy.firms;
        double[] jobs = new double[economy.neighbourhoods.count()];
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && (!locallyOwned || economy.isLocallyOwned(f))) {
                jobs[firms.neighbourhood[f]] += firms.heads(f);
            }
        }
        return jobs;
    }

    private static double[] over(double[] part, double... whole) {
        double[] shares = new double[part.length];
        for (int n = 0; n < part.length; n++) {
            shares[n] = whole[n] > 0 ? part[n] / whole[n] : Double.NaN;
        }
        return shares;
    }
}
