package org.commonweal.money;

/** Counts payments, and stops a month that does not come to an end. */
final class PaymentCount {
    /** Payments for each account in a month, some fifty times as many as there are. */
    private static final long MOST = 1000;

    private final int accounts;
    private long all;
    private long month;

    PaymentCount(int accounts) {
        this.accounts = accounts;
    }

    /** So many payments more. @throws UnboundedException if the month has had far too many */
    void add(long more) {
        all += more;
        month += more;
        if (month > MOST * accounts) {
            throw new UnboundedException("the month does not come to an end: there were " + month + " payments among "
                    + accounts + " accounts");
        }
    }

    long all() {
        return all;
    }

    /** Opens the next month. */
    void closeMonth() {
        month = 0;
    }
}
