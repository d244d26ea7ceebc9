package org.commonweal.household;

import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;

/** A household's debts are settled for good, when it dissolves or leaves. */
final class Settlement {
    private final Economy economy;

    Settlement(Economy economy) {
        this.economy = economy;
    }

    /** Repays mortgage and consumer credit as far as the money in the account goes; the banks give up the rest. */
    void clearDebts(int account) {
        clear(account, Instrument.MORTGAGES, economy.accounts.nationalBank);
        clear(account, Instrument.CONSUMER_CREDIT, economy.creditor(account));
    }

    private void clear(int account, Instrument what, int bank) {
        long owed = economy.ledger.owed(what, account);
        long repaid = Math.min(owed, economy.ledger.deposits(account));
        economy.ledger.repay(Flow.REPAYMENT, what, account, bank, repaid);
        economy.ledger.writeOff(what, bank, account, owed - repaid);
        economy.tally.writtenOff += owed - repaid;
    }
}
