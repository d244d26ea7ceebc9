package org.commonweal.credit;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;

/**
 * Who pays for the shares of a local bank, and who is paid its profits. Holders are the council, households (from their
 * equity units, in proportion to them) and social investors outside the place, whose are the odd pence too.
 */
final class BankShares {
    private final Economy economy;

    BankShares(Economy economy) {
        this.economy = economy;
    }

    /**
     * Whoever has paid less than is planned by now pays what is missing, the council as far as it has the money, social
     * investors as far as they took up what was offered.
     */
    void raise(int bank, LocalBankTerms terms, double takenUp) {
        Ledger ledger = economy.ledger;
        long before = ledger.owed(Instrument.BANK_SHARES, bank);
        Anchor council = economy.anchor(AnchorKind.COUNCIL);
        long councils = council == null ? 0 : ledger.balance(Instrument.BANK_SHARES, council.account());
        if (council != null && !council.frozen) {
            long missing = Math.max(0, terms.councilCapital.whole() - councils);
            issue(bank, council.account(), Math.min(missing, ledger.deposits(council.account())));
        }
        long planned = Pence.share(takenUp, terms.investorsCapital.whole());
        long missing = Math.max(0, planned - (before - councils));
        long here = sellToHouseholds(bank, Pence.share(terms.localInvestors.value(), missing));
        issue(bank, economy.accounts.nation, missing - here);
    }

    /** Each household pays from its units, in proportion. @return what they have paid together [pence] */
    private long sellToHouseholds(int bank, long wanted) {
        Ledger ledger = economy.ledger;
        long units = 0;
        for (int h = 0; h < economy.households.count; h++) {
            units += ledger.balance(Instrument.UNITS, economy.accounts.household(h));
        }
        double part = Math.min(1, wanted / (double) Math.max(1, units));
        long paid = 0;
        for (int h = 0; h < economy.households.count && wanted > 0; h++) {
            int account = economy.accounts.household(h);
            long pence = (long) (part * ledger.balance(Instrument.UNITS, account));
            ledger.repay(Flow.UNIT_SALES, Instrument.UNITS, economy.accounts.nation, account, pence);
            issue(bank, account, pence);
            paid += pence;
        }
        return paid;
    }

    private void issue(int bank, int holder, long pence) {
        economy.ledger.lend(Flow.BANK_SHARES_ISSUED, Instrument.BANK_SHARES, holder, bank, pence);
    }

    /** Pays profits to those who hold its shares. */
    void payProfits(int bank, long pence) {
        Ledger ledger = economy.ledger;
        long issued = ledger.owed(Instrument.BANK_SHARES, bank);
        long left = pence;
        for (int account = economy.accounts.nation + 1; account < ledger.accounts() && pence > 0; account++) {
            long held = ledger.balance(Instrument.BANK_SHARES, account);
            if (held > 0) {
                long part = (long) (pence * (held / (double) issued));
                ledger.pay(Flow.BANK_PROFITS, bank, account, part);
                if (economy.accounts.isHousehold(account)) {
                    economy.households.receiveFromCapital(economy.accounts.householdOf(account), part);
                }
                left -= part;
            }
        }
        ledger.pay(Flow.BANK_PROFITS, bank, economy.accounts.nation, left);
    }
}
