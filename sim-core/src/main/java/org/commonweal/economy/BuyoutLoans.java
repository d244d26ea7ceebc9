package org.commonweal.economy;

import java.util.Arrays;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;

/**
 * Who lent which firm the price it was bought for, row by row: sellers who are paid out of future profits, and members
 * of a co-operative. The ledger has the balances of each account; this register says which of them belong together.
 */
public final class BuyoutLoans {
    private int[] firm = new int[16];
    private int[] lender = new int[16];
    private long[] owed = new long[16];
    private int count;

    /** How many rows there are; a row keeps its number until {@link #tidy()}. */
    public int count() {
        return count;
    }

    /** The firm that owes. */
    public int firm(int row) {
        return firm[row];
    }

    /** The account that is owed. */
    public int lender(int row) {
        return lender[row];
    }

    /** What is owed [pence]. */
    public long owed(int row) {
        return owed[row];
    }

    /** Enters a loan; the books are the caller's business. */
    public void add(int toFirm, int by, long pence) {
        if (pence <= 0) {
            return;
        }
        if (count == firm.length) {
            firm = Arrays.copyOf(firm, 2 * count);
            lender = Arrays.copyOf(lender, 2 * count);
            owed = Arrays.copyOf(owed, 2 * count);
        }
        firm[count] = toFirm;
        lender[count] = by;
        owed[count++] = pence;
    }

    /** Changes what is owed by a row [pence], up or down. */
    public void change(int row, long pence) {
        owed[row] += pence;
    }

    /** Everything that was owed to one account is owed to another: an estate passes to its heir. */
    public void pass(Ledger ledger, int from, int to) {
        ledger.assign(Instrument.BUYOUT_LOANS, from, to, ledger.balance(Instrument.BUYOUT_LOANS, from));
        for (int row = 0; row < count; row++) {
            if (lender[row] == from) {
                lender[row] = to;
            }
        }
    }

    /** What a firm owes by all its rows [pence]. */
    public long owedBy(int f) {
        long sum = 0;
        for (int row = 0; row < count; row++) {
            sum += firm[row] == f ? owed[row] : 0;
        }
        return sum;
    }

    /** Drops the rows that are settled. */
    public void tidy() {
        int kept = 0;
        for (int row = 0; row < count; row++) {
            if (owed[row] > 0) {
                firm[kept] = firm[row];
                lender[kept] = lender[row];
                owed[kept++] = owed[row];
            }
        }
        count = kept;
    }
}
