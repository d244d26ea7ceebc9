package org.commonweal.genesis;

import org.commonweal.economy.Composition;
import org.commonweal.random.Draws;

/**
 * Ages of heads of households as in a stationary population: as many households at each working age as at every other.
 * Families with dependent children are 26 to 50, the others fill the rest evenly; the retired thin out with the years.
 */
final class HeadAges {
    private static final double FAMILY_FROM = 26;
    private static final double FAMILY_TO = 50;

    private final double formation;
    private final double retirement;
    private final long key;

    /** @param formation and retirement ages in years; @param key of the draws, one for each household */
    HeadAges(double formation, double retirement, long key) {
        this.formation = formation;
        this.retirement = retirement;
        this.key = key;
    }

    /** Ages [years] of households with these compositions and mean years in retirement. */
    double[] draw(Composition[] composition, double[] retirementYears) {
        double families = 0;
        double others = 0;
        for (Composition what : composition) {
            families += what.withDependentChildren() ? 1 : 0;
            others += what.withDependentChildren() || what.allRetired() ? 0 : 1;
        }
        double perYear = (families + others) / (retirement - formation);
        double early = Math.max(0, FAMILY_FROM - formation) * perYear;
        double late = Math.max(0, retirement - FAMILY_TO) * perYear;
        double middle = Math.max(0, others - early - late);
        double[] age = new double[composition.length];
        for (int h = 0; h < age.length; h++) {
            double draw = Draws.uniform(key, h, 2);
            if (composition[h].allRetired()) {
                age[h] = retirement - StrictMath.log(1 - draw) * retirementYears[h];
            } else if (composition[h].withDependentChildren()) {
                age[h] = between(FAMILY_FROM, FAMILY_TO, draw);
            } else {
                age[h] = withoutChildren(draw * (early + middle + late), early, middle, late);
            }
        }
        return age;
    }

    private double withoutChildren(double toss, double early, double middle, double late) {
        if (toss < early) {
            return between(formation, FAMILY_FROM, toss / early);
        }
        return toss < early + middle
                ? between(FAMILY_FROM, FAMILY_TO, (toss - early) / middle)
                : between(FAMILY_TO, retirement, (toss - early - middle) / late);
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
