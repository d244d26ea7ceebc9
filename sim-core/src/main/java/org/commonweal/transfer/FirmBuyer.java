package org.commonweal.transfer;

/** Who takes over a firm from its owner, besides other people. */
public enum FirmBuyer {
    NOBODY,
    /** A trust that holds it for its employees. */
    TRUST,
    /** A co-operative of its workers. */
    COOPERATIVE,
    /** A company from outside. */
    COMPANY;

    /** Whether they are the people who work in it. */
    boolean areItsPeople() {
        return this == TRUST || this == COOPERATIVE;
    }
}
