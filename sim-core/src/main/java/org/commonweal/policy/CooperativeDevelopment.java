package org.commonweal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.commonweal.economy.Firms;
import org.commonweal.enterprise.CooperativeStarts;
import org.commonweal.enterprise.CooperativeTerms;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.measure.Measurement;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.time.Month;

/**
 * Co-operative development: groups who want to found a co-operative of workers or a society are advised. Founders lend the firm
 * what they bring; a bank lends the rest or does not. It costs the council the advice, also for those who would have founded
 * anyway and for those of whom nothing comes. Firms that it makes take the place of others as entry.births says. When it
 * ends nobody more is supported.
 */
public record CooperativeDevelopment(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 10_000,
                neutral = 0,
                what = "groups of founders who are supported in a year, in the place at life size",
                source =
                        "a choice; 150 to 190 co-operatives are founded in the country in a year, 0.3 in a Preston (evidence D5)",
                status = Status.LEVER)
        double founders,

        @Param(
                value = 15_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                neutral = 0,
                what = "cost of supporting a group, paid by the council",
                source = "from memory: 10,000 to 25,000 pounds for each",
                status = Status.ASSUMED)
        double cost,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "of these, those who would have founded a firm anyway",
                source =
                        "assumed: deadweight of 50 to 70 % is usual in evaluations of support for start-ups (from memory)",
                status = Status.ASSUMED)
        double deadweight,

        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "of what they found, societies for the benefit of the community; the others are worker co-operatives",
                source = "assumed: no count by form published",
                status = Status.ASSUMED)
        double societies,

        @Param(
                value = 0.9,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                neutral = 1,
                what =
                        "how often supported firms close by choice while they are advised, relative to others of their form",
                source = "assumed: 0.85 to 1; users of advice are not drawn at random",
                status = Status.ASSUMED)
        double exitHazard,

        @Param(
                value = 3,
                unit = Unit.YEARS,
                min = 0,
                max = 20,
                what = "for how long they are advised",
                source = "assumed: usual in support for start-ups",
                status = Status.ASSUMED)
        double supportYears)
        implements PolicyLever {
    private static final String SUPPORTED = "cooperative-development.supported";
    private static final String FIRMS = "cooperative-development.firms";

    @Override
    public String what() {
        return "Groups who want to found a worker co-operative or a society for the community are advised at the council's cost.";
    }

    @Override
    public List<String> example() {
        return List.of("founders=24", "cost=2000", "deadweight=0.2");
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        SUPPORTED,
                        "Co-operative development: founders supported",
                        Measure.total("groups/month", Direction.NEITHER),
                        "groups of founders who were supported this month, whatever came of it",
                        m -> m.economy.tally.foundersSupported),
                new Indicator(
                        "cooperative-development.founded",
                        "Co-operative development: founded",
                        Measure.total("firms/month", Direction.NEITHER),
                        "co-operatives and societies that would not have been founded without it",
                        m -> m.economy.tally.foundedWithSupport),
                new Indicator(
                        FIRMS,
                        "Co-operative development: firms",
                        Measure.total("firms", Direction.NEITHER),
                        "of these, those that trade",
                        m -> sum(m, f -> 1)),
                new Indicator(
                        "cooperative-development.jobs",
                        "Co-operative development: jobs",
                        Measure.total("people", Direction.HIGHER_IS_BETTER),
                        "people at work in these, commuters included; jobs lost elsewhere are not taken off",
                        m -> sum(m, m.economy.firms::heads)),
                cost("council", "support of founders, also of those of whom nothing comes"),
                failing(
                        "founded-anyway",
                        "founded anyway",
                        "groups supported who would have founded a firm anyway",
                        SUPPORTED),
                failing("no-founder", "no founder", "groups of whom nobody had the savings to begin", SUPPORTED),
                failing(
                        "no-finance",
                        "no finance",
                        "groups who gave up because nobody lent what was missing",
                        SUPPORTED),
                failing("unpaid", "unpaid", "groups whom the council had no money to support", ""),
                failing("closed", "closed", "firms founded with support that closed", FIRMS));
    }

    private static double sum(Measurement m, IntToLongFunction number) {
        Firms firms = m.economy.firms;
        long sum = 0;
        for (int f = 0; f < firms.used; f++) {
            sum += firms.live[f] && m.economy.startUpSupport.wasGiven(f) ? number.applyAsLong(f) : 0;
        }
        return sum;
    }

    private static Indicator failing(String what, String title, String definition, String among) {
        Measure measure = Measure.failure("count/month", Kind.TOTAL);
        return new Indicator(
                "failure.cooperative-development." + what,
                "Co-operative development: " + title,
                among.isEmpty() ? measure : measure.among(among),
                definition + " this month",
                m -> m.economy.programmes.failures(CooperativeStarts.PROGRAMME, what));
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        List<Doubt> doubts = new ArrayList<>();
        if (where.anchors(true, false).isEmpty()) {
            doubts.add(Doubt.nobodyTakesPart(where));
        }
        double expected = (1 - deadweight) * founders * where.scale() * yearsIn(where.years());
        if (expected < 1) {
            doubts.add(new Doubt(
                    List.of("founders", "deadweight"),
                    where.key() + " does nothing in most runs",
                    "at scale " + where.scale() + " {} firms are expected to be founded in all",
                    "Maybe raise the scale, the years or founders, and take many seeds.",
                    new Figure(expected, "")));
        }
        return doubts;
    }

    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double made = founders * yearsIn(where.years());
        double sales = OpeningAccounts.of(where).enterpriseSales();
        return Landing.of(
                        where,
                        this,
                        made * sales,
                        "{} groups supported found a firm each that sells {}, the mean of the place",
                        new Figure(made, ""),
                        Figure.poundsPerYear(sales))
                .ceilings();
    }

    @Override
    public boolean isPulled() {
        return founders > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        CooperativeTerms starts = terms.cooperatives;
        starts.founders.turn(strength * terms.scale() * founders);
        starts.cost.turn(Pence.ofPounds(cost));
        starts.deadweight.turn(deadweight);
        starts.societies.turn(societies);
        starts.months.turn(Month.PER_YEAR * supportYears);
        starts.hazard.turn(exitHazard);
    }
}
