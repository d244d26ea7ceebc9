package org.commonweal.indicator;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measurement;
import org.commonweal.money.Instrument;

/** Who moves, who buys, and what a dwelling costs. */
final class HousingIndicators {
    static final List<Indicator> ALL = List.of(
            rate(
                    "housing.moves",
                    "Moves within the place",
                    "households that move within the place",
                    m -> m.economy.tally.movesWithin),
            rate(
                    "housing.sales",
                    "Dwellings sold",
                    "dwellings sold to those who live there next, or to landlords",
                    m -> m.economy.tally.dwellingsSold),
            rate(
                    "housing.first-time-buyers",
                    "First-time buyers",
                    "tenants of the place who buy a dwelling",
                    m -> m.economy.tally.firstTimeBuyers),
            rate(
                    "migration.households",
                    "Migration",
                    "households that leave the place, each followed by one that arrives,",
                    m -> m.economy.tally.householdsReplaced),
            new Indicator(
                    "housing.loan-to-value",
                    "Mortgages on owner-occupied dwellings",
                    Measure.mean("share", Direction.NEITHER),
                    "mortgages owed by households, of the value of the dwellings that their occupiers own",
                    m -> mortgages(m.economy)),
            new Indicator(
                    "housing.rent.mean",
                    "Mean private rent",
                    Measure.mean("pounds/month", Direction.LOWER_IS_BETTER),
                    "rent due of a private tenant",
                    m -> meanRent(m.economy)));

    private HousingIndicators() {}

    private static Indicator rate(
            String name, String title, String what, java.util.function.ToDoubleFunction<Measurement> count) {
        return new Indicator(
                name,
                title,
                Measure.mean("1/year", Direction.NEITHER),
                what + " this month, a year's worth of it, relative to all households",
                m -> 12 * count.applyAsDouble(m) / Math.max(1, m.economy.households.count));
    }

    private static double mortgages(Economy economy) {
        double owed = 0;
        double value = 0;
        for (int h = 0; h < economy.households.count; h++) {
            owed += economy.ledger.owed(Instrument.MORTGAGES, economy.accounts.household(h));
            boolean owns = Tenure.at(economy.households.tenure[h]).owned();
            value += owns ? economy.dwellingValue(h) : 0;
        }
        return owed / Math.max(1, value);
    }

    private static double meanRent(Economy economy) {
        Households households = economy.households;
        double sum = 0;
        int tenants = 0;
        for (int h = 0; h < households.count; h++) {
            if (households.tenure[h] == Tenure.PRIVATE.ordinal()) {
                sum += households.rent[h];
                tenants++;
            }
        }
        return sum * economy.housePrice / 100 / Math.max(1, tenants);
    }
}
