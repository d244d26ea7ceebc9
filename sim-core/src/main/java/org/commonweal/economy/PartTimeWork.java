package org.commonweal.economy;

/**
 * How much of the work of an industry is part-time, at month zero and ever since. Arrays are indexed by {@link Industry}
 * ordinal, and one further for work outside the place.
 */
public final class PartTimeWork {
    /** Index of work outside the place. */
    public static final int OUTSIDE = Industry.values().length;

    private static final int KINDS = OUTSIDE + 1;

    /** Share of posts that are part-time, 0-1. */
    public final double[] share = new double[KINDS];

    /** Mean weekly hours of a part-time post. */
    public final double[] hours = new double[KINDS];

    /** Mean hours of a post relative to those of a full-time post: what mean pay is paid for. */
    public final double[] meanHours = new double[KINDS];

    /** Mean tendency to part-time work of the residents who are employees: a share is the chance of somebody of this. */
    public double meanTendency = 1;

    /** No part-time work. */
    public PartTimeWork() {
        java.util.Arrays.fill(meanHours, 1);
    }
}
