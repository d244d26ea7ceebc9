package org.commonweal.money;

/**
 * Institutional sectors: the classes of accounts between which flows are recorded. Firms are classed by legal form,
 * because who owns a firm is the question of the model. Not to be confused with an industry, which is what a firm
 * makes.
 */
public enum Sector {
    NATION("rest of the nation and abroad", Place.OUTSIDE),
    REGION("rest of the region", Place.OUTSIDE),
    GOVERNMENT("national government", Place.OUTSIDE),
    NATIONAL_BANK("national bank", Place.OUTSIDE),
    CREDIT_UNION("credit union", Place.LOCAL),
    LOCAL_BANK("local bank", Place.LOCAL),
    PENSION_FUND("local-government pension fund", Place.OUTSIDE),
    COMMUNITY_FUND("community fund", Place.LOCAL),
    ANCHORS("anchor institutions", Place.LOCAL),
    PLC_BRANCHES("PLC branches", Place.LOCAL),
    PRIVATE_FIRMS("private firms", Place.LOCAL),
    WORKER_COOPERATIVES("worker co-operatives", Place.LOCAL),
    CONSUMER_COOPERATIVES("consumer co-operatives", Place.LOCAL),
    MUTUALS("mutuals", Place.LOCAL),
    COMMUNITY_INTEREST_COMPANIES("community interest companies", Place.LOCAL),
    MUNICIPAL_COMPANIES("municipal companies", Place.LOCAL),
    EMPLOYEE_TRUSTS("employee-ownership trusts", Place.LOCAL),
    COMMUNITY_BENEFIT_SOCIETIES("community benefit societies", Place.LOCAL),
    CHARITIES("charities", Place.LOCAL),
    HOUSEHOLDS("households", Place.LOCAL);

    /** How many sectors there are. */
    public static final int COUNT = values().length;

    private static final Sector[] ALL = values();

    private enum Place {
        LOCAL,
        OUTSIDE
    }

    private final String title;
    private final Place place;

    Sector(String title, Place place) {
        this.title = title;
        this.place = place;
    }

    /** The name for people, in the plural where there are many. */
    public String title() {
        return title;
    }

    /** Whether money held there is still in the place. */
    public boolean isLocal() {
        return place == Place.LOCAL;
    }

    /** Whether its accounts are firms. */
    public boolean isFirms() {
        return ordinal() >= PLC_BRANCHES.ordinal() && ordinal() <= CHARITIES.ordinal();
    }

    /** The sector with an ordinal, without copying the array of values. */
    public static Sector at(int ordinal) {
        return ALL[ordinal];
    }
}
