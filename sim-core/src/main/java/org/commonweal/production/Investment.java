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
    private final CreditMarket credit;
    private final Sale sale;

    /**
     * @param inputs says how purchases elsewhere in the country split over region and nation
     * @param origin what part is bought here
     */
    public Investment(Economy economy, InvestmentRule rule, InputRule inputs, InputOrigin origin, CreditMarket credit) {
        this.economy = economy;
        this.rule = rule;
        this.inputs = inputs;
        this.origin = origin;
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
                invest(f, rule.wanted(before, wantedCapital), key);
                firms.productivity[f] = rule.use()
                        .renewed(firms.productivity[f], firms.capital[f] - before, Math.max(before, wantedCapital));
            }
        }
    }

    private double wantedCapital(int f) {
        Firms firms = economy.firms;
        return economy.technology.wantedCapital(firms.industry[f], firms.expectedOrders[f]) / firms.price[f];
    }

    private void invest(int f, long wanted, long key) {
        long kept = rule.kept(credit.monthlyCosts(f));
        long free = economy.ledger.deposits(economy.accounts.firm(f)) - kept;
        if (free < wanted && rule.applies(Draws.uniform(key, f, 0))) {
            credit.apply(f, wanted - Math.max(0, free), Draws.uniform(key, f, 1));
            free = economy.ledger.deposits(economy.accounts.firm(f)) - kept;
        }
        long spent = Math.min(wanted, free);
        if (spent > 0) {
            buy(f, spent);
        }
    }

    private void buy(int f, long spent) {
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
