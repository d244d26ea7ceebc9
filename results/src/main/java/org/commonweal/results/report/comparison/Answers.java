package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.Words;

/** What each scenario does, in three sentences and a paragraph: the same wherever it is read. */
public final class Answers {
    private final ComparisonView view;
    private final ComparedScenario scenario;

    private Answers(ComparisonView view, ComparedScenario scenario) {
        this.view = view;
        this.scenario = scenario;
    }

    /** The answers, one for each scenario that was compared with the baseline. */
    public static List<Answer> of(Comparison comparison) {
        return of(new ComparisonView(comparison));
    }

    static List<Answer> of(ComparisonView view) {
        return view.scenarios().stream()
                .map(scenario -> new Answers(view, scenario).answer())
                .toList();
    }

    private Answer answer() {
        String subject = ComparisonView.title(scenario.name());
        if (changesNothing()) {
            return new Answer(
                    subject,
                    scenario.question(),
                    List.of(
                            with() + ", nothing changes: every indicator is the baseline's to the last digit.",
                            "It costs nobody anything.",
                            runs()),
                    "");
        }
        return new Answer(subject, scenario.question(), List.of(here(), cost(), elsewhere()), "");
    }

    private String with() {
        return "With " + ComparisonView.words(scenario.name());
    }

    private Optional<Spoken> spoken(String indicator) {
        return view.meta(indicator)
                .flatMap(meta -> ComparisonView.effect(view.main(), scenario.name(), indicator)
                        .map(effect -> Spoken.of(meta, effect)));
    }

    /** What changes in the place. */
    private String here() {
        List<String> changes = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Headline headline : Headline.FIRST) {
            spoken(headline.indicator()).ifPresent(effect -> {
                if (effect.isDistinguishable()) {
                    changes.add(headline.words() + " " + headline.moves(effect.mean()) + " by " + effect.size()
                            + effect.interval() + ", " + effect.share());
                } else {
                    unclear.add(headline.words());
                }
            });
        }
        String when = ", on average over " + view.window() + ", ";
        String none = changes.isEmpty() ? "no change of " : "no change is distinguishable from chance in ";
        return with() + when + String.join("; ", changes)
                + (unclear.isEmpty()
                        ? ""
                        : (changes.isEmpty() ? "" : "; ")
                                + none
                                + Words.series(unclear)
                                + (changes.isEmpty() ? " is distinguishable from chance" : ""))
                + ".";
    }

    /** What it costs, and whom. */
    private String cost() {
        List<Cost> costs = view.comparison().costs().stream()
                .filter(cost -> cost.scenario().equals(scenario.name()))
                .filter(cost -> ComparisonView.leavesOutZero(cost.perYear()))
                .toList();
        if (costs.isEmpty()) {
            return "No cost of it is distinguishable from zero.";
        }
        List<String> parts = costs.stream()
                .map(Cost::payer)
                .distinct()
                .map(payer -> "the " + payer + " "
                        + Amount.bare(
                                costs.stream()
                                        .filter(cost -> cost.payer().equals(payer))
                                        .mapToDouble(cost -> cost.perYear().mean())
                                        .sum(),
                                Unit.POUNDS_A_YEAR))
                .toList();
        return "It costs " + Words.series(parts) + " a year.";
    }

    /** What happens elsewhere, and how sure all of it is. */
    private String elsewhere() {
        List<String> parts = new ArrayList<>();
        for (Reach.Where where : List.of(Reach.Where.REGION, Reach.Where.NATION, Reach.Where.TOTAL)) {
            spoken(where.indicator(Reach.Measure.JOBS))
                    .ifPresent(jobs -> parts.add(jobs.change() + " in " + where.words()
                            + (jobs.isDistinguishable() ? "" : " (not distinguishable from zero)")));
        }
        return (parts.isEmpty() ? "" : "Jobs elsewhere: " + Words.series(parts) + ". ") + runs();
    }

    /** How sure all of it is. */
    private String runs() {
        Frame frame = view.frame();
        return "This is what a model says in " + Amount.count(frame.pairs(), "run", "runs") + " with it and "
                + frame.pairs() + " without, not a forecast.";
    }

    private boolean changesNothing() {
        return view.main().effects().stream()
                .filter(effect -> effect.scenario().equals(scenario.name()))
                .allMatch(effect -> effect.isNothing() || effect.difference().count() == 0);
    }

    /** How many effects were tested, and how many of those that are distinguishable may be chance. */
    static String chance(ComparisonView view) {
        List<Effect> effects = view.main().effects();
        int tested = (int) effects.stream()
                .filter(effect -> !effect.isNothing() && effect.difference().count() > 1)
                .count();
        int found = (int) effects.stream().filter(Effect::isDistinguishable).count();
        if (tested == 0) {
            return "With one pair there are no intervals: no effect can be distinguished from chance.";
        }
        String allowed = Amount.level(view.frame().falseDiscoveries(), Unit.SHARE);
        return "All indicators of all scenarios were looked at together, "
                + Amount.count(tested, "effect", "effects") + ": "
                + (found == 0
                        ? "none is statistically distinguishable from zero"
                        : Amount.count(found, "is", "are") + " statistically distinguishable from zero")
                + ", by a rule under which at most " + allowed
                + " of these are expected to be chance findings.";
    }
}
