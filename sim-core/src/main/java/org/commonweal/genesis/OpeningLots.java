package org.commonweal.genesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.procurement.LettingRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;

/**
 * The lots in which an anchor buys. They are drawn for the real place until each category's budget is used; a smaller
 * run takes every so manieth of them, so that lots are as large as in the real place and not as small as a small
 * budget.
 */
final class OpeningLots {
    private static final long LEAST = 12 * 100;
    private static final Pairs ANCHOR = new Pairs(100);
    private static final Pairs CATEGORY = new Pairs(1_000_000);

    private final LettingRule rule;
    private final long key;
    private final double scale;

    /**
     * A lot.
     *
     * @param anchor whose it is
     * @param industry ordinal of the industry it is bought from
     * @param yearly what it costs [pence a year]
     */
    record Lot(int anchor, int industry, double yearly) {}

    OpeningLots(LettingRule rule, long key, double scale) {
        this.rule = rule;
        this.key = key;
        this.scale = scale;
    }

    /**
     * The lots of an anchor; together they are its budget times the scale.
     *
     * @param anchor its number
     * @param procurement what the real anchor spends [pence a year]
     * @param recipe shares of the industries in it, adding to 1
     */
    List<Lot> of(int anchor, long procurement, double[] recipe) {
        List<Lot> lots = new ArrayList<>();
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            List<Lot> category = category(anchor, i, recipe[i] * procurement, procurement);
            category.sort(Comparator.comparingDouble(Lot::yearly));
            lots.addAll(category);
        }
        return scale < 1 ? sample(lots, anchor) : lots;
    }

    private List<Lot> category(int anchor, int industry, double yearly, double all) {
        List<Lot> lots = new ArrayList<>();
        double largest = rule.largest(yearly, all);
        double left = yearly * Math.max(1, scale);
        for (long n = 0; left >= LEAST; n++) {
            long draw = CATEGORY.number(ANCHOR.number(anchor, industry), n);
            double lot = Math.min(left, Math.min(largest, rule.lot(Draws.normal(key, draw, 0))));
            if (n == CATEGORY.span() - 1) {
                lot = left; // lots of so small a size are more than there are draws for: the rest is let as one
            }
            left -= lot;
            lots.add(new Lot(anchor, industry, lot));
        }
        return lots;
    }

    /** A systematic sample, category by category from small to large, brought to the budget of the run. */
    private List<Lot> sample(List<Lot> lots, int anchor) {
        double budget = scale * sum(lots);
        if (budget < LEAST) {
            return List.of();
        }
        double start = Draws.uniform(key, CATEGORY.number(ANCHOR.number(anchor, 0), 0), 1);
        List<Lot> taken = new ArrayList<>();
        for (int n = 0; n < lots.size(); n++) {
            if (Math.floor(start + (n + 1) * scale) > Math.floor(start + n * scale)) {
                taken.add(lots.get(n));
            }
        }
        if (taken.isEmpty()) {
            taken.add(lots.get((int) (start * lots.size())));
        }
        double factor = budget / sum(taken);
        return taken.stream()
                .map(lot -> new Lot(lot.anchor, lot.industry, factor * lot.yearly))
                .toList();
    }

    private static double sum(List<Lot> lots) {
        double sum = 0;
        for (Lot lot : lots) {
            sum += lot.yearly;
        }
        return sum;
    }
}
