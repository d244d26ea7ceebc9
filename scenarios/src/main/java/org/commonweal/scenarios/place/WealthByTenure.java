package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.List;

/**
 * What the distribution of wealth of Great Britain would be if as many households owned their dwelling as in a place: its
 * owners are as rich as owners everywhere, its tenants as tenants. In a decile of wealth so many own as its wealth is
 * property, relative to the deciles in which nearly all do.
 */
final class WealthByTenure {
    private static final double TOP = 0.9;
    private static final double HALF = 0.5;

    private final List<Double> wealth = new ArrayList<>();
    private final List<Double> owners = new ArrayList<>();
    private final double ownersThere;

    /**
     * @param deciles of the nation, the poorest first, with wealth and shares of it
     * @param ownersThere share of the nation's households who own their dwelling
     */
    WealthByTenure(List<CsvRow> deciles, double ownersThere) {
        this.ownersThere = ownersThere;
        double most = 0;
        double sum = 0;
        for (CsvRow row : deciles) {
            wealth.add(row.number("mean_household_wealth_gbp", 0, 1e9) * (1 - row.number("physical_share", 0, 1)));
            most = Math.max(most, row.number("property_share_of_decile_wealth", 0, 1));
            owners.add(most);
            sum += most;
        }
        double scale = ownersThere * deciles.size() / sum;
        owners.replaceAll(share -> Math.min(1, scale * share));
    }

    /** Gini, share of the top tenth and share of the poorer half, each less that of the nation. */
    record Shift(double gini, double topTenth, double poorerHalf) {}

    /** By how much it would differ. @param here share of the place's households who own their dwelling */
    Shift at(double here) {
        double[][] place = curve(here);
        double[][] nation = curve(ownersThere);
        return new Shift(
                gini(place) - gini(nation),
                held(nation, TOP) - held(place, TOP),
                held(place, HALF) - held(nation, HALF));
    }

    private double[][] curve(double share) {
        double[] people = new double[wealth.size() + 1];
        double[] owned = new double[people.length];
        for (int n = 1; n < people.length; n++) {
            double own = owners.get(n - 1);
            double weight = own * share / ownersThere + (1 - own) * (1 - share) / (1 - ownersThere);
            people[n] = people[n - 1] + weight;
            owned[n] = owned[n - 1] + weight * wealth.get(n - 1);
        }
        double all = people[people.length - 1];
        double sum = owned[people.length - 1];
        for (int n = 0; n < people.length; n++) {
            people[n] /= all;
            owned[n] /= sum;
        }
        return new double[][] {people, owned};
    }

    private static double gini(double[][] curve) {
        double below = 0;
        for (int n = 1; n < curve[0].length; n++) {
            below += (curve[0][n] - curve[0][n - 1]) * (curve[1][n] + curve[1][n - 1]);
        }
        return 1 - below;
    }

    /** What the poorest part holds. */
    private static double held(double[][] curve, double part) {
        int n = 1;
        while (curve[0][n] < part) {
            n++;
        }
        double within = (part - curve[0][n - 1]) / (curve[0][n] - curve[0][n - 1]);
        return curve[1][n - 1] + within * (curve[1][n] - curve[1][n - 1]);
    }
}
