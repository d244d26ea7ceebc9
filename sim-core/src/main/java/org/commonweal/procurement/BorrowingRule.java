package org.commonweal.procurement;

import org.commonweal.money.Nominal;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * How councils borrow: for capital only, here what they buy of construction, and from the Public Works Loan Board of the
 * government (Local Government Act 2003, section 1 and part 1).
 */
public record BorrowingRule(
        @Param(
                value = 0.33,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "most that a council borrows at the start of a year in which money is short, of what it spends on construction",
                source = "assumed: about a third of councils' capital spending is paid from loans (from memory)",
                status = Status.ASSUMED)
        double share,

        @Param(
                value = 0.03,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "what is missing is made good without a loan up to here, of a year's spending",
                source = "assumed: ups and downs that reserves are there for; otherwise debt would grow in quiet years",
                status = Status.ASSUMED)
        double from,

        @Param(
                value = 0.05,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "interest on loans to councils",
                source = "[E] Public Works Loan Board: gilts plus 0.8 to 1 points (from memory)",
                status = Status.ESTIMATED)
        @Nominal
        double rate,

        @Param(
                value = 25,
                unit = Unit.YEARS,
                min = 1,
                max = 50,
                what = "years over which what is owed is paid back: each month as large a part of what is left",
                source = "assumed: minimum revenue provision over the life of what was built",
                status = Status.ASSUMED)
        double years) {
    private static final int MONTHS = 12;

    /**
     * What is borrowed for a year [pence].
     *
     * @param missing [pence]
     * @param construction [pence a year]
     * @param spending pay and all purchases [pence a year]
     */
    public long borrowed(double missing, double construction, double spending) {
        return Pence.round(Math.max(0, Math.min(missing - from * spending, share * construction)));
    }

    /** Interest of a month [pence]. @param owed [pence] */
    public long interest(long owed) {
        return Pence.round(rate * owed / MONTHS);
    }

    /** What is paid back in a month [pence], a penny at least. @param owed [pence] */
    public long principal(long owed) {
        return Math.min(owed, (long) StrictMath.ceil(owed / (MONTHS * years)));
    }
}
