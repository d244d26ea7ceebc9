package org.commonweal.money;

import java.util.Arrays;

/**
 * Many payments booked together: one debit for each payer, one credit for each payee, and the flows between their
 * sectors. Every balance and every record is then what {@link Ledger#pay} would have made of the same payments one by one;
 * only who paid whom is not known any more, so a ledger that is {@linkplain Ledger#isWatched watched} is paid into singly.
 *
 * <p>Payer and payee are named apart, in any order; {@link #close} refuses what does not add up.
 */
public final class BulkPayments {
    private static final int FEW = 8;

    private final Ledger ledger;

    /** Banks whose customers took part, and what these paid less what they received [pence]. */
    private int[] banks = new int[FEW];

    private long[] paidOut = new long[FEW];
    private int bankCount;
    private int lastBank;

    private long debits;
    private long credits;

    /** Payments in a ledger; none is open. */
    public BulkPayments(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes from a payer what it pays in all [pence, not negative]. @throws IllegalStateException if it has not got it */
    public void debit(int payer, long pence) {
        Balances.requireNotNegative(pence);
        if (pence > ledger.deposits(payer) && !ledger.mayOverdraw(payer)) {
            throw new IllegalStateException("Payments of " + pence + " p together are not covered: "
                    + ledger.name(payer) + " has " + ledger.deposits(payer) + " p.");
        }
        ledger.leg(Instrument.DEPOSITS, payer, -pence);
        ledger.requireHeld(Instrument.DEPOSITS, payer, payer);
        debits += pence;
        paidOut[bank(payer)] += pence;
    }

    /**
     * Gives a payee what accounts of one sector pay it in all for one reason.
     *
     * @param payers neither firms nor anchors, of whom it is recorded who paid what
     * @param pence not negative
     */
    public void credit(Flow why, Sector payers, int payee, long pence) {
        Balances.requireNotNegative(pence);
        if (PayerRecord.covers(payers.ordinal())) {
            throw new IllegalArgumentException(payers.title() + " pay singly: it is recorded who paid what");
        }
        int sector = ledger.sector[payee];
        ledger.leg(Instrument.DEPOSITS, payee, pence);
        ledger.requireHeld(Instrument.DEPOSITS, payee, payee);
        ledger.records.flows.add(why, payers.ordinal(), sector, pence);
        ledger.records.received(why, payee, sector, pence);
        credits += pence;
        paidOut[bank(payee)] -= pence;
    }

    /**
     * Settles between the banks and ends.
     *
     * @param payments how many payments above zero were booked together
     * @throws IllegalStateException if what was taken and what was given differ
     */
    public void close(long payments) {
        if (debits != credits) {
            throw new IllegalStateException("payments of " + debits + " p were taken and " + credits + " p given");
        }
        for (int b = 1; b < bankCount; b++) {
            if (paidOut[b] != 0) {
                ledger.settle(banks[b], banks[0], paidOut[b]);
            }
        }
        ledger.records.payments.add(payments);
        Arrays.fill(paidOut, 0);
        bankCount = 0;
        lastBank = 0;
        debits = 0;
        credits = 0;
    }

    /** Neighbours mostly have the same bank, and there are few. */
    private int bank(int account) {
        int its = ledger.bank[account];
        if (lastBank < bankCount && banks[lastBank] == its) {
            return lastBank;
        }
        lastBank = 0;
        while (lastBank < bankCount && banks[lastBank] != its) {
            lastBank++;
        }
        if (lastBank == bankCount) {
            if (bankCount == banks.length) {
                banks = Arrays.copyOf(banks, 2 * bankCount);
                paidOut = Arrays.copyOf(paidOut, 2 * bankCount);
            }
            banks[bankCount++] = its;
        }
        return lastBank;
    }
}
