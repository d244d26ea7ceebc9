package org.commonweal.credit;

import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.time.Month;

/**
 * What all banks have in common: capital and reserves limit what they lend, profits go to their owners (those of a
 * local bank through {@link LocalBanking}), and one that has lost more than its capital is resolved. The nation stands behind the national bank; nobody stands behind the
 * others.
 */
public final class Banks {
    private final Economy economy;
    private final CapitalRule rule;

    /** The banks of a place. */
    public Banks(Economy economy, CapitalRule rule) {
        this.economy = economy;
        this.rule = rule;
    }

    /** Whether the bank with an account can lend so much more [pence]. */
    public boolean canLend(int account, long pence) {
        Bank bank = economy.bank(account);
        Ledger ledger = economy.ledger;
        return bank.open
                && (bank.kind == Bank.Kind.NATIONAL
                        || rule.canLend(
                                bank.capital(ledger),
                                bank.loans(ledger) + pence,
                                bank.reserves(ledger) - pence,
                                bank.customersDeposits(ledger)));
    }

    /** At the end of a quarter profits are paid out, losses made up for, and insolvent banks resolved. */
    public void closeQuarter() {
        if (Math.floorMod(economy.month.index(), Month.PER_QUARTER) != 0) {
            return;
        }
        for (Bank bank : economy.banks) {
            if (bank.open) {
                settle(bank);
            }
        }
    }

    private void settle(Bank bank) {
        Ledger ledger = economy.ledger;
        long capital = bank.capital(ledger);
        long excess = bank.kind == Bank.Kind.LOCAL ? 0 : spare(bank);
        if (excess > 0) {
            Flow why = bank.kind == Bank.Kind.CREDIT_UNION ? Flow.COMMUNITY_DIVIDEND : Flow.BANK_PROFITS;
            ledger.pay(why, bank.account, bank.owner, excess);
        } else if (bank.kind == Bank.Kind.NATIONAL) {
            ledger.pay(Flow.BANK_PROFITS, bank.owner, bank.account, kept(bank) - capital);
        } else if (capital < 0) {
            resolve(bank);
        }
    }

    /** What a bank has earned beyond the capital that it keeps [pence]; below zero when it has less. */
    long spare(Bank bank) {
        Ledger ledger = economy.ledger;
        return Math.min(ledger.netWorth(bank.account), bank.capital(ledger) - kept(bank));
    }

    /** Capital that a bank keeps when it pays out profits [pence]. */
    private long kept(Bank bank) {
        long loans = bank.loans(economy.ledger);
        long reserves = Math.max(0, bank.reserves(economy.ledger));
        return rule.kept(bank.kind, loans, reserves);
    }

    /** Its owners lose their shares, deposit insurance of the nation's banks makes up for the rest: nobody loses a deposit. */
    private void resolve(Bank bank) {
        Ledger ledger = economy.ledger;
        endShares(bank, 0);
        ledger.pay(
                Flow.DEPOSIT_INSURANCE,
                economy.accounts.nation,
                bank.account,
                Math.max(0, -ledger.netWorth(bank.account)));
        close(bank);
    }

    /** A bank that has paid out its profits gives up its business: what is left of its capital repays its shares. */
    void windUp(Bank bank) {
        close(bank);
        long issued = economy.ledger.owed(Instrument.BANK_SHARES, bank.account);
        endShares(bank, bank.capital(economy.ledger) / (double) Math.max(1, issued));
    }

    /** The national bank takes over its loans and its customers. */
    private void close(Bank bank) {
        Ledger ledger = economy.ledger;
        for (int account = 0; account < ledger.accounts(); account++) {
            if (account != bank.account && ledger.bank(account) == bank.account) {
                ledger.bankWith(account, economy.accounts.nationalBank);
            }
        }
        long book = bank.loans(ledger);
        for (Instrument what :
                new Instrument[] {Instrument.FIRM_LOANS, Instrument.MORTGAGES, Instrument.CONSUMER_CREDIT}) {
            ledger.assign(what, bank.account, economy.accounts.nationalBank, ledger.balance(what, bank.account));
        }
        ledger.pay(Flow.LOAN_SALES, economy.accounts.nationalBank, bank.account, book);
        bank.open = false;
    }

    /** A share of what everybody holds of its shares is repaid, the rest is lost; the odd pence are the nation's. */
    private void endShares(Bank bank, double repaid) {
        Ledger ledger = economy.ledger;
        if (ledger.owed(Instrument.BANK_SHARES, bank.account) == 0) {
            return; // a credit union has no shareholders: what there is are shares of a local bank
        }
        long left = bank.capital(ledger);
        for (int account = ledger.accounts() - 1; account >= 0; account--) {
            long held = Math.max(0, ledger.balance(Instrument.BANK_SHARES, account));
            long back = (long) Math.min(held, repaid * held);
            if (repaid > 0 && account == economy.accounts.nation) {
                back = Math.min(held, left);
            }
            ledger.repay(Flow.BANK_SHARES_REPAID, Instrument.BANK_SHARES, bank.account, account, back);
            ledger.writeOff(Instrument.BANK_SHARES, account, bank.account, held - back);
            left -= back;
        }
    }
}
