package org.commonweal.pension;

/** A pension scheme. */
public enum Scheme {
    /** Private pots outside the place. */
    PRIVATE,
    /** National public schemes, paid as they go. */
    PUBLIC,
    /** The local-government pension fund. */
    FUND
}
