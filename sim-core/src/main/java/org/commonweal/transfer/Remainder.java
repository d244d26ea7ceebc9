package org.commonweal.transfer;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.ownership.LegalForm;

/**
 * Who gets what is left of a firm, or what it was sold for, as its legal form says: under an asset lock the community
 * (or the council, whose company it is), otherwise those who had the surplus.
 */
public final class Remainder {
    private final Economy economy;
    private final LegalForm[] forms;

    /** @param forms the legal forms in order */
    public Remainder(Economy economy, LegalForm[] forms) {
        this.economy = economy;
        this.forms = forms;
    }

    /** Pays {@code left} pence, which firm {@code f} has, to whom they are due. */
    public void pay(Flow why, int f, long left) {
        LegalForm form = forms[economy.firms.form[f]];
        int account = economy.accounts.firm(f);
        if (form.toCouncil() > 0) {
            Anchor council = economy.anchor(AnchorKind.COUNCIL);
            economy.ledger.pay(
                    why, account, council == null ? economy.accounts.communityFund : council.account(), left);
        } else if (form.assetLock()) {
            economy.ledger.pay(why, account, economy.accounts.communityFund, left);
        } else if (form.toWorkers() > 0) {
            economy.ledger.pay(why, account, economy.accounts.region, left - payWorkers(why, f, left));
        } else if (form.toMembers() > 0) {
            economy.ledger.pay(why, account, economy.accounts.communityFund, left - payMembers(why, f, left));
        } else if (form.toOwners() > 0 && economy.firms.owner[f] >= 0) {
            economy.ledger.pay(why, account, economy.accounts.household(economy.firms.owner[f]), left);
        } else {
            economy.ledger.pay(
                    why, account, economy.firms.branch[f] ? economy.accounts.nation : economy.accounts.region, left);
        }
    }

    /** Equal parts for everybody at work. @return what residents were paid; the rest is due to commuters */
    private long payWorkers(Flow why, int f, long left) {
        People people = economy.people;
        int employer = economy.accounts.firm(f);
        long part = left / Math.max(1, economy.firms.heads(f));
        long paid = 0;
        for (int p = 0; p < people.count; p++) {
            if (people.employer[p] == employer) {
                economy.ledger.pay(why, employer, economy.accounts.household(people.household[p]), part);
                paid += part;
            }
        }
        return paid;
    }

    /**
     * Equal parts for the households that buy there. @return what they were paid; the odd pennies are the community's
     */
    private long payMembers(Flow why, int f, long left) {
        Households households = economy.households;
        int[] supplier = households.supplier[economy.firms.industry[f]];
        int members = 0;
        for (int h = 0; h < households.count; h++) {
            members += supplier[h] == f ? 1 : 0;
        }
        long part = left / Math.max(1, members);
        for (int h = 0; h < households.count; h++) {
            if (supplier[h] == f) {
                economy.ledger.pay(why, economy.accounts.firm(f), economy.accounts.household(h), part);
            }
        }
        return part * members;
    }
}
