package org.commonweal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measurement;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.place.AnchorData;
import org.commonweal.place.Neighbourhood;
import org.commonweal.policy.Doubt.Figure;

/**
 * Targeted recruitment: anchors keep a share of their vacancies for unemployed people of the most deprived neighbourhoods.
 * A post goes to one person instead of another: jobs become no more, but who has them changes. It costs the anchors
 * outreach for every post that is kept, in the month after. It fails where nobody from there takes the post, which is then
 * filled as usual, and where an anchor cannot pay. Nobody is trained.
 */
public record KeptVacancies(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "vacancies that are kept for unemployed people of the most deprived quintile of neighbourhoods",
                source =
                        "a choice; Birmingham's I Can brought 550 people into posts of the NHS in 2.5 years (evidence A35)",
                status = Status.LEVER)
        double share,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 1,
                what = "whether the council and the county take part",
                source = "a choice",
                status = Status.LEVER)
        boolean councils,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 1,
                what = "whether the other anchors take part",
                source = "a choice",
                status = Status.LEVER)
        boolean otherAnchors,

        @Param(
                value = 400,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000,
                neutral = 400,
                what =
                        "cost of outreach, of guaranteed interviews and of support for each vacancy kept, paid by the anchor",
                source = "assumed: two days of an adviser's time; no cost per post published",
                status = Status.ASSUMED)
        double outreach)
        implements PolicyLever {
    private static final String ANCHORS = "anchors";
    private static final String UNFILLED = "unfilled";

    @Override
    public String what() {
        return "Anchors keep some of their vacancies for unemployed people of the most deprived neighbourhoods.";
    }

    @Override
    public List<String> example() {
        return List.of("share=0.5");
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                cost(ANCHORS, "outreach for the vacancies that were kept last month"),
                failure(UNFILLED, "vacancies kept last month that nobody from there took; they were filled as usual"),
                failure("unpaid", "anchors that could not pay for all of their outreach"),
                new Indicator(
                        "kept-vacancies.hires",
                        "Hires into vacancies kept for the most deprived neighbourhoods",
                        Measure.total("people/month", Direction.HIGHER_IS_BETTER),
                        "unemployed people of the most deprived neighbourhoods who took one of them this month",
                        m -> sum(m, anchor -> anchor.keptPosts - anchor.keptUnfilled)));
    }

    private static double sum(Measurement m, ToIntFunction<Anchor> number) {
        return m.economy.anchors.stream().mapToInt(number).sum();
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        List<Doubt> doubts = new ArrayList<>();
        if (where.anchors(councils, otherAnchors).isEmpty()) {
            doubts.add(Doubt.nobodyTakesPart(where));
        }
        if (where.place().neighbourhoods().stream().noneMatch(Neighbourhood::isMostDeprived)) {
            doubts.add(
                    new Doubt(
                            List.of("share"),
                            where.key() + " finds nobody",
                            "no neighbourhood of " + where.place().title()
                                    + " is in the most deprived quintile of England",
                            "Maybe leave it out here: every vacancy is filled as usual, and the outreach is paid for nothing."));
        }
        return doubts;
    }

    /** Posts change hands and become no more: at most all of its anchors' posts, each for a resident instead of somebody else. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double posts = 0;
        double pay = 0;
        for (AnchorData anchor : where.anchors(councils, otherAnchors)) {
            posts += share * anchor.jobs();
            pay += share * anchor.payroll() / Pence.ofPounds(1);
        }
        Landing landing = Landing.of(
                where,
                this,
                pay,
                "{} of its anchors' posts kept, {}, and their pay with them, {}",
                new Figure(share, "share"),
                new Figure(posts, "people"),
                Figure.poundsPerYear(pay));
        Ceiling gini = landing.ceilings().stream()
                .filter(ceiling -> ceiling.indicator().equals(Ceiling.GINI))
                .findFirst()
                .orElseThrow();
        return landing.replaced(new Ceiling(
                Ceiling.GINI,
                Math.min(1, 2 * gini.amount()),
                gini.why() + ", and twice that where the poorest receive it",
                gini.figures()));
    }

    @Override
    public boolean isPulled() {
        return share > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.eachAnchor(councils, otherAnchors, a -> terms.labour.reserved.turn(a, strength * share));
    }

    /** Last month's outreach is paid whether or not vacancies are kept this month. */
    @Override
    public void open(Economy economy, Terms terms) {
        if (isPulled()) {
            for (Anchor anchor : economy.anchors) {
                pay(economy, ANCHORS, anchor.account(), anchor.keptPosts * Pence.ofPounds(outreach));
                economy.programmes.fail(name(), UNFILLED, anchor.keptUnfilled);
            }
        }
        PolicyLever.super.open(economy, terms);
    }
}
