package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.PoundPictures;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.ownership.OwnershipReport;

/** The comparison's charts for slides, a plain sentence above each; terms of the field stand below it. */
final class Slides {
    private final ComparisonView view;
    private final boolean alone;
    private final List<Picture> pictures = new ArrayList<>();

    private Slides(ComparisonView view) {
        this.view = view;
        this.alone = view.scenarios().size() == 1;
    }

    static List<Picture> of(ComparisonView view, List<Outline> map) {
        Slides slides = new Slides(view);
        OwnershipReport.picture(view.comparison(), slides.subtitle(slides.difference()))
                .ifPresent(picture -> slides.add(picture.name(), picture.chart()));
        view.scenarios().forEach(slides::scorecard);
        if (!slides.alone) {
            view.headlines().forEach(slides::effects);
        }
        view.scenarios().forEach(scenario -> slides.maps(scenario, map));
        view.pathIndicators().forEach(slides::path);
        Shares.tables(view).forEach(table -> view.scenarios().forEach(scenario -> slides.shares(table, scenario)));
        view.comparedPounds().forEach(slides::pound);
        return slides.pictures;
    }

    private void add(String name, Chart chart) {
        pictures.add(new Picture(name.replaceAll("[^A-Za-z0-9]+", "-"), chart.from(view.origin())));
    }

    /** Place, runs, and what the numbers are. */
    private String subtitle(String what) {
        Frame frame = view.frame();
        return frame.placeTitle() + ", " + Amount.count(frame.pairs(), "simulated run", "simulated runs")
                + " with and as many without; " + what;
    }

    private String difference() {
        return "difference, mean of " + view.window() + ", with its interval";
    }

    private String with(ComparedScenario scenario) {
        return "with " + ComparisonView.words(scenario.name());
    }

    private void scorecard(ComparedScenario scenario) {
        String subtitle =
                subtitle(difference() + "; filled: distinguishable from no change; rows have scales of their own");
        String title = "What changes " + with(scenario);
        add("scorecard-" + scenario.name(), Scorecard.whole(view, scenario, title, subtitle));
    }

    private void effects(SeriesMeta meta) {
        List<Effect> effects = view.scenarios().stream()
                .flatMap(scenario -> ComparisonView.effect(view.main(), scenario.name(), meta.name()).stream())
                .toList();
        if (!effects.isEmpty()) {
            add(
                    "effect-" + meta.name(),
                    Headlines.chart(
                            view,
                            List.of(view.main()),
                            meta,
                            Headline.title(meta) + ": " + which(effects),
                            subtitle(term(meta) + difference())));
        }
    }

    /** What the field calls it, where the title says it in other words. */
    private static String term(SeriesMeta meta) {
        return Headline.title(meta).equals(meta.title()) ? "" : meta.title() + ", ";
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
        String title = Headline.title(meta) + ", year by year: difference "
                + (alone ? with(view.scenarios().get(0)) : "from the baseline");
        String subtitle = subtitle(term(meta) + "mean with its interval" + (alone ? "; at the right" : "; last")
                + " the level it is beside");
        add("path-" + meta.name(), OverTime.slide(view, meta, title, subtitle));
    }

    private void maps(ComparedScenario scenario, List<Outline> map) {
        String subtitle = subtitle("difference; blue: more, orange: less, a thick border: distinguishable from zero");
        Groups.maps(view, map, scenario, "On the map " + with(scenario) + ": ", subtitle)
                .forEach(chart -> add(
                        "map-" + chart.caption().title().replaceFirst("^.*: ", "")
                                + (alone ? "" : "-" + scenario.name()),
                        chart));
    }

    private void shares(String table, ComparedScenario scenario) {
        String subtitle = subtitle("change of the share of each decile of households with intervals");
        add(
                table.replace(' ', '-') + (alone ? "" : "-" + scenario.name()),
                Shares.slide(view, table, scenario, "Who has more and who less " + with(scenario) + ": ", subtitle));
    }

    /** Where a pound goes, and what of that differs from the baseline. */
    private void pound(PoundTrace pound) {
        String of = pound.payer() + (alone ? "" : "-" + pound.scenario());
        String month = subtitle(
                "paid in month " + pound.month() + "; in brackets the difference from the baseline, percentage points");
        PoundTrace before = view.baselineOf(pound).orElseThrow();
        String title = "With " + ComparisonView.words(pound.scenario()) + ", a pound of " + pound.payer()
                + " is paid here " + Amount.bare(pound.hands(), Unit.NUMBER) + " times before it leaves, without "
                + Amount.bare(before.hands(), Unit.NUMBER) + " times";
        add("pound-sankey-" + of, Pounds.change(view, pound, title, month));
        String largest =
                PoundPictures.channels(pound).keySet().stream().findFirst().orElse("nothing");
        add(
                "pound-waterfall-" + of,
                Pounds.waterfall(
                        view,
                        pound,
                        "A pound of " + pound.payer() + " leaves most of all as " + largest,
                        subtitle("paid in month " + pound.month())));
    }
}
