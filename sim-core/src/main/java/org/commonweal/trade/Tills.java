package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.BulkPayments;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;

/**
 * The firms' tills while households shop. What a purchase touches of a firm lies side by side, and what a firm takes is
 * booked when the shops close, unless the ledger is watched: then each purchase is a payment of its own, with the same
 * balances and records at the end.
 */
final class Tills {
    private static final int ROW = 4;
    private static final int ROOM = 0;
    private static final int ORDERED = 1;
    private static final int TAKEN = 2;
    private static final int BOOKED = 3;

    private final Economy economy;
    private final BulkPayments bulk;
    private final long[] rows;
    private boolean single;
    private long purchases;

    /** Tills of the firms of a place. @param bulk where takings are booked */
    Tills(Economy economy, BulkPayments bulk) {
        this.economy = economy;
        this.bulk = bulk;
        rows = new long[ROW * economy.firms.slots];
    }

    /** The shops open. @param each whether each purchase is paid singly */
    void open(boolean each) {
        single = each;
        purchases = 0;
        Firms firms = economy.firms;
        for (int f = 0, row = 0; f < firms.used; f++, row += ROW) {
            rows[row + ROOM] = firms.spareCapacity[f];
            rows[row + ORDERED] = 0;
            rows[row + TAKEN] = 0;
            rows[row + BOOKED] = 0;
        }
    }

    /** A customer orders from firm {@code f}, and is served and pays if there is room. @return whether there was */
    boolean order(int payer, int f, long pence) {
        rows[ROW * f + ORDERED] += pence;
        return sendOn(payer, f, pence);
    }

    /** The same for a customer whom another firm has refused: the order was counted there. */
    boolean sendOn(int payer, int f, long pence) {
        int row = ROW * f;
        if (pence > rows[row + ROOM]) {
            return false;
        }
        rows[row + ROOM] -= pence;
        rows[row + TAKEN] += pence;
        purchases++;
        if (single) {
            economy.ledger.pay(Flow.CONSUMPTION, payer, economy.accounts.firm(f), pence);
        }
        return true;
    }

    /** Books what firm {@code f} has taken so far, because it is about to pay. */
    void book(int f) {
        int row = ROW * f;
        long taken = rows[row + TAKEN] - rows[row + BOOKED];
        if (!single && taken > 0) {
            bulk.credit(Flow.CONSUMPTION, Sector.HOUSEHOLDS, economy.accounts.firm(f), taken);
        }
        rows[row + BOOKED] += taken;
    }

    /** The shops close: all takings are booked and firms know their sales. @return how many purchases there were */
    long close() {
        Firms firms = economy.firms;
        for (int f = 0, row = 0; f < firms.used; f++, row += ROW) {
            book(f);
            firms.orders[f] += rows[row + ORDERED];
            firms.sales[f] += rows[row + TAKEN];
            firms.spareCapacity[f] = rows[row + ROOM];
        }
        return purchases;
    }
}
