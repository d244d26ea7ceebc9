package org.commonweal.economy;

import java.util.Arrays;

/** The anchors' contracts with suppliers, column by column. A contract that ends is let again; its number stays. */
public final class Contracts {
    /** How many there are. */
    public final int count;

    /** The anchor that buys. */
    public final int[] anchor;

    /** {@link Industry} ordinal of what is bought. */
    public final byte[] industry;

    /** Size of the lot at the prices of month zero [pence a month]: what is needed. */
    public final long[] lot;

    /** What is bought of it since the last letting, relative to the lot: less when money is short. */
    public final double[] volume;

    /** The winning bid: what is paid [pence a month]. */
    public final long[] payment;

    /** Account of the supplier: a firm, {@link Accounts#REGION} or {@link Accounts#NATION}. */
    public final int[] supplier;

    /** Month in which it ends. */
    public final int[] ends;

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
}
