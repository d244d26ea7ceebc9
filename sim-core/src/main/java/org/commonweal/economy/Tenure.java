package org.commonweal.economy;

/** How a household holds its dwelling: the four groups of Census 2021 table TS054. */
public enum Tenure {
    OUTRIGHT("owned_outright", "owned outright"),
    MORTGAGED("owned_mortgage_or_shared", "owned with a mortgage or shared"),
    SOCIAL("social_rented", "social rented"),
    PRIVATE("private_rented_or_rent_free", "private rented or rent free");

    private static final Tenure[] ALL = values();

    private final String code;
    private final String title;

    Tenure(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The tenure with an ordinal, as the columns of households hold it. */
    public static Tenure at(int ordinal) {
        return ALL[ordinal];
    }

    /** The code used in the data packs. */
    public String code() {
        return code;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** Whether the household owns its dwelling, with or without a mortgage. */
    public boolean owned() {
        return this == OUTRIGHT || this == MORTGAGED;
    }
}
