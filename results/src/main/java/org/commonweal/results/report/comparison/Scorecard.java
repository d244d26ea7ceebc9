package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.EffectChart.Score;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Derived;
import org.commonweal.results.report.comparison.Reach.Measure;
import org.commonweal.results.report.comparison.Reach.Where;

/** What one scenario does, on one picture: each effect in its own unit and on its own scale, and where jobs are gained and lost. */
final class Scorecard {
    private static final String ACROSS = "less  ←  no change  →  more";

    private final ComparisonView view;
    private final ComparedScenario scenario;

    private Scorecard(ComparisonView view, ComparedScenario scenario) {
        this.view = view;
        this.scenario = scenario;
    }

    /** The effects that everybody asks for. */
    static Chart headlines(ComparisonView view, ComparedScenario scenario, String title) {
        Scorecard card = new Scorecard(view, scenario);
        return EffectChart.scorecard(new Caption(title, "", ACROSS, ""), card.headlines());
    }

    /** All of it: what is gained, what it costs, and what is left here and elsewhere. */
    static Chart whole(ComparisonView view, ComparedScenario scenario, String title, String subtitle) {
        Scorecard card = new Scorecard(view, scenario);
        List<Score> scores = new ArrayList<>(card.headlines());
        scores.addAll(under("Cost, and what is left of gains, on one scale", card.balance()));
        scores.addAll(under("Jobs here and elsewhere, on one scale", card.jobs()));
        return EffectChart.scorecard(new Caption(title, subtitle, ACROSS, ""), scores);
    }

    private static List<Score> under(String heading, List<Score> scores) {
        return scores.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Score.heading(heading)), scores.stream())
                        .toList();
    }

    private List<Score> headlines() {
        return Headline.ALL.stream()
                .flatMap(headline -> score(headline.title(), headline.indicator(), "").stream())
                .toList();
    }

    private List<Score> balance() {
        return Stream.of(Derived.COST, Derived.NET_HERE, Derived.NET_COUNTRY)
                .flatMap(indicator -> view.meta(indicator).stream())
                .flatMap(meta -> score(meta.title(), meta.name(), "balance").stream())
                .toList();
    }

    private List<Score> jobs() {
        return Stream.of(Where.values())
                .flatMap(where -> score(where.words(), where.indicator(Measure.JOBS), "jobs").stream())
                .toList();
    }

    private Optional<Score> score(String title, String indicator, String scale) {
        return view.meta(indicator)
                .flatMap(meta -> ComparisonView.effect(view.main(), scenario.name(), indicator)
                        .map(effect -> Spoken.of(meta, effect)))
                .map(effect -> new Score(title, effect.unit(), List.of(effect.mark(0)), scale));
    }
}
