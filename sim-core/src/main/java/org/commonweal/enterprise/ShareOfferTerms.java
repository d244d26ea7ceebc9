package org.commonweal.enterprise;

import org.commonweal.claims.ShareTerms;
import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;
import org.commonweal.economy.Households;
import org.commonweal.money.Pence;

/** What is known this month of offers of community shares: how many are made, of what size, and on what terms. */
public final class ShareOfferTerms extends Dials {
    /** Residents for whom offers are counted. */
    public static final double RATED = 100_000;

    /** Share offers a year for every 100,000 residents. */
    public final Dial offers = declare("community share offers", Dial.added(0, 0, Double.MAX_VALUE));

    /** Mean of what offers ask for [pounds]. */
    public final Dial target = declare("what share offers ask for", Dial.highest(0));

    /** Standard deviation of the logarithm of what offers ask for. */
    public final Dial targetSpread = declare("spread of what share offers ask for", Dial.highest(0));

    /** Of what an offer to found a firm asks for, the least with which it goes ahead, 0-1. */
    public final Dial minimum = declare("least with which a share offer goes ahead", Dial.lowest(1));

    /** Offers that are made to buy a firm where one within their reach is for sale, 0-1. */
    public final Dial purchases = declare("share offers made to buy a firm", Dial.highest(0));

    /** Before a working owner's retirement, how long the firm is for sale to a society [years]. */
    public final Dial sellersYears = declare("years in which owners would sell to a society", Dial.highest(0));

    /** Households that are asked to buy shares in an offer. */
    public final Dial reach = declare("households that a share offer asks", Dial.highest(0));

    /** Chance that a household asked buys if it cares fully who owns firms, 0-1. */
    public final Dial appetite = declare("appetite for community shares", Dial.highest(0));

    /** Median share of what it has that a household puts into an offer, 0-1. */
    public final Dial portion = declare("part of savings put into a share offer", Dial.highest(0));

    /** Standard deviation of the logarithm of that share. */
    public final Dial portionSpread = declare("spread of savings put into a share offer", Dial.highest(0));

    /** Most of what it has that a household puts into an offer, 0-1. */
    public final Dial mostPortion = declare("most of savings put into a share offer", Dial.lowest(1));

    /** Least that a household may buy [pounds]. */
    public final Dial least = declare("least that may be bought of a share offer", Dial.highest(0));

    /** Most that a household may buy [pounds]. */
    public final Dial most = declare("most that may be bought of a share offer", Dial.lowest(Long.MAX_VALUE));

    /** Most interest that shares bear [1/year]. */
    public final Dial interest = declare("interest on community shares", Dial.highest(0));

    /** Members who give notice that they withdraw their shares [1/year]. */
    public final Dial leaving = declare("members who withdraw community shares", Dial.highest(0));

    /** Notice of a withdrawal [months]. */
    public final Dial notice = declare("notice of a withdrawal of community shares", Dial.highest(0));

    /** Most of its share capital that a society pays back [1/year]. */
    public final Dial mostWithdrawn = declare("community shares paid back in a year", Dial.highest(0));

    /** Cost of preparing an offer [pounds]. */
    public final Dial cost = declare("cost of preparing a share offer", Dial.highest(0));

    /** Of that, what the council gives [pounds]. */
    public final Dial grant = declare("council's grant for a share offer", Dial.added(0, 0, Double.MAX_VALUE));

    /** Share offers that are expected to be made this month among so many residents. */
    double expected(double residents) {
        return offers.value() * residents / RATED / 12;
    }

    /** Months before a working owner's retirement in which the firm is for sale. */
    double sellersMonths() {
        return 12 * sellersYears.value();
    }

    /** What an offer asks for [pence]. @param z a standard normal number */
    long asked(double z) {
        double spread = targetSpread.value();
        return Pence.ofPounds(target.value() * StrictMath.exp(spread * z - spread * spread / 2));
    }

    /** Chance that a household buys shares that it is offered. @param ethos its level of caring who owns firms */
    double chance(int ethos) {
        return appetite.value() * ethos / (Households.ETHOS_LEVELS - 1);
    }

    /**
     * What a household puts into an offer [pence]; nothing if that is less than may be bought.
     *
     * @param liquid its deposits and units less its debts [pence]
     * @param z a standard normal number
     */
    long pledge(long liquid, double z) {
        double share = Math.min(mostPortion.value(), portion.value() * StrictMath.exp(portionSpread.value() * z));
        long pledged = Math.min(Pence.ofPounds(most.value()), Pence.share(share, Math.max(0, liquid)));
        return pledged < Pence.ofPounds(least.value()) ? 0 : pledged;
    }

    /** What those who buy shares this month are promised. */
    ShareTerms promise() {
        return new ShareTerms(interest.value(), leaving.value(), (int) notice.value(), mostWithdrawn.value());
    }
}
