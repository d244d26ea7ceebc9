package org.commonweal.measure;

import java.util.Arrays;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;

/**
 * Where the anchors' money goes first, by three separate facts about a supplier: its address is here, its owner is
 * here, and what it makes is bought and paid for here.
 */
public final class Retention {
    private final Economy economy;
    private final double[] paid;

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
        paid = new double[economy.firms.slots];
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
        payOfResidents();
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

    /** Share of contract payments that the largest tenth of the contracts has. */
    public double largestTenth() {
        Contracts contracts = economy.contracts;
        long[] payments = WholeNumberSort.sorted(Arrays.copyOf(contracts.payment, contracts.count));
        double all = 0;
        double largest = 0;
        for (int c = 0; c < payments.length; c++) {
            all += payments[c];
            largest += c >= payments.length - payments.length / 10 ? payments[c] : 0;
        }
        return Work.ratio(largest, all);
    }

    private void payOfResidents() {
        Arrays.fill(paid, 0);
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (economy.accounts.isFirm(people.employer[p]) && people.activity(p) != People.Activity.OWNER) {
                int f = economy.accounts.firmOf(people.employer[p]);
                paid[f] += people.pay[p] * economy.firms.hours[f];
            }
        }
    }

    /**
     * Of a pound of this month's sales of firm {@code f}, what it paid residents, gross, firms and landlords of the place: a pound
     * at most.
     */
    private double localContent(int f) {
        Firms firms = economy.firms;
        double local = economy.inputsFromHere[f] + firms.drawings[f] + paid[f] + economy.premises.rentHere[f];
        return Math.min(1, local / Math.max(1, firms.sales[f]));
    }
}
