package org.commonweal.activity;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.market.IndustryRolls;
import org.commonweal.money.Flow;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;

/** Services bought from firms of the place in a few orders of equal size, by chances in proportion to capacity. */
final class LocalOrders {
    private static final int ORDERS = 10;

    private final Economy economy;
    private final IndustryRolls rolls;

    /** @param rolls where the firms are found */
    LocalOrders(Economy economy, IndustryRolls rolls) {
        this.economy = economy;
        this.rolls = rolls;
    }

    /** Orders and pays. @return what was spent [pence]: nothing where nobody makes it, and less by the odd pence */
    long buy(Flow why, Purpose purpose, int payer, Industry industry, long pence) {
        WeightedChoice roll = rolls.byCapacity(industry.ordinal());
        if (roll.isEmpty() || pence < ORDERS) {
            return 0;
        }
        Firms firms = economy.firms;
        long key = economy.draws.key(purpose, economy.month.index());
        long order = pence / ORDERS;
        for (int n = 0; n < ORDERS; n++) {
            int f = roll.choose(Draws.bits(key, industry.ordinal() * (long) ORDERS + n, 0));
            firms.orders[f] += order;
            firms.sales[f] += order;
            firms.room[f] = Math.max(0, firms.room[f] - order);
            economy.ledger.pay(why, payer, economy.accounts.firm(f), order);
        }
        return ORDERS * order;
    }
}
