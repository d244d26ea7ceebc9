package org.commonweal.transfer;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;

/**
 * What is sold to companies from outside in a year at month zero, and how many managers must want to buy their branch for as
 * many jobs to come back: more than that want to, for some of them cannot pay (model specification 5.11).
 */
final class OwnershipBalance {
    private final Economy economy;
    private final ConversionRule conversion;
    private final SuccessionRule succession;

    OwnershipBalance(Economy economy, ConversionRule conversion, SuccessionRule succession) {
        this.economy = economy;
        this.conversion = conversion;
        this.succession = succession;
    }

    /**
     * Share of larger branches whose managers must want to buy them in a year, 0-1.
     *
     * @param payable for each firm, whether somebody who works in it could buy it
     */
    double buyouts(boolean[] payable) {
        Firms firms = economy.firms;
        double sold = 0;
        double bought = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f] && succession.isLarge(firms.heads(f))) {
                sold += economy.isSomebodys(f)
                        ? (conversion.takeOvers() + succession.salesToCompanies()) * firms.heads(f)
                        : 0;
                bought += firms.branch[f] && payable[f] ? firms.heads(f) : 0;
            }
        }
        return bought > 0 ? Math.min(1, sold / bought) : 0;
    }
}
