package org.commonweal.ownership;

import java.util.function.LongUnaryOperator;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;

/** What each firm is worth, and what it has earned in the long run. */
public final class FirmWorth {
    private final Economy economy;
    private final WorthRule rule;
    private final SurplusRule surplus;
    private final LongUnaryOperator resale;

    /** @param surplus says how much cash a firm needs; @param resale what capital fetches at closing [pence] */
    public FirmWorth(Economy economy, WorthRule rule, SurplusRule surplus, LongUnaryOperator resale) {
        this.economy = economy;
        this.rule = rule;
        this.surplus = surplus;
        this.resale = resale;
    }

    /** Every firm's earnings of the month are remembered. */
    public void remember() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used && rule.looksBack(); f++) {
            if (firms.live[f]) {
                long month = firms.sales[f] - firms.costs[f] + firms.debts.interest[f] + firms.drawings[f];
                double pay = economy.technology.meanPay[firms.industry[f]] * economy.payLevel;
                firms.earnings[f] = rule.remembered(firms.earnings[f], month, pay, firms.ownerWorks[f], firms.age[f]);
            }
        }
    }

    /** What firm {@code f} is worth to whom it belongs [pence], not below zero. */
    public long of(int f) {
        return rule.worth(firm(f));
    }

    /** What firm {@code f} is sold for [pence], not below zero. */
    public long price(int f) {
        return rule.price(firm(f));
    }

    private WorthRule.Firm firm(int f) {
        Firms firms = economy.firms;
        return new WorthRule.Firm(
                economy.firmEquity(f),
                firms.capital[f],
                resale.applyAsLong(firms.capital[f]),
                (long) surplus.kept(firms.costs[f]),
                firms.earnings[f],
                firms.heads(f),
                firms.registered[f]);
    }
}
