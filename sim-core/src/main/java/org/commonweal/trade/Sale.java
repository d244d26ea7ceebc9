package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;

/**
 * A sale: somebody orders from a firm of the place, the firm makes of it what it can, and is paid for that. An order counts
 * whether it is served or not: by what is ordered a firm knows its market.
 */
public final class Sale {
    /** What a firm does with an order that is larger than its spare capacity this month. */
    public enum WhenFull {
        /** It serves nothing of it. */
        REFUSE,
        /** It serves as much as it has capacity for. */
        SELL_WHAT_IS_THERE,
        /** It serves all of it, by overtime say. */
        EXCEED
    }

    private final Economy economy;

    /** Sales of firms of a place. */
    public Sale(Economy economy) {
        this.economy = economy;
    }

    /**
     * Orders from a firm and pays for what it serves.
     *
     * @param why reason of the payment
     * @param payer account of the buyer, who has the money
     * @param f the firm
     * @param ordered pence, not negative
     * @return pence that are served and paid
     */
    public long make(Flow why, int payer, int f, long ordered, WhenFull whenFull) {
        long served = order(f, ordered, whenFull);
        economy.ledger.pay(why, payer, economy.accounts.firm(f), served);
        return served;
    }

    /**
     * Orders from a firm, for buyers who pay in a way of their own.
     *
     * @param ordered pence, not negative
     * @return pence that are served and have to be paid
     */
    public long order(int f, long ordered, WhenFull whenFull) {
        Firms firms = economy.firms;
        firms.orders[f] += ordered;
        long room = firms.spareCapacity[f];
        long served = ordered <= room
                ? ordered
                : switch (whenFull) {
                    case REFUSE -> 0;
                    case SELL_WHAT_IS_THERE -> room;
                    case EXCEED -> ordered;
                };
        firms.spareCapacity[f] = Math.max(0, room - served);
        firms.sales[f] += served;
        return served;
    }
}
