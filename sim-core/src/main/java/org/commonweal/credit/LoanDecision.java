package org.commonweal.credit;

import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Whether a bank lends to a firm. All judge by the same rule; a local bank weighs size and age, and errs about how good a
 * firm is, as its charter says, and lends within its limits.
 */
final class LoanDecision {
    /** No other bank to ask. */
    static final int NOBODY = -1;

    private final Economy economy;
    private final CreditRule rule;
    private final CreditTerms climate;
    private final LocalBankTerms terms;
    private final LegalForm[] forms;
    private final Banks banks;
    private final FirmLoans loans;

    /** @param forms the legal forms in order */
    LoanDecision(
            Economy economy,
            CreditRule rule,
            CreditTerms climate,
            LocalBankTerms terms,
            LegalForm[] forms,
            Banks banks,
            FirmLoans loans) {
        this.climate = climate;
        this.economy = economy;
        this.rule = rule;
        this.terms = terms;
        this.forms = forms;
        this.banks = banks;
        this.loans = loans;
    }

    /**
     * Whether a bank lends firm {@code f} so much more [pence]. One that is not its bank takes over what it owes.
     *
     * @param draw a uniform number that stands for what the rule does not know of the firm, the same for every bank
     */
    boolean grants(int bank, int f, long wanted, double draw) {
        long owed = loans.owed(f);
        long lent = loans.lender(f) == bank ? wanted : owed + wanted;
        return draw < chance(bank, f, wanted)
                && banks.canLend(bank, lent)
                && (bank != economy.accounts.localBank || isWithinPlan(owed + wanted));
    }

    private boolean isWithinPlan(long owedThen) {
        Bank bank = economy.bank(economy.accounts.localBank);
        return terms.wanted.isOn()
                && bank.foundation.lends
                && owedThen <= bank.charter.largestLoan() * bank.capital(economy.ledger);
    }

    /** Whether the pension fund, by itself, lends firm {@code f} so much more [pence], with the same draw. */
    boolean grantsBy(CoLender fund, int f, long wanted, double draw) {
        return draw < chance(f, wanted, fund.lenience() + impression(f, 1));
    }

    /** Chance that a bank lends firm {@code f} so much more [pence]. */
    double chance(int bank, int f, long wanted) {
        return chance(f, wanted, leniency(bank, f) + impression(f, noise(bank)));
    }

    private double chance(int f, long wanted, double leniency) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        long debt = loans.owed(f) + wanted;
        double assets = firms.capital[f] + economy.ledger.deposits(account) + wanted;
        double access = forms[firms.form[f]].creditAccess() + leniency - climate.caution.value();
        return rule.approval(debt, assets, firms.heads(f), firms.age[f], firms.expectedOrders[f], access);
    }

    private double leniency(int bank, int f) {
        Firms firms = economy.firms;
        return bank == economy.accounts.localBank
                ? rule.decision().leniency(economy.bank(bank).charter, firms.heads(f), firms.age[f])
                : 0;
    }

    private double noise(int bank) {
        return bank == economy.accounts.localBank ? economy.bank(bank).charter.noise() : 1;
    }

    /** What a lender that errs so much thinks of firm {@code f}; about a firm all err to the same side, all its life. */
    private double impression(int f, double noise) {
        if (!rule.insight().isOn()) {
            return 0;
        }
        Firms firms = economy.firms;
        long founded = economy.draws.key(Purpose.CREDIT, economy.month.index() - firms.age[f]);
        double error = Draws.normal(founded, f, 3);
        double quality = firms.quality[f] - Firms.MEAN_QUALITY;
        return rule.insight().impression(firms.productivity[f], quality, noise, error);
    }

    /** The bank that firm {@code f} asks when its own has refused: a customer of the local bank the national one. */
    int secondBank(int f) {
        if (loans.lender(f) == economy.accounts.localBank) {
            return economy.accounts.nationalBank;
        }
        long key = economy.draws.key(Purpose.BANK_CUSTOMERS, economy.month.index());
        Bank local = economy.bank(economy.accounts.localBank);
        boolean asks = terms.wanted.isOn()
                && local.open
                && Draws.happens(local.foundation.reach * terms.asked.value(), key, f, 2);
        return asks ? economy.accounts.localBank : NOBODY;
    }
}
