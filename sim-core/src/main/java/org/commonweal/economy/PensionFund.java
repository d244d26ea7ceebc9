package org.commonweal.economy;

/** The local-government pension fund, as far as it stands behind this place's anchors. Its assets are in the ledger. */
public final class PensionFund {
    /** Employers' contribution rate, a share of pay, set by the last valuation. */
    public double employerRate;

    /** Months until the next valuation. */
    public int monthsToValuation;

    /** Interest on its loans to firms of the place this month less what it lost on them [pence]. */
    public long localGains;

    /** Return on what it has invested in the last month it settled, a share. */
    public double monthsReturn;

    /** Share of the rights of members outside the place that is in payment: what keeps them as they are. */
    public double shareInPayment;

    /**
     * Since the last valuation [pence]: rights that were earned, pay they were earned on, what employees paid for them.
     */
    public long newRights;

    public long newRightsPay;
    public long newRightsEmployees;

    /** Pay of its members in the last payroll [pence a month]. */
    public long memberPay;

    /** Books what members earned in a month [pence]: their pay, their rights and their own contributions. */
    public void earn(long pay, long rights, long employees) {
        memberPay += pay;
        newRightsPay += pay;
        newRights += rights;
        newRightsEmployees += employees;
    }
}
