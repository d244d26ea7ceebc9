package org.commonweal.procurement;

import java.util.ArrayList;
import java.util.List;

/** The bids for one lot. */
final class Field {
    private final List<Bid> bids = new ArrayList<>(12);
    private final ScoringRule rule;
    private final double socialWeight;
    private double lowest = Double.MAX_VALUE;

    /** One bid: price relative to the lot, quality and social value 0-1. */
    record Bid(int supplier, double price, double quality, double social) {}

    Field(ScoringRule rule, double socialWeight) {
        this.rule = rule;
        this.socialWeight = socialWeight;
    }

    void add(int supplier, double price, double quality, double social) {
        bids.add(new Bid(supplier, price, quality, social));
        lowest = Math.min(lowest, price);
    }

    /** Whether a supplier has bid. */
    boolean has(int supplier) {
        for (Bid bid : bids) {
            if (bid.supplier == supplier) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return bids.isEmpty();
    }

    /** The bid with the best score; the earlier one of equals. */
    Bid winner() {
        Bid best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Bid bid : bids) {
            double score = rule.score(bid.price, lowest, bid.quality, bid.social, socialWeight);
            if (score > bestScore) {
                bestScore = score;
                best = bid;
            }
        }
        return best;
    }
}
