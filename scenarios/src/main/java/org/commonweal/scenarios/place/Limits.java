package org.commonweal.scenarios.place;

/** The largest numbers that a place may hold: anything above is a slip of the keyboard. */
final class Limits {
    /** Most households of a place. */
    static final int HOUSEHOLDS = 5_000_000;
    /** Most people, jobs or enterprises of a place. */
    static final int PEOPLE = 20_000_000;
    /** Most pounds of one payer or industry in a year. */
    static final double POUNDS = 1e12;
    /** Highest price of a dwelling in pounds. */
    static final double PRICE = 20e6;

    private Limits() {}
}
