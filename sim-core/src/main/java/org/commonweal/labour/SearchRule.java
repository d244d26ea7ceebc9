package org.commonweal.labour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much those search who may take a post, here or outside (model specification 5.3). */
public record SearchRule(
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
                value = 4,
                unit = Unit.RATIO,
                min = 0,
                max = 50,
                what = "kappa: how fast commuters grow scarce as they exceed their opening number",
                source = "declared range: 0 perfectly elastic, 12 tight (model specification 5.3); swept",
                status = Status.ASSUMED)
        double commutingTightness,

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

    /** Search of so many inactive people at month zero [in unemployed people who search as much]. */
    public double ofInactive(int inactive) {
        return inactiveSearch * inactive;
    }

    /** Search of so many people who work for somebody else [in unemployed people who search as much]. */
    public double ofEmployees(int employees) {
        return onTheJobSearch * employees;
    }

    /** Search of an inactive person: the tighter the market, the more; never more than an unemployed person's. */
    public double inactiveSearchAt(double unemployed, double openingUnemployed) {
        return Math.min(1, inactiveSearch * openingUnemployed / Math.max(1, unemployed));
    }

    /** Commuters who look for work here, relative to month zero: exp(-kappa excess). */
    public double commuterSupply(double commuters, double openingCommuters) {
        double excess = commuters / Math.max(1, openingCommuters) - 1;
        return StrictMath.exp(-commutingTightness * excess);
    }

    /**
     * Hires of residents outside relative to month zero: (1 + b) s / (s + b), s how many look for work relative to
     * then.
     */
    public double outsideHires(double searchers, double openingSearchers) {
        double relative = searchers / Math.max(1, openingSearchers);
        return relative == 0 ? 0 : (1 + outsideCompetition) * relative / (relative + outsideCompetition);
    }
}
