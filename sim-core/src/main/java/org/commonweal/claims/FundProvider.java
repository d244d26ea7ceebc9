package org.commonweal.claims;

/** Who puts money into a fund that lends firms a part of the price for which they are sold to their people. */
public enum FundProvider {
    COUNCIL("council"),
    PENSION_FUND("pension fund"),
    /** Social investors elsewhere. */
    INVESTORS("investors");

    private final String title;

    FundProvider(String title) {
        this.title = title;
    }

    /** Whose money it is, for people. */
    public String title() {
        return title;
    }
}
