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
 * proportion to their capacity, and at what elsewhere offers, and takes up the habit it likes best, by price, quality,
 * distance and owner.
 */
public final class HabitReview {
    private static final int LAST_BEFORE_ZERO = -1;

    private final Economy economy;
    private final ShoppingRule rule;
    private final IndustryRolls rolls;
    private final double[] availability;
    private final double[][] liking;
    private final double[] attraction;
    private final double[] nearness;
    private final int neighbourhoods;
    private long key;
    private double weighed;

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
        if (month >= LAST_BEFORE_ZERO && economy.outside.shopsOffer[0] == 0) {
            rememberOffer();
        }
    }

    /** From month zero on it is against what the place offered then that households weigh what it offers. */
    private void rememberOffer() {
        Households households = economy.households;
        double[] pulls = new double[households.count];
        double[] usual = new double[households.count];
        double[] weights = new double[households.count];
        for (int i = 0; i < availability.length; i++) {
            int buyers = rolls.byCapacity(i).isEmpty() ? 0 : households.count;
            for (int h = 0; h < buyers; h++) {
                compare(h, i);
                pulls[h] = weighed;
                usual[h] = availability[i];
                weights[h] = Math.max(1, households.spending[h]);
            }
            economy.outside.shopsOffer[i] =
                    HereOrElsewhere.reference(rule.choice()::here, pulls, usual, weights, buyers);
        }
    }

    /** With the chance of the rule, household {@code h} reviews one habit. */
    public void review(int h) {
        int industry = rule.reviewed(Draws.uniform(key, h, 0));
        if (industry != ShoppingRule.NONE) {
            choose(h, industry);
        }
    }

    /** Household {@code h} chooses its supplier in an industry afresh: elsewhere, or here the best of some. */
    public void choose(int h, int industry) {
        int found = rolls.byCapacity(industry).isEmpty() ? Firms.NO_LOCAL_OWNER : compare(h, industry);
        boolean here = found != Firms.NO_LOCAL_OWNER && Draws.uniform(key, h, 1) < here(industry);
        economy.households.supplier[industry][h] = here ? found : Firms.NO_LOCAL_OWNER;
    }

    /** The chance that a household buys in the place, given the outlets that it has just compared. */
    private double here(int industry) {
        double usual = availability[industry];
        double then = economy.outside.shopsOffer[industry];
        return then == 0 ? usual : rule.choice().here(usual, weighed / then);
    }

    /** The outlet that household {@code h} likes best of those it meets; their mean weight is {@link #weighed}. */
    private int compare(int h, int industry) {
        Households households = economy.households;
        WeightedChoice roll = rolls.byCapacity(industry);
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
        weighed = total / rule.outlets();
        return chosen;
    }
}
