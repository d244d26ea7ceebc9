package org.commonweal.claims;

import org.commonweal.money.Pence;

/**
 * What members of societies were promised, and how many of them want their money back.
 *
 * @param interest most interest that shares bear [1/year]
 * @param leaving members who give notice that they withdraw their shares [1/year]
 * @param notice months from there until they may be paid
 * @param mostWithdrawn most of its share capital that a society pays back [1/year]
 */
public record ShareTerms(double interest, double leaving, int notice, double mostWithdrawn) {
    /** Most interest of a quarter on so much share capital [pence]. */
    public long quartersInterest(long shares) {
        return Pence.round(shares * interest / 4);
    }

    /** Most of so much share capital that is paid back in a month [pence]. */
    public long monthsWithdrawals(long shares) {
        return Pence.round(shares * mostWithdrawn / 12);
    }
}
