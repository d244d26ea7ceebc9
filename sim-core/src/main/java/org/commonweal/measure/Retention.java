package org.commonweal.measure;

import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;

/**
 * Where the anchors' money goes first, by three separate facts about a supplier: its address is here, its owner is
 * here, and what it makes is bought and paid for here.
 */
public final class Retention {
    private final Economy economy;

    public double district;
    public double region;
    public double localOwner;
    public double localContent;

    /** Contract payments over the lots bought at prices of month zero, and services bought relative to need. */
    public double price;

    public double volume;

    /** Quality of what anchors buy, weighted by lots. */
    public double quality;

    /** Contract payments less the lots bought at prices of month zero [pounds a month]. */
    public double premium;

    /** Contracts whose supplier is a firm of the place. */
    public int contractsHere;

    Retention(Economy economy) {
        this.economy = economy;
    }

    void measure() {
        Contracts contracts = economy.contracts;
        double all = 0;
        double here = 0;
        double near = 0;
        double owned = 0;
        double content = 0;
        double bought = 0;
        double needed = 0;
        double served = 0;
        double good = 0;
        contractsHere = 0;
        for (int c = 0; c < contracts.count; c++) {
            double paid = contracts.payment[c];
            int supplier = contracts.supplier[c];
            all += paid;
            bought += contracts.lot[c] * contracts.volume[c];
            served += contracts.lot[c] * contracts.volume[c] * contracts.services[c];
            good += contracts.lot[c] * contracts.quality[c];
            needed += contracts.lot[c];
            near += supplier == economy.accounts.region ? paid : 0;
            if (economy.accounts.isFirm(supplier)) {
                int f = economy.accounts.firmOf(supplier);
                here += paid;
                contractsHere++;
                owned += economy.isLocallyOwned(f) ? paid : 0;
                content += paid * localContent(f);
            }
        }
        district = Work.ratio(here, all);
        region = Work.ratio(here + near, all);
        localOwner = Work.ratio(owned, all);
        localContent = Work.ratio(content, all);
        price = Work.ratio(all, bought);
        premium = (all - bought) / 100;
        volume = Work.ratio(served, needed);
        quality = Work.ratio(good, needed);
    }

    /** Share of a pound of sales that firm {@code f} pays to residents and firms of the place. */
    private double localContent(int f) {
        Firms firms = economy.firms;
        int own = firms.industry[f];
        double local = 0;
        for (int i = 0; i < economy.technology.inputs.length; i++) {
            local += economy.technology.inputs[i][own] * economy.technology.localPart(i, own, firms.localSourcing[f]);
        }
        double residents = firms.heads(f) == 0 ? 0 : firms.residents[f] / (double) firms.heads(f);
        return local + economy.technology.labourShare[own] * residents;
    }
}
