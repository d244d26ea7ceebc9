package org.commonweal.production;

import org.commonweal.money.AgainstTrend;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * How firms replace and add capital (model specification 5.6).
 *
 * @param expansion how much they add
 * @param use what it does
 * @param projects how some of them invest with a lender
 * @param ratios how much they want
 */
public record InvestmentRule(
        @Param(
                value = 0.10,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "depreciation",
                source = "[A] in the specification; equipment and fittings",
                status = Status.ASSUMED)
        @AgainstTrend(loss = true)
        double depreciation,

        @Unnamed ExpansionRule expansion,

        @Unnamed CapitalUse use,

        @Unnamed ProjectRule projects,

        @Param(
                value = 1.05,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "months of costs kept in cash before investing",
                source = "calibrated to 33-50 % of small firms that use external finance (evidence F4)",
                status = Status.CALIBRATED)
        double keptCash,

        @Param(
                value = 0.1,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "chance that a firm short of cash applies for a loan to invest",
                source =
                        "calibrated to the 33-50 % of firms that use external finance, the self-employed among them (evidence F4)",
                status = Status.CALIBRATED)
        double application,

        @Unnamed CapitalRatios ratios) {

    /** Wear and tear of a month [pence, before rounding]. */
    public double replacement(double capital) {
        return capital * depreciation / 12;
    }

    /** What capital loses beside the depreciation that was declared [1/year]. */
    public double beside(InvestmentRule declared) {
        return depreciation - declared.depreciation;
    }

    /** Capital that an output uses up [as the output]. @param perOutput capital per pound of annual output */
    public double usedUp(double output, double perOutput) {
        return output * depreciation * perOutput;
    }

    /** Wear and tear of a month [pence]. */
    public long depreciation(long capital) {
        return Pence.round(replacement(capital));
    }

    /** What a firm wants to invest this month [pence]: depreciation, and what it wants to add. */
    public long wanted(long capital, double wantedCapital) {
        return Pence.round(Math.max(0, replacement(capital) + expansion.beyondWear(capital, wantedCapital)));
    }

    /** Cash that a firm keeps when it invests [pence]. */
    public long kept(double monthlyCosts) {
        return Pence.round(keptCash * monthlyCosts);
    }

    /** Whether a firm short of cash applies for a loan to invest this month. @param draw a uniform number */
    public boolean applies(double draw) {
        return draw < application;
    }
}
