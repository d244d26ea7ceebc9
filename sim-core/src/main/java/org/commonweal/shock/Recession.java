package org.commonweal.shock;

import java.util.List;
import java.util.stream.DoubleStream;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.place.PlaceData;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.OpeningAccounts;
import org.commonweal.policy.Terms;
import org.commonweal.production.InvestmentRule;
import org.commonweal.time.Month;

/**
 * The outside world buys less from every industry of the place and takes on fewer of its residents; lenders tighten,
 * households and firms put off what they can, and dwellings fetch less. It deepens for the ramp, stays until its end, and
 * then all comes back in a straight line.
 */
public record Recession(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "demand from outside that is missing at its depth",
                source = "a choice: British output fell by 6.3 % from 2008 to 2009 (evidence J26)",
                status = Status.LEVER)
        double size,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "posts outside that residents could take and that are missing at its depth",
                source = "a choice: British vacancies fell by 38 % from 2008 to 2009 (evidence J27)",
                status = Status.LEVER)
        double hiring,

        @Param(
                value = 0,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                neutral = 0,
                what = "what every lender takes off its score of a firm at its depth (logit)",
                source = "a choice: lending to small firms fell by a third from 2008 to 2010 (from memory)",
                status = Status.LEVER)
        double credit,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "spending that households put off at its depth, for fear of losing work",
                source = "a choice: the saving ratio rose by about five points from 2008 to 2009 (from memory)",
                status = Status.LEVER)
        double saving,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "capital goods that firms put off at its depth",
                source = "a choice: business investment fell by about a fifth from 2008 to 2009 (from memory)",
                status = Status.LEVER)
        double investment,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "what buyers pay less for dwellings at its depth; prices follow slowly",
                source = "a choice: prices fell by about a sixth in 2008 and 2009 (from memory)",
                status = Status.LEVER)
        double housePrices,

        @Param(
                value = 4,
                unit = Unit.YEARS,
                min = 0,
                max = 50,
                neutral = 4,
                what = "how long it takes from its end until all has come back",
                source =
                        "a choice: more than five years from peak to peak after 2008 (evidence J26), of them one falling",
                status = Status.LEVER)
        double recovery)
        implements Shock {

    @Override
    public String what() {
        return "The world outside buys less from every industry of the place and takes on fewer of its residents.";
    }

    @Override
    public List<String> example() {
        return List.of("size=0.1", "hiring=0.4");
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        if (!where.sets("recovery") || until < where.years()) {
            return List.of();
        }
        return List.of(new Doubt(
                List.of("recovery"),
                where.key() + ".recovery is not seen",
                "the recession does not end (until) before the run does",
                "Maybe set until to when demand begins to come back, in years after month zero."));
    }

    /**
     * All sales could be to the outside world; firms put off all that they buy of capital goods, whatever it is for; the pay
     * of those who lose work outside, and what households put off, would all have been spent here as far as it can be.
     */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        PlaceData place = where.place();
        OpeningAccounts accounts = OpeningAccounts.of(where);
        double demand = size * accounts.sales();
        double goods = Month.PER_YEAR * where.rule(InvestmentRule.class).replacement(accounts.capital());
        double posts = hiring * place.residentsWorkingOutside();
        double pay = posts
                * place.totals().compensation()
                / Math.max(1, place.people().employees())
                / Pence.ofPounds(1);
        double unspent = saving * place.totals().disposableIncome() / Pence.ofPounds(1);
        Landing landing = Landing.of(
                where,
                this,
                demand + goods + accounts.bought() * (pay + unspent),
                "firms sell {} less outside and buy none of the {} of capital goods that only make up for depreciation;"
                        + " residents lose {} of pay outside and put off spending of {}, {} of which can be bought here",
                Figure.poundsPerYear(demand),
                Figure.poundsPerYear(goods),
                Figure.poundsPerYear(pay),
                Figure.poundsPerYear(unspent),
                new Figure(accounts.bought(), "share"));
        double worth =
                housePrices * place.totals().households() * place.housing().meanPrice() / Pence.ofPounds(1);
        return landing.ceilingsWithWealth(worth).stream()
                .map(ceiling -> switch (ceiling.indicator()) {
                    case Ceiling.RESIDENTS_IN_WORK -> ceiling.and(posts, "{} posts outside", new Figure(posts, ""));
                    case Ceiling.INCOME ->
                        ceiling.and(pay / Month.PER_YEAR, "that pay outside, {}", Figure.poundsPerYear(pay));
                    default -> ceiling;
                })
                .toList();
    }

    /** What has come back only in part is still missing. */
    @Override
    public double yearsIn(double years) {
        return Math.max(0, Math.min(until + recovery, years) - from);
    }

    @Override
    public boolean isPulled() {
        return DoubleStream.of(size, hiring, credit, saving, investment, housePrices)
                .anyMatch(part -> part > 0);
    }

    /** As any programme up to its end; then what it had come to fades in a straight line. */
    @Override
    public double strength(Month month) {
        int end = (int) StrictMath.ceil(Month.PER_YEAR * until);
        if (month.index() < end) {
            return Shock.super.strength(month);
        }
        double faded = (month.index() - end + 1) / (Month.PER_YEAR * recovery + 1);
        return Shock.super.strength(new Month(end - 1)) * Math.max(0, 1 - faded);
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.production.outsideDemand.turn(1 - strength * size);
        terms.labour.outsideHiring.turn(1 - strength * hiring);
        terms.credit.caution.turn(strength * credit);
        terms.shopping.spending.turn(1 - strength * saving);
        terms.production.investment.turn(1 - strength * investment);
        terms.housing.price.turn(1 - strength * housePrices);
    }
}
