package org.commonweal.credit;

import org.commonweal.money.Nominal;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * What firms ask of banks, what banks answer, and how loans are repaid (model specification 5.2).
 *
 * @param decision whether a bank lends
 * @param defaults what happens when a loan is not served
 * @param insight what a lender sees of a firm beside its accounts
 */
public record CreditRule(
        @Param(
                value = 0.07,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.5,
                what = "interest on loans to firms",
                source = "[E] order of magnitude: Bank Rate plus 2.5-4 points (evidence F7)",
                status = Status.ESTIMATED)
        @Nominal
        double loanRate,

        @Param(
                value = 78,
                unit = Unit.MONTHS,
                min = 6,
                max = 360,
                what = "term of a loan to a firm",
                source =
                        "calibrated with the constant, to the stock and the flow of loans to small firms (evidence F1, F4)",
                status = Status.CALIBRATED)
        int term,

        @Param(
                value = 0.35,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "months of costs in cash below which a firm applies",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double lowCash,

        @Param(
                value = 2.5,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "months of costs in cash that it applies for",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double wantedCash,

        @Unnamed LendingDecision decision,

        @Param(
                value = 0.9,
                unit = Unit.SHARE,
                min = 0.1,
                max = 1,
                what = "costs of a month, of the orders a firm expects",
                source = "assumed: what a normal margin leaves",
                status = Status.ASSUMED)
        double costShare,

        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "orders a bank counts on for debt service, of those a firm expects",
                source = "assumed: a normal margin",
                status = Status.ASSUMED)
        double serviceShare,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "chance that a parent tops up a branch that is out of cash",
                source = "[A] in the specification: a soft budget",
                status = Status.ASSUMED)
        double parentSupport,

        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "private firms whose owners have guaranteed their loans with what they have",
                source = "assumed: personal guarantees are usual in lending to small firms",
                status = Status.ASSUMED)
        double guaranteed,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "months over which an overdraft is repaid",
                source = "assumed: overdrafts are agreed for a year",
                status = Status.ASSUMED)
        int overdraftTerm,

        @Unnamed DefaultRule defaults,

        @Unnamed InsightRule insight,

        @Param(
                value = 6,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "months that a firm waits after a refusal before it applies again",
                source = "assumed: those refused are discouraged for a time",
                status = Status.ASSUMED)
        int afterRefusal) {

    /** Costs of a month: sales less a normal margin [in the unit of the orders expected a month, before rounding]. */
    public double costs(double expectedOrders) {
        return costShare * expectedOrders;
    }

    /**
     * Working capital that a firm applies for [pence]; nothing when its cash is enough.
     *
     * @param monthlyCosts [pence a month]
     * @param cash what it has [pence]
     */
    public long wanted(double monthlyCosts, long cash) {
        long wanted = Pence.round(wantedCash * monthlyCosts) - cash;
        return cash < lowCash * monthlyCosts ? Math.max(0, wanted) : 0;
    }

    /**
     * Chance that a bank grants a loan, 0-1.
     *
     * @param debtAfter what the firm would owe [pence]
     * @param assets its capital and cash with the loan [pence]
     * @param expectedOrders [pence a month]
     * @param access what its legal form and the bank's leniency add [logit]
     */
    public double approval(
            long debtAfter, double assets, int heads, int ageMonths, double expectedOrders, double access) {
        double coverage = serviceShare * expectedOrders / Math.max(1, service(debtAfter));
        return decision.approval(debtAfter, assets, heads, ageMonths, coverage, access);
    }

    /** What falls due on a new debt in its first month [pence, before rounding]. */
    private double service(long debt) {
        return debt * (1.0 / term + loanRate / 12);
    }

    /** Interest of a month [pence]. */
    public long interest(long owed) {
        return Pence.round(yearlyInterest(owed) / 12);
    }

    /** Interest of a year, in the unit of what is owed, before rounding. */
    public double yearlyInterest(double owed) {
        return owed * loanRate;
    }

    /** The equal parts in which a loan is repaid [pence a month]; the last one may be less. */
    public long instalment(long loan) {
        return (loan + term - 1) / term;
    }

    /** The same of an overdraft [pence a month]. */
    public long overdraftInstalment(long overdraft) {
        return (overdraft + overdraftTerm - 1) / overdraftTerm;
    }

    /** What is left of a loan when it has so many months to run [pence]. */
    public long left(long loan, int months) {
        return Pence.round(loan * (months / (double) term));
    }

    /** Whether a parent tops up a branch that is out of cash. @param draw a uniform number */
    public boolean parentHelps(double draw) {
        return draw < parentSupport;
    }

    /** Whether the owners of a private firm stand by its loans. @param draw a uniform number */
    public boolean isGuaranteed(double draw) {
        return draw < guaranteed;
    }

    /** Month before which a firm that is refused a loan now does not apply again. */
    public int noApplicationBefore(int month) {
        return month + afterRefusal;
    }
}
