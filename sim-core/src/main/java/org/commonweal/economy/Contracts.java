package org.commonweal.economy;

import java.util.Arrays;

/**
 * The anchors' contracts with suppliers, column by column. A contract that ends is let again; its number stays. A lot may
 * be let in parts: the first stands under the lot's own number, the others under numbers that belong to that lot for good
 * and stay empty while it is whole. The parts of a lot end together.
 */
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

    /** Account of the supplier: a firm, {@link Accounts#region} or {@link Accounts#nation}. */
    public int[] supplier;

    /** Whether it is of a kind that no firm of an ordinary place could deliver, for good. */
    public boolean[] specialist;

    /** Quality of the winning bid, and services that it brings relative to one of usual quality. */
    public double[] quality;

    public double[] services;

    /** Quality of what anchors bought at month zero, weighted by size of lot; not known before. */
    public double usualQuality = Double.NaN;

    /** Month in which it ends. */
    public int[] ends;

    /** Number of the lot that it is a part of; its own number where it is the lot, or its first part. */
    public int[] whole;

    /** Number of the next part of the same lot, -1 where there is none. */
    private int[] next;

    /** Whether a part has lost its supplier before the end: it is let again alone. */
    public boolean[] vacant;

    private final int elsewhere;

    /**
     * Columns for contracts.
     *
     * @param count how many
     * @param elsewhere account of the supplier of a contract that nobody here has
     */
    public Contracts(int count, int elsewhere) {
        this.count = count;
        this.elsewhere = elsewhere;
        anchor = new int[count];
        industry = new byte[count];
        lot = new long[count];
        volume = new double[count];
        Arrays.fill(volume, 1);
        payment = new long[count];
        supplier = new int[count];
        Arrays.fill(supplier, elsewhere);
        specialist = new boolean[count];
        quality = new double[count];
        services = new double[count];
        Arrays.fill(services, 1);
        ends = new int[count];
        whole = new int[count];
        Arrays.setAll(whole, c -> c);
        next = new int[count];
        Arrays.fill(next, -1);
        vacant = new boolean[count];
    }

    /** Number of the next part of the same lot, -1 behind the last. */
    public int nextPart(int c) {
        return next[c] >= 0 && lot[next[c]] > 0 ? next[c] : -1;
    }

    /** Size of the lot of which {@code c} is a part, or which it is [pence a month]. */
    public long wholeLot(int c) {
        long sum = 0;
        for (int part = whole[c]; part >= 0; part = nextPart(part)) {
            sum += lot[part];
        }
        return sum;
    }

    /** Whether {@code c} is let in parts. */
    public boolean isPart(int c) {
        return nextPart(whole[c]) >= 0;
    }

    /**
     * Divides lot {@code c} into equal parts, whatever its parts were before; remainders stay with the first. The parts
     * have no supplier yet, and end when the lot ends.
     *
     * @param c number of a lot: its parts have been released
     * @param parts from 1
     */
    public void divide(int c, int parts) {
        long all = wholeLot(c);
        for (int part = next[c]; part >= 0; part = next[part]) {
            lot[part] = 0;
            payment[part] = 0;
            supplier[part] = elsewhere;
            vacant[part] = false;
        }
        long each = all / parts;
        int last = c;
        for (int n = 1; n < parts; n++) {
            int part = next[last] >= 0 ? next[last] : append(c, last);
            lot[part] = each;
            last = part;
        }
        lot[c] = all - (parts - 1) * each;
        vacant[c] = false;
    }

    /** The supplier of {@code c} has closed: a lot ends at once, a part is let again for the time that is left. */
    public void loseSupplier(int c, int month) {
        supplier[c] = elsewhere;
        if (isPart(c)) {
            vacant[c] = true;
        } else {
            ends[c] = month;
        }
    }

    /** How much better a bid is than what is usual; nothing is said before that is known. */
    public double aboveUsual(double bid) {
        return Double.isNaN(usualQuality) ? 0 : bid - usualQuality;
    }

    /** What is bought now is of usual quality. */
    public void rememberQuality() {
        double sum = 0;
        double lots = 0;
        for (int c = 0; c < count; c++) {
            sum += lot[c] * quality[c];
            lots += lot[c];
        }
        usualQuality = lots > 0 ? sum / lots : Double.NaN;
    }

    private int append(int c, int last) {
        makeRoom();
        int part = count++;
        next[last] = part;
        next[part] = -1;
        whole[part] = c;
        anchor[part] = anchor[c];
        industry[part] = industry[c];
        specialist[part] = specialist[c];
        services[part] = services[c];
        volume[part] = volume[c];
        ends[part] = ends[c];
        supplier[part] = elsewhere;
        return part;
    }

    private void makeRoom() {
        if (count == lot.length) {
            int room = 2 * (count + 1);
            anchor = Arrays.copyOf(anchor, room);
            industry = Arrays.copyOf(industry, room);
            lot = Arrays.copyOf(lot, room);
            volume = Arrays.copyOf(volume, room);
            payment = Arrays.copyOf(payment, room);
            supplier = Arrays.copyOf(supplier, room);
            specialist = Arrays.copyOf(specialist, room);
            quality = Arrays.copyOf(quality, room);
            services = Arrays.copyOf(services, room);
            ends = Arrays.copyOf(ends, room);
            whole = Arrays.copyOf(whole, room);
            next = Arrays.copyOf(next, room);
            vacant = Arrays.copyOf(vacant, room);
        }
    }
}
