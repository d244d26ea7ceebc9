package org.commonweal.indicator;

import java.util.List;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Indicator.Direction;

/** Who lives in the place, and how they hold their dwellings. */
final class PeopleIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "people.population",
                    "Residents",
                    "people",
                    "people of 16 and over and dependent children",
                    Direction.NEITHER,
                    m -> m.residents.population()),
            new Indicator(
                    "people.households",
                    "Households",
                    "households",
                    "households living in the place",
                    Direction.NEITHER,
                    m -> m.economy.households.count),
            new Indicator(
                    "people.share.retired",
                    "Retired residents",
                    "share",
                    "of residents of 16 and over",
                    Direction.NEITHER,
                    m -> m.work.count(People.Activity.RETIRED) / (double) m.economy.people.count),
            new Indicator(
                    "people.share.65-plus",
                    "Residents of 65 and over",
                    "share",
                    "of all residents, dependent children included",
                    Direction.NEITHER,
                    m -> m.residents.old / (double) m.residents.population()),
            new Indicator(
                    "people.age.mean",
                    "Mean age of adults",
                    "years",
                    "of residents of 16 and over",
                    Direction.NEITHER,
                    m -> m.residents.meanAge()),
            new Indicator(
                    "housing.tenure.owned",
                    "Owner-occupiers",
                    "share",
                    "households that own their dwelling, outright or with a mortgage",
                    Direction.NEITHER,
                    m -> m.tenureShare(Tenure.OUTRIGHT) + m.tenureShare(Tenure.MORTGAGED)),
            new Indicator(
                    "housing.tenure.social",
                    "Social tenants",
                    "share",
                    "households that rent from an association or the council",
                    Direction.NEITHER,
                    m -> m.tenureShare(Tenure.SOCIAL)),
            new Indicator(
                    "housing.tenure.private",
                    "Private tenants",
                    "share",
                    "households that rent privately or live rent free",
                    Direction.NEITHER,
                    m -> m.tenureShare(Tenure.PRIVATE)));

    private PeopleIndicators() {}
}
