package org.commonweal.transfer;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.money.Sector;
import org.commonweal.random.Draws;

/**
 * What the members of a firm that is sold to its people lend it: in a co-operative who works there, in a society as many
 * households of the place as work there, in a trust nobody. Everybody puts in the same, as far as they have it.
 */
final class Stakes {
    private final Economy economy;
    private final FirmSale sale;
    private final int[] lender;
    private final long[] stake;
    private int count;

    Stakes(Economy economy, FirmSale sale) {
        this.economy = economy;
        this.sale = sale;
        lender = new int[economy.people.count + 1];
        stake = new long[economy.people.count + 1];
    }

    /**
     * Asks for stakes; nothing is paid yet.
     *
     * @param each what everybody is asked for [pence]
     * @param most what is needed of all together [pence]
     * @return what they promise [pence]
     */
    long promise(int f, Sector form, int staff, long each, long most, long key) {
        count = 0;
        long left = most;
        if (form == Sector.WORKER_COOPERATIVES) {
            left -= promiseOfStaff(f, each, left);
        } else if (form == Sector.COMMUNITY_BENEFIT_SOCIETIES) {
            int first = Draws.below(economy.households.count, key, f, 6);
            for (int n = 0; n < Math.min(staff, economy.households.count); n++) {
                int h = (first + n) % economy.households.count;
                left -= add(economy.accounts.household(h), Math.min(left, Math.min(each, sale.means(h))));
            }
        }
        return most - left;
    }

    private long promiseOfStaff(int f, long each, long most) {
        People people = economy.people;
        int account = economy.accounts.firm(f);
        long left = most;
        for (int p = 0; p < people.count; p++) {
            if (people.employer[p] == account && people.activity(p) == People.Activity.EMPLOYED) {
                int h = people.household[p];
                long there = sale.means(h) - promised(economy.accounts.household(h));
                left -= add(economy.accounts.household(h), Math.min(left, Math.min(each, there)));
            }
        }
        left -= add(economy.accounts.region, Math.min(left, each * economy.firms.commuters[f]));
        return most - left;
    }

    private long promised(int account) {
        long sum = 0;
        for (int n = 0; n < count; n++) {
            sum += lender[n] == account ? stake[n] : 0;
        }
        return sum;
    }

    private long add(int account, long pence) {
        if (pence <= 0) {
            return 0;
        }
        lender[count] = account;
        stake[count++] = pence;
        return pence;
    }

    /** What was promised is lent. */
    void lend(int f) {
        for (int n = 0; n < count; n++) {
            if (lender[n] != economy.accounts.region) {
                sale.raise(lender[n], stake[n]);
            }
            sale.lend(f, lender[n], stake[n]);
        }
    }
}
