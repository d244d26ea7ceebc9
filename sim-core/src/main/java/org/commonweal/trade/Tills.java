package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;

/**
 * The firms' tills in a phase of many small purchases: what a purchase touches of a firm lies side by side. A firm's orders,
 * sales and spare capacity are brought up to date when the tills are closed; who pays, and when it is booked, is for the
 * market to say.
 */
public final class Tills {
    private enum Column {
        ROOM,
        ORDERED,
        TAKEN,
        BOOKED
    }

    private static final int ROW = Column.values().length;
    private static final int ROOM = Column.ROOM.ordinal();
    private static final int ORDERED = Column.ORDERED.ordinal();
    private static final int TAKEN = Column.TAKEN.ordinal();
    private static final int BOOKED = Column.BOOKED.ordinal();

    private final Economy economy;
    private final long[] rows;

    /** Tills of the firms of a place, closed. */
    public Tills(Economy economy) {
        this.economy = economy;
        rows = new long[ROW * economy.firms.slots];
    }

    /** Opens the tills: firms have the room that is left in their month. */
    public void open() {
        Firms firms = economy.firms;
        for (int f = 0, row = 0; f < firms.used; f++, row += ROW) {
            rows[row + ROOM] = firms.spareCapacity[f];
            rows[row + ORDERED] = 0;
            rows[row + TAKEN] = 0;
            rows[row + BOOKED] = 0;
        }
    }

    /**
     * Orders from firm {@code f}, which serves all or nothing. @param pence not negative @return whether it has room for it
     */
    public boolean order(int f, long pence) {
        rows[ROW * f + ORDERED] += pence;
        return sendOn(f, pence);
    }

    /** The same for a buyer whom another firm has refused: the order was counted there. */
    public boolean sendOn(int f, long pence) {
        int row = ROW * f;
        if (pence > rows[row + ROOM]) {
            return false;
        }
        rows[row + ROOM] -= pence;
        rows[row + TAKEN] += pence;
        return true;
    }

    /** What firm {@code f} has sold since this was last asked [pence]: it is to be booked now. */
    public long takings(int f) {
        int row = ROW * f;
        long taken = rows[row + TAKEN] - rows[row + BOOKED];
        rows[row + BOOKED] += taken;
        return taken;
    }

    /** Closes the tills: firms know their orders and sales. */
    public void close() {
        Firms firms = economy.firms;
        for (int f = 0, row = 0; f < firms.used; f++, row += ROW) {
            firms.orders[f] += rows[row + ORDERED];
            firms.sales[f] += rows[row + TAKEN];
            firms.spareCapacity[f] = rows[row + ROOM];
        }
    }
}
