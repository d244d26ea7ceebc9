package org.commonweal.money;

import java.util.Arrays;

/**
 * The record of claims that were made, settled or changed this month: net pence by instrument, sector of the holder and
 * sector of the issuer, with and without a payment apart. Together with the {@link FlowCube} it explains every balance.
 */
public final class ClaimRecord {
    private final int sectors;
    private final int plane;
    private final long[] transactions;
    private final long[] changes;

    /** @param sectors how many sectors there are */
    ClaimRecord(int sectors) {
        this.sectors = sectors;
        plane = sectors * sectors;
        transactions = new long[Instrument.COUNT * plane];
        changes = new long[Instrument.COUNT * plane];
    }

    void transaction(Instrument what, int holder, int issuer, long pence) {
        transactions[index(what, holder, issuer)] += pence;
    }

    void change(Instrument what, int holder, int issuer, long pence) {
        changes[index(what, holder, issuer)] += pence;
    }

    /** Net claims bought or lent by a sector's accounts, less those sold, repaid, borrowed or issued [pence]. */
    public long net(Instrument what, Sector sector) {
        return net(transactions, what, sector) + net(changes, what, sector);
    }

    /** Net change of a sector's claims without a payment: accruals, write-offs, assignments [pence]. */
    public long netChanges(Sector sector) {
        long sum = 0;
        for (Instrument what : Instrument.values()) {
            sum += net(changes, what, sector);
        }
        return sum;
    }

    void clear() {
        Arrays.fill(transactions, 0);
        Arrays.fill(changes, 0);
    }

    private long net(long[] record, Instrument what, Sector sector) {
        long sum = 0;
        for (int other = 0; other < sectors; other++) {
            sum += record[index(what, sector.ordinal(), other)];
            sum -= record[index(what, other, sector.ordinal())];
        }
        return sum;
    }

    private int index(Instrument what, int holder, int issuer) {
        return what.ordinal() * plane + holder * sectors + issuer;
    }
}
