package org.commonweal.money;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Every balance, and the only code that changes one.
 *
 * <p>An account is an {@code int}. A balance is {@code long} pence, positive for who holds a claim and negative for who
 * issued it. Each verb moves two legs of equal size, so every instrument sums to zero over all accounts at all times;
 * and each verb records what it did, by sector, in the {@link FlowCube} and the {@link ClaimRecord}, so that every
 * change of a balance has a reason. {@link LedgerAudit} holds the two against each other.
 *
 * <p>Accounts of the outside world and of banks may go below zero in deposits: a bank's deposits are what it owes.
 * Nobody else can.
 */
public class Ledger extends Balances {
    final Records records;
    private Tracer tracer;

    /** A ledger with every balance at zero, of the sectors of the core. */
    public Ledger(int accounts, boolean journalled, IntFunction<String> names, int nationalBank) {
        this(accounts, journalled, names, nationalBank, Sector.CORE);
    }

    /**
     * A ledger with every balance at zero.
     *
     * @param accounts how many accounts there are
     * @param journalled whether every verb also writes what it meant to do account by account, for the PHASE audit
     * @param names an account's name for people
     * @param nationalBank the account of the bank where everybody banks at first
     * @param sectors the classes of accounts, by ordinal
     */
    public Ledger(int accounts, boolean journalled, IntFunction<String> names, int nationalBank, List<Sector> sectors) {
        super(accounts, journalled, names, nationalBank, sectors);
        records = new Records(accounts, sectors());
    }

    // ---- the verbs -------------------------------------------------------------------------------------------------

    /**
     * Pays. The payer must have the money, unless it may overdraw.
     *
     * @param pence not negative; zero does nothing
     * @throws IllegalStateException if the payment is not covered: a fault of the caller
     */
    public final void pay(Flow why, int from, int to, long pence) {
        if (pence > deposits(from) && !mayOverdraw(from)) {
            throw new IllegalStateException(why + " of " + pence + " p is not covered: " + name(from) + " has "
                    + deposits(from) + " p. Maybe it should be paid with payUpTo.");
        }
        move(why, from, to, pence);
    }

    /**
     * Pays as much as there is.
     *
     * @param pence wanted, not negative
     * @return what was paid, 0 to {@code pence}; the caller books the rest as arrears
     */
    public final long payUpTo(Flow why, int from, int to, long pence) {
        long there = deposits(from);
        long paid = pence <= there || mayOverdraw(from) ? pence : Math.max(0, there);
        move(why, from, to, paid);
        return paid;
    }

    /** Makes a claim against money: the lender (or saver) pays, the borrower (or issuer) owes. */
    public final void lend(Flow why, Instrument what, int lender, int borrower, long pence) {
        requireClaim(what);
        pay(why, lender, borrower, pence);
        if (pence == 0) {
            return;
        }
        leg(what, lender, pence);
        leg(what, borrower, -pence);
        recordClaim(what, lender, borrower, pence, true);
    }

    /**
     * Settles a claim with money: the borrower (or issuer) pays, the claim goes.
     *
     * @throws IllegalStateException if more would be repaid than the lender holds and the borrower owes, or it is not
     * covered
     */
    public final void repay(Flow why, Instrument what, int borrower, int lender, long pence) {
        requireClaim(what, lender, borrower, pence);
        pay(why, borrower, lender, pence);
        if (pence == 0) {
            return;
        }
        leg(what, lender, -pence);
        leg(what, borrower, pence);
        recordClaim(what, lender, borrower, -pence, true);
    }

    /** Makes a claim grow without a payment: pension rights earned, interest added to a debt. */
    public final void accrue(Instrument what, int holder, int issuer, long pence) {
        requireClaim(what);
        requireNotNegative(pence);
        if (pence == 0) {
            return;
        }
        leg(what, holder, pence);
        leg(what, issuer, -pence);
        recordClaim(what, holder, issuer, pence, false);
        records.flows.add(Flow.ACCRUAL, sector[issuer], sector[holder], pence);
    }

    /** Gives a claim up: the loss lands on the holder's net worth. */
    public final void writeOff(Instrument what, int holder, int issuer, long pence) {
        requireClaim(what, holder, issuer, pence);
        if (pence == 0) {
            return;
        }
        leg(what, holder, -pence);
        leg(what, issuer, pence);
        recordClaim(what, holder, issuer, -pence, false);
        records.flows.add(Flow.WRITE_OFF, sector[holder], sector[issuer], pence);
    }

    /** Hands a claim from one holder to another without a payment: inheritance in kind, a loan book that moves. */
    public final void assign(Instrument what, int from, int to, long pence) {
        requireClaim(what);
        requireNotNegative(pence);
        if (pence > Math.max(0, balance(what, from))) {
            throw new IllegalStateException(name(from) + " cannot hand on " + pence + " p of " + what + ": it holds "
                    + balance(what, from) + " p");
        }
        if (pence == 0) {
            return;
        }
        leg(what, from, -pence);
        leg(what, to, pence);
        recordClaim(what, to, from, pence, false);
        records.flows.add(Flow.ASSIGNMENT, sector[from], sector[to], pence);
    }

