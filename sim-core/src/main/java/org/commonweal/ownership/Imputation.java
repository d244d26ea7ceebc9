package org.commonweal.ownership;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;

/**
 * What each household would have if all that is held together were divided among those it belongs to: firms of workers
 * over the people at work in them, of whom commuters live elsewhere; firms of customers over the households that buy there;
 * everything else over all households.
 */
public final class Imputation {
    private final Economy economy;
    private final Holdings holdings;
    private final FirmWorth worth;
    private final double[] part;
    private final double[] each;
    private final int[] theirs;

    /** @param holdings says whose firms are; @param worth what they are worth */
    public Imputation(Economy economy, Holdings holdings, FirmWorth worth) {
        this.economy = economy;
        this.holdings = holdings;
        this.worth = worth;
        part = new double[economy.firms.slots];
        each = new double[economy.firms.slots];
        theirs = new int[economy.firms.slots];
    }

    /**
     * Adds every household's part to what it has [pence].
     *
     * @param common all that is held together here, the firms included [pence]
     */
    public void add(double[] has, double common) {
        double divided = addWorkers(has) + addCustomers(has);
        double each = (common - divided) / Math.max(1, has.length);
        for (int h = 0; h < has.length; h++) {
            has[h] += each;
        }
    }

    /** @return the worth of the firms that have been divided */
    private double addWorkers(double[] has) {
        Firms firms = economy.firms;
        double divided = 0;
        for (int f = 0; f < firms.used; f++) {
            boolean theirs = firms.live[f] && holdings.of(f) == Holder.WORKERS && firms.heads(f) > 0;
            part[f] = theirs ? worth.of(f) / (double) firms.heads(f) : 0;
            divided += theirs ? worth.of(f) : 0;
        }
        People people = economy.people;
        for (int p = 0; divided > 0 && p < people.count; p++) {
            if (economy.accounts.isFirm(people.employer[p])) {
                has[people.household[p]] += part[economy.accounts.firmOf(people.employer[p])];
            }
        }
        return divided;
    }

    private double addCustomers(double[] has) {
        int count = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            if (economy.firms.live[f] && holdings.of(f) == Holder.MEMBERS) {
                theirs[count++] = f;
            }
        }
        double divided = 0;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            int industry = i;
            int[] ofIndustry = Arrays.stream(theirs, 0, count)
                    .filter(f -> economy.firms.industry[f] == industry)
                    .toArray();
            divided += ofIndustry.length == 0 ? 0 : addCustomers(has, economy.households.supplier[i], ofIndustry);
        }
        return divided;
    }

    /** @param supplier of each household in an industry; @param ofCustomers the industry's firms of customers */
    private double addCustomers(double[] has, int[] supplier, int[] ofCustomers) {
        Arrays.fill(part, 0);
        for (int f : supplier) {
            if (f >= 0) {
                part[f]++;
            }
        }
        double divided = 0;
        for (int n = 0; n < ofCustomers.length; n++) {
            int f = ofCustomers[n];
            divided += part[f] > 0 ? worth.of(f) : 0;
            each[n] = part[f] > 0 ? worth.of(f) / part[f] : 0;
        }
        Arrays.fill(part, 0);
        for (int n = 0; n < ofCustomers.length; n++) {
            part[ofCustomers[n]] = each[n];
        }
        for (int h = 0; h < has.length; h++) {
            has[h] += supplier[h] >= 0 ? part[supplier[h]] : 0;
        }
        return divided;
    }
}
