package org.commonweal.indicator;

import java.util.List;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;

/** Who lives in the place, and how they hold their dwellings. */
final class PeopleIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "people.population",
                    "Residents",
                    Measure.total("people", Direction.NEITHER),
                    "people of 16 and over and dependent children",
                    m -> m.residents.population()),
            new Indicator(
                    "people.households",
                    "Households",
                    Measure.total("households", Direction.NEITHER),
                    "households living in the place",
                    m -> m.economy.households.count),
            new Indicator(
                    "people.share.retired",
                    "Retired residents",
                    Measure.mean("share", Direction.NEITHER),
                    "of residents of 16 and over",
                    m -> m.work.count(People.Activity.RETIRED) / (double) m.economy.people.count),
            new Indicator(
                    "people.share.65-plus",
                    "Residents of 65 and over",
                    Measure.mean("share", Direction.NEITHER),
                    "of all residents, dependent children included",
                    m -> m.residents.old / (double) m.residents.population()),
            new Indicator(
                    "people.age.mean",
                    "Mean age of adults",
                    Measure.mean("years", Direction.NEITHER),
                    "of residents of 16 and over",
                    m -> m.residents.meanAge()),
            new Indicator(
                    "housing.tenure.owned",
                    "Owner-occupiers",
                    Measure.mean("share", Direction.NEITHER),
                    "households that own their dwelling, outright or with a mortgage",
                    m -> m.tenureShare(Tenure.OUTRIGHT) + m.tenureShare(Tenure.MORTGAGED)),
            new Indicator(
                    "housing.tenure.social",
                    "Social tenants",
                    Measure.mean("share", Direction.NEITHER),
                    "households that rent from an association or the council",
                    m -> m.tenureShare(Tenure.SOCIAL)),
            new Indicator(
                    "housing.tenure.private",
                    "Private tenants",
                    Measure.mean("share", Direction.NEITHER),
                    "households that rent privately or live rent free",
                    m -> m.tenureShare(Tenure.PRIVATE)));

    private PeopleIndicators() {}
}
