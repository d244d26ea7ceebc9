package org.commonweal.economy;

/** The local-government pension fund, as far as it stands behind this place's anchors. Its assets are in the ledger. */
public final class PensionFund {
    /** Employers' contribution rate, a share of pay, set by the last valuation. */
    public double employerRate;

    /** Months until the next valuation. */
    public int monthsToValuation;

    /** Pay of its members in the last payroll [pence a month]. */
    public long memberPay;
}
