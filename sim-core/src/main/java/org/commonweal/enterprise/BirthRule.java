package org.commonweal.enterprise;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How many firms are founded (model specification 5.11). */
@Answers(BirthRule.Replacement.class)
public interface BirthRule {

    /**
     * Firms founded in a population this month, before rounding.
     *
     * @param openingClosures expected at month zero [a year]
     * @param opening firms at month zero
     * @param now firms today
     */
    double births(double openingClosures, double opening, double now);

    /** Births replace expected closures and correct the number of firms: min(r D_0 / 12 (N_0 / N)^c, m N_0). */
    record Replacement(
            @Param(
                    value = 1.0,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 3,
                    what = "births relative to the closures, for whatever reason, expected at month zero",
                    source = "by definition of a population that stays as large as it opened",
                    status = Status.ESTIMATED)
            double replacement,

            @Param(
                    value = 1.5,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 10,
                    what = "how strongly births answer a shortage of firms",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double correction,

            @Param(
                    value = 1,
                    unit = Unit.PER_MONTH,
                    min = 0,
                    max = 2,
                    what = "most births in a month, relative to the firms at month zero",
                    source =
                            "assumed: no population founds itself anew within a month; a bound for strong corrections, not reached in any scenario of the library",
                    status = Status.ASSUMED)
            double mostBirths)
            implements BirthRule {

        @Override
        public double births(double openingClosures, double opening, double now) {
            if (opening <= 0) {
                return 0;
            }
            double wanted = replacement * openingClosures / 12 * StrictMath.pow(opening / Math.max(1, now), correction);
            return Math.min(wanted, mostBirths * opening);
        }
    }
}
