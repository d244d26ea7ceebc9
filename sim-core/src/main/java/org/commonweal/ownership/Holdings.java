package org.commonweal.ownership;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Instrument;
import org.commonweal.money.LeakException;
import org.commonweal.time.Month;

/** Whose the firms are: what every holder has, by the books and at what firms are worth. Amounts are pence. */
public final class Holdings {
    private final Economy economy;
    private final LegalForm[] forms;
    private final FirmWorth worth;
    private final long[] book = new long[Holder.values().length];
    private final long[] market = new long[Holder.values().length];
    private final long[] capital = new long[Holder.values().length];
    private final long[] heads = new long[Holder.values().length];
    private long membersShares;

    /** @param forms the legal forms in order; @param worth what firms are worth */
    public Holdings(Economy economy, LegalForm[] forms, FirmWorth worth) {
        this.economy = economy;
        this.forms = forms;
        this.worth = worth;
    }

    /** Adds up what everybody holds now. */
    public void measure() {
        addBooks();
        Firms firms = economy.firms;
        Arrays.fill(market, 0);
        Arrays.fill(capital, 0);
        Arrays.fill(heads, 0);
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                market[of(f).ordinal()] += worth.of(f);
                capital[of(f).ordinal()] += firms.capital[f];
                heads[of(f).ordinal()] += firms.heads(f);
            }
        }
        addShares(market);
    }

    private void addBooks() {
        Firms firms = economy.firms;
        Arrays.fill(book, 0);
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                book[of(f).ordinal()] += economy.firmEquity(f);
            }
        }
        membersShares = 0;
        for (int h = 0; h < economy.households.count && economy.communityShares.count() > 0; h++) {
            membersShares += economy.ledger.balance(Instrument.COMMUNITY_SHARES, economy.accounts.household(h));
        }
        addShares(book);
    }

    /** Shares of societies' members, which firms owe them, are equity, too. */
    private void addShares(long[] held) {
        held[Holder.MEMBERS.ordinal()] += membersShares;
        held[Holder.OUTSIDE.ordinal()] += economy.ledger.balance(Instrument.COMMUNITY_SHARES, economy.accounts.region);
    }

    /** Who holds the equity of firm {@code f} that its members have not put into it as shares. */
    public Holder of(int f) {
        Firms firms = economy.firms;
        if (economy.isSomebodys(f)) {
            return firms.owner[f] == Firms.NO_LOCAL_OWNER ? Holder.OUTSIDE : Holder.OWNERS;
        }
        return firms.branch[f] ? Holder.OUTSIDE : forms[firms.form[f]].holder();
    }

    /** What a holder has by the books; may be below zero. */
    public long atBook(Holder holder) {
        return book[holder.ordinal()];
    }

    /** What the firms of a holder are worth, and members' shares as they paid them. */
    public long atMarket(Holder holder) {
        return market[holder.ordinal()];
    }

    /** The same for every person at work in these firms [pence]; not a number where nobody is. */
    public double perHead(Holder holder) {
        long people = heads[holder.ordinal()];
        return people == 0 ? Double.NaN : (double) atMarket(holder) / people;
    }

    /** Share of the capital of all firms that is in firms which a holder controls, 0-1; not a number without capital. */
    public double control(Holder holder) {
        return capital[holder.ordinal()] / (double) Arrays.stream(capital).sum();
    }

    /** What firms are worth that people of the place hold together; shares that are somebody's own are not in it. */
    public long collective() {
        long sum = -membersShares;
        for (Holder holder : Holder.values()) {
            sum += holder.isCollective() ? atMarket(holder) : 0;
        }
        return sum;
    }

    /**
     * Holds what everybody has by the books against the equity of all firms, by the accounts and columns of all slots.
     *
     * @throws LeakException if a pound has no holder or two, or a firm's account is of another legal form than the firm
     */
    public void check(String phase, Month month) {
        Firms firms = economy.firms;
        addBooks();
        long held = Arrays.stream(book).sum();
        long equity = 0;
        for (int f = 0; f < firms.slots; f++) {
            int account = economy.accounts.firm(f);
            equity += economy.ownFunds(f);
            if (firms.live[f] && !LegalForms.sector(firms.form[f]).equals(economy.ledger.sector(account))) {
                throw new LeakException("In phase " + phase + " of month " + month.index() + ", "
                        + economy.accounts.name(account) + " is one of "
                        + LegalForms.sector(firms.form[f]).title() + ", but its account is one of "
                        + economy.ledger.sector(account).title() + ".\n"
                        + "Maybe it changed its legal form without being classified anew.");
            }
        }
        if (held != equity) {
            throw new LeakException("In phase " + phase + " of month " + month.index() + ", holders have " + held
                    + " p in firms, but the equity of firms is " + equity + " p.\n"
                    + "Maybe a firm closed and left something, or somebody holds shares who cannot.");
        }
    }
}
