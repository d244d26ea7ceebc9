package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Universal credit: allowances and housing costs less a taper on earnings and other income. */
public record UniversalCredit(
        @Param(
                value = 400.14,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "standard allowance, single, 25 or over",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double single,

        @Param(
                value = 628.10,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "standard allowance, couple, 25 or over",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double couple,

        @Param(
                value = 292.81,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 2_000,
                what = "each child that it is paid for",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double child,

        @Param(
                value = 2,
                unit = Unit.COUNT,
                min = 0,
                max = 20,
                what = "most children that it is paid for",
                source = "Welfare Reform and Work Act 2016, section 14, as if all were born since April 2017",
                status = Status.OBSERVED)
        int mostChildren,

        @Param(
                value = 150,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 2_000,
                what = "mean of health and carer elements where somebody is inactive",
                source = "assumed: 423 a month for about a third of such households",
                status = Status.ASSUMED)
        double inactive,

        @Param(
                value = 575,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "most rent that is paid",
                source = "estimated: local housing allowance, two bedrooms, Central Lancashire order of magnitude",
                status = Status.ESTIMATED)
        double rentCap,

        @Param(
                value = 411,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "earnings free of the taper",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv, with housing costs",
                status = Status.OBSERVED)
        double workAllowance,

        @Param(
                value = 0.55,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "taper on earnings above the allowance",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double taper,

        @Param(
                value = 16_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "savings above which nothing is paid",
                source = "Universal Credit Regulations 2013, regulation 18",
                status = Status.OBSERVED)
        double savingsLimit,

        @Param(
                value = 0.80,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of entitled households that claim",
                source = "estimated: take-up of means-tested benefits is about four fifths",
                status = Status.ESTIMATED)
        double takeUp)
        implements FiscalLever {

    /** Whether an entitled household claims. @param draw a uniform number, always the same for a household */
    public boolean claims(double draw) {
        return draw < takeUp;
    }

    /** What households are paid on average of what is due to them [pence a month, before rounding]. */
    public double expected(long due) {
        return takeUp * due;
    }

    /** What the household is assessed to need before income [pence a month]. */
    public long need(int adults, int children, boolean someoneInactive, long rent) {
        double pounds = (adults > 1 ? couple : single)
                + child * Math.min(mostChildren, children)
                + (someoneInactive ? inactive : 0);
        return Pence.ofPounds(pounds) + Math.min(rent, Pence.ofPounds(rentCap));
    }

    /** Credit paid [pence a month]. */
    public long due(long need, long earnings, long otherIncome, boolean workAllowed, long savings) {
        if (savings > Pence.ofPounds(savingsLimit)) {
            return 0;
        }
        double free = workAllowed ? Pence.ofPounds(workAllowance) : 0;
        double left = need - taper * Math.max(0, earnings - free) - otherIncome;
        return Pence.round(Math.max(0, left));
    }
}
