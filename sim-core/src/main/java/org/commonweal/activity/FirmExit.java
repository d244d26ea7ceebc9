package org.commonweal.activity;

import java.util.Arrays;
import org.commonweal.behaviour.CreditRule;
import org.commonweal.behaviour.FirmExitRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;

/**
 * Firms close: by chance, for want of a successor, or because they are insolvent. Capital is sold, loans are repaid or
 * given up, what is left goes where the legal form says, and everything that pointed to the firm is detached before its
 * slot is used again.
 */
public final class FirmExit {
    private final Economy economy;
    private final FirmExitRule rule;
    private final LegalForm[] forms;
    private final Detachment detachment;
    private final CreditRule credit;
    private final FirmCash cash;
    private final FirmLoans loans;

    /** @param credit says who stands by a firm's loans; @param forms the legal forms in order */
    public FirmExit(
            Economy economy,
            FirmExitRule rule,
            CreditRule credit,
            LegalForm[] forms,
            Detachment detachment,
            FirmCash cash) {
        this.credit = credit;
        this.cash = cash;
        this.economy = economy;
        this.rule = rule;
        this.forms = forms;
        this.detachment = detachment;
        loans = new FirmLoans(economy);
    }

    /** Closes the firms whose time has come. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.EXITS, economy.month.index());
        boolean any = false;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                firms.illiquid[f] = firms.overdrawn[f] ? firms.illiquid[f] + 1 : 0;
                firms.closing[f] |= closes(f, key);
                any |= firms.closing[f];
            }
        }
        if (any) {
            windUp();
            detachment.run();
            Arrays.fill(firms.closing, 0, firms.used, false);
        }
    }

    private boolean closes(int f, long key) {
        Firms firms = economy.firms;
        if (rule.insolvent(firms.illiquid[f], economy.firmEquity(f))) {
            economy.tally.insolvencies++;
            return true;
        }
        double yearly = rule.hazard(firms.age[f], firms.heads(f)) * forms[firms.form[f]].exitHazard();
        return Draws.happens(Month.chance(Math.min(1, yearly)), key, f, 0);
    }

    private void windUp() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.closing[f]) {
                wind(f);
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
        long proceeds = Math.round(rule.resale() * firms.capital[f]);
        ledger.pay(Flow.CAPITAL_SALES, Accounts.NATION, account, proceeds);
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
        firms.forgetDebts(f);
        payOut(f, account, ledger.deposits(account));
    }

    /**
     * Owners who have guaranteed the loans of a private firm repay what it cannot, as far as they have the money; a parent
     * stands by its branch as in a month without cash.
     */
    private void callGuarantee(int f, int account, long missing) {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.EXITS, economy.month.index());
        if (missing <= 0) {
            return;
        }
        if (firms.branch[f]) {
            cash.askParent(f, missing + economy.ledger.deposits(account));
        } else if (forms[firms.form[f]].toOwners() > 0 && Draws.happens(credit.guaranteed(), key, f, 3)) {
            int owner = firms.owner[f] >= 0 ? economy.accounts.household(firms.owner[f]) : Accounts.REGION;
            economy.ledger.payUpTo(Flow.GUARANTEES, owner, account, missing);
        }
    }

    /** What is left: under an asset lock to the community (or the council), otherwise to who had the surplus. */
    private void payOut(int f, int account, long left) {
        LegalForm form = forms[economy.firms.form[f]];
        if (form.toCouncil() > 0) {
            Anchor council = economy.anchor(AnchorKind.COUNCIL);
            pay(account, council == null ? Accounts.COMMUNITY_FUND : council.account(), left);
        } else if (form.assetLock()) {
            pay(account, Accounts.COMMUNITY_FUND, left);
        } else if (form.toWorkers() > 0) {
            long paid = detachment.payWorkers(f, left);
            pay(account, Accounts.REGION, left - paid);
        } else if (form.toOwners() > 0 && economy.firms.owner[f] >= 0) {
            pay(account, economy.accounts.household(economy.firms.owner[f]), left);
        } else {
            pay(account, economy.firms.branch[f] ? Accounts.NATION : Accounts.REGION, left);
        }
    }

    private void pay(int from, int to, long pence) {
        economy.ledger.pay(Flow.CLOSING_PROCEEDS, from, to, pence);
    }
}
