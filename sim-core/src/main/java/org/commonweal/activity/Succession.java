package org.commonweal.activity;

import org.commonweal.behaviour.FirmEntryRule;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * What becomes of a private firm when the owner who works in it stops: another household buys it for its cash and half
 * its capital less its debts, as far as half of its own savings go; a firm nobody can buy closes.
 */
public final class Succession {
    private static final int BUYERS_ASKED = 8;

    private final Economy economy;
    private final FirmEntryRule rule;

    /** @param rule says which savings are enough to take on a firm, as to found one */
    public Succession(Economy economy, FirmEntryRule rule) {
        this.economy = economy;
        this.rule = rule;
    }

    /** The owner {@code p} stops working; the head count is the caller's business. */
    public void ownerStops(int p) {
        int f = economy.accounts.firmOf(economy.people.employer[p]);
        economy.firms.ownerWorks[f] = false;
        long key = economy.draws.key(Purpose.SUCCESSION, economy.month.index());
        for (int n = 0; n < BUYERS_ASKED; n++) {
            int buyer = Draws.below(economy.people.count, key, p, n);
            if (canBuy(buyer, f) && buyer != p) {
                sell(f, economy.people.household[p], buyer);
                return;
            }
        }
        economy.firms.closing[f] = true;
    }

    private boolean canBuy(int p, int f) {
        People people = economy.people;
        boolean free = people.activity(p) == People.Activity.EMPLOYED
                || people.activity(p) == People.Activity.UNEMPLOYED
                || people.activity(p) == People.Activity.OUTSIDE;
        int account = economy.accounts.household(people.household[p]);
        return free && economy.ledger.deposits(account) >= rule.savingsToTry(price(f));
    }

    private long price(int f) {
        return Math.max(0, economy.firmEquity(f) - economy.firms.capital[f] / 2);
    }

    private void sell(int f, int seller, int buyer) {
        Firms firms = economy.firms;
        int household = economy.people.household[buyer];
        if (household != seller) {
            int account = economy.accounts.household(household);
            long paid = Math.min(price(f), economy.ledger.deposits(account) / 2);
            economy.ledger.pay(Flow.FIRM_SALES, account, economy.accounts.household(seller), paid);
        }
        firms.owner[f] = household;
        firms.ownerWorks[f] = true;
        economy.leaveJob(buyer, People.Activity.UNEMPLOYED);
        economy.people.employer[buyer] = economy.accounts.firm(f);
        economy.people.become(buyer, People.Activity.OWNER);
        economy.countResidents(economy.accounts.firm(f), 1);
    }
}
