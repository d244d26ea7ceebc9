package org.commonweal.transfer;

import org.commonweal.claims.FundProvider;
import org.commonweal.claims.HandoverTerms;
import org.commonweal.claims.LoanTerms;
import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;
import org.commonweal.economy.Industry;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.time.Month;

/** What is known this month of sales of firms to their people: how many more than usual, and on what terms. */
public final class TransferTerms extends Dials {
    /** Owners of firms of some size who stop and sell to their people without any help, 0-1. */
    public final Dial trend = declare("owners who sell to their people unasked", Dial.highest(0));

    /** Owners of such firms who do not stop and do so [1/year]. */
    public final Dial trendsEarly =
            declare("owners who sell to their people unasked before they stop", Dial.highest(0));

    /** Of these sales, those to worker co-operatives, 0-1. */
    public final Dial trendsCooperatives = declare("co-operatives among sales unasked", Dial.highest(0));

    /** The same share with help at full strength, and how far the programme has come, 0-1. */
    public final Dial share = declare("owners who want to sell to their people with help", Dial.highest(0));

    public final Dial strength = declare("strength of help with sales to a firm's people", Dial.highest(0));

    /** Owners who do not stop and want to sell to their people with help at full strength [1/year]. */
    public final Dial early = declare("owners who sell to their people before they stop", Dial.highest(0));

    /** People who must be at work in the firm, the owner who stops not counted. */
    public final Dial leastHeadcount = declare("least staff of a firm sold to its people", Dial.highest(0));

    /** How much likelier owners of each industry are to want to, relative to the mean. */
    public final Dial weights =
            declare("industries of firms sold to their people", Dial.highest(0).each(Industry.FIRM_INDUSTRIES));

    /** Of deals that are prepared, those that the people want, 0-1. */
    public final Dial takeUp = declare("people who want to take over their firm", Dial.highest(0));

    /** Of deals, those that make it a co-operative of its workers or a society for the community, 0-1. */
    public final Dial cooperatives = declare("co-operatives among firms sold with help", Dial.highest(0));

    public final Dial societies = declare("societies among firms sold with help", Dial.highest(0));

    /** Of sellers, those who ask for more than it is worth, and how much more, of that [share]. */
    public final Dial overpriced = declare("sellers who ask too much of their people", Dial.highest(0));

    public final Dial overprice = declare("what is asked above worth", Dial.highest(0));

    /** Most of the price that the seller waits for, 0-1, at what interest [1/year], for how long [months]. */
    public final Dial vendorsShare = declare("most of the price lent by the seller", Dial.highest(0));

    public final Dial vendorsRate = declare("interest to sellers", Dial.highest(0));
    public final Dial vendorsMonths = declare("months until sellers are repaid", Dial.highest(1));

    /** What is promised to the fund [pence]. */
    public final Dial councilsFund =
            declare("council's money for sales to a firm's people", Dial.added(0, 0, Double.MAX_VALUE));

    public final Dial pensionFund = declare("pension fund's money for these", Dial.added(0, 0, Double.MAX_VALUE));
    public final Dial investorsFund = declare("investors' money for these", Dial.added(0, 0, Double.MAX_VALUE));

    /** Most of the price that the fund lends, 0-1, and for every head [pence]; at what interest, and for how long. */
    public final Dial fundsShare = declare("most of the price lent by the fund", Dial.highest(0));

    public final Dial fundsMost = declare("most that the fund lends for every head", Dial.highest(0));
    public final Dial fundsRate = declare("interest to the fund", Dial.highest(0));
    public final Dial fundsMonths = declare("months until the fund is repaid", Dial.highest(1));

    /** What each member puts in [pence]. */
    public final Dial stake = declare("stake of a member", Dial.highest(0));

    /** Most that a year's service of what is owed for the firm may take of what it earns, 0-1. */
    public final Dial mostService = declare("most that debts for the price may take of earnings", Dial.highest(0));

    /** Advice on a deal [pence], and what of it the council pays, 0-1. */
    public final Dial advice = declare("advice on a sale to a firm's people", Dial.highest(0));

    public final Dial advicePaid = declare("advice that the council pays", Dial.highest(0));

    /** What a seller to a trust saves of the tax on the gain, of the price, 0-1. */
    public final Dial relief = declare("relief of sellers to trusts from tax on gains", Dial.highest(0));

    /** What a firm makes with as much once its people own it, above before, of that. */
    public final Dial productivity = declare("productivity once its people own a firm", Dial.highest(0));

