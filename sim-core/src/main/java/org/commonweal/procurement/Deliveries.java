package org.commonweal.procurement;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.trade.Sale;
import org.commonweal.trade.Sale.WhenFull;

/** Contracts are delivered and paid: the suppliers' capacity is theirs before anybody else's. */
public final class Deliveries {
    private final Economy economy;
    private final Sale sale;

    /** Deliveries in an economy. */
    public Deliveries(Economy economy) {
        this.economy = economy;
        sale = new Sale(economy);
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
                sale.order(economy.accounts.firmOf(supplier), paid, WhenFull.EXCEED);
            }
        }
    }
}
