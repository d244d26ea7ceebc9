package org.commonweal.economy;

import java.util.Arrays;

/**
 * The dials by which a policy lever bends a market. They are reset at the start of each month, before the levers act: a
 * lever never has to undo what it did.
 */
public final class MarketDials {
    /** Points for social value in the score of a tender, 0-1, by anchor. */
    public final double[] socialWeight;

    /** How many local firms hear of a lot, relative to normal, by anchor. */
    public final double[] reach;

    /** Share of vacancies kept for people without work who live in the most deprived neighbourhoods, 0-1, by anchor. */
    public final double[] reserved;

    /** Dials for {@code anchors} anchors, at neutral. */
    public MarketDials(int anchors) {
        socialWeight = new double[anchors];
        reach = new double[anchors];
        reserved = new double[anchors];
        reset(0);
    }

    /** Sets everything to neutral. @param usualSocialWeight weight in tenders without any policy */
    public void reset(double usualSocialWeight) {
        Arrays.fill(socialWeight, usualSocialWeight);
        Arrays.fill(reach, 1);
        Arrays.fill(reserved, 0);
    }
}
