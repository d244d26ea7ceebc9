package org.commonweal.credit;

import org.commonweal.money.Nominal;
import org.commonweal.money.TakenOff;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/** What banks pay and charge households, and what they keep (model specification 5.2). */
public record BankingRule(
        @Param(
                value = 0.01,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "interest on deposits of households",
                source = "[E] order of magnitude",
                status = Status.ESTIMATED)
        @Nominal
        double depositRate,

        @Unnamed MortgageRule mortgages,

        @Unnamed ConsumerCreditRule consumerCredit,

        @Unnamed CapitalRule capital,

        BankFoundingRule founding,

        @Param(
                value = 0.022,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "households that bank with the credit union",
                source = "1.49 million members of 67 million people (evidence F11)",
                status = Status.OBSERVED)
        double unionMembers) {

    /** Interest of a month on a household's deposits [pence, before rounding]. */
    public double depositInterest(long deposits) {
        return deposits * depositRate / 12;
    }

    /**
     * What has been taken off the rates at which households save and borrow.
     *
     * @param left the same with what is left of them
     * @param trend taken off the growth of pension rights [1/year]
     * @param capital taken off the worth of firms' capital, beside its depreciation [1/year]
     */
    public TakenOff above(BankingRule left, double trend, double capital) {
        return new TakenOff(
                depositRate - left.depositRate,
                mortgages.above(left.mortgages),
                consumerCredit.above(left.consumerCredit),
                trend,
                capital);
    }

    /** Whether a household banks with the credit union. @param draw a uniform number */
    public boolean joinsUnion(double draw) {
        return draw < unionMembers;
    }
}
