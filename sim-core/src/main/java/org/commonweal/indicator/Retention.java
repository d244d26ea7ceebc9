package org.commonweal.indicator;

import org.commonweal.economy.Accounts;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;

/**
 * Where the anchors' money goes first, by three separate facts about a supplier: its address is here, its owner is here,
 * and what it makes is bought and paid for here.
 */
final class Retention {
    private final Economy economy;

    double district;
    double region;
    double localOwner;
    double localContent;

    Retention(Economy economy) {
        this.economy = economy;
    }

    void measure() {
        Contracts contracts = economy.contracts;
        Firms firms = economy.firms;
        double all = 0;
        double here = 0;
        double near = 0;
        double owned = 0;
        double content = 0;
        for (int c = 0; c < contracts.count; c++) {
            double paid = contracts.payment[c];
            int supplier = contracts.supplier[c];
            all += paid;
            near += supplier == Accounts.REGION ? paid : 0;
            if (economy.accounts.isFirm(supplier)) {
                int f = economy.accounts.firmOf(supplier);
                here += paid;
                owned += isLocallyOwned(f) ? paid : 0;
                content += paid * localContent(f);
            }
        }
        district = all > 0 ? here / all : Double.NaN;
        region = all > 0 ? (here + near) / all : Double.NaN;
        localOwner = all > 0 ? owned / all : Double.NaN;
        localContent = all > 0 ? content / all : Double.NaN;
        if (firms.used == 0) {
            localContent = Double.NaN;
        }
    }

    /** Whether a firm belongs to people or a community of the place. */
    boolean isLocallyOwned(int f) {
        Firms firms = economy.firms;
        return !firms.branch[f] && (firms.owner[f] >= 0 || !isPrivate(f));
    }

    private boolean isPrivate(int f) {
        return economy.firms.form[f] == 1;
    }

    /** Share of a pound of sales that firm {@code f} pays to residents and firms of the place. */
    private double localContent(int f) {
        Firms firms = economy.firms;
        int own = firms.industry[f];
        double local = 0;
        for (int i = 0; i < economy.technology.inputs.length; i++) {
            local += economy.technology.inputs[i][own]
                    * Math.min(1, economy.technology.regionalPurchase[i][own] * firms.localSourcing[f]);
        }
        double residents = firms.heads(f) == 0 ? 0 : firms.residents[f] / (double) firms.heads(f);
        return local + economy.technology.labourShare[own] * residents;
    }
}
