package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.money.Flow;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;
import org.commonweal.trade.Sale.WhenFull;

/** Orders of those who buy from an industry of the place at large: ten a month, to firms in proportion to capacity. */
public final class LocalOrders {
    private static final int ORDERS = 10;
    private static final Pairs INDUSTRIES = new Pairs(ORDERS);

    private final Economy economy;
    private final IndustryRolls rolls;
    private final Sale sale;

    /** @param rolls where the firms are found */
    public LocalOrders(Economy economy, IndustryRolls rolls) {
        this.economy = economy;
        this.rolls = rolls;
        sale = new Sale(economy);
    }

    /**
     * Orders and pays.
     *
     * @param pence to be spent
     * @return what was paid: nothing where there are no such firms or less than a penny for each, else all but some pence
     */
    public long buy(Flow why, Purpose purpose, int payer, Industry industry, long pence) {
        WeightedChoice roll = rolls.byCapacity(industry.ordinal());
        if (roll.isEmpty() || pence < ORDERS) {
            return 0;
        }
        long key = economy.draws.key(purpose, economy.month.index());
        long order = pence / ORDERS;
        for (int n = 0; n < ORDERS; n++) {
            int f = roll.choose(Draws.bits(key, INDUSTRIES.number(industry.ordinal(), n), 0));
            sale.make(why, payer, f, order, WhenFull.EXCEED);
        }
        return ORDERS * order;
    }
}
