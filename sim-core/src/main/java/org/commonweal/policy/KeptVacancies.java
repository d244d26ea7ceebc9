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
 * filled as usual, where an anchor cannot pay, and where training that is offered is not completed.
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
        double outreach,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "of those who are taken on for them, who is trained as they begin",
                source = "a choice",
                status = Status.LEVER)
        double trained,

        @Param(
                value = 2_500,
                unit = Unit.POUNDS,
                min = 0,
                max = 100_000,
                neutral = 0,
                what = "cost of training for each, six to ten weeks",
                source = "from memory: 1,500 to 4,000 pounds a person",
                status = Status.ASSUMED)
        double training,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "of that, what the adult education budget of the government pays; the anchor pays the rest",
                source = "a choice",
                status = Status.LEVER)
        double trainingPaid,

        @Param(
                value = 0.7,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "training that is completed",
                source = "from memory: 60 to 75 %",
                status = Status.ASSUMED)
        double completion,

        @Param(
                value = 0.15,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "of those who complete it, whose skill rises by a level",
                source = "assumed: half a level for three in ten",
                status = Status.ASSUMED)
        double skillRises)
        implements PolicyLever {
    private static final String ANCHORS = "anchors";
    private static final String UNFILLED = "unfilled";
    private static final String TREASURY = "Treasury";

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
                cost(ANCHORS, "outreach for the vacancies that were kept last month, and their part of the training"),
                cost(TREASURY, "the adult education budget's part of the training of last month"),
                failure(UNFILLED, "vacancies kept last month that nobody from there took; they were filled as usual"),
                failure("unpaid", "payments for outreach or training that anchors could not make in full"),
                failure("not-completed", "people trained last month who did not complete it"),
                new Indicator(
                        "kept-vacancies.trained",
                        "People trained for vacancies kept for the most deprived neighbourhoods",
                        Measure.total("people/month", Direction.NEITHER),
                        "of those who took one of them this month, who was trained as they began",
                        m -> sum(m, anchor -> anchor.trained)),
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
        double received = landing.accounts().rounds() * pay;
        double kept = landing.accounts().saved() * received * landing.years();
        return landing.replaced(
                new Ceiling(
                        Ceiling.INCOME,
                        received / 12,
                        "all of that pay to residents, and spent again: {}",
                        List.of(Figure.poundsPerYear(received))),
                new Ceiling(
                        Ceiling.GINI,
                        Math.min(1, 2 * kept / landing.accounts().wealth()),
                        "{} kept of it in {} years, of private wealth of {}: from the richest to the poorest, so that it"
                                + " counts twice",
                        List.of(
                                new Figure(landing.accounts().saved(), "share"),
                                new Figure(landing.years(), ""),
                                Figure.pounds(landing.accounts().wealth()))));
    }

    @Override
    public boolean isPulled() {
        return share > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.eachAnchor(councils, otherAnchors, a -> terms.labour.reserved.turn(a, strength * share));
        terms.labour.trained.turn(trained);
        terms.labour.completion.turn(completion);
        terms.labour.skillRises.turn(skillRises);
    }

    /** Last month's outreach and training are paid whether or not vacancies are kept this month. */
    @Override
    public void open(Economy economy, Terms terms) {
        if (isPulled()) {
            for (Anchor anchor : economy.anchors) {
                pay(economy, ANCHORS, anchor.account(), anchor.keptPosts * Pence.ofPounds(outreach));
                economy.programmes.fail(name(), UNFILLED, anchor.keptUnfilled);
                payTraining(economy, anchor);
            }
        }
        PolicyLever.super.open(economy, terms);
    }

    private void payTraining(Economy economy, Anchor anchor) {
        long due = anchor.trained * Pence.ofPounds(training);
        long publicly = Pence.share(trainingPaid, due);
        pay(economy, ANCHORS, anchor.account(), due - publicly);
        pay(economy, TREASURY, economy.accounts.government, publicly);
        economy.programmes.fail(name(), "not-completed", anchor.notCompleted);
    }
}
