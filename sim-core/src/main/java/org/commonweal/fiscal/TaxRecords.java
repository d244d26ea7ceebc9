package org.commonweal.fiscal;

/**
 * What residents have received and paid since the tax year began, column by column: entry {@code p} of every array is
 * person {@code p} [pence].
 */
public final class TaxRecords {
    /** Pay and pensions, less contributions to pension schemes. */
    public final long[] earned;

    /** Profits of a business of their own that is no company, drawings included; below zero for a loss. */
    public final long[] profits;

    /** Rents of dwellings that they let. */
    public final long[] rents;

    /** Interest. */
    public final long[] interest;

    /** Dividends. */
    public final long[] dividends;

    /** Bonuses that were free of income tax. */
    public final long[] relieved;

    /** Income tax paid, less what earlier years still owe. */
    public final long[] taxed;

    /** Contributions of the self-employed paid, less what earlier years still owe. */
    public final long[] insured;

    /** Whether all tax on what was earned has been taken at source. */
    public final boolean[] takenAtSource;

    /** Columns for so many people. */
    public TaxRecords(int people) {
        earned = new long[people];
        profits = new long[people];
        rents = new long[people];
        interest = new long[people];
        dividends = new long[people];
        relieved = new long[people];
        taxed = new long[people];
        insured = new long[people];
        takenAtSource = new boolean[people];
    }

    /** All that person {@code p} has received [pence]; a loss comes off pay and pensions alone. */
    public long received(int p) {
        return Math.max(0, earned[p] + profits[p]) + rents[p] + interest[p] + dividends[p];
    }

    /** Forgets all that was received. */
    public void clear() {
        for (long[] received : new long[][] {earned, profits, rents, interest, dividends, relieved}) {
            java.util.Arrays.fill(received, 0);
        }
        java.util.Arrays.fill(takenAtSource, false);
    }
}
