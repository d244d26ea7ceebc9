package org.commonweal.policy;

import java.util.List;
import org.commonweal.enterprise.ShareOfferTerms;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Nominal;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Doubt.Figure;

/**
 * Community shares (model specification 7): households are offered withdrawable shares of a community benefit society
 * that buys a firm which would close, or founds one. When the lever ends no more shares are offered; societies that
 * exist go on, and so do interest and withdrawals.
 *
 * <p>Its cost is the preparation of offers: a society pays for its own, the council gives a grant if it chooses, and
 * what an offer that fails has cost is the community fund's loss. It fails when an offer misses its minimum, and when a
 * society closes and its members lose their shares.
 */
public record CommunityShares(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 100,
                neutral = 0,
                what = "share offers a year for every 100,000 residents",
                source = "a choice; in the United Kingdom 0.1: 710 offers from 2012 to January 2023 (evidence F9)",
                status = Status.LEVER)
        double offers,

        @Param(
                value = 296_000,
                unit = Unit.POUNDS,
                min = 1_000,
                max = 10_000_000,
                what = "mean of what offers ask for",
                source = "210 million pounds over 710 offers (evidence F9)",
                status = Status.ESTIMATED)
        double target,

        @Param(
                value = 0.6,
                unit = Unit.RATIO,
                min = 0,
                max = 3,
                what = "spread of what offers ask for: standard deviation of the logarithm",
                source = "assumed: from village shops to wind farms; no distribution published",
                status = Status.ASSUMED)
        double targetSpread,

        @Param(
                value = 0.6,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "of what an offer to found a firm asks for, the least with which it goes ahead",
                source = "assumed: offer documents state a minimum below the target; a purchase needs the whole price",
                status = Status.ASSUMED)
        double minimum,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "offers that are made to buy a firm where one within their reach is for sale; the others found one",
                source = "assumed: no count published; pubs and shops are mostly bought, energy and housing founded",
                status = Status.ASSUMED)
        double purchases,

        @Param(
                value = 1,
                unit = Unit.YEARS,
                min = 0,
                max = 20,
                what = "before a working owner's retirement, how long the firm is for sale to a society",
                source = "assumed: owners look for a successor in their last year",
                status = Status.ASSUMED)
        double sellersYears,

        @Param(
                value = 2_000,
                unit = Unit.COUNT,
                min = 1,
                max = 1_000_000,
                what = "households that are asked to buy shares in an offer, or all where there are fewer",
                source = "assumed: ten for each of the 183 investors of a mean offer (evidence F9)",
                status = Status.ASSUMED)
        int reach,

        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "chance that a household asked buys shares if it cares fully who owns firms, in proportion below that",
                source = "assumed with the reach: about 200 buyers an offer, 183 in the United Kingdom (evidence F9)",
                status = Status.ASSUMED)
        double appetite,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "median share of its deposits and units, less its debts, that a household puts into an offer",
                source = "estimated: with it the median holding is about 400 pounds (evidence F8, T10)",
                status = Status.ESTIMATED)
        double portion,

        @Param(
                value = 0.3,
                unit = Unit.RATIO,
                min = 0,
                max = 3,
                what = "spread of that share: standard deviation of the logarithm",
                source = "estimated: with it the mean holding is about 1,500 pounds (evidence F9, T10)",
                status = Status.ESTIMATED)
        double portionSpread,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of its deposits and units, less its debts, that a household puts into an offer",
                source = "assumed: nobody puts all savings into one society",
                status = Status.ASSUMED)
        double mostPortion,

        @Param(
                value = 50,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000,
                what = "least that a household may buy",
                source = "assumed: usual in offer documents",
                status = Status.ASSUMED)
        double least,

        @Param(
                value = 100_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "most that a household may buy",
                source = "Co-operative and Community Benefit Societies Act 2014 as amended (evidence F10)",
                status = Status.OBSERVED)
        double most,

        @Param(
                value = 0.048,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.5,
                what = "most interest that shares bear, paid out of the surplus only",
                source = "mean return to members (evidence F8)",
                status = Status.ESTIMATED)
        @Nominal
        double interest,

        @Param(
                value = 0.05,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "members who give notice that they withdraw their shares",
                source = "assumed: no source found",
                status = Status.ASSUMED)
        double leaving,

        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "notice of a withdrawal, counted from the offer at the earliest",
                source = "assumed: usual in rules of societies",
                status = Status.ASSUMED)
        int notice,

        @Param(
                value = 0.1,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "most of its share capital that a society pays back",
                source = "assumed: usual in rules of societies",
                status = Status.ASSUMED)
        double mostWithdrawn,

        @Param(
                value = 15_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "cost of preparing an offer: business plan, legal advice, registration",
                source = "assumed: some weeks of professional time; no figure published",
                status = Status.ASSUMED)
        double cost,

        @Param(
                value = 0,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                neutral = 0,
                what = "of that, what the council gives",
                source = "a choice",
                status = Status.LEVER)
        double grant)
        implements PolicyLever {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public CommunityShares {
        Contradiction.unlessOrdered("least", least, "most", most);
        Contradiction.unlessOrdered("grant", grant, "cost", cost);
    }

    @Override
    public String what() {
        return "Households are offered shares of community benefit societies that buy firms which would close, or found new ones.";
    }

    @Override
    public List<String> example() {
        return List.of("offers=100", "target=150000", "cost=2000");
    }

    @Override
    public List<Indicator> indicators() {
        return SocietyIndicators.ALL;
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        double expected = expected(where, where.scale());
        return expected == 0 || expected >= 1
                ? List.of()
                : List.of(new Doubt(
                        List.of("offers"),
                        where.key() + " does nothing in most runs",
                        "at scale " + where.scale() + " and in " + Math.round(yearsIn(where.years()))
                                + " years {} offers are expected in all",
                        "Maybe raise the scale, the years or offers, and take many seeds.",
                        new Figure(expected, "")));
    }

    /** Every offer keeps or founds a firm as large as the average enterprise; what is paid for shares may be lost. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double made = expected(where, 1);
        double sales = OpeningAccounts.of(where).enterpriseSales();
        String why = "{} offers in all keep or found a firm each that sells {}, the mean of the place";
        return Landing.of(where, this, made * sales, why, new Figure(made, ""), Figure.poundsPerYear(sales))
                .ceilingsWithWealth(made * target);
    }

    private double expected(Circumstances where, double scale) {
        return offers * scale * where.place().totals().population() / ShareOfferTerms.RATED * yearsIn(where.years());
    }

    @Override
    public boolean isPulled() {
        return offers > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        ShareOfferTerms shares = terms.shareOffers;
        shares.offers.turn(strength * offers);
        shares.target.turn(target);
        shares.targetSpread.turn(targetSpread);
        shares.minimum.turn(minimum);
        shares.purchases.turn(purchases);
        shares.sellersYears.turn(sellersYears);
        shares.reach.turn(reach);
        shares.appetite.turn(appetite);
        shares.portion.turn(portion);
        shares.portionSpread.turn(portionSpread);
        shares.mostPortion.turn(mostPortion);
        shares.least.turn(least);
        shares.most.turn(most);
        shares.interest.turn(interest);
        shares.leaving.turn(leaving);
        shares.notice.turn(notice);
        shares.mostWithdrawn.turn(mostWithdrawn);
        shares.cost.turn(cost);
        shares.grant.turn(grant);
    }
}
