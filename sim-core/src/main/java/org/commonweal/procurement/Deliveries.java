package org.commonweal.procurement;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;

/** Contracts are delivered and paid: the suppliers' capacity is theirs before anybody else's. */
public final class Deliveries {
    private final Economy economy;

    /** Deliveries in an economy. */
    public Deliveries(Economy economy) {
        this.economy = economy;
    }

    /** Pays every live contract, as far as the anchor's money goes. */
    public void run() {
        Contracts contracts = economy.contracts;
        for (int c = 0; c < contracts.count; c++) {
            Anchor anchor = economy.anchors.get(contracts.anchor[c]);
            int supplier = contracts.supplier[c];
            long paid = economy.ledger.payUpTo(Flow.PROCUREMENT, anchor.account(), supplier, contracts.payment[c]);
            anchor.bought += paid;
            if (economy.accounts.isFirm(supplier)) {
                sell(economy.accounts.firmOf(supplier), paid);
            }
        }
    }

    private void sell(int f, long paid) {
        Firms firms = economy.firms;
        firms.orders[f] += paid;
        firms.sales[f] += paid;
        firms.room[f] = Math.max(0, firms.room[f] - paid);
    }
}
