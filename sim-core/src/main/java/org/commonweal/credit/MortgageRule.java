package org.commonweal.credit;

import org.commonweal.money.Nominal;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What mortgages cost, and what happens when they are not paid (model specification 5.2). */
public record MortgageRule(
        @Param(
                value = 0.045,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.3,
                what = "interest on mortgages",
                source = "[E] order of magnitude 2024-25",
                status = Status.ESTIMATED)
        @Nominal
        double mortgageRate,

        @Param(
                value = 300,
                unit = Unit.MONTHS,
                min = 60,
                max = 480,
                what = "term of a new mortgage",
                source = "the usual 25 years",
                status = Status.OBSERVED)
        int mortgageTerm,

        @Param(
                value = 0.80,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "loan of a new mortgage relative to the dwelling",
                source = "estimated: mean loan to value of first-time buyers is 75-80 %",
                status = Status.ESTIMATED)
        double loanToValue,

        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 1,
                max = 60,
                what = "months in arrears after which a bank grants forbearance on a mortgage",
                source = "regulated lenders look for forbearance before anything else; three months are usual",
                status = Status.ESTIMATED)
        int mortgagePatience,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "months of forbearance, in which only interest is due",
                source = "assumed",
                status = Status.ASSUMED)
        int forbearance) {

    /** Interest of a month [pence, before rounding]. */
    public double interest(long owed) {
        return owed * mortgageRate / 12;
    }

    /** Level instalment that repays a mortgage over its term [pence a month]. */
    public long instalment(long mortgage) {
        double rate = mortgageRate / 12;
        double factor = rate == 0 ? 1.0 / mortgageTerm : rate / (1 - StrictMath.pow(1 + rate, -mortgageTerm));
        return (long) Math.ceil(mortgage * factor);
    }

    /** What is left of a mortgage with so much of its term to run [pence]. @param part of the term, 0-1 */
    public long left(long instalment, double part) {
        double months = part * mortgageTerm;
        double rate = mortgageRate / 12;
        return Pence.round(
                rate == 0 ? instalment * months : instalment * (1 - StrictMath.pow(1 + rate, -months)) / rate);
    }

    /** The usual new mortgage on a dwelling [pence]. */
    public long usual(long price) {
        return Pence.round(loanToValue * price);
    }

    /** Mortgage of somebody who owes so much of the value, at most as much as is usual [pence]. @param share 0-1 */
    public long ofShare(double share, long value) {
        return Pence.round(Math.min(share, loanToValue) * value);
    }

    /** Whether a bank grants forbearance after so many months in arrears. */
    public boolean forbears(int monthsInArrears) {
        return monthsInArrears >= mortgagePatience;
    }

    /** Month in which forbearance that is granted now ends. */
    public int forbearsUntil(int month) {
        return month + 1 + forbearance;
    }

    /** How much higher its rate is than another one's [1/year]. */
    double above(MortgageRule other) {
        return mortgageRate - other.mortgageRate;
    }
}
