package org.commonweal.housing;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who can pay for a dwelling (model specification 5.10). */
public record BuyerRule(
        @Param(
                value = 60,
                unit = Unit.COUNT,
                min = 1,
                max = 200,
                what = "households asked whether they can buy a dwelling that is for sale",
                source = "assumed: about a dozen tenants view it",
                status = Status.ASSUMED)
        int viewings,

        @Param(
                value = 4.5,
                unit = Unit.RATIO,
                min = 0,
                max = 15,
                what = "most mortgage of a first-time buyer, in years of income after tax",
                source = "estimated: banks lend up to 4.5 times gross income, but few households borrow that much",
                status = Status.ESTIMATED)
        double loanToIncome,

        @Param(
                value = 0.90,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most mortgage of a first-time buyer, of the price",
                source = "estimated: few are lent above 90 % (UK Finance, from memory)",
                status = Status.ESTIMATED)
        double mostLoanToValue,

        @Param(
                value = 1,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "income a buyer keeps in hand",
                source = "assumed: costs of moving in",
                status = Status.ASSUMED)
        double keptCash) {

    /**
     * What a household could put into a dwelling, below zero where it owes more than it has [pence].
     *
     * @param liquid deposits and units [pence]
     * @param income smoothed disposable income [pence a month]
     * @param owed consumer credit [pence]
     */
    public long free(long liquid, double income, long owed) {
        return liquid - Pence.round(keptCash * Math.max(0, income)) - owed;
    }

    /** The largest mortgage it gets for a dwelling [pence]. @param labourIncome smoothed [pence a month] */
    public long mostLoan(double labourIncome, long price) {
        double yearly = 12 * Math.max(0, labourIncome);
        return Pence.round(Math.min(loanToIncome * yearly, mostLoanToValue * price));
    }
}
