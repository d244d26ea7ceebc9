package org.commonweal.labour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Which posts are filled, and with whom (model specification 5.3). */
public record MatchingRule(
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
                value = 8,
                unit = Unit.COUNT,
                min = 1,
                max = 8,
                what =
                        "times that a post is offered to a pool, while those who work elsewhere decline, before it stays empty",
                source = "assumed: a search is given up in the end",
                status = Status.ASSUMED)
        int offers,

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
                value = 8,
                unit = Unit.COUNT,
                min = 1,
                max = 100,
                what =
                        "unemployed people looked at for each applicant from the most deprived neighbourhoods, where a post is kept for them",
                source = "assumed: about one in five lives there",
                status = Status.ASSUMED)
        int deprivedSearch,

        @Param(
                value = 3,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what =
                        "how much worse an applicant suits a post who lacks a level of skill than one who has a level too much",
                source = "assumed: what is missing has to be learnt",
                status = Status.ASSUMED)
        double shortfall,

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
        double outsideDistance) {
    /** Stands in for no pay at all. */
    private static final double NEARLY_NOTHING = 1e-9;

    /**
     * Chance that a vacancy is filled in a month: the usual one times (supply / supply at month zero)^matching, at most
     * 1.
     */
    public double fillingAt(double supply) {
        return Math.min(1, filling * StrictMath.pow(supply, matching));
    }

    /** Unemployed people looked at for a post that is kept for those from the most deprived neighbourhoods. */
    public int lookedAt() {
        return deprivedSearch * applicants;
    }

    /** How badly an applicant suits a post: skill gap (worse when short of it) and distance. */
    public double misfit(int required, int skill, double kilometres) {
        int gap = required - skill;
        return (gap > 0 ? shortfall * gap : -gap) + distance * kilometres;
    }

    /**
     * Chance to move to a post that pays so many times as much and is so much farther [km]; a half if neither differs.
     */
    public double acceptance(double pay, double kilometres) {
        double gain = StrictMath.log(Math.max(NEARLY_NOTHING, pay)) - commutingCost * kilometres;
        return 1 / (1 + StrictMath.exp(-payGain * gain));
    }
}
