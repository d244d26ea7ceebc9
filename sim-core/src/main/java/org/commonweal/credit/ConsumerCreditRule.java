package org.commonweal.credit;

import org.commonweal.money.Nominal;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** When households borrow without security, what it costs, and when banks give up (model specification 5.2). */
public record ConsumerCreditRule(
        @Param(
                value = 0.18,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "interest on consumer credit",
                source = "estimated: between credit cards (about 22 %) and personal loans (about 9 %)",
                status = Status.ESTIMATED)
        @Nominal
        double creditRate,

        @Param(
                value = 0.05,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "consumer credit repaid a month",
                source = "assumed: about the minimum payment",
                status = Status.ASSUMED)
        double creditRepayment,

        @Param(
                value = 1.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "income in deposits, when the month's income is in, below which a household borrows",
                source = "assumed: less than a month's income must last for the month to come",
                status = Status.ASSUMED)
        double leastCash,

        @Param(
                value = 2.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "most consumer credit, in months of income",
                source =
                        "calibrated: about half of the poorer households owe and a debtor owes about 2,200 pounds (ONS, Household debt inequalities, 2016), 300-500 pounds on the mean of all households",
                status = Status.CALIBRATED)
        double creditLimit,

        @Param(
                value = 6,
                unit = Unit.MONTHS,
                min = 1,
                max = 60,
                what = "months in arrears after which consumer credit is written off",
                source = "credit cards are usually charged off after 180 days",
                status = Status.ESTIMATED)
        int creditPatience,

        @Param(
                value = 72,
                unit = Unit.MONTHS,
                min = 0,
                max = 240,
                what = "months without new consumer credit after a default",
                source = "a default stays on a credit record for six years",
                status = Status.OBSERVED)
        int creditBar) {

    /** Interest of a month [pence]. */
    public long interest(long owed) {
        return Pence.round(owed * creditRate / 12);
    }

    /** The least that falls due in a month [pence]. */
    public long repayment(long owed) {
        return Pence.round(owed * creditRepayment) + 1;
    }

    /**
     * What a household would borrow [pence]; nothing, or below zero, when it has enough or owes too much.
     *
     * @param income smoothed disposable income [pence a month]
     * @param owed consumer credit [pence]
     * @param deposits what it has when the month's income is in [pence]
     */
    public long wanted(double income, long owed, long deposits) {
        long room = Pence.round(creditLimit * income) - owed;
        return Math.min(room, Pence.round(leastCash * income) - deposits);
    }

    /** Whether a bank writes the debt off after so many months in arrears. */
    public boolean isGivenUp(int monthsInArrears) {
        return monthsInArrears >= creditPatience;
    }

    /** Month before which a household whose debt is written off now gets no new credit. */
    public int noCreditBefore(int month) {
        return month + creditBar;
    }

    /** How much higher its rate is than another one's [1/year]. */
    double above(ConsumerCreditRule other) {
        return creditRate - other.creditRate;
    }
}