    // ---- what was recorded -----------------------------------------------------------------------------------------

    /** The record of payments. */
    public final FlowCube flows() {
        return records.flows;
    }

    /** The record of payments by firms and anchors, payer by payer. */
    public final PayerRecord payers() {
        return records.payers;
    }

    /** The record of claims. */
    public final ClaimRecord claims() {
        return records.claims;
    }

    /** How many payments were made since the beginning. */
    public final long payments() {
        return records.payments.all();
    }

    /** Whether each payment is looked at by itself: followed by a tracer, or noted in a journal for the PHASE audit. */
    public final boolean isWatched() {
        return tracer != null || journal != null;
    }

    /** Lets a tracer follow payments from now on, in place of any other; null ends it. */
    public final void follow(Tracer follower) {
        tracer = follower;
    }

    // ---- classing accounts -----------------------------------------------------------------------------------------

    /**
     * Puts an account into a sector.
     *
     * @throws IllegalStateException if it has a balance: flows would no longer explain the sectors' balances
     */
    public final void classify(int account, Sector to) {
        if (sector[account] == to.ordinal()) {
            return;
        }
        for (Instrument what : Instrument.values()) {
            if (balance(what, account) != 0) {
                throw new IllegalStateException(name(account) + " cannot become " + to + " while it has " + what);
            }
        }
        sector[account] = (byte) to.ordinal();
    }

    /**
     * Moves a unit into another sector with everything it has and owes, as when a firm changes its legal form. Nothing
     * is paid; the record of both sectors shows what moved (European System of Accounts 2010, K.61).
     */
    public final void reclassify(int account, Sector to) {
        int old = sector[account];
        int now = to.ordinal();
        if (old == now) {
            return;
        }
        for (Instrument what : Instrument.values()) {
            records.claims.change(what, now, old, balance(what, account));
        }
        long worth = netWorth(account);
        records.flows.add(Flow.RECLASSIFICATION, worth < 0 ? now : old, worth < 0 ? old : now, Math.abs(worth));
        sector[account] = (byte) now;
    }

    /** Lets an account bank elsewhere; its deposits go along, settled in reserves. */
    public final void bankWith(int account, int newBank) {
        long deposits = deposits(account);
        if (deposits != 0 && bank[account] != newBank && bank[account] != account) {
            settle(bank[account], newBank, deposits);
        }
        bank[account] = newBank;
    }

    /** Opens the next month: the month's flows join the year's. */
    public final void closeMonth() {
        if (tracer != null) {
            tracer.monthCloses();
            tracer = tracer.isDone() ? null : tracer;
        }
        records.closeMonth();
    }

    /** Opens the next year. */
    public final void closeYear() {
        records.flows.closeYear();
    }

    // ---- the engine room -------------------------------------------------------------------------------------------

    private void move(Flow why, int from, int to, long pence) {
        if (pence <= 0) {
            requireNotNegative(pence);
            return;
        }
        if (tracer != null) {
            tracer.pay(why, from, to, pence);
        }
        leg(Instrument.DEPOSITS, from, -pence);
        leg(Instrument.DEPOSITS, to, pence);
        if (bank[from] != bank[to]) {
            settle(bank[from], bank[to], pence);
        }
        int payer = sector[from];
        int payee = sector[to];
        records.paid(why, from, payer, payee, pence);
        records.received(why, to, payee, pence);
        requireHeld(Instrument.DEPOSITS, to, from);
        records.payments.add(1);
        if (journal != null) {
            journal[0][from] -= pence;
            journal[0][to] += pence;
        }
    }

    /** Moves what one bank owes a customer to another bank, against reserves. */
    final void settle(int from, int to, long pence) {
        settleLeg(Instrument.DEPOSITS, from, pence);
        settleLeg(Instrument.DEPOSITS, to, -pence);
        settleLeg(Instrument.RESERVES, from, -pence);
        settleLeg(Instrument.RESERVES, to, pence);
        records.claims.change(Instrument.DEPOSITS, sector[from], sector[to], pence);
        records.claims.change(Instrument.RESERVES, sector[to], sector[from], pence);
    }

    private void settleLeg(Instrument what, int account, long pence) {
        leg(what, account, pence);
        if (journal != null) {
            journal[what.ordinal()][account] += pence;
        }
    }

    private void recordClaim(Instrument what, int holder, int issuer, long pence, boolean paid) {
        if (paid) {
            records.claims.transaction(what, sector[holder], sector[issuer], pence);
        } else {
            records.claims.change(what, sector[holder], sector[issuer], pence);
        }
        requireHeld(what, holder, issuer);
        if (journal != null) {
            journal[what.ordinal()][holder] += pence;
            journal[what.ordinal()][issuer] -= pence;
        }
    }
}
