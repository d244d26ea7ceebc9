package org.commonweal.pension;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * What the pension fund holds outside the place, in the place and in cash (model specification 5.9).
 *
 * @param returns what it earns outside
 */
public record PortfolioRule(
        @Unnamed FundReturns returns,

        @Param(
                value = 0.01,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                what = "share of the fund that it lends to firms of the place",
                source =
                        "Lancashire's fund set aside up to 100 million pounds of about 10.5 billion for the district and its neighbour (evidence G8, G11)",
                status = Status.ESTIMATED)
        double localShare,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of a loan that the fund lends beside the bank",
                source = "assumed: the bank keeps half, and so its interest in who gets a loan",
                status = Status.ASSUMED)
        double coLending,

        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 0,
                max = 60,
                what = "months of pensions that the fund keeps in cash",
                source = "assumed: payments that are known need no sale of assets",
                status = Status.ASSUMED)
        int cashMonths) {

    /** Whether a target is more than what the fund lends here anyway. */
    public boolean isMore(double target) {
        return target > localShare;
    }

    /**
     * Share of what is invested that the fund aims to lend to firms here.
     *
     * @param target what it aims to have here, 0 for what it lends anyway
     * @param homes part of the rest of the target that goes into dwellings, 0-1
     */
    public double loansShare(double target, double homes) {
        return localShare + (1 - homes) * Math.max(0, target - localShare);
    }

    /** Share of what is invested that the fund aims to have in dwellings here, by the same measures. */
    public double homesShare(double target, double homes) {
        return homes * Math.max(0, target - localShare);
    }

    /**
     * What the fund lends of a loan [pence].
     *
     * @param loan the loan
     * @param share of what is invested that it aims to lend here
     * @param held what it has lent to firms here
     * @param assets all that it has invested
     */
    public long partOfLoan(long loan, double share, long held, long assets) {
        double lacking = share * assets - held;
        return Pence.round(Math.max(0, Math.min(coLending * loan, lacking)));
    }

    /** What the fund holds at month zero of the loans of the national bank to firms [pence]. @param loans all of them */
    public long openingPart(long loans, long assets) {
        return partOfLoan(loans, localShare, 0, assets);
    }

    /** Cash that the fund keeps [pence]. @param pensions what it pays [pence a month] */
    public long kept(long pensions) {
        return cashMonths * pensions;
    }
}
