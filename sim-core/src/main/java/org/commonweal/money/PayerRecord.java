package org.commonweal.money;

import java.util.Arrays;
import java.util.List;

/**
 * What each firm and each anchor paid this month to people and firms near by, payer by payer: the flow record for
 * groups that are not sectors, such as small firms or the care industry. Of anchors it also knows what they received.
 */
public final class PayerRecord {
    /** Reasons for which money goes to people. */
    public static final List<Flow> TO_PEOPLE = List.of(
            Flow.WAGES,
            Flow.COMMUTER_WAGES,
            Flow.OWNER_DRAWINGS,
            Flow.PREMISES_RENT,
            Flow.DIVIDENDS,
            Flow.SHARE_INTEREST,
            Flow.WORKER_BONUS,
            Flow.PATRONAGE_REFUND);

    /** Reasons for which money goes to firms. */
    public static final List<Flow> TO_FIRMS =
            List.of(Flow.INPUTS, Flow.INPUTS_OUTSIDE, Flow.INVESTMENT, Flow.PROCUREMENT);

    /** Where a payment of a firm or an anchor went; payments to firms of the place come after these, by legal form. */
    public enum Channel {
        PEOPLE_HERE,
        PEOPLE_OF_REGION,
        FIRMS_OF_REGION,
        HEAD_OFFICE,
        /** Not paid but received: current receipts of an anchor. */
        RECEIVED
    }

    private static final int FIRMS_HERE = Channel.values().length;
    private static final byte NONE = -1;
    private static final int HOUSEHOLDS = Sector.HOUSEHOLDS.ordinal();

    /** Ordinal of the sector whose receipts are noted: anchors. */
    static final int RECEIVER = Sector.ANCHORS.ordinal();

    private final int sectors;

    /** Channel of a payment by [reason][sector of the payee]. */
    private final byte[] channel;

    /**
     * Pence by [channel][account]. People are paid by employers in no order: a channel's column is short enough to stay
     * near the processor, which a record with all channels of an account side by side is not.
     */
    private final long[][] pence;

    PayerRecord(List<Sector> all) {
        sectors = all.size();
        pence = new long[FIRMS_HERE + sectors][0];
        channel = channels(all);
    }

    /** Pence of a channel that passed through an account this month. */
    public long month(Channel channel, int account) {
        return at(account, channel.ordinal());
    }

    /** Pence that an account paid this month to firms of the place of a form. */
    public long toFirms(Sector form, int account) {
        return toFirms(form.ordinal(), account);
    }

    /** The same. @param sector ordinal of the form's sector; nothing was paid to firms of one that is no sector of firms */
    public long toFirms(int sector, int account) {
        return at(account, FIRMS_HERE + sector);
    }

    private long at(int account, int channel) {
        long[] column = pence[channel];
        return account < column.length ? column[account] : 0;
    }

    /** Whether the record is kept for payers of a sector, an ordinal. Nine payments in ten are by households. */
    static boolean covers(int sector) {
        return sector >= RECEIVER && sector != HOUSEHOLDS;
    }

    /** Notes a payment by an account of a sector that is covered, to an account of a sector. */
    void pay(Flow why, int from, int toSector, long amount) {
        int its = channel[why.ordinal() * sectors + toSector];
        if (its != NONE) {
            note(from, its, amount);
        }
    }

    /** Notes a payment to an anchor. */
    void receive(Flow why, int to, long amount) {
        if (why.kind() == Flow.Kind.CURRENT) {
            note(to, Channel.RECEIVED.ordinal(), amount);
        }
    }

    private void note(int account, int channel, long amount) {
        if (account >= pence[channel].length) {
            pence[channel] = Arrays.copyOf(pence[channel], 2 * (account + 1));
        }
        pence[channel][account] += amount;
    }

    void clear() {
        for (long[] column : pence) {
            Arrays.fill(column, 0);
        }
    }

    private byte[] channels(List<Sector> all) {
        byte[] table = new byte[Flow.COUNT * sectors];
        Arrays.fill(table, NONE);
        for (Flow why : TO_PEOPLE) {
            set(table, why, Sector.HOUSEHOLDS, Channel.PEOPLE_HERE.ordinal());
            set(table, why, Sector.REGION, Channel.PEOPLE_OF_REGION.ordinal());
        }
        for (Flow why : TO_FIRMS) {
            set(table, why, Sector.REGION, Channel.FIRMS_OF_REGION.ordinal());
            all.stream().filter(Sector::isFirms).forEach(form -> set(table, why, form, FIRMS_HERE + form.ordinal()));
        }
        set(table, Flow.HEAD_OFFICE_CHARGES, Sector.NATION, Channel.HEAD_OFFICE.ordinal());
        return table;
    }

    private void set(byte[] table, Flow why, Sector to, int channel) {
        table[why.ordinal() * sectors + to.ordinal()] = (byte) channel;
    }
}
