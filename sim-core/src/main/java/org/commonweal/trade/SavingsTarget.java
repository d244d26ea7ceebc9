package org.commonweal.trade;

/** How much liquid wealth a household wants. */
public interface SavingsTarget {

    /**
     * What it wants to have in deposits and units [pence].
     *
     * @param income smoothed disposable income [pence a month]
     * @param labourIncome the same without income from capital [pence a month]
     * @param taste years of labour income that it wants
     */
    double wanted(double income, double labourIncome, double taste);
}
