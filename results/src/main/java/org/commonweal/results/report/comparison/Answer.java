package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** The first thing to read: what each scenario did, in sentences with numbers. */
final class Answer {

    /** Keeps a sign and what follows on one line. */
    private static final String WORD_JOINER = "\u2060";

    private Answer() {}

    static Section of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(opening(view)));
        for (ComparedScenario scenario : view.scenarios()) {
            content.add(Element.of("p", Element.of("strong", ComparisonView.title(scenario.name()) + ". "))
                    .withText(paragraph(view, scenario)));
        }
        List<String> warnings = view.comparison().scenarios().stream()
                .flatMap(scenario -> scenario.warnings().stream()
                        .map(warning -> ComparisonView.title(scenario.name()) + ": " + warning))
                .toList();
        if (!warnings.isEmpty()) {
            content.add(
                    Element.of("div", Element.of("p", Element.of("strong", "To bear in mind")), Element.list(warnings))
                            .withClass("note"));
        }
        return new Section("answer", "The answer", content);
    }

    /** How many of all effects on the first question's indicators are told apart, and how they were found. */
    static String opening(ComparisonView view) {
        Frame frame = view.frame();
        List<Effect> effects = view.scenarios().stream()
                .flatMap(scenario -> view.headlines().stream()
                        .flatMap(meta -> ComparisonView.effect(view.main(), scenario.name(), meta.name()).stream()))
                .toList();
        long told = effects.stream().filter(Effect::told).count();
        return "In " + frame.placeTitle() + ", "
                + ComparisonView.count(view.scenarios().size(), "scenario was", "scenarios were")
                + " compared with the " + ComparisonView.words(view.baseline().name()) + " in "
                + ComparisonView.count(frame.pairs(), "pair", "pairs") + " of simulated places. Of " + effects.size()
                + " effects on "
                + listed(view.headlines().stream()
                        .map(meta -> Sentences.lower(meta.title()))
                        .toList())
                + ", " + told + " can be told apart from no change and " + (effects.size() - told)
                + " cannot. Every number is scenario less baseline, the mean of the last "
                + ComparisonView.count(frame.window(), "year", "years") + ".";
    }

    /** What one scenario did. */
    static String paragraph(ComparisonView view, ComparedScenario scenario) {
        List<String> told = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (SeriesMeta meta : view.headlines()) {
            ComparisonView.effect(view.main(), scenario.name(), meta.name()).ifPresent(effect -> {
                if (Sentences.unchanged(effect)) {
                    unchanged.add(Sentences.lower(meta.title()));
                } else if (effect.told()) {
                    told.add(Sentences.told(meta, effect));
                } else {
                    untold.add(Sentences.untold(meta, effect));
                }
            });
        }
        List<String> sentences = new ArrayList<>(told);
        if (!untold.isEmpty()) {
            int pairs = view.main().pairs();
            sentences.add("Cannot be told apart from no change with " + ComparisonView.count(pairs, "pair", "pairs")
                    + ": " + String.join(", ", untold) + ".");
        }
        if (!unchanged.isEmpty()) {
            sentences.add("The same in every pair: " + listed(unchanged) + ".");
        }
        sentences.add(costs(view, scenario));
        sentences.add(failures(view, scenario));
        return sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "))
                .replace("£", WORD_JOINER + "£");
    }

    private static String costs(ComparisonView view, ComparedScenario scenario) {
        List<String> costs = view.comparison().costs().stream()
                .filter(cost -> cost.scenario().equals(scenario.name()))
                .map(Sentences::cost)
                .toList();
        return costs.isEmpty() ? "" : "Cost: " + String.join("; ", costs) + ".";
    }

    private static String failures(ComparisonView view, ComparedScenario scenario) {
        List<String> failures = view.comparison().failures().stream()
                .filter(failure -> failure.scenario().equals(scenario.name()))
                .filter(failure -> view.failsMore(failure))
                .map(Sentences::failure)
                .toList();
        return failures.isEmpty() ? "" : "What failed more than in the baseline: " + String.join("; ", failures) + ".";
    }

    static String listed(List<String> items) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
