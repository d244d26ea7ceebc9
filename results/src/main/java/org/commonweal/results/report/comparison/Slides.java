package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Curve;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.PoundPictures;
import org.commonweal.results.report.Words;

/** The comparison's charts for slides, a sentence above each. */
final class Slides {
    private final ComparisonView view;
    private final List<Picture> pictures = new ArrayList<>();

    private Slides(ComparisonView view) {
        this.view = view;
    }

    static List<Picture> of(ComparisonView view) {
        Slides slides = new Slides(view);
        view.headlines().forEach(slides::effects);
        view.pathIndicators().forEach(slides::path);
        view.comparison().curves().stream().map(Curve::table).distinct().forEach(slides::lorenz);
        slides.pounds();
        return slides.pictures;
    }

    private String subtitle(String what) {
        return view.frame().placeTitle() + ", "
                + Amount.count(view.frame().pairs(), "pair", "pairs") + ", scale "
                + view.frame().scale() + "; " + what;
    }

    private void effects(SeriesMeta meta) {
        List<Effect> effects = view.scenarios().stream()
                .flatMap(scenario -> ComparisonView.effect(view.main(), scenario.name(), meta.name()).stream())
                .toList();
        if (effects.isEmpty()) {
            return;
        }
        String subtitle = subtitle("scenario less baseline, mean of the last "
                + Amount.count(view.frame().window(), "year", "years") + ", 95 % intervals");
        pictures.add(new Picture(
                "effect-" + file(meta.name()),
                Headlines.chart(view, List.of(view.main()), meta, meta.title() + ": " + which(effects), subtitle)));
    }

    private static String which(List<Effect> effects) {
        List<String> parts = new ArrayList<>();
        for (boolean higher : new boolean[] {true, false}) {
            List<String> names = effects.stream()
                    .filter(effect ->
                            effect.isDistinguishable() && effect.difference().mean() > 0 == higher)
                    .map(effect -> ComparisonView.words(effect.scenario()))
                    .toList();
            if (!names.isEmpty()) {
                parts.add((higher ? "higher with " : "lower with ") + Words.series(names));
            }
        }
        return parts.isEmpty() ? "no scenario is distinguishable from the baseline" : String.join("; ", parts);
    }

    private void path(SeriesMeta meta) {
        String subtitle = subtitle(
                "means over seeds; the band holds eight baseline runs in ten; the axis starts where" + " they do");
        pictures.add(new Picture(
                "path-" + file(meta.name()), OverTime.levels(view, meta, meta.title() + " year by year", subtitle)));
    }

    private void lorenz(String table) {
        pictures.add(new Picture(
                "lorenz-" + file(table), OverTime.lorenz(view, table, subtitle("last year, means over seeds"))));
    }

    /** Where a pound of the baseline goes: from hand to hand, and by which ways it leaves. */
    private void pounds() {
        List<PoundTrace> traces = view.comparison().pounds().stream()
                .filter(pound -> pound.scenario().equals(view.baseline().name()))
                .toList();
        traces.stream().map(PoundTrace::payer).distinct().forEach(payer -> {
            List<PoundTrace> its =
                    traces.stream().filter(pound -> pound.payer().equals(payer)).toList();
            String month = subtitle("paid in month " + its.get(0).month() + " of the "
                    + ComparisonView.words(view.baseline().name()));
            pictures.add(new Picture("pound-sankey-" + file(payer), PoundPictures.sankey(its.get(0), month)));
            List<PoundTrace> two = its.stream().limit(2).toList();
            pictures.add(new Picture("pound-waterfall-" + file(payer), PoundPictures.waterfall(two, month)));
        });
    }

    private static String file(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
