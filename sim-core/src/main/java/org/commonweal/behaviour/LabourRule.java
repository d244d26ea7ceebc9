package org.commonweal.behaviour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How people and posts meet (model specification 5.3). */
public record LabourRule(
        @Param(
                value = 0.0010,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "residents who lose or leave work for unemployment, besides layoffs",
                source = "calibrated to 1.2-1.4 % a quarter (evidence J17) with layoffs",
                status = Status.CALIBRATED)
        double separation,

        @Param(
                value = 0.0007,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "residents who leave work to be inactive",
                source = "assumed: about half of the flow to unemployment; swept",
                status = Status.ASSUMED)
        double withdrawal,

        @Param(
                value = 0.0019,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "commuters who retire",
                source = "a working life of 44 years: 1/528 a month",
                status = Status.ESTIMATED)
        double commuterRetirement,

        @Param(
                value = 0.008,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.2,
                what = "unemployed who give up looking",
                source = "assumed; swept",
                status = Status.ASSUMED)
        double discouragement,

        @Param(
                value = 0.55,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "vacancies filled within a month",
                source = "assumed: mean duration of a vacancy about 7-8 weeks",
                status = Status.ASSUMED)
        double filling,

        @Param(
                value = 0.35,
                unit = Unit.SHARE,
                min = 0,
                max = 0.95,
                what = "hires that are people who move from another job in or outside the place",
                source = "assumed: about 2 % of employees a quarter change jobs",
                status = Status.ASSUMED)
        double jobToJob,

        @Param(
                value = 0.75,
                unit = Unit.RATIO,
                min = 0,
                max = 5,
                what = "hires of commuters relative to what keeps their number, were unemployment at its opening level",
                source = "calibrated so that unemployment stays between 4 and 7 %",
                status = Status.CALIBRATED)
        double commuterPull,

        @Param(
                value = 0.003,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "layoffs and closures expected at month zero",
                source = "calibrated: what the staffing and exit rules bring about in the baseline",
                status = Status.CALIBRATED)
        double layoffs,

        @Param(
                value = 0.06,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "search of an inactive person relative to an unemployed one, at opening tightness",
                source = "assumed; swept",
                status = Status.ASSUMED)
        double inactiveSearch,

        @Param(
                value = 4,
                unit = Unit.RATIO,
                min = 0,
                max = 50,
                what = "kappa: how fast commuters grow scarce as they exceed their opening number",
                source = "declared range: 0 perfectly elastic, 12 tight (model specification 5.3); swept",
                status = Status.ASSUMED)
        double commutingTightness,

        @Param(
                value = 4,
                unit = Unit.COUNT,
                min = 1,
                max = 50,
                what = "applicants who are compared for a post",
                source = "[A] in the specification: best of a few",
                status = Status.ASSUMED)
        int applicants,

        @Param(
                value = 0.03,
                unit = Unit.EXPONENT,
                min = 0,
                max = 1,
                what = "weight of a kilometre between home and work in the choice of an applicant",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double distance,

        @Param(
                value = 0.25,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "share of a gap in work outside the place that is filled in a month",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double outsideFilling,

        @Param(
                value = 0.005,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "turnover of residents' jobs outside the place",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double outsideTurnover) {

    /** Commuters who look for work here, relative to month zero: exp(-kappa excess). */
    public double commuterSupply(double commuters, double openingCommuters) {
        double excess = commuters / Math.max(1, openingCommuters) - 1;
        return StrictMath.exp(-commutingTightness * excess);
    }

    /** How badly an applicant suits a post: skill gap (three times worse when short of it) and distance. */
    public double misfit(int required, int skill, double kilometres) {
        int gap = required - skill;
        return (gap > 0 ? 3 * gap : -gap) + distance * kilometres;
    }
}
