package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.Industry;
import org.commonweal.money.BulkPayments;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.ownership.SurplusRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;

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
    private final BulkPayments bulk;
    private final Tills tills;
    private final double[][] shares;
    private final double[] taxShare;

    /** What a household has not yet spent, and what it buys outside, this month [pence]. */
    private final long[] left;

    private final long[] outside;
    private boolean single;
    private long payments;
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
        bulk = new BulkPayments(economy.ledger);
        tills = new Tills(economy);
        left = new long[economy.households.count];
        outside = new long[economy.households.count];
        shares = new double[INDUSTRIES][engel.length];
        for (int i = 0; i < INDUSTRIES; i++) {
            for (int fifth = 0; fifth < engel.length; fifth++) {
                shares[i][fifth] = engel[fifth][i];
            }
        }
        this.taxShare = taxShare;
    }

    /** Every household shops once, in one industry after another. The first in the queue changes from month to month. */
    public void run() {
        Households households = economy.households;
        int month = economy.month.index();
        spillKey = economy.draws.key(Purpose.SHOPPING_SPILL, month);
        habits.open(month);
        single = economy.ledger.isWatched();
        tills.open();
        payments = 0;
        int first = households.count == 0 ? 0 : Draws.below(households.count, spillKey, -1, 0);
        long taxes = payTaxes();
        for (int i = 0; i < INDUSTRIES; i++) {
            shop(i, first);
        }
        payOutside(taxes);
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

    /** Households decide what to spend and where; a part of it is taxes on products. @return these [pence] */
    private long payTaxes() {
        Households households = economy.households;
        long sum = 0;
        for (int h = 0; h < households.count; h++) {
            int account = economy.accounts.household(h);
            long meant = Pence.round(terms.spending.value() * budget(h));
            long budget = Math.max(0, Math.min(meant, economy.ledger.deposits(account)));
            households.spending[h] = budget;
            outside[h] = 0;
            left[h] = budget;
            if (budget > 0) {
                habits.review(h);
                long taxes = Pence.share(taxShare[households.quintile[h]], budget);
                left[h] -= taxes;
                sum += taxes;
                pay(Flow.PRODUCT_TAXES, account, economy.accounts.government, taxes);
            }
        }
        return sum;
    }

    /** All households, from the first in the queue, buy from their suppliers in an industry. */
    private void shop(int industry, int first) {
        Households households = economy.households;
        int[] supplier = households.supplier[industry];
        double[] share = shares[industry];
        int h = first;
        for (int n = 0; n < households.count; n++) {
            long amount = Math.min(left[h], (long) (share[households.quintile[h]] * households.spending[h]));
            if (amount > 0) {
                left[h] -= amount;
                int f = supplier[h];
                if (f < 0 || !buy(h, industry, f, amount)) {
                    outside[h] += amount;
                }
            }
            h = h + 1 == households.count ? 0 : h + 1;
        }
    }

    /** What is left is spent elsewhere; then everything is booked. */
    private void payOutside(long taxes) {
        long region = 0;
        long nation = 0;
        for (int h = 0; h < economy.households.count; h++) {
            int account = economy.accounts.household(h);
            region += outside[h];
            nation += left[h];
            pay(Flow.CONSUMPTION_OUTSIDE, account, economy.accounts.nation, left[h]);
            pay(Flow.CONSUMPTION_OUTSIDE, account, economy.accounts.region, outside[h]);
            if (!single) {
                bulk.debit(account, economy.households.spending[h]);
            }
        }
        if (!single) {
            for (int f = 0; f < economy.firms.used; f++) {
                book(f, economy.accounts.firm(f));
            }
            bulk.credit(Flow.PRODUCT_TAXES, Sector.HOUSEHOLDS, economy.accounts.government, taxes);
            bulk.credit(Flow.CONSUMPTION_OUTSIDE, Sector.HOUSEHOLDS, economy.accounts.region, region);
            bulk.credit(Flow.CONSUMPTION_OUTSIDE, Sector.HOUSEHOLDS, economy.accounts.nation, nation);
            bulk.close(payments);
        }
        tills.close();
    }

    private void book(int f, int firm) {
        long takings = tills.takings(f);
        if (!single && takings > 0) {
            bulk.credit(Flow.CONSUMPTION, Sector.HOUSEHOLDS, firm, takings);
        }
    }

    private void pay(Flow why, int from, int to, long pence) {
        if (single) {
            economy.ledger.pay(why, from, to, pence);
        } else if (pence > 0) {
            payments++;
        }
    }

    /** @return whether somebody of the industry served it */
    private boolean buy(int h, int industry, int f, long amount) {
        int account = economy.accounts.household(h);
        if (tills.order(f, amount)) {
            bought(h, account, f, amount);
            return true;
        }
        WeightedChoice roll = rolls.byCapacity(industry);
        int other = roll.isEmpty() ? f : roll.choose(Draws.bits(spillKey, CUSTOMERS.number(h, industry), 1));
        if (tills.sendOn(other, amount)) {
            bought(h, account, other, amount);
            return true;
        }
        return false;
    }

    private void bought(int h, int account, int f, long amount) {
        pay(Flow.CONSUMPTION, account, economy.accounts.firm(f), amount);
        if (economy.firms.refundPot[f] > 0) {
            refund(h, account, f, amount);
        }
    }

    /** A firm with a pot for refunds gives a member a part of what it has just received. */
    private void refund(int h, int account, int f, long amount) {
        int firm = economy.accounts.firm(f);
        book(f, firm);
        long wanted = Math.min(economy.firms.refundPot[f], surplus.refund(amount));
        long paid = economy.ledger.payUpTo(Flow.PATRONAGE_REFUND, firm, account, wanted);
        economy.firms.refundPot[f] -= paid;
        economy.households.receiveFromCapital(h, paid);
    }
}
