package org.commonweal.parameter;

/** What kind of number a parameter is: how far it may be believed. */
public enum Status {
    /** Read from published data or law. */
    OBSERVED,
    /** Worked out from published data, or a published figure for another place or year. */
    ESTIMATED,
    /** Fitted so that the model meets published targets. */
    CALIBRATED,
    /** Set by hand for want of evidence: to be swept. */
    ASSUMED,
    /** A choice of policy, not a fact. */
    LEVER
}
