package org.commonweal.money;

/** How closely the books are audited. */
public enum Audit {
    /** Not at all. Only for measuring what an audit costs. */
    OFF,
    /** When a month closes: every instrument, every sector. Costs about a hundredth of a run. The default. */
    MONTH,
    /** After every phase, with a journal of every account: names the account that leaks. About twice as slow. */
    PHASE
}
