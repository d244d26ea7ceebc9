package org.commonweal.money;

/**
 * What inflation and growth have been taken off rates before a place opens, so that measures can put it back: published
 * statistics are at current prices, and interest that only makes up for inflation is income there.
 *
 * @param deposits taken off the rate on households' deposits [1/year]
 * @param mortgages off that on mortgages [1/year]
 * @param consumerCredit off that on unsecured debt [1/year]
 * @param pensions off the growth of pension rights [1/year]
 * @param capital off the worth of firms' capital, beside its depreciation [1/year]
 */
public record TakenOff(double deposits, double mortgages, double consumerCredit, double pensions, double capital) {
    /** A place without inflation and growth. */
    public static final TakenOff NOTHING = new TakenOff(0, 0, 0, 0, 0);

    /** Interest of a month on deposits that is not in the books [pence]. @param account of a household */
    public double received(Ledger ledger, int account) {
        return deposits == 0 ? 0 : deposits / 12 * Math.max(0, ledger.deposits(account));
    }

    /** Interest of a month on debts that is not in the books [pence]. @param account of a household */
    public double paid(Ledger ledger, int account) {
        return mortgages == 0 && consumerCredit == 0
                ? 0
                : mortgages / 12 * ledger.owed(Instrument.MORTGAGES, account)
                        + consumerCredit / 12 * ledger.owed(Instrument.CONSUMER_CREDIT, account);
    }

    /** What funded rights have earned in a month that is not in the books. @param rights [in any unit] */
    public double earned(double rights) {
        return pensions / 12 * rights;
    }

    /** What capital has lost in a month against the trend alone, which is no depreciation [as the capital]. */
    public double lost(double worth) {
        return capital / 12 * worth;
    }
}
