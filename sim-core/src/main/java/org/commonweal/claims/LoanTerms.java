package org.commonweal.claims;

import org.commonweal.money.Pence;

/**
 * On what terms a firm repays what it was lent when a programme helped its people to buy it: in equal instalments, with
 * interest on what is left.
 *
 * @param provider whose money it is; null if it is owed to who sold the firm, who comes after
 * @param principal what was lent [pence]
 * @param rate interest [1/year]
 * @param months until it is repaid, from 1
 */
public record LoanTerms(FundProvider provider, long principal, double rate, int months) {

    /** Whether it is served before what is owed to sellers and members. */
    public boolean isSenior() {
        return provider != null;
    }

    /** Interest of a month on what is still owed [pence]. */
    public long interest(long owed) {
        return Pence.round(owed * rate / 12);
    }

    /** Instalment of a month [pence], no more than what is still owed. */
    public long instalment(long owed) {
        return Math.min(owed, (principal + months - 1) / months);
    }
}
