package org.commonweal.economy;

import java.util.Arrays;

/** The anchors' contracts with suppliers, column by column. A contract that ends is let again; its number stays. */
public final class Contracts {
    /** How many there are. */
    public int count;

    /** The anchor that buys. */
    public int[] anchor;

    /** {@link Industry} ordinal of what is bought. */
    public byte[] industry;

    /** Size of the lot at the prices of month zero [pence a month]: what is needed. */
    public long[] lot;

    /** What is bought of it since the last letting, relative to the lot: less when money is short. */
    public double[] volume;

    /** The winning bid: what is paid [pence a month]. */
    public long[] payment;

    /** Account of the supplier: a firm, {@link Accounts#REGION} or {@link Accounts#NATION}. */
    public int[] supplier;

    /** Month in which it ends. */
    public int[] ends;

    /** Columns for {@code count} contracts. */
    public Contracts(int count) {
        this.count = count;
        anchor = new int[count];
        industry = new byte[count];
        lot = new long[count];
        volume = new double[count];
        Arrays.fill(volume, 1);
        payment = new long[count];
        supplier = new int[count];
        ends = new int[count];
    }

    /**
     * Divides contract {@code c} into equal parts, which are numbered behind the last one and end with it; remainders stay
     * with it.
     *
     * @param parts from 1
     * @return number of the first new part; the others follow
     */
    public int split(int c, int parts) {
        int first = count;
        makeRoom(parts - 1);
        long part = lot[c] / parts;
        for (int n = 1; n < parts; n++) {
            anchor[count] = anchor[c];
            industry[count] = industry[c];
            lot[count] = part;
            volume[count] = volume[c];
            supplier[count] = Accounts.NATION;
            ends[count] = ends[c];
            count++;
        }
        lot[c] -= (parts - 1) * part;
        return first;
    }

    private void makeRoom(int more) {
        if (count + more > lot.length) {
            int room = 2 * (count + more);
            anchor = Arrays.copyOf(anchor, room);
            industry = Arrays.copyOf(industry, room);
            lot = Arrays.copyOf(lot, room);
            volume = Arrays.copyOf(volume, room);
            payment = Arrays.copyOf(payment, room);
            supplier = Arrays.copyOf(supplier, room);
            ends = Arrays.copyOf(ends, room);
        }
    }
}
