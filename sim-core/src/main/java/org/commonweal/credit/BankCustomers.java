package org.commonweal.credit;

import org.commonweal.dial.Dial;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.money.Ledger;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * A local bank is founded and wins customers of the national bank: those who are willing (always the same, by a draw of
 * their own) move as the share grows that the bank aims at. Firms move when they owe nothing, or when it lends to them
 * (see the credit market). When it stops lending, firms that owe it nothing go back; everybody else stays until it is
 * wound up.
 */
public final class BankCustomers {
    private final Economy economy;
    private final LocalBankTerms terms;
    private final Bank bank;
    private final FirmLoans loans;
    private final BankShares shares;
    private final BankFounding founding;

    /** The local bank of a place, founded or not. @param rule how it is founded */
    public BankCustomers(Economy economy, BankFoundingRule rule, LocalBankTerms terms) {
        this.economy = economy;
        this.terms = terms;
        bank = economy.bank(economy.accounts.localBank);
        loans = new FirmLoans(economy);
        shares = new BankShares(economy);
        founding = new BankFounding(economy, rule, terms);
    }

    /** Founds the bank as far as it has come, raises the capital that is due, and lets customers come or go. */
    public void run() {
        founding.run();
        if (!bank.open) {
            return;
        }
        if (terms.wanted.isOn()) {
            shares.raise(bank.account, terms, bank.foundation.takenUp);
            win();
        } else {
            releaseFirms();
        }
    }

    private void win() {
        long key = economy.draws.key(Purpose.BANK_CUSTOMERS, 0);
        for (int h = 0; h < economy.households.count; h++) {
            if (Draws.uniform(key, h, 0) < reached(terms.households)) {
                winOver(economy.accounts.household(h));
            }
        }
        for (int f = 0; f < economy.firms.used; f++) {
            boolean free = economy.firms.live[f] && loans.owed(f) == 0;
            if (free && Draws.uniform(key, f, 1) < reached(terms.firms)) {
                winOver(economy.accounts.firm(f));
            }
        }
        Anchor council = economy.anchor(AnchorKind.COUNCIL);
        if (council != null && terms.council.isOn()) {
            winOver(council.account());
        }
    }

    /** Share of those it aims at whom it reaches by now. */
    private double reached(Dial aim) {
        return bank.foundation.reach * aim.value();
    }

    private void winOver(int account) {
        Ledger ledger = economy.ledger;
        if (ledger.bank(account) == economy.accounts.nationalBank) {
            ledger.bankWith(account, bank.account);
        }
    }

    private void releaseFirms() {
        for (int f = 0; f < economy.firms.used; f++) {
            if (loans.lender(f) == bank.account && loans.owed(f) == 0) {
                economy.ledger.bankWith(economy.accounts.firm(f), economy.accounts.nationalBank);
            }
        }
    }
}
