package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.First;

/** What is seen first of a comparison: the question, one sentence and one picture. */
final class Opening {
    private static final String READING =
            "Marks: mean effect; bars: its interval. Filled: distinguishable from no change.";

    private final ComparisonView view;

    private Opening(ComparisonView view) {
        this.view = view;
    }

    /** What was asked: the question of the scenario, or one that is that of several. */
    static String question(ComparisonView view) {
        List<ComparedScenario> scenarios = view.scenarios();
        return scenarios.size() == 1
                ? scenarios.get(0).question()
                : "What do "
                        + Words.series(scenarios.stream()
                                .map(scenario -> ComparisonView.words(scenario.name()))
                                .toList())
                        + " change in " + view.frame().placeTitle() + "?";
    }

    /** The sentence and the picture; of one scenario also the other sentences of its answer. */
    static Element of(ComparisonView view, List<Answer> answers) {
        Opening opening = new Opening(view);
        boolean one = view.scenarios().size() == 1;
        List<String> sentences = one
                ? answers.get(0).sentences()
                : opening.shown().map(opening::sentence).stream().toList();
        Optional<Chart> picture =
                one ? Optional.of(opening.scorecard()) : opening.shown().map(opening::effects);
        Element numbers = Headlines.numbers(view, List.of(view.main()));
        return new First(
                        sentences.stream()
                                .map(sentence -> Element.paragraph(AnswerSection.joined(sentence)))
                                .toList(),
                        picture.stream()
                                .map(chart -> new Figure(
                                                "first",
                                                READING + view.bars() + view.fewPairs(),
                                                Sheet.PANEL,
                                                List.of(chart),
                                                numbers)
                                        .element())
                                .toList())
                .element();
    }

    private Chart scorecard() {
        ComparedScenario only = view.scenarios().get(0);
        return Scorecard.headlines(view, only, "What changes with " + ComparisonView.words(only.name()));
    }

    private Chart effects(Headline headline) {
        SeriesMeta meta = view.meta(headline.indicator()).orElseThrow();
        return Headlines.chart(view, List.of(view.main()), meta, headline.title() + ", change", "");
    }

    /** Of several scenarios: the first indicator that one of them moves, or the first of all. */
    private Optional<Headline> shown() {
        List<Headline> measured = Headline.ALL.stream()
                .filter(headline -> view.meta(headline.indicator()).isPresent())
                .toList();
        return measured.stream()
                .filter(headline -> view.scenarios().stream()
                        .anyMatch(scenario -> effect(headline, scenario)
                                .filter(Spoken::isDistinguishable)
                                .isPresent()))
                .findFirst()
                .or(() -> measured.stream().findFirst());
    }

    private Optional<Spoken> effect(Headline headline, ComparedScenario scenario) {
        return view.meta(headline.indicator())
                .flatMap(meta -> ComparisonView.effect(view.main(), scenario.name(), meta.name())
                        .map(effect -> Spoken.of(meta, effect)));
    }

    /** Which scenarios move an indicator and by how much, and with which no change is distinguishable. */
    private String sentence(Headline headline) {
        List<String> moved = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        String before = "";
        for (ComparedScenario scenario : view.scenarios()) {
            String with = " with " + ComparisonView.words(scenario.name());
            Optional<Spoken> effect = effect(headline, scenario);
            if (effect.filter(Spoken::isDistinguishable).isPresent()) {
                String moves = headline.moves(effect.get().mean()) + " ";
                moved.add((moves.equals(before) ? "" : moves) + "by "
                        + effect.get().size() + with);
                before = moves;
            } else {
                unclear.add(ComparisonView.words(scenario.name()));
            }
        }
        return Words.sentence(headline.words()) + " "
                + (unclear.isEmpty()
                        ? Words.series(moved)
                        : (moved.isEmpty() ? "" : Words.series(moved) + "; with " + Words.series(unclear) + " it ")
                                + "does not change in a way that is distinguishable from chance"
                                + (moved.isEmpty() ? " with " + Words.series(unclear) : ""))
                + ".";
    }
}
