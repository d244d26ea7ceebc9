package org.commonweal.household;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * How households begin and end (model specification 5.10). Years in retirement come from the census, so that the age
 * structure is stationary.
 *
 * @param life ages of life
 * @param migration who leaves and arrives
 */
public record DemographyRule(
        @Unnamed LifeCourseRule life,

        @Param(
                value = 0.92,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "participation of newcomers relative to that of their neighbourhood at month zero",
                source = "assumed: newcomers are like those they replace",
                status = Status.ASSUMED)
        double seeking,

        @Param(
                value = 2.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "most cash a new household starts with, in months of the mean income at month zero",
                source = "assumed: what an estate leaves in the account",
                status = Status.ASSUMED)
        double startingCash,

        @Param(
                value = 0.90,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "chance that the richer of two candidates inherits",
                source =
                        "starting values of a trial run that was stable for 25 years: wealth marries and inherits wealth",
                status = Status.ASSUMED)
        double richerHeir,

        @Param(
                value = 2,
                unit = Unit.COUNT,
                min = 1,
                max = 8,
                what = "households that share an estate",
                source = "assumed: about two children; to be swept",
                status = Status.ASSUMED)
        int heirs,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "heirs, the first apart, who live outside the place; as much is inherited from there",
                source = "assumed: children who left the place inherit, too; to be swept",
                status = Status.ASSUMED)
        double heirsElsewhere,

        @Unnamed MigrationRule migration) {

    /** Chance that a newcomer of working age works or looks for work, 0-1. @param usual participation at month zero */
    public double participates(double usual) {
        return Math.min(1, seeking * usual);
    }

    /** What an estate leaves to the household that begins in its place [pence]. @param meanIncome [pence a month] */
    public long startsWith(long deposits, double meanIncome) {
        return Math.min(deposits, Pence.round(startingCash * Math.max(0, meanIncome)));
    }

    /** Chance that of two candidates the richer one inherits, or the poorer one, 0-1. */
    public double inherits(boolean richer) {
        return richer ? richerHeir : 1 - richerHeir;
    }

    /** How many households share an estate with the first heir. */
    public int furtherHeirs() {
        return heirs - 1;
    }

    /** Whether an heir that is not the first lives outside the place. @param draw a uniform number */
    public boolean livesElsewhere(double draw) {
        return draw < heirsElsewhere;
    }

    /** Monthly chance that a retired household dissolves, given its mean years in retirement. */
    public double dissolution(double yearsInRetirement) {
        return 1 / (12 * yearsInRetirement);
    }
}
