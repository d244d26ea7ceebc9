package org.commonweal.economy;

/** What the place can sell outside, and who works across its border. */
public final class OutsideWorld {
    /** Demand from outside for each industry at month zero [pence a month]. */
    public final double[] exports = new double[Industry.FIRM_INDUSTRIES];

    /** Where that demand stands now: logarithm of its ratio to month zero. */
    public final double[] exportState = new double[Industry.FIRM_INDUSTRIES];

    /** Residents who work outside and people who commute in, at month zero. */
    public int openingOutsideWorkers;

    public int openingCommuters;

    /** Unemployed and inactive residents at month zero. */
    public int openingUnemployed;

    public int openingInactive;

    /** Firms of each industry at month zero: registered here, branches, and the self-employed off the register. */
    public final int[] openingFirms = new int[Industry.FIRM_INDUSTRIES];

    public final int[] openingBranches = new int[Industry.FIRM_INDUSTRIES];
    public final int[] openingUnregistered = new int[Industry.FIRM_INDUSTRIES];

    /** Firms expected to close in a year at month zero: enterprises, branches, the self-employed; by industry. */
    public final double[][] openingClosures = new double[3][Industry.FIRM_INDUSTRIES];

    /** Share of households that have dependent children while their head is of an age for it. */
    public double shareWithChildren;

    /** Share of residents among the employees of the place at month zero. */
    public double residentShare;

    /** Commuters hired per resident hired from unemployment or inactivity that would keep both numbers as they opened. */
    public double commutersPerResidentHired;

    /** Mean smoothed disposable income of households at month zero [pence a month]. */
    public double openingIncome;

    /** Mean gross pay of residents who work outside [pence a month]. */
    public double meanPay;
}
