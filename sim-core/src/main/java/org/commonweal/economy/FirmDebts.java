package org.commonweal.economy;

/**
 * The debts of firms, column by column as {@link Firms}: what falls due on loans, and how firms have kept up with it. What
 * they owe is in the ledger.
 */
public final class FirmDebts {
    /** Interest of this month on what it owes, part of its costs, paid or not [pence]. */
    public final long[] interest;

    /** Principal that falls due each month on what it owes [pence]: a straight line of each loan over its term. */
    public final long[] instalment;

    /** What it owes to the pension fund alone, beside no bank [pence]: part of what it owes. */
    public final long[] owedToFund;

    /** Interest and principal that fell due and could not be paid [pence]: part of what it owes. */
    public final long[] arrears;

    /** Months in a row that it ended in arrears. */
    public final int[] monthsInArrears;

    /** Month before which it gets no new loan: after a refusal it waits, after a default its record bars it. */
    public final int[] noCreditBefore;

    /**
     * Whether it was among the riskiest quintile of borrowers at the last review of the books, and has not defaulted
     * since.
     */
    public final boolean[] risky;

    /** How many firms were among the riskiest quintile at the last review. */
    public int riskyAtReview;

    FirmDebts(int slots) {
        interest = new long[slots];
        instalment = new long[slots];
        owedToFund = new long[slots];
        arrears = new long[slots];
        monthsInArrears = new int[slots];
        noCreditBefore = new int[slots];
        risky = new boolean[slots];
    }

    /** Nothing is owed any more, or it was scheduled anew: no instalment, no arrears. */
    public void forget(int f) {
        instalment[f] = 0;
        arrears[f] = 0;
        monthsInArrears[f] = 0;
    }

    /** A new firm comes without debts and without a record. */
    void clear(int f) {
        forget(f);
        interest[f] = 0;
        noCreditBefore[f] = Integer.MIN_VALUE;
        risky[f] = false;
    }
}
