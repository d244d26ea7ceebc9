package org.commonweal.genesis;

import org.commonweal.economy.Composition;
import org.commonweal.household.LifeCourseRule;
import org.commonweal.random.Draws;

/**
 * Ages of heads of households as in a stationary population: as many households at each working age as at every other.
 * Families with dependent children are of an age for it, the others fill the rest evenly; the retired thin out with the
 * years.
 */
final class HeadAges {
    /** Kinds of household: with one adult and with more. Each has a stationary age structure of its own. */
    static final int KINDS = 2;

    private final LifeCourseRule life;
    private final double retirement;
    private final long key;

    /** @param retirement age in years; @param key of the draws, one for each household */
    HeadAges(LifeCourseRule life, double retirement, long key) {
        this.life = life;
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
        for (int h = 0; h < age.length; h++) {
            if (kind[h] != k) {
                continue;
            }
            double draw = Draws.uniform(key, h, 2);
            if (retired[h]) {
                age[h] = retirement - StrictMath.log(1 - draw) * retirementYears[h];
            } else if (composition[h].withDependentChildren()) {
                age[h] = life.headOfFamily(draw);
            } else {
                age[h] = life.headOfOther(families, others, retirement, draw);
            }
        }
    }
}
