package org.commonweal.production;

import org.commonweal.credit.CreditMarket;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.Technology;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.trade.Sale;
import org.commonweal.trade.Sale.WhenFull;

/** Capital depreciates; firms replace it and close part of the gap to what they want, from own cash, then from credit. */
public final class Investment {
    private final Economy economy;
    private final InvestmentRule rule;
    private final InputRule inputs;
    private final InputOrigin origin;
    private final ProductionTerms terms;
    private final CreditMarket credit;
    private final Sale sale;

    /**
     * @param inputs says how purchases elsewhere in the country split over region and nation
     * @param origin what part is bought here
     */
    public Investment(
            Economy economy,
            InvestmentRule rule,
            InputRule inputs,
            InputOrigin origin,
            ProductionTerms terms,
            CreditMarket credit) {
        this.economy = economy;
        this.rule = rule;
        this.inputs = inputs;
        this.origin = origin;
        this.terms = terms;
        this.credit = credit;
        sale = new Sale(economy);
    }

    /** Every live firm invests. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.INVESTMENT, economy.month.index());
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                long before = firms.capital[f];
                long depreciation = rule.depreciation(before);
                double wantedCapital = wantedCapital(f);
                firms.capital[f] -= depreciation;
                firms.depreciation[f] = depreciation;
                if (borrows(f)) {
                    investWithLender(f, wantedCapital, key);
                } else {
                    invest(f, Pence.round(terms.investment.value() * rule.wanted(before, wantedCapital)), key);
                }
                firms.productivity[f] = rule.use()
                        .renewed(firms.productivity[f], firms.capital[f] - before, Math.max(before, wantedCapital));
            }
        }
    }

    private double wantedCapital(int f) {
        Firms firms = economy.firms;
        return economy.technology.wantedCapital(firms.industry[f], firms.expectedOrders[f]) / firms.price[f];
    }

    private boolean borrows(int f) {
        long key = economy.draws.key(Purpose.INVESTMENT, 0);
        return !economy.firms.branch[f] && rule.projects().borrows(Draws.uniform(key, f, 2));
    }

    /** Cash beyond what a firm keeps [pence]; below zero when it has less. */
    private long free(int f) {
        return economy.ledger.deposits(economy.accounts.firm(f)) - rule.kept(credit.monthlyCosts(f));
    }

    /** Now and then a project; while nobody lends to the firm, a part of what others invest every month. */
    private void investWithLender(int f, double wantedCapital, long key) {
        ProjectRule projects = rule.projects();
        long capital = economy.firms.capital[f];
        if (credit.isBarred(f)) {
            buy(f, Math.min(projects.withoutLender(rule.wanted(capital, wantedCapital)), free(f)));
        } else if (projects.begins(Draws.uniform(key, f, 3))) {
            long cost = projects.cost(wantedCapital, capital, rule.replacement(wantedCapital));
            long asked = projects.asked(cost, free(f));
            boolean lent = asked > 0 && credit.apply(f, asked, Draws.uniform(key, f, 1));
            buy(f, Math.min(lent ? cost : projects.withoutLender(cost), free(f)));
        }
    }

    private void invest(int f, long wanted, long key) {
        long free = free(f);
        if (Math.max(0, free) < wanted && rule.applies(Draws.uniform(key, f, 0))) {
            credit.apply(f, wanted - Math.max(0, free), Draws.uniform(key, f, 1));
            free = free(f);
        }
        buy(f, Math.min(wanted, free));
    }

    private void buy(int f, long spent) {
        if (spent <= 0) {
            return;
        }
        Firms firms = economy.firms;
        Technology technology = economy.technology;
        int account = economy.accounts.firm(f);
        long left = spent;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            int supplier = firms.supplier[i][f];
            double share = technology.investmentShares[i] * origin.share(f, i);
            long amount = Math.min(left, Pence.share(share, spent));
            if (supplier < 0 || amount == 0) {
                continue;
            }
            left -= sale.make(Flow.INVESTMENT, account, supplier, amount, WhenFull.REFUSE);
        }
        long region = inputs.fromRegion(left);
        economy.ledger.pay(Flow.INVESTMENT, account, economy.accounts.region, region);
        economy.ledger.pay(Flow.INVESTMENT, account, economy.accounts.nation, left - region);
        firms.capital[f] += spent;
        economy.tally.investment += spent;
    }
}
