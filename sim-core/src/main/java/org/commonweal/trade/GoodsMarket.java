package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.Industry;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.ownership.SurplusRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;
import org.commonweal.trade.Sale.WhenFull;

/**
 * Households go shopping: a budget, split over industries as their income quintile does, spent with habitual suppliers. A
 * supplier that is sold out sends the shopper to one other outlet, then outside.
 */
public final class GoodsMarket {
    private static final int INDUSTRIES = Industry.FIRM_INDUSTRIES;
    private static final Pairs CUSTOMERS = new Pairs(INDUSTRIES);

    private final Economy economy;
    private final ConsumptionRule consumption;
    private final SavingsTarget target;
    private final ShoppingTerms terms;
    private final SurplusRule surplus;
    private final HabitReview habits;
    private final IndustryRolls rolls;
    private final Sale sale;
    private final double[][] shares;
    private final double[] taxShare;
    private long outside;
    private long spillKey;

    /**
     * A market for a place.
     *
     * @param target how much wealth households want
     * @param terms what households are told
     * @param surplus what members are refunded
     * @param engel share of each consumption pound by [income quintile][industry]; what is left is imported
     * @param taxShare share that is taxes on products, by quintile
     */
    public GoodsMarket(
            Economy economy,
            ConsumptionRule consumption,
            SavingsTarget target,
            ShoppingTerms terms,
            SurplusRule surplus,
            HabitReview habits,
            IndustryRolls rolls,
            double[][] engel,
            double[] taxShare) {
        this.economy = economy;
        this.consumption = consumption;
        this.target = target;
        this.terms = terms;
        this.surplus = surplus;
        this.habits = habits;
        this.rolls = rolls;
        sale = new Sale(economy);
        this.shares = engel;
        this.taxShare = taxShare;
    }

    /** Every household shops once. The first in the queue changes from month to month. */
    public void run() {
        Households households = economy.households;
        int month = economy.month.index();
        spillKey = economy.draws.key(Purpose.SHOPPING_SPILL, month);
        habits.open(month);
        int start = households.count == 0 ? 0 : Draws.below(households.count, spillKey, -1, 0);
        for (int n = 0; n < households.count; n++) {
            int h = start + n;
            shop(h < households.count ? h : h - households.count);
        }
    }

    /** What household {@code h} means to spend this month [pence], tax included and whatever it has. */
    public long budget(int h) {
        Households households = economy.households;
        int account = economy.accounts.household(h);
        long savings = economy.ledger.deposits(account)
                + economy.ledger.balance(Instrument.UNITS, account)
                + economy.ledger.balance(Instrument.COMMUNITY_SHARES, account);
        double income = households.smoothedIncome[h];
        double labourIncome = households.smoothedLabourIncome[h];
        double wanted = target.wanted(income, labourIncome, households.tasteForWealth[h]);
        return consumption.budget(income, labourIncome, households.committed[h], savings, wanted);
    }

    private void shop(int h) {
        Households households = economy.households;
        int account = economy.accounts.household(h);
        long meant = Pence.round(terms.spending.value() * budget(h));
        long budget = Math.min(meant, economy.ledger.deposits(account));
        households.spending[h] = Math.max(0, budget);
        if (budget <= 0) {
            return;
        }
        habits.review(h);
        int quintile = households.quintile[h];
        long left = budget - pay(Flow.PRODUCT_TAXES, account, economy.accounts.government, taxShare[quintile], budget);
        outside = 0;
        double[] share = shares[quintile];
        for (int i = 0; i < INDUSTRIES; i++) {
            long amount = Math.min(left, (long) (share[i] * budget));
            left -= amount;
            int f = households.supplier[i][h];
            if (f < 0) {
                outside += amount;
            } else {
                buy(h, account, i, f, amount);
            }
        }
        long abroad = left;
        economy.ledger.pay(Flow.CONSUMPTION_OUTSIDE, account, economy.accounts.nation, abroad);
        economy.ledger.pay(Flow.CONSUMPTION_OUTSIDE, account, economy.accounts.region, outside);
    }

    private long pay(Flow why, int from, int to, double share, long budget) {
        long amount = Pence.share(share, budget);
        economy.ledger.pay(why, from, to, amount);
        return amount;
    }

    private void buy(int h, int account, int industry, int f, long amount) {
        if (sale.make(Flow.CONSUMPTION, account, f, amount, WhenFull.REFUSE) == amount) {
            refund(h, account, f, amount);
            return;
        }
        WeightedChoice roll = rolls.byCapacity(industry);
        int other = roll.isEmpty() ? f : roll.choose(Draws.bits(spillKey, CUSTOMERS.number(h, industry), 1));
        if (sale.sendOn(Flow.CONSUMPTION, account, other, amount) == amount) {
            refund(h, account, other, amount);
        } else {
            outside += amount;
        }
    }

    /** A firm with a pot for refunds gives a member a part of what it has just received. */
    private void refund(int h, int account, int f, long amount) {
        if (economy.firms.refundPot[f] <= 0) {
            return;
        }
        int firm = economy.accounts.firm(f);
        long wanted = Math.min(economy.firms.refundPot[f], surplus.refund(amount));
        long paid = economy.ledger.payUpTo(Flow.PATRONAGE_REFUND, firm, account, wanted);
        economy.firms.refundPot[f] -= paid;
        economy.households.receiveFromCapital(h, paid);
    }
}
