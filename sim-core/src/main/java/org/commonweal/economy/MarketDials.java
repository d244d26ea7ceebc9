package org.commonweal.economy;

import java.util.Arrays;

/**
 * The dials by which a policy lever or a shock bends a market. They are reset at the start of each month, before shocks and
 * levers act: a lever never has to undo what it did.
 */
public final class MarketDials {
    /** Points for social value in the score of a tender, 0-1, by anchor. */
    public final double[] socialWeight;

    /** How many local firms hear of a lot, relative to normal, by anchor. */
    public final double[] reach;

    /** Share of vacancies kept for people without work who live in the most deprived neighbourhoods, 0-1, by anchor. */
    public final double[] reserved;
    /** Lots above this size are split when they are let [pence a year], and into how many parts; by anchor. */
    public final long[] splitAbove;

    public final int[] parts;

    /** Contracts below this size are reserved for local bidders [pence a year], by anchor. */
    public final long[] reserveBelow;

    /** What letting a contract costs beyond the usual [pence], by anchor. */
    public final long[] tenderCost;

    /** What a local bank means to do this month; none while it wants no capital, no customers and no new loans. */
    public BankPlan bank;

    /** Share offers that are expected to be made this month. */
    public double shareOffers;

    /** Demand from outside, relative to usual. */
    public double outsideDemand;

    /** Posts outside that residents take, relative to usual. */
    public double outsideHiring;

    /** Part of the government's grant that is not paid, 0-1, by anchor. */
    public final double[] grantCut;

    /** Share of its investments that the pension fund aims to have in the place, what it lends there anyway included. */
    public double fundTarget;

    /** Part of that target, beyond what it lends anyway, which goes into dwellings, 0-1. */
    public double fundHomes;

    /** Dials for {@code anchors} anchors, at neutral. */
    public MarketDials(int anchors) {
        socialWeight = new double[anchors];
        reach = new double[anchors];
        reserved = new double[anchors];
        splitAbove = new long[anchors];
        parts = new int[anchors];
        reserveBelow = new long[anchors];
        tenderCost = new long[anchors];
        grantCut = new double[anchors];
        reset(0);
    }

    /** Sets everything to neutral. @param usualSocialWeight weight in tenders without any policy */
    public void reset(double usualSocialWeight) {
        Arrays.fill(socialWeight, usualSocialWeight);
        Arrays.fill(reach, 1);
        Arrays.fill(reserved, 0);
        Arrays.fill(splitAbove, Long.MAX_VALUE);
        Arrays.fill(parts, 1);
        Arrays.fill(reserveBelow, 0);
        Arrays.fill(tenderCost, 0);
        bank = null;
        shareOffers = 0;
        outsideDemand = 1;
        outsideHiring = 1;
        Arrays.fill(grantCut, 0);
        fundTarget = 0;
        fundHomes = 0;
    }
}
