package org.commonweal.procurement;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.random.WeightedChoice;

/** The registered firms of each industry, with the chances that they hear of a tender. */
public final class BidderRolls {
    private final Economy economy;
    private final HearingRule rule;
    private final WeightedChoice[] byIndustry = new WeightedChoice[Industry.FIRM_INDUSTRIES];
    private final int[] items;
    private final double[] weights;

    /** Rolls of an economy; empty until {@link #fill()}. */
    public BidderRolls(Economy economy, HearingRule rule) {
        this.economy = economy;
        this.rule = rule;
        items = new int[economy.firms.slots];
        weights = new double[economy.firms.slots];
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            byIndustry[i] = new WeightedChoice();
        }
    }

    /** Lists the firms that trade now. Called once a month, and again when firms have closed. */
    public void fill() {
        Firms firms = economy.firms;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            int count = 0;
            for (int f = 0; f < firms.used; f++) {
                if (firms.live[f] && firms.industry[f] == i && firms.registered[f]) {
                    items[count] = f;
                    weights[count++] = rule.hearing(firms.branch[f], firms.heads(f));
                }
            }
            byIndustry[i].fill(items, weights, count);
        }
    }

    /** Firms of an industry that may hear of a tender. */
    public WeightedChoice of(int industry) {
        return byIndustry[industry];
    }
}
