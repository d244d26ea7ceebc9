package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;

/**
 * Where a household buys what: one supplier for each industry. Now and then it looks at a few outlets, met in
 * proportion to their capacity, and takes up the habit it likes best, by price, quality, distance and owner.
 */
public final class HabitReview {
    private final Economy economy;
    private final ShoppingRule rule;
    private final IndustryRolls rolls;
    private final double[] availability;
    private final double[][] liking;
    private final double[] attraction;
    private final double[] nearness;
    private final int neighbourhoods;
    private long key;

    /** @param forms the legal forms in order, for their appeal */
    public HabitReview(Economy economy, ShoppingRule rule, LegalForm[] forms, IndustryRolls rolls) {
        this.economy = economy;
        this.rule = rule;
        this.rolls = rolls;
        availability = rule.offer().shares();
        liking = new double[Households.ETHOS_LEVELS][forms.length];
        for (LegalForm form : forms) {
            for (int level = 0; level < liking.length; level++) {
                double cares = level / (liking.length - 1.0);
                liking[level][form.index()] = rule.choice().liking(cares, form.appeal());
            }
        }
        attraction = new double[economy.firms.slots];
        neighbourhoods = economy.neighbourhoods.count();
        nearness = new double[neighbourhoods * neighbourhoods];
        for (int a = 0; a < neighbourhoods; a++) {
            for (int b = 0; b < neighbourhoods; b++) {
                double kilometres = economy.neighbourhoods.distance()[a][b];
                nearness[a * neighbourhoods + b] = rule.choice().nearness(kilometres);
            }
        }
    }

    /** Prepares a month: what each firm offers at this month's prices. */
    public void open(int month) {
        key = economy.draws.key(Purpose.SHOPPING_REVIEW, month);
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                attraction[f] = rule.choice().attraction(firms.price[f], firms.quality[f]);
            }
        }
    }

    /** With the chance of the rule, household {@code h} reviews one habit. */
    public void review(int h) {
        int industry = rule.reviewed(Draws.uniform(key, h, 0));
        if (industry != ShoppingRule.NONE) {
            choose(h, industry);
        }
    }

    /** Household {@code h} chooses its supplier in an industry afresh. */
    public void choose(int h, int industry) {
        Households households = economy.households;
        WeightedChoice roll = rolls.byCapacity(industry);
        if (roll.isEmpty() || Draws.uniform(key, h, 1) >= availability[industry]) {
            households.supplier[industry][h] = Firms.NO_LOCAL_OWNER;
            return;
        }
        int from = households.neighbourhood[h] * neighbourhoods;
        double total = 0;
        int chosen = -1;
        double toss = Draws.uniform(key, h, 2);
        for (int n = 0; n < rule.outlets(); n++) {
            int f = roll.choose(Draws.bits(key, Pairs.ATTEMPTS.number(n + 1, h), 3));
            double weight = attraction[f]
                    * nearness[from + economy.firms.neighbourhood[f]]
                    * liking[households.ethos[h]][economy.firms.form[f]];
            total += weight;
            // keeps each outlet with probability weight / total: one uniform draw decides among all of them
            double keep = weight / total;
            if (toss < keep) {
                chosen = f;
                toss /= keep;
            } else {
                toss = (toss - keep) / (1 - keep);
            }
        }
        households.supplier[industry][h] = chosen;
    }
}
