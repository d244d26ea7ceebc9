package org.commonweal.production;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.trade.Sale;
import org.commonweal.trade.Sale.WhenFull;

/** The outside world buys: a demand for each industry, shared over its live firms by standing, price and quality. */
public final class Exports {
    private static final int LAST_BEFORE_ZERO = -1;

    private final Economy economy;
    private final ExportRule rule;
    private final ExportOrders orders;
    private final ProductionTerms terms;
    private final Sale sale;
    private final double[] weight;
    private final double[] demand = new double[Industry.FIRM_INDUSTRIES];
    private final double[] publicPart = new double[Industry.FIRM_INDUSTRIES];
    private final double[] totalPrice = new double[Industry.FIRM_INDUSTRIES];
    private final double[] totalWeight = new double[Industry.FIRM_INDUSTRIES];
    private final double[] totalCapacity = new double[Industry.FIRM_INDUSTRIES];
    private final double[] totalStanding = new double[Industry.FIRM_INDUSTRIES];
    private final double[] totalMadeFor = new double[Industry.FIRM_INDUSTRIES];

    /** Exports of an economy. */
    public Exports(Economy economy, ExportRule rule, ProductionTerms terms) {
        this.economy = economy;
        this.rule = rule;
        this.terms = terms;
        orders = new ExportOrders(economy, rule);
        sale = new Sale(economy);
        weight = new double[economy.firms.slots];
    }

    /** Demand moves, is shared out and served as far as capacity goes; what is turned away is counted. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.EXPORTS, economy.month.index());
        double[] state = economy.outside.exportState;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            state[i] = rule.next(state[i], Draws.normal(key, i, 0));
        }
        orders.regain();
        weigh();
        demand();
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && totalWeight[firms.industry[f]] > 0) {
                int i = firms.industry[f];
                sell(f, Pence.round(demand[i] * weight[f] / totalWeight[i]));
            }
        }
        followCapacity();
    }

    /** What the outside means to buy from each industry; public buyers do so in good times and bad, at any price. */
    private void demand() {
        OutsideWorld outside = economy.outside;
        int month = economy.month.index();
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            double price = totalStanding[i] > 0 ? totalPrice[i] / totalStanding[i] : 1;
            if (month >= LAST_BEFORE_ZERO && outside.exportPrice[i] == 0) {
                outside.exportPrice[i] = price;
            }
            double then = outside.exportPrice[i];
            double opening = outside.exports[i] * outside.exportLevel[i];
            double byPublic = opening * rule.publicDemand(month < 0);
            demand[i] = terms.outsideDemand.value()
                            * opening
                            * rule.privateDemand(outside.exportState[i], then == 0 ? 1 : price / then)
                    + byPublic;
            publicPart[i] = demand[i] > 0 ? byPublic / demand[i] : 0;
        }
    }

    private void weigh() {
        Firms firms = economy.firms;
        java.util.Arrays.fill(totalWeight, 0);
        java.util.Arrays.fill(totalStanding, 0);
        java.util.Arrays.fill(totalPrice, 0);
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                weight[f] = rule.weight(firms.exportWeight[f], firms.price[f], firms.quality[f]);
                totalWeight[firms.industry[f]] += weight[f];
                totalStanding[firms.industry[f]] += firms.exportWeight[f];
                totalPrice[firms.industry[f]] += firms.exportWeight[f] * firms.price[f];
            }
        }
    }

    private void sell(int f, long wanted) {
        long sold = sale.order(f, wanted, WhenFull.SELL_WHAT_IS_THERE);
        economy.tally.exportsTurnedAway += wanted - sold;
        economy.tally.exportsToPublic += publicPart[economy.firms.industry[f]] * sold;
        long region = rule.toRegion(sold);
        int account = economy.accounts.firm(f);
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.region, account, region);
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.nation, account, sold - region);
    }

    /** A firm's standing outside follows its share of the industry's capacity, and of the sizes that its firms were made for. */
    private void followCapacity() {
        Firms firms = economy.firms;
        java.util.Arrays.fill(totalCapacity, 0);
        java.util.Arrays.fill(totalStanding, 0);
        java.util.Arrays.fill(totalMadeFor, 0);
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                totalCapacity[firms.industry[f]] += firms.capacity[f];
                totalStanding[firms.industry[f]] += firms.exportWeight[f];
                totalMadeFor[firms.industry[f]] += firms.madeFor[f];
            }
        }
        for (int f = 0; f < firms.used; f++) {
            int i = firms.industry[f];
            if (firms.live[f] && totalCapacity[i] > 0 && totalStanding[i] > 0) {
                double share = firms.exportWeight[f] / totalStanding[i];
                double capacityShare = firms.capacity[f] / totalCapacity[i];
                double ownShare = firms.madeFor[f] / Math.max(1, totalMadeFor[i]);
                firms.exportWeight[f] = rule.nextStanding(share, capacityShare, ownShare);
            }
        }
    }
}
