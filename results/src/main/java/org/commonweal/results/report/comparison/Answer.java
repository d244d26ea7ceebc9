package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.RunReport;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** The first thing to read: what each scenario does, in sentences with numbers, the same in every place where it is read. */
public final class Answer {
    /** Words of the first paragraph: as many as are read aloud in a minute. */
    static final int LONGEST = 120;

    /** Keeps a sign and what follows on one line. */
    private static final String WORD_JOINER = "\u2060";

    private final ComparisonView view;

    private Answer(ComparisonView view) {
        this.view = view;
    }

    /** A headline indicator and what a scenario does to it. */
    private record Found(Headline headline, Unit unit, Effect effect) {}

    /** What was found in all, then a paragraph for each scenario, then how much of it may be chance. */
    public static List<String> of(Comparison comparison) {
        ComparisonView view = new ComparisonView(comparison);
        List<String> paragraphs = new ArrayList<>(List.of(opening(view)));
        view.scenarios().forEach(scenario -> paragraphs.add(title(scenario) + paragraph(view, scenario)));
        paragraphs.add(chance(view));
        return paragraphs;
    }

    static Section section(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(joined(opening(view))));
        for (ComparedScenario scenario : view.scenarios()) {
            content.add(
                    Element.of("p", Element.of("strong", title(scenario))).withText(joined(paragraph(view, scenario))));
        }
        content.add(Element.paragraph(chance(view)));
        List<String> warnings = new ArrayList<>(view.comparison().scenarios().stream()
                .flatMap(scenario -> scenario.warnings().stream()
                        .map(warning -> ComparisonView.title(scenario.name()) + ": " + warning))
                .toList());
        RunReport.chartProblem().ifPresent(warnings::add);
        if (!warnings.isEmpty()) {
            content.add(
                    Element.of("div", Element.of("p", Element.of("strong", "To bear in mind")), Element.list(warnings))
                            .withClass("note"));
        }
        return new Section("answer", "The answer", content);
    }

    private static String joined(String text) {
        return text.replace("£", WORD_JOINER + "£");
    }

    private static String title(ComparedScenario scenario) {
        return ComparisonView.title(scenario.name()) + ". ";
    }

    /** What was compared and what came out, in one paragraph: as many effects as it holds, the most asked for first. */
    static String opening(ComparisonView view) {
        Answer answer = new Answer(view);
        List<String> found = answer.byIndicator();
        int said = found.size();
        String text = answer.opening(found, said);
        while (text.split(" ").length > LONGEST && said > 1) {
            said--;
            text = answer.opening(found, said);
        }
        return text;
    }

    private String opening(List<String> found, int said) {
        List<String> sentences = new ArrayList<>();
        Frame frame = view.frame();
        int first = frame.years() - frame.window() + 1;
        sentences.add("In " + frame.placeTitle() + ", "
                + Amount.count(view.scenarios().size(), "scenario was", "scenarios were")
                + " compared with the " + ComparisonView.words(view.baseline().name()) + " in "
                + Amount.count(frame.pairs(), "pair", "pairs") + " of simulated places, "
                + (first == frame.years() ? "in year " + first : "over years " + first + " to " + frame.years()) + ".");
        sentences.addAll(found.subList(0, said));
        if (said < found.size()) {
            sentences.add("Further effects that are distinguishable from zero follow below.");
        }
        List<String> without = view.scenarios().stream()
                .filter(scenario -> !changesNothing(scenario))
                .filter(scenario -> found(scenario, Effect::isDistinguishable).isEmpty())
                .map(scenario -> ComparisonView.words(scenario.name()))
                .toList();
        if (!without.isEmpty()) {
            sentences.add("With " + Words.series(without)
                    + ", no effect on a headline indicator is statistically distinguishable from zero.");
        }
        List<String> idle = view.scenarios().stream()
                .filter(this::changesNothing)
                .map(scenario -> ComparisonView.words(scenario.name()))
                .toList();
        if (!idle.isEmpty()) {
            sentences.add("Nothing at all changes with " + Words.series(idle) + ".");
        }
        int unclear = count(Answer::isUnclear);
        int all = count(effect -> true);
        int same = count(Effect::isNothing);
        sentences.add("Of " + Amount.count(all, "effect", "effects") + " on headline indicators, "
                + Amount.count(count(Effect::isDistinguishable), "is", "are")
                + " statistically distinguishable from zero, " + Amount.count(unclear, "is", "are") + " not, and "
                + Amount.count(same, "is", "are") + " zero in every pair.");
        return String.join(" ", sentences);
    }

    /** A sentence for each headline indicator that some scenario moves distinguishably: which ones, and by how much. */
    private List<String> byIndicator() {
        List<String> sentences = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            List<String> clauses = new ArrayList<>();
            double before = 0;
            for (ComparedScenario scenario : view.scenarios()) {
                for (Found found : found(scenario, Effect::isDistinguishable)) {
                    if (found.headline.equals(headline)) {
                        double change = found.effect.difference().mean();
                        boolean again = change * before > 0;
                        before = change;
                        clauses.add((again ? "" : headline.moves(change) + " ") + "by "
                                + Amount.size(change, found.unit) + " with " + ComparisonView.words(scenario.name())
                                + " (" + (sentences.isEmpty() && clauses.isEmpty() ? "95 % interval " : "")
                                + ComparisonView.ends(found.effect.difference(), found.unit) + ")");
                    }
                }
            }
            if (!clauses.isEmpty()) {
                sentences.add(Words.sentence(headline.words()) + " " + Words.series(clauses) + ".");
            }
        }
        return sentences;
    }

    private int count(Predicate<Effect> which) {
        return view.scenarios().stream()
                .mapToInt(scenario -> found(scenario, which).size())
                .sum();
    }

    private List<Found> found(ComparedScenario scenario, Predicate<Effect> which) {
        List<Found> found = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            view.meta(headline.indicator())
                    .ifPresent(meta -> ComparisonView.effect(view.main(), scenario.name(), meta.name())
                            .filter(which)
                            .ifPresent(effect -> found.add(new Found(headline, meta.unit(), effect))));
        }
        return found;
    }

    /** Whether there is a difference and too little is known to call it one. */
    private static boolean isUnclear(Effect effect) {
        return !effect.isDistinguishable()
                && !effect.isNothing()
                && effect.difference().count() > 0;
    }

    private boolean changesNothing(ComparedScenario scenario) {
        return view.main().effects().stream()
                .filter(effect -> effect.scenario().equals(scenario.name()))
                .allMatch(effect -> effect.isNothing() || effect.difference().count() == 0);
    }

    /** What one scenario does: what is distinguishable from zero, what is not, what it costs and what fails. */
    static String paragraph(ComparisonView view, ComparedScenario scenario) {
        Answer answer = new Answer(view);
        if (answer.changesNothing(scenario)) {
            return "It changes nothing: every indicator is the baseline's to the last digit.";
        }
        List<String> sentences = new ArrayList<>();
        answer.found(scenario, Effect::isDistinguishable)
                .forEach(found -> sentences.add(
                        Words.sentence(Sentences.effect(found.headline, found.unit, found.effect)) + "."));
        List<String> unclear = answer.found(scenario, Answer::isUnclear).stream()
                .map(found -> Sentences.unclear(found.headline, found.effect))
                .toList();
        if (!unclear.isEmpty()) {
            sentences.add("Not distinguishable from zero with "
                    + Amount.count(view.main().pairs(), "pair", "pairs")
                    + (view.main().pairs() > 1 ? " (in brackets: how many it would take)" : "") + ": "
                    + Words.series(unclear) + ".");
        }
        List<String> same = answer.found(scenario, Effect::isNothing).stream()
                .map(found -> found.headline.words())
                .toList();
        if (!same.isEmpty()) {
            sentences.add("The same in every pair: " + Words.series(same) + ".");
        }
        List<String> costs = view.comparison().costs().stream()
                .filter(cost -> cost.scenario().equals(scenario.name()))
                .filter(cost -> ComparisonView.leavesOutZero(cost.perYear()))
                .map(Sentences::cost)
                .toList();
        if (!costs.isEmpty()) {
            sentences.add("It costs " + Words.series(costs) + ".");
        }
        List<String> failures = view.comparison().failures().stream()
                .filter(failure -> failure.scenario().equals(scenario.name()))
                .filter(view::failsMore)
                .map(failure -> Sentences.failure(failure, view.inBaseline(failure)))
                .toList();
        if (!failures.isEmpty()) {
            sentences.add("What failed more than in the baseline: " + String.join("; ", failures) + ".");
        }
        return String.join(" ", sentences);
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
                + " of these are expected to be chance findings (Benjamini-Hochberg).";
    }
}
