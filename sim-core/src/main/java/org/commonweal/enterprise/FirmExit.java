package org.commonweal.enterprise;

import java.util.Arrays;
import org.commonweal.credit.CreditRule;
import org.commonweal.credit.FirmCash;
import org.commonweal.credit.FirmLoans;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Insolvencies;
import org.commonweal.economy.SizeClass;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;
import org.commonweal.transfer.Creditors;
import org.commonweal.transfer.Remainder;

/**
 * Firms close: by choice, for want of a successor, or because they are insolvent. Capital is sold; the bank, the tax
 * office, then sellers and members are paid as far as it goes; what is left goes where the legal form says, and
 * everything that pointed to the firm is detached before its slot is used again.
 */
public final class FirmExit {
    private final Economy economy;
    private final FirmExitRule rule;
    private final CompanyTaxes taxes;
    private final LegalForm[] forms;
    private final Detachment detachment;
    private final CreditRule credit;
    private final FirmCash cash;
    private final FirmLoans loans;
    private final Remainder remainder;
    private final Creditors creditors;

    /** Chance that a small firm becomes insolvent within a year, by group. */
    private final double[] failing = new double[Insolvencies.OTHERS + 1];

    /**
     * @param credit says who stands by a firm's loans
     * @param forms the legal forms in order
     * @param creditors those who sold, lent or put in shares
     */
    public FirmExit(
            Economy economy,
            FirmExitRule rule,
            CreditRule credit,
            FiscalSystem fiscal,
            LegalForm[] forms,
            Detachment detachment,
            FirmCash cash,
            Creditors creditors) {
        this.credit = credit;
        this.cash = cash;
        this.creditors = creditors;
        this.economy = economy;
        this.rule = rule;
        taxes = new CompanyTaxes(economy, fiscal, forms);
        this.forms = forms;
        this.detachment = detachment;
        remainder = new Remainder(economy, forms);
        loans = new FirmLoans(economy);
    }

    /** Closes the firms whose time has come. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.EXITS, economy.month.index());
        boolean any = false;
        for (int group = 0; group < failing.length; group++) {
            failing[group] = rule.hazard().failing(group, economy.insolvencies);
        }
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                firms.illiquid[f] = firms.overdrawn[f] ? firms.illiquid[f] + 1 : 0;
                firms.closing[f] |= closes(f, key);
                any |= firms.closing[f];
            }
        }
        if (economy.month.isBurnIn()) {
            economy.insolvencies.closeMonth();
        }
        if (any) {
            windUp();
            detachment.run();
            Arrays.fill(firms.closing, 0, firms.used, false);
        }
    }

    private boolean closes(int f, long key) {
        Firms firms = economy.firms;
        int traded = Math.max(0, firms.age[f] - 1);
        int group = Insolvencies.group(traded, firms.registered[f]);
        boolean fails = rule.insolvent(firms.illiquid[f], () -> economy.ownFunds(f));
        if (economy.month.isBurnIn() && !firms.branch[f] && SizeClass.of(firms.heads(f)) == SizeClass.MICRO) {
            economy.insolvencies.count(group, fails);
        }
        if (fails) {
            economy.tally.insolvencies++;
            return true;
        }
        double yearly =
                rule.hazard().byChoice(traded, firms.heads(f), firms.branch[f], firms.registered[f], failing[group])
                        * forms[firms.form[f]].exitHazard()
                        * economy.startUpSupport.hazard(f, firms.age[f]);
        double draw = Draws.uniform(key, f, 0);
        // a month's chance is below the year's: its power is worked out for the few draws that could be below it
        return draw < yearly && draw < Month.chance(Math.min(1, yearly));
    }

    private void windUp() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.closing[f]) {
                wind(f);
                economy.tally.societiesClosed += firms.isShareSociety(f) ? 1 : 0;
                economy.programmes.fail(
                        CooperativeStarts.PROGRAMME, "closed", economy.startUpSupport.wasGiven(f) ? 1 : 0);
                economy.startUpSupport.forget(f);
                firms.close(f);
                if (firms.registered[f]) {
                    economy.tally.deaths++;
                }
            }
        }
    }

    private void wind(int f) {
        Ledger ledger = economy.ledger;
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        long proceeds = rule.proceeds(firms.capital[f]);
        ledger.pay(Flow.CAPITAL_SALES, economy.accounts.nation, account, proceeds);
        firms.capital[f] = 0;
        firms.refundPot[f] = 0;
        long owed = loans.owed(f);
        callGuarantee(f, account, owed - ledger.deposits(account));
        long repaid = Math.min(owed, ledger.deposits(account));
        loans.repay(f, repaid);
        if (repaid < owed) {
            loans.writeOff(f, owed - repaid);
            loans.countDefault(f);
        }
        firms.debts.forget(f);
        taxes.close(f); // comes after the bank, as far as money goes
        economy.firms.profit[f] = 0;
        economy.tally.membersLoss += creditors.repay(f);
        remainder.pay(Flow.CLOSING_PROCEEDS, f, ledger.deposits(account));
        ledger.bankWith(account, economy.accounts.nationalBank);
        requireNothingLeft(account);
    }

    /**
     * Owners who have guaranteed the loans of a private firm repay what it cannot, as far as they have the money; a
     * parent stands by its branch as in a month without cash.
     */
    private void callGuarantee(int f, int account, long missing) {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.EXITS, economy.month.index());
        if (missing <= 0) {
            return;
        }
        if (firms.branch[f]) {
            cash.askParent(f, missing + economy.ledger.deposits(account));
        } else if (forms[firms.form[f]].toOwners() > 0 && credit.isGuaranteed(Draws.uniform(key, f, 3))) {
            int owner = firms.owner[f] >= 0 ? economy.accounts.household(firms.owner[f]) : economy.accounts.region;
            economy.ledger.payUpTo(Flow.GUARANTEES, owner, account, missing);
        }
    }

    private void requireNothingLeft(int account) {
        for (Instrument what : Instrument.values()) {
            if (economy.ledger.balance(what, account) != 0) {
                throw new IllegalStateException(economy.ledger.name(account) + " has closed and still has " + what);
            }
        }
    }
}