    /** Months that creditors wait, chance that the seller takes it back, and that it is sold on in a year. */
    public final Dial patience = declare("patience with firms sold to their people", Dial.highest(1));

    public final Dial takenBack = declare("firms taken back by who sold them", Dial.highest(0));
    public final Dial soldOn = declare("firms that their people sell on", Dial.highest(0));

    /** Chance that an owner who goes on follows the trend this month. */
    double chanceOfEarlyTrend() {
        return Month.chance(Math.min(1, trendsEarly.value()));
    }

    /** Chance that an owner who goes on wants to sell with help this month. */
    double chanceOfEarly(int industry) {
        return Month.chance(Math.min(1, weights.value(industry) * early.value() * strength.value()));
    }

    /** Whether more is sold to a firm's people than usual. */
    boolean isOn() {
        return trend.isOn() || share.isOn();
    }

    /** Chance that an owner follows the trend, if by the usual chance they would not. @param usual that chance, 0-1 */
    double chanceOfTrend(double usual) {
        return further(usual, trend.value());
    }

    /**
     * Chance that an owner wants to sell with help, if unasked they would not: P = 1 / (1 + exp(-(b0 + b1 s))), with b0 such
     * that P is the usual share at strength 0 and b1 such that it is the share aimed at with strength 1; times the weight of the industry.
     *
     * @param unasked owners who sell to their people unasked, 0-1
     */
    double chanceOfHelp(double unasked, int industry) {
        double base = Math.max(Double.MIN_NORMAL, unasked);
        if (share.value() <= base || !strength.isOn()) {
            return 0;
        }
        double b0 = logit(base);
        double b1 = logit(share.value()) - b0;
        double chance = 1 / (1 + StrictMath.exp(-(b0 + b1 * strength.value())));
        return Math.min(1, weights.value(industry) * further(base, chance));
    }

    private static double further(double before, double now) {
        return before >= 1 ? 0 : Math.max(0, now - before) / (1 - before);
    }

    private static double logit(double chance) {
        return StrictMath.log(chance / (1 - chance));
    }

    /** What a firm becomes. @param draw a uniform number */
    Sector form(double draw) {
        if (draw < cooperatives.value()) {
            return Sector.WORKER_COOPERATIVES;
        }
        return draw < cooperatives.value() + societies.value()
                ? Sector.COMMUNITY_BENEFIT_SOCIETIES
                : Sector.EMPLOYEE_TRUSTS;
    }

    /** What a seller asks for [pence]. @param worth what it is worth; @param draw a uniform number */
    long asked(long worth, double draw) {
        return worth + (draw < overpriced.value() ? Pence.share(overprice.value(), worth) : 0);
    }

    /** Most that the fund lends for a firm [pence]. */
    long mostOfFund(long price, int staff) {
        return Math.min(Pence.share(fundsShare.value(), price), staff * fundsMost.whole());
    }

    /** Most that the seller lends of a price [pence]. */
    long mostOfVendor(long price) {
        return Pence.share(vendorsShare.value(), price);
    }

    /**
     * Whether a firm could serve these debts out of what it earns; where nobody looks back at earnings, nobody can tell.
     *
     * @param earnings a month in the long run [pence]; not a number if no month was seen
     */
    boolean canServe(long fund, long vendor, double earnings) {
        double ofFund = yearly(fund, fundsRate.value(), fundsMonths.value());
        double ofVendor = yearly(vendor, vendorsRate.value(), vendorsMonths.value());
        double earned = Math.max(0, Month.PER_YEAR * earnings);
        return Double.isNaN(earnings) || ofFund + ofVendor <= mostService.value() * earned;
    }

    private static double yearly(long debt, double rate, double months) {
        return debt * (rate + Math.min(1, Month.PER_YEAR / months));
    }

    /** What a provider of the fund lends. */
    LoanTerms loanOfFund(FundProvider provider, long pence) {
        return new LoanTerms(provider, pence, fundsRate.value(), (int) fundsMonths.value());
    }

    /** What the seller lends. */
    LoanTerms loanOfVendor(long pence) {
        return new LoanTerms(null, pence, vendorsRate.value(), (int) vendorsMonths.value());
    }

    /** What is agreed for firms handed over this month. */
    HandoverTerms agreed() {
        return new HandoverTerms((int) patience.value(), takenBack.value(), soldOn.value());
    }
}
