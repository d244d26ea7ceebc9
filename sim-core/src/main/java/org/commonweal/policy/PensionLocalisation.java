package org.commonweal.policy;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.economy.Tenure;
import org.commonweal.housing.HousingRule;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.pension.FundTerms;
import org.commonweal.pension.PortfolioRule;
import org.commonweal.place.PlaceData;
import org.commonweal.policy.Doubt.Figure;

/**
 * The local-government pension fund invests a share of what it has in the place, as there is something to buy: it lends
 * more beside the bank, lends alone to firms that a bank has refused, and buys dwellings that landlords would buy or
 * cannot sell, and lets them. What these earn is paid by the firms and the tenants. It costs the search for assets and
 * their management; it fails where nothing is for sale, where firms do not repay, and where rents and prices fall behind
 * what the assets sold for it would have earned: employers make up for that. When it ends nothing more is bought; loans
 * are repaid and dwellings are sold by and by.
 */
public record PensionLocalisation(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                neutral = 0,
                what =
                        "share of its investments that the fund aims to have in the place, what it lends there anyway included",
                source =
                        "a choice: funds expect 4.6 % (evidence G5), government asked for up to 5 % (G6), Greater Manchester allows 5 % (G7)",
                status = Status.LEVER)
        double target,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0.5,
                what =
                        "part of the target beyond what it lends anyway that goes into dwellings; the rest is lent to firms",
                source = "a choice: Greater Manchester's first venture were 244 homes (evidence G7)",
                status = Status.LEVER)
        double homes,

        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                neutral = 0,
                what =
                        "added to the logit of a loan that a bank has refused, when the fund decides whether to lend alone",
                source = "assumed: takes about half of those refused; they pay the same interest and fail more often",
                status = Status.ASSUMED)
        double lenience,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                neutral = 0,
                what = "cost of finding and checking a dwelling or a firm it lends to alone, of the price",
                source =
                        "assumed: surveyors and lawyers take 1-2 % of a dwelling, checking a small firm more of a loan",
                status = Status.ASSUMED)
        double searchCost,

        @Param(
                value = 0.01,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.5,
                neutral = 0,
                what = "cost of managing these, of their worth; what it lends beside a bank the bank looks after",
                source = "assumed: small assets cost about twice the 0.54 % of all assets (evidence G3)",
                status = Status.ASSUMED)
        double managementCost,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "rent of its dwellings that is spent on repairs and letting, with builders of the place",
                source = "assumed: institutional landlords report a quarter of the rent (from memory)",
                status = Status.ASSUMED)
        double upkeep,

        @Param(
                value = 0.1,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "dwellings it sells in a year after the end, of those it has, to tenants first",
                source = "assumed: a portfolio is sold over about ten years",
                status = Status.ASSUMED)
        double sales)
        implements PolicyLever {

    /** Landlords sell what makes up for what they buy from estates, and the fund may have either. */
    private static final int SELLERS = 2;

    @Override
    public String what() {
        return "The local-government pension fund invests a share of what it has in dwellings and firms of the place.";
    }

    @Override
    public List<String> example() {
        return List.of("target=0.2");
    }

    @Override
    public List<Indicator> indicators() {
        return LocalInvestmentIndicators.ALL;
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        List<Doubt> doubts = new ArrayList<>();
        PortfolioRule portfolio = where.rule(PortfolioRule.class);
        if (!portfolio.isMore(target)) {
            doubts.add(new Doubt(
                    List.of("target"),
                    where.key() + " changes nothing",
                    "the fund lends as much in the place anyway (portfolio.local-share)",
                    "Maybe raise target."));
        }
        double wanted = portfolio.homesShare(target, homes) * where.place().pensionFundAssets();
        double offered = offered(where.place(), where.rule(HousingRule.class));
        double end = Math.min(until, where.years());
        if (from < end && from + wanted / offered > end) {
            doubts.add(new Doubt(
                    List.of("target"),
                    where.key() + " finds too few homes to buy",
                    "it aims for homes worth {}, and of those that it buys about {} come on the market in a year",
                    "Maybe lower target or homes, or let it run longer.",
                    Figure.pounds(wanted / Pence.ofPounds(1)),
                    Figure.pounds(offered / Pence.ofPounds(1))));
        }
        return doubts;
    }

    /** All that it may have here beyond what it lends anyway, put in anew every year, and what is made with it. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        PortfolioRule portfolio = where.rule(PortfolioRule.class);
        double assets = where.place().pensionFundAssets() / (double) Pence.ofPounds(1);
        double share = portfolio.loansShare(target, homes)
                - portfolio.loansShare(0, homes)
                + portfolio.homesShare(target, homes);
        return Landing.ofInvestment(
                        where,
                        this,
                        share * assets,
                        "the fund's {} hold {} more here at most",
                        Figure.pounds(assets),
                        Figure.pounds(share * assets))
                .ceilingsWithWealth(share * assets);
    }

    @Override
    public boolean isPulled() {
        return target > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        FundTerms fund = terms.pensionFund;
        fund.target.turn(strength * target);
        fund.homes.turn(homes);
        fund.lenience.turn(lenience);
        fund.searchCost.turn(searchCost);
        fund.managementCost.turn(managementCost);
        fund.upkeep.turn(upkeep);
        fund.sales.turn(sales);
    }

    /** What comes on the market in a year of the dwellings that the fund buys [pence]. */
    private static double offered(PlaceData place, HousingRule rule) {
        int lets = place.neighbourhoods().stream()
                .mapToInt(neighbourhood -> neighbourhood.households()[Tenure.PRIVATE.ordinal()])
                .sum();
        double value = rule.dwellings().rented(place.housing().meanPrice());
        return SELLERS * lets * rule.landlords().sells(1) * value;
    }
}
