package org.commonweal.labour;

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
                value = 0.03,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.2,
                what = "unemployed who give up looking",
                source =
                        "calibrated: with it unemployment of 5 %, a fifth of the unemployed who find work in a quarter and newcomers who look for work go together",
                status = Status.CALIBRATED)
        double discouragement,

        @Param(
                value = 0.75,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "vacancies filled within a month, at the supply of month zero",
                source = "assumed: a vacancy lasts six weeks; firms advertise half of a gap, which adds to it",
                status = Status.ASSUMED)
        double filling,

        @Param(
                value = 0.0018,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 0.1,
                what = "employees expected to be laid off at month zero, besides firms expected to close",
                source = "calibrated: what the staffing and exit rules bring about in the baseline",
                status = Status.CALIBRATED)
        double layoffs,

        @Param(
                value = 1.3,
                unit = Unit.RATIO,
                min = 0,
                max = 5,
                what = "residents expected to lose work with their firm's orders, relative to all employees",
                source =
                        "calibrated: as above; residents change jobs more often and so are more often in young firms, which close and lay off more",
                status = Status.CALIBRATED)
        double residentsLayoffs,

        @Param(
                value = 0.14,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "search of an inactive person relative to an unemployed one, at opening tightness",
                source =
                        "calibrated to the unemployed who find work in a quarter (C8, evidence J16): the more the inactive search, the fewer of the unemployed do",
                status = Status.CALIBRATED)
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
                value = 0.5,
                unit = Unit.EXPONENT,
                min = 0,
                max = 1,
                neutral = 0,
                what = "elasticity of the chance that a vacancy is filled to the people who look for work",
                source = "matching functions: 0.5-0.7 (Petrongolo and Pissarides 2001)",
                status = Status.ESTIMATED)
        double matching,

        @Param(
                value = 0.28,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                neutral = 0,
                what = "search of somebody who works for somebody else relative to an unemployed person",
                source = "calibrated to 2-2.5 % of employees who change jobs in a quarter",
                status = Status.CALIBRATED)
        double onTheJobSearch,

        @Param(
                value = 8,
                unit = Unit.EXPONENT,
                min = 0,
                max = 50,
                what = "how much more likely a move is with the logarithm of its gain in pay",
                source = "assumed: with a tenth more pay 2 in 3 move, with a tenth less 1 in 3; swept",
                status = Status.ASSUMED)
        double payGain,

        @Param(
                value = 0.01,
                unit = Unit.RATIO,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "gain in pay that a kilometre more to work is worth",
                source = "assumed; swept",
                status = Status.ASSUMED)
        double commutingCost,

        @Param(
                value = 12,
                unit = Unit.COUNT,
                min = 0,
                max = 100,
                what = "kilometres from home to a post outside the place",
                source = "assumed: of the order of a mean journey to work across a boundary",
                status = Status.ASSUMED)
        double outsideDistance,

        @Param(
                value = 2,
                unit = Unit.RATIO,
                min = 0,
                max = 100,
                what = "people from elsewhere who compete for a post outside, per resident who looks for work",
                source =
                        "assumed: large makes residents' hires outside proportional to their search, 0 fixes them; swept",
                status = Status.ASSUMED)
        double outsideCompetition) {

    /** Commuters who look for work here, relative to month zero: exp(-kappa excess). */
    public double commuterSupply(double commuters, double openingCommuters) {
        double excess = commuters / Math.max(1, openingCommuters) - 1;
        return StrictMath.exp(-commutingTightness * excess);
    }

    /**
     * Chance that a vacancy is filled in a month: the usual one times (supply / supply at month zero)^matching, at most
     * 1.
     */
    public double fillingAt(double supply) {
        return Math.min(1, filling * StrictMath.pow(supply, matching));
    }

    /** Search of an inactive person: the tighter the market, the more; never more than an unemployed person's. */
    public double inactiveSearchAt(double unemployed, double openingUnemployed) {
        return Math.min(1, inactiveSearch * openingUnemployed / Math.max(1, unemployed));
    }

    /**
     * Chance to move to a post that pays so many times as much and is so much farther [km]; a half if neither differs.
     */
    public double acceptance(double pay, double kilometres) {
        double gain = StrictMath.log(Math.max(1e-9, pay)) - commutingCost * kilometres;
        return 1 / (1 + StrictMath.exp(-payGain * gain));
    }

    /**
     * Hires of residents outside relative to month zero: (1 + b) s / (s + b), s how many look for work relative to
     * then.
     */
    public double outsideHires(double searchers, double openingSearchers) {
        double relative = searchers / Math.max(1, openingSearchers);
        return relative == 0 ? 0 : (1 + outsideCompetition) * relative / (relative + outsideCompetition);
    }

    /** How badly an applicant suits a post: skill gap (three times worse when short of it) and distance. */
    public double misfit(int required, int skill, double kilometres) {
        int gap = required - skill;
        return (gap > 0 ? 3 * gap : -gap) + distance * kilometres;
    }
}
