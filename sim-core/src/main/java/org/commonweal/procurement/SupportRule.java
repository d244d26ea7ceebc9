package org.commonweal.procurement;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * What follows when an anchor cannot pay its staff and the government advances the money. The chief finance officer of a
 * council that cannot balance its books must say so under section 114 of the Local Government Finance Act 1988: from then
 * on it spends on nothing new.
 */
public record SupportRule(
        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what = "whether advances are paid back; off: they are gifts",
                source = "a rule: exceptional financial support to councils is leave to borrow, not a grant",
                status = Status.ASSUMED)
        boolean repaid,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what = "whether a council that needs an advance issues a section 114 notice",
                source = "Local Government Finance Act 1988, section 114",
                status = Status.ASSUMED)
        boolean notices,

        @Param(
                value = 0.05,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what =
                        "chance that a council which has issued one sells a company of its own, or its shares of the local bank, in a month",
                source = "assumed: what it can sell is sold within two years",
                status = Status.ASSUMED)
        double sales) {

    /** Whether something is sold in a month of a notice. @param draw a uniform number */
    public boolean isSold(double draw) {
        return draw < sales;
    }

    /** Of what was advanced, what is owed [its unit]; the rest is a gift. */
    public long owed(long advanced) {
        return repaid ? advanced : 0;
    }

    /** Whether an anchor stops spending on anything new. @param advanced for its last payroll */
    public boolean stops(boolean council, long advanced) {
        return notices && council && advanced > 0;
    }

    /**
     * What is paid back in a month [pence]: all that is there beyond a month's spending.
     *
     * @param owed [pence]
     * @param deposits [pence]
     * @param spending pay and purchases [pence a month]
     */
    public long repayment(long owed, long deposits, long spending) {
        return Math.max(0, Math.min(owed, deposits - spending));
    }
}
