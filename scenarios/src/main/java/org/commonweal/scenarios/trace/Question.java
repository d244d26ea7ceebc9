package org.commonweal.scenarios.trace;

import org.commonweal.time.Month;

/**
 * Where somebody's money goes.
 *
 * @param payer whose money
 * @param month the month it is paid
 * @param horizon months it is followed after that one
 */
public record Question(TracedPayer payer, Month month, int horizon) {
    /** Months that money is followed unless somebody asks for others: by then next to all of it has left. */
    public static final int USUAL_HORIZON = 36;

    /** Years that a run must have to answer it. */
    public int years() {
        return (month.index() + horizon) / Month.PER_YEAR + 1;
    }
}
