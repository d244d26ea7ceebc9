package org.commonweal.economy;

/**
 * What a local bank means to do in a month.
 *
 * @param charter what it is, or will be, founded for
 * @param councilCapital shares the council should hold by now [pence]
 * @param investorsCapital shares that social investors should have paid for by now [pence]
 * @param localInvestors share of them who live in the place, 0-1
 * @param households share of households who bank with it by now, 0-1
 * @param firms share of firms, 0-1
 * @param asked share of firms refused elsewhere who apply to it, 0-1
 * @param council whether the council banks with it
 */
public record BankPlan(
        BankCharter charter,
        long councilCapital,
        long investorsCapital,
        double localInvestors,
        double households,
        double firms,
        double asked,
        boolean council) {}
