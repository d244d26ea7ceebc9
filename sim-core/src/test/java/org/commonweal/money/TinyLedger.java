package org.commonweal.money;

/**
 * A ledger one can hold in one's head, for the tests of this package: two banks, two people who bank with different
 * ones, two shops likewise, a government and a pension fund.
 *
 * <p>At the opening Anna has 1,000 pounds, Ben 500, the bakery 2,000 and the grocer 800; the bakery owes the national
 * bank 600, of which it has spent nothing; Anna holds units of 300 pounds, which the government has sold her.
 */
final class TinyLedger {
    static final int NATIONAL_BANK = 0;
    static final int LOCAL_BANK = 1;
    static final int GOVERNMENT = 2;
    static final int ANNA = 3;
    static final int BEN = 4;
    static final int BAKERY = 5;
    static final int GROCER = 6;
    static final int FUND = 7;
    static final int ACCOUNTS = 8;

    private static final String[] NAMES = {
        "the national bank",
        "the local bank",
        "the government",
        "Anna",
        "Ben",
        "the bakery",
        "the grocer",
        "the pension fund"
    };

    private TinyLedger() {}

    static String name(int account) {
        return NAMES[account];
    }

    static Ledger open() {
        return opened(new Ledger(ACCOUNTS, false, TinyLedger::name, NATIONAL_BANK));
    }

    static <L extends Ledger> L opened(L ledger) {
        ledger.classify(NATIONAL_BANK, Sector.NATIONAL_BANK);
        ledger.classify(LOCAL_BANK, Sector.LOCAL_BANK);
        ledger.classify(GOVERNMENT, Sector.GOVERNMENT);
        ledger.classify(ANNA, Sector.HOUSEHOLDS);
        ledger.classify(BEN, Sector.HOUSEHOLDS);
        ledger.classify(BAKERY, Sector.WORKER_COOPERATIVES);
        ledger.classify(GROCER, Sector.PRIVATE_FIRMS);
        ledger.classify(FUND, Sector.PENSION_FUND);
        ledger.bankWith(LOCAL_BANK, LOCAL_BANK);
        ledger.bankWith(BEN, LOCAL_BANK);
        ledger.bankWith(GROCER, LOCAL_BANK);

        ledger.pay(Flow.OPENING, GOVERNMENT, ANNA, 130_000);
        ledger.pay(Flow.OPENING, GOVERNMENT, BEN, 50_000);
        ledger.pay(Flow.OPENING, GOVERNMENT, BAKERY, 140_000);
        ledger.pay(Flow.OPENING, GOVERNMENT, GROCER, 80_000);
        ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, NATIONAL_BANK, BAKERY, 60_000);
        ledger.lend(Flow.UNIT_PURCHASES, Instrument.UNITS, ANNA, GOVERNMENT, 30_000);
        ledger.closeMonth();
        ledger.closeYear();
        return ledger;
    }
}
