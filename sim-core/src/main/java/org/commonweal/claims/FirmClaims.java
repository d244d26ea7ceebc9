package org.commonweal.claims;

import java.util.Arrays;
import java.util.function.Predicate;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;

/**
 * Who holds which claim on which firm, row by row: what sellers and members of a co-operative are owed for it, or the
 * shares of a society's members. The ledger has the balances of each account; this register says which of them belong
 * together.
 */
public final class FirmClaims {
    private int[] firm = new int[16];
    private int[] holder = new int[16];
    private long[] owed = new long[16];
    private LoanTerms[] terms = new LoanTerms[16];
    private int count;
    private final Instrument what;

    /** An empty register of claims of a kind. */
    public FirmClaims(Instrument what) {
        this.what = what;
    }

    /** How many rows there are; a row keeps its number until {@link #tidy()}. */
    public int count() {
        return count;
    }

    /** The firm that owes. */
    public int firm(int row) {
        return firm[row];
    }

    /** The account that is owed. */
    public int holder(int row) {
        return holder[row];
    }

    /** What is owed [pence]. */
    public long owed(int row) {
        return owed[row];
    }

    /** The terms of a row that has its own; null where the usual ones hold. */
    public LoanTerms terms(int row) {
        return terms[row];
    }

    /** Whether a row is served before those that have no such terms. */
    public boolean isSenior(int row) {
        return terms[row] != null && terms[row].isSenior();
    }

    /** Enters a claim on the usual terms; the books are the caller's business. */
    public void add(int onFirm, int by, long pence) {
        add(onFirm, by, pence, null);
    }

    /** Enters a claim on terms of its own. */
    public void add(int onFirm, int by, long pence, LoanTerms own) {
        if (pence <= 0) {
            return;
        }
        if (count == firm.length) {
            firm = Arrays.copyOf(firm, 2 * count);
            holder = Arrays.copyOf(holder, 2 * count);
            owed = Arrays.copyOf(owed, 2 * count);
            terms = Arrays.copyOf(terms, 2 * count);
        }
        firm[count] = onFirm;
        holder[count] = by;
        terms[count] = own;
        owed[count++] = pence;
    }

    /** Changes what is owed by a row [pence], up or down. */
    public void change(int row, long pence) {
        owed[row] += pence;
    }

    /** Everything that was owed to one account is owed to another: an estate passes to its heir. */
    public void pass(Ledger ledger, int from, int to) {
        ledger.assign(what, from, to, ledger.balance(what, from));
        for (int row = 0; row < count; row++) {
            if (holder[row] == from) {
                holder[row] = to;
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

    /** What firms owe on terms of their own, of some kind [pence]. */
    public long owedOn(Predicate<LoanTerms> kind) {
        long sum = 0;
        for (int row = 0; row < count; row++) {
            sum += terms[row] != null && kind.test(terms[row]) ? owed[row] : 0;
        }
        return sum;
    }

    /** What a firm owes to one account by all its rows [pence]. */
    public long owedTo(int holding, int f) {
        long sum = 0;
        for (int row = 0; row < count; row++) {
            sum += firm[row] == f && holder[row] == holding ? owed[row] : 0;
        }
        return sum;
    }

    /** Drops the rows that are settled. */
    public void tidy() {
        int kept = 0;
        for (int row = 0; row < count; row++) {
            if (owed[row] > 0) {
                firm[kept] = firm[row];
                holder[kept] = holder[row];
                terms[kept] = terms[row];
                owed[kept++] = owed[row];
            }
        }
        count = kept;
    }
}
