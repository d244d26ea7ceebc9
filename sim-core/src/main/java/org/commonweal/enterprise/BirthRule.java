package org.commonweal.enterprise;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/** How many firms are founded (model specification 5.11). */
@Answers({BirthRule.BesidePolicy.class, BirthRule.Replacement.class})
public interface BirthRule {

    /**
     * Firms founded in a population this month, before rounding.
     *
     * @param openingClosures expected at month zero [a year]
     * @param opening firms at month zero
     * @param now firms today, whoever made them
     * @param madeByPolicy those of them that a policy made
     */
    double births(double openingClosures, double opening, double now, double madeByPolicy);

    /**
     * Births replace expected closures and correct the number of firms, all counted: min(r D_0 / 12 (N_0 / N)^c, m N_0).
     * Much of what a policy makes is unmade within years, for it makes firms less scarce.
     */
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
        public double births(double openingClosures, double opening, double now, double madeByPolicy) {
            if (opening <= 0) {
                return 0;
            }
            double wanted = replacement * openingClosures / 12 * StrictMath.pow(opening / Math.max(1, now), correction);
            return Math.min(wanted, mostBirths * opening);
        }
    }

    /**
     * Scarcity counts the firms that no policy made, and of these the place aims at fewer by as many as the others only took
     * the place of: births are those of a place that had opened with N_0 - d M firms, M made by a policy.
     */
    record BesidePolicy(
            @Unnamed Replacement natural,

            @Param(
                    value = 0.5,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    neutral = 0,
                    what = "of the firms that a policy makes, those in whose place others would have been",
                    source =
                            "displacement of 0.25, 0.5 or 0.75 in appraisals of English policies (evidence C12), to be swept",
                    status = Status.ASSUMED)
            double displacement)
            implements BirthRule {

        /** min(r D_0 A / N_0 / 12 (A / (N - M))^c, m A), A = N_0 - d M. */
        @Override
        public double births(double openingClosures, double opening, double now, double madeByPolicy) {
            if (opening <= 0) {
                return 0;
            }
            double aim = Math.max(0, opening - displacement * madeByPolicy);
            return natural.births(openingClosures * (aim / opening), aim, now - madeByPolicy, 0);
        }
    }
}
