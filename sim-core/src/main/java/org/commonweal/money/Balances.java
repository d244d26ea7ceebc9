package org.commonweal.money;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** What every account has, owes, and belongs to: the state of the {@link Ledger}, which alone changes it. */
abstract class Balances {
    private final long[][] balances;
    final long[][] journal;
    final byte[] sector;
    final int[] bank;
    private final IntFunction<String> names;
    private final List<Sector> sectors;
    private final Sector[] sectorAt;

    /** @see Ledger#Ledger(int, boolean, IntFunction, int, List) */
    Balances(int accounts, boolean journalled, IntFunction<String> names, int nationalBank, List<Sector> sectors) {
        this.sectors = List.copyOf(sectors);
        sectorAt = sectors.toArray(Sector[]::new);
        balances = new long[Instrument.COUNT][accounts];
        journal = journalled ? new long[Instrument.COUNT][accounts] : null;
        sector = new byte[accounts];
        bank = new int[accounts];
        Arrays.fill(bank, nationalBank);
        this.names = names;
    }

    /** A balance [pence]: positive held, negative owed. */
    public final long balance(Instrument what, int account) {
        return balances[what.ordinal()][account];
    }

    /** Deposits of an account [pence]. */
    public final long deposits(int account) {
        return balances[0][account];
    }

    /** What an account owes by an instrument [pence], zero or more. */
    public final long owed(Instrument what, int account) {
        return Math.max(0, -balances[what.ordinal()][account]);
    }

    /** All claims held less all owed [pence]: financial net worth. For a bank this is its equity. */
    public final long netWorth(int account) {
        long sum = 0;
        for (long[] instrument : balances) {
            sum += instrument[account];
        }
        return sum;
    }

    /** How many accounts there are. */
    public final int accounts() {
        return sector.length;
    }

    /** The classes of accounts, by ordinal. */
    public final List<Sector> sectors() {
        return sectors;
    }

    /** The institutional sector of an account. */
    public final Sector sector(int account) {
        return sectorAt[sector[account]];
    }

    /** The bank an account banks with; a bank banks with itself. */
    public final int bank(int account) {
        return bank[account];
    }

    /** An account's name for people. */
    public final String name(int account) {
        return names.apply(account);
    }

    // ---- the engine room -------------------------------------------------------------------------------------------

    /** One half of an entry. Tests drop one to see that the audit notices. */
    void leg(Instrument what, int account, long pence) {
        balances[what.ordinal()][account] += pence;
    }

    final long[] column(Instrument what) {
        return balances[what.ordinal()];
    }

    final byte[] sectorsOfAccounts() {
        return sector;
    }

    final long[][] journal() {
        return journal;
    }

    static void requireClaim(Instrument what) {
        if (what == Instrument.DEPOSITS || what == Instrument.RESERVES) {
            throw new IllegalArgumentException(what + " move by payments only");
        }
    }

    final void requireClaim(Instrument what, int holder, int issuer, long pence) {
        requireClaim(what);
        requireNotNegative(pence);
        if (pence > 0 && (balance(what, holder) < pence || -balance(what, issuer) < pence)) {
            throw new IllegalStateException(
                    what + " of " + pence + " p between " + name(issuer) + ", who owes " + -balance(what, issuer)
                            + " p, and " + name(holder) + ", who holds " + balance(what, holder) + " p");
        }
    }

    static void requireNotNegative(long pence) {
        if (pence < 0) {
            throw new IllegalArgumentException(
                    "an amount below zero: " + pence + " p. Maybe payer and payee are swapped.");
        }
    }

    /** Nobody holds or owes more than the books hold, so that nothing that is added up ever wraps round. */
    final void requireHeld(Instrument what, int holder, int issuer) {
        long[] column = balances[what.ordinal()];
        if (column[holder] > Pence.MOST || column[issuer] < -Pence.MOST) {
            throw new UnboundedException(what.title() + " of " + name(holder) + " (" + Pence.toPounds(column[holder])
                    + " pounds) or what " + name(issuer) + " owes in them (" + -Pence.toPounds(column[issuer])
                    + ") have grown to more than the books hold, " + Pence.MOST / 100 + " pounds");
        }
    }

    final boolean mayOverdraw(int account) {
        return sector[account] <= Sector.LOCAL_BANK.ordinal();
    }
}
