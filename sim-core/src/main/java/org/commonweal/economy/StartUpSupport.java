package org.commonweal.economy;

/** Firms whose founders a programme has supported: for how long, and how much less often they close meanwhile. */
public final class StartUpSupport {
    private final int[] months;
    private final double[] hazard;

    StartUpSupport(int slots) {
        months = new int[slots];
        hazard = new double[slots];
    }

    /** A firm that has just been founded is supported. @param factor how often it closes by choice, relative to others */
    public void give(int f, int forMonths, double factor) {
        months[f] = Math.max(1, forMonths);
        hazard[f] = factor;
    }

    /** Whether a programme supported its founders, however long ago. */
    public boolean wasGiven(int f) {
        return months[f] > 0;
    }

    /** How often it closes by choice, relative to others of its form. @param age months since it was founded */
    public double hazard(int f, int age) {
        return wasGiven(f) && age <= months[f] ? hazard[f] : 1;
    }

    /** It has closed. */
    public void forget(int f) {
        months[f] = 0;
    }
}
