package org.commonweal.credit;

import org.commonweal.economy.Bank;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much capital and reserves banks keep (model specification 5.2). */
public record CapitalRule(
        @Param(
                value = 0.08,
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.5,
                what = "equity the national bank keeps, of its loans",
                source = "Basel minimum total capital ratio",
                status = Status.OBSERVED)
        double capitalRatio,

        @Param(
                value = 0.10,
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                what = "equity the credit union keeps, of its loans and reserves",
                source = "assumed: about what the regulator asks of larger credit unions",
                status = Status.ASSUMED)
        double unionCapitalRatio,

        @Param(
                value = 0.10,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "capital that a bank needs to lend when nobody stands behind it, of its loans with the new one",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double lendingRatio,

        @Param(
                value = 0.10,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "reserves that such a bank keeps when it lends, of its customers' deposits",
                source = "liquidity credit unions must hold: a tenth of what members can withdraw",
                status = Status.ESTIMATED)
        double reserveRatio) {

    /**
     * Whether a bank that nobody stands behind can lend.
     *
     * @param capital its capital [pence]
     * @param loans its loans with the new one [pence]
     * @param reserves its reserves when the new loan is paid out [pence]
     * @param deposits its customers' deposits [pence]
     */
    public boolean canLend(long capital, long loans, long reserves, long deposits) {
        return capital >= lendingRatio * loans && reserves >= reserveRatio * deposits;
    }

    /** The most that a bank lends when nobody stands behind it. @param most nobody asks for more [in the unit of the capital] */
    public double mostLent(double capital, double most) {
        if (capital < lendingRatio * most) {
            return capital / lendingRatio;
        }
        return capital > 0 ? most : 0;
    }

    /** Loans for which capital is enough, at the ratio of the national bank, in the unit of the capital. */
    public double loansOn(double capital) {
        return capital / capitalRatio;
    }

    /**
     * Capital that a bank keeps when it pays out profits [pence].
     *
     * @param loans what it has lent [pence]
     * @param reserves what it holds against other banks, not below zero [pence]
     */
    public long kept(Bank.Kind kind, long loans, long reserves) {
        return switch (kind) {
            case NATIONAL -> Pence.round(capitalRatio * loans);
            case CREDIT_UNION -> Pence.round(unionCapitalRatio * (loans + reserves));
            case LOCAL -> Pence.round(lendingRatio * loans);
        };
    }
}
