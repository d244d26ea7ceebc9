package org.commonweal.economy;

/** The local-government pension fund, as far as it stands behind this place's anchors. Its assets are in the ledger. */
public final class PensionFund {
    /** Employers' contribution rate, a share of pay, set by the last valuation. */
    public double employerRate;

    /** Months until the next valuation. */
    public int monthsToValuation;

    /**
     * What it earned in the place this month [pence]: interest on loans to firms less what it lost on them, rents, and
     * what its dwellings gained in worth, less what it paid for keeping them.
     */
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

    /** Share of its investments that it aims to have in the place this month, what it lends anyway included, 0-1. */
    public double localTarget;

    /** On what terms it looks after assets in the place: those that it last had while it aimed for some. */
    public LocalTerms terms = LocalTerms.NONE;

    /** What it has lent to firms alone, beside no bank [pence]. */
    public long lentAlone;

    /** Dwellings it lets: how many, and their value at the house prices of month zero [pence]. */
    public int homes;

    public long homesValue;

    /** What its dwellings were worth when it last settled, with what it has paid and received for some since [pence]. */
    public long homesBooked;

    /** Pay of its members in the last payroll [pence a month]. */
    public long memberPay;

    /** Books a dwelling bought. @param value at the house prices of month zero [pence]; @param price paid [pence] */
    public void buyHome(long value, long price) {
        homes++;
        homesValue += value;
        homesBooked += price;
    }

    /** Books a dwelling sold. @param value at the house prices of month zero [pence]; @param price received [pence] */
    public void sellHome(long value, long price) {
        homes--;
        homesValue -= value;
        homesBooked -= price;
    }

    /** Books what members earned in a month [pence]: their pay, their rights and their own contributions. */
    public void earn(long pay, long rights, long employees) {
        memberPay += pay;
        newRightsPay += pay;
        newRights += rights;
        newRightsEmployees += employees;
    }

    /**
     * On what terms the pension fund finds and keeps dwellings and firms' loans of its own in the place. They hold as long as
     * it has any.
     *
     * @param lenience added to the logit of a loan that a bank has refused, 0 or more
     * @param searchCost paid for finding and checking a new asset, of its price
     * @param managementCost paid for managing assets, of their worth [a year]
     * @param upkeep of the rent of a dwelling, spent on repairs and letting
     * @param sales dwellings it sells when it wants none, of those it has [a year]
     */
    public record LocalTerms(double lenience, double searchCost, double managementCost, double upkeep, double sales) {
        /** Of a fund that has none and wants none. */
        public static final LocalTerms NONE = new LocalTerms(0, 0, 0, 0, 0);
    }
}
