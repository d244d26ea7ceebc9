package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.LineChart;
import org.commonweal.results.chart.LineChart.Look;
import org.commonweal.results.chart.LorenzChart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Curve;
import org.commonweal.results.compare.IndicatorPath;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;

/** How indicators go over the years, with fans, and the Lorenz curves at the end. */
final class OverTime {

    private OverTime() {}

    static Optional<Section> of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(
                "The first panel of each figure shows levels: the line is the mean over pairs, the fan"
                        + " around the " + ComparisonView.words(view.baseline().name())
                        + " holds eight runs in ten. The other panels show scenario less baseline with its 95 % interval; an"
                        + " interval that holds zero says that the year's effect is not distinguishable from zero."));
        List<SeriesMeta> indicators = view.pathIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            content.add(Element.of("h3", indicators.get(i).title()));
            content.add(figure(view, "path-" + i, indicators.get(i)));
        }
        return indicators.isEmpty() ? Optional.empty() : Optional.of(new Section("time", "Year by year", content));
    }

    private static Element figure(ComparisonView view, String id, SeriesMeta meta) {
        List<IndicatorPath> paths = view.paths(meta.name());
        List<IndicatorPath> others = paths.stream()
                .filter(path -> !path.scenario().equals(view.baseline().name()))
                .toList();
        List<Line> changes = others.stream()
                .map(path -> ComparisonView.differences(path).named("")) // the title says what it is
                .toList();
        List<Chart> panels = new ArrayList<>(List.of(levels(view, meta, "Levels", "")));
        for (int i = 0; i < changes.size(); i++) {
            String title = ComparisonView.title(others.get(i).scenario()) + " less baseline";
            Caption caption = new Caption(title, "", "year", "");
            panels.add(LineChart.draw(caption, Look.changes(meta.unit(), 1 + i), List.of(changes.get(i)), changes));
        }
        String caption = Words.sentence(meta.definition()) + ". Levels in "
                + meta.unit().words()
                + ", changes in " + Amount.changeUnit(meta.unit())
                + "; the panels of changes share one scale.";
        return new Figure(id, caption, Sheet.PANEL, panels, numbers(meta, paths)).element();
    }

    /** The levels of an indicator in all scenarios; the baseline with its fan. */
    static Chart levels(ComparisonView view, SeriesMeta meta, String title, String subtitle) {
        Caption caption = new Caption(
                title,
                subtitle,
                "year",
                subtitle.isEmpty() || meta.unit().isShare() ? "" : meta.unit().words());
        List<Line> lines = view.paths(meta.name()).stream()
                .map(path -> ComparisonView.levels(
                        path, path.scenario().equals(view.baseline().name())))
                .toList();
        return LineChart.draw(caption, Look.closeUp(meta.unit()), lines);
    }

    private static Element numbers(SeriesMeta meta, List<IndicatorPath> paths) {
        DataTable table = new DataTable(
                meta.title() + " by year (" + meta.unit().words() + ")",
                List.of("year", "mean ", "one in ten below ", "one in ten above ", "less baseline ", "95 % interval "));
        for (IndicatorPath path : paths) {
            table.group(ComparisonView.title(path.scenario()));
            for (int year = 0; year < path.levels().size(); year++) {
                boolean compared = year < path.differences().size();
                table.row(List.of(
                        Integer.toString(year + 1),
                        Amount.bare(path.levels().get(year), meta.unit()),
                        Amount.bare(path.lows().get(year), meta.unit()),
                        Amount.bare(path.highs().get(year), meta.unit()),
                        compared
                                ? Amount.bareChange(path.differences().get(year).mean(), meta.unit())
                                : "–",
                        compared ? ComparisonView.ends(path.differences().get(year), meta.unit()) : "–"));
            }
        }
        return table.element();
    }

    static Optional<Section> lorenz(ComparisonView view) {
        List<String> tables =
                view.comparison().curves().stream().map(Curve::table).distinct().toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Chart> panels =
                tables.stream().map(table -> lorenz(view, table, "")).toList();
        String caption =
                "What the poorest 10 %, 20 % ... of households have together, in the last year, the mean over pairs."
                        + " The further below the diagonal, the more unequal; curves that lie on each other do not differ to the eye.";
        Figure figure = new Figure("lorenz-curves", caption, Sheet.PANEL, panels, shares(view, tables));
        return Optional.of(new Section("lorenz", "How unequal", List.of(figure.element())));
    }

    /** The Lorenz curves of a table in all scenarios. */
    static Chart lorenz(ComparisonView view, String table, String subtitle) {
        Caption caption = new Caption(
                Words.sentence(table), subtitle, "share of households, poorest first", "share of the whole");
        return LorenzChart.draw(caption, lines(view, table));
    }

    /** Lorenz curves of a table, the baseline first. */
    static List<Line> lines(ComparisonView view, String table) {
        return curves(view, table)
                .map(curve -> new Line(
                        ComparisonView.words(curve.scenario()),
                        IntStream.range(0, curve.shares().size())
                                .mapToDouble(i -> (double) i / (curve.shares().size() - 1))
                                .toArray(),
                        curve.shares().stream().mapToDouble(Double::doubleValue).toArray()))
                .toList();
    }

    private static Stream<Curve> curves(ComparisonView view, String table) {
        return view.comparison().scenarios().stream()
                .map(ComparedScenario::name)
                .flatMap(scenario -> view.comparison().curves().stream()
                        .filter(curve ->
                                curve.table().equals(table) && curve.scenario().equals(scenario)));
    }

    private static Element shares(ComparisonView view, List<String> tables) {
        DataTable table = new DataTable(
                "Cumulative shares", List.of("scenario", "bottom 10 % ", "bottom 50 % ", "bottom 90 % ", "top 10 % "));
        for (String kind : tables) {
            table.group(Words.sentence(kind));
            lines(view, kind)
                    .forEach(curve -> table.row(List.of(
                            curve.name(),
                            Amount.bare(curve.between(0.1), Unit.SHARE),
                            Amount.bare(curve.between(0.5), Unit.SHARE),
                            Amount.bare(curve.between(0.9), Unit.SHARE),
                            Amount.bare(1 - curve.between(0.9), Unit.SHARE))));
        }
        return table.element();
    }
}
