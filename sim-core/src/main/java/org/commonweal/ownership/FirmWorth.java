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
                firms.earnings[f] = rule.remembered(firms.earnings[f], month, meanPay(f), ownerDraws(f), firms.age[f]);
            }
        }
    }

    private double meanPay(int f) {
        return economy.technology.meanPay[economy.firms.industry[f]] * economy.payLevel;
    }

    /** What is taken off the month's profit of firm {@code f} for the work of an owner who draws instead of being paid [pence]. */
    public double ownersPay(int f) {
        long drawn = economy.firms.drawings[f];
        return ownerDraws(f) ? rule.ownersPay(drawn, meanPay(f)) : drawn;
    }

    /** A working owner who lives elsewhere is paid like others who commute in, which is in the costs. */
    private boolean ownerDraws(int f) {
        return economy.firms.ownerWorks[f] && economy.firms.owner[f] != Firms.NO_LOCAL_OWNER;
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
