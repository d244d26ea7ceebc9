package org.commonweal.genesis;

import org.commonweal.economy.Composition;
import org.commonweal.household.DemographyRule;
import org.commonweal.random.Draws;

/**
 * Ages of heads of households as in a stationary population: as many households at each working age as at every other.
 * Families with dependent children are of an age for it, the others fill the rest evenly; the retired thin out with the
 * years.
 */
final class HeadAges {
    /** Kinds of household: with one adult and with more. Each has a stationary age structure of its own. */
    static final int KINDS = 2;

    private final double formation;
    private final double familyFrom;
    private final double familyTo;
    private final double retirement;
    private final long key;

    /** @param retirement age in years; @param key of the draws, one for each household */
    HeadAges(DemographyRule rule, double retirement, long key) {
        formation = rule.formation();
        familyFrom = rule.familyFrom();
        familyTo = rule.familyTo();
        this.retirement = retirement;
        this.key = key;
    }

    /**
     * Ages [years] of heads of households, given who is retired, for how many years on average, and whose kind is
     * whose.
     */
    double[] draw(Composition[] composition, boolean[] retired, byte[] kind, double[] retirementYears) {
        double[] age = new double[composition.length];
        for (byte k = 0; k < KINDS; k++) {
            draw(k, composition, retired, kind, retirementYears, age);
        }
        return age;
    }

    private void draw(
            byte k, Composition[] composition, boolean[] retired, byte[] kind, double[] retirementYears, double[] age) {
        double families = 0;
        double others = 0;
        for (int h = 0; h < age.length; h++) {
            boolean family = composition[h].withDependentChildren();
            families += kind[h] == k && family ? 1 : 0;
            others += kind[h] != k || family || retired[h] ? 0 : 1;
        }
        double perYear = (families + others) / (retirement - formation);
        double early = Math.max(0, familyFrom - formation) * perYear;
        double late = Math.max(0, retirement - familyTo) * perYear;
        double middle = Math.max(0, others - early - late);
        for (int h = 0; h < age.length; h++) {
            if (kind[h] != k) {
                continue;
            }
            double draw = Draws.uniform(key, h, 2);
            if (retired[h]) {
                age[h] = retirement - StrictMath.log(1 - draw) * retirementYears[h];
            } else if (composition[h].withDependentChildren()) {
                age[h] = between(familyFrom, familyTo, draw);
            } else {
                age[h] = withoutChildren(draw * (early + middle + late), early, middle, late);
            }
        }
    }

    private double withoutChildren(double toss, double early, double middle, double late) {
        if (toss < early) {
            return between(formation, familyFrom, toss / early);
        }
        return toss < early + middle
                ? between(familyFrom, familyTo, (toss - early) / middle)
                : between(familyTo, retirement, (toss - early - middle) / late);
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
