package org.commonweal.transfer;

import java.util.function.LongUnaryOperator;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/**
 * What becomes of a private firm when its owner stops. A larger one may go to its employees, more often where a programme
 * helps them, or to a company from outside. Otherwise somebody is sought who can take it on, and lives in the place as often as founders do; a firm for
 * which nobody is found closes. The work of the self-employed ends with them.
 */
public final class Succession {
    /** Stands for owners outside in draws: no person has such a number. */
    static final Pairs OWNERS = new Pairs(1L << 30); // people, then firms whose owners live outside, or go on

    private final Economy economy;
    private final SuccessionRule rule;
    private final LongUnaryOperator savingsToTry;
    private final FirmSale sale;
    private final EmployeeSales employees;

    /**
     * @param savingsToTry savings that are enough to take on a firm at a price, as to found one [pence]
     * @param employees more sales to a firm's people than usual
     */
    public Succession(
            Economy economy,
            SuccessionRule rule,
            LongUnaryOperator savingsToTry,
            FirmSale sale,
            EmployeeSales employees) {
        this.economy = economy;
        this.rule = rule;
        this.savingsToTry = savingsToTry;
        this.sale = sale;
        this.employees = employees;
    }

    /** The owner {@code p} stops working; the head count is the caller's business. */
    public void ownerStops(int p) {
        int f = economy.accounts.firmOf(economy.people.employer[p]);
        economy.firms.ownerWorks[f] = false;
        passOn(f, economy.accounts.household(economy.people.household[p]), OWNERS.number(0, p));
    }

    /** The owner of firm {@code f}, who lives outside, stops working. */
    public void outsideOwnerStops(int f) {
        economy.firms.commuters[f] -= economy.firms.commuters[f] > 0 ? 1 : 0;
        passOn(f, economy.accounts.region, OWNERS.number(1, f));
    }

    private void passOn(int f, int seller, long who) {
        long key = economy.draws.key(Purpose.SUCCESSION, economy.month.index());
        if (!economy.firms.registered[f]) {
            economy.firms.closing[f] = true;
        } else if (!unusual(f, seller, who, Draws.uniform(key, who, 1))) {
            seek(f, seller, who, key);
        }
    }

    private boolean unusual(int f, int seller, long who, double toss) {
        FirmBuyer buyer = rule.buyer(economy.firms.heads(f), toss);
        if (!buyer.areItsPeople() && employees.buy(f, seller, who)) {
            return true;
        }
        sale.to(buyer, f, seller);
        return buyer != FirmBuyer.NOBODY;
    }

    /** Asks people here; a buyer outside is as likely to have the money as somebody here. */
    private void seek(int f, int seller, long who, long key) {
        boolean here = Draws.happens(economy.outside.localOwners, key, who, 2);
        for (int n = 0; n < rule.buyersAsked(); n++) {
            int buyer = Draws.below(economy.people.count, key, Pairs.WIDE.number(n + 1, who), 0);
            if (buyer != who && canBuy(buyer, f)) {
                if (here) {
                    sale.toPerson(f, seller, buyer);
                } else {
                    sale.toOutsider(f, seller, economy.people.household[buyer]);
                }
                return;
            }
        }
        economy.firms.closing[f] = true;
    }

    private boolean canBuy(int p, int f) {
        People.Activity activity = economy.people.activity(p);
        boolean free = activity == People.Activity.EMPLOYED
                || activity == People.Activity.UNEMPLOYED
                || activity == People.Activity.OUTSIDE;
        return free && sale.means(economy.people.household[p]) >= savingsToTry.applyAsLong(sale.price(f));
    }
}
