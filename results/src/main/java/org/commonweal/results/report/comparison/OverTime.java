package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.LineChart;
import org.commonweal.results.chart.LineChart.Look;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.IndicatorPath;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;

/** How effects go over the years, and who has more or less of the whole at the end. */
final class OverTime {
    private static final String BASELINE = "Level in the ";

    private OverTime() {}

    static Optional<Section> of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        content.add(
                Element.paragraph("Scenario less baseline, year by year: the line is the mean over pairs, the band its"
                        + " interval. Where the band holds zero, the year's effect is not distinguishable from zero. The last panel of"
                        + " each figure shows what it is beside: the level in the "
                        + ComparisonView.words(view.baseline().name())
                        + ", with a band that holds eight runs in ten."));
        List<SeriesMeta> indicators = view.pathIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            content.add(Element.of("h3", Headline.title(indicators.get(i))));
            content.add(figure(view, "path-" + i, indicators.get(i)));
        }
        return indicators.isEmpty() ? Optional.empty() : Optional.of(new Section("time", "Year by year", content));
    }

    private static Element figure(ComparisonView view, String id, SeriesMeta meta) {
        String caption = Words.sentence(meta.definition()) + ". Changes in " + Amount.changeUnit(Spoken.unit(meta))
                + (view.scenarios().size() > 1 ? ", all on one scale" : "") + "; the level in "
                + Spoken.unit(meta).words() + ".";
        return new Figure(id, caption, Sheet.PANEL, panels(view, meta), numbers(meta, view.paths(meta.name())))
                .element();
    }

    /** A panel for each scenario on one scale, and one for the level in the baseline. */
    private static List<Chart> panels(ComparisonView view, SeriesMeta meta) {
        List<Line> changes = changes(view, meta);
        List<Chart> panels = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            String title = Words.sentence(changes.get(i).name()) + " less baseline";
            Line line = changes.get(i).named(""); // the title says what it is
            panels.add(LineChart.draw(new Caption(title, "", "year", ""), look(meta, 1 + i), List.of(line), changes));
        }
        panels.add(level(view, meta));
        return panels;
    }

    private static Look look(SeriesMeta meta, int first) {
        return Look.changes(Spoken.unit(meta), first);
    }

    /** How far each scenario is from the baseline. */
    private static List<Line> changes(ComparisonView view, SeriesMeta meta) {
        return view.paths(meta.name()).stream()
                .filter(path -> !path.scenario().equals(view.baseline().name()))
                .map(path -> ComparisonView.differences(meta, path))
                .toList();
    }

    private static Chart level(ComparisonView view, SeriesMeta meta) {
        String baseline = ComparisonView.words(view.baseline().name());
        Caption caption = new Caption(BASELINE + baseline, "", "year", "");
        List<Line> lines = view.paths(meta.name()).stream()
                .limit(1)
                .map(path -> ComparisonView.levels(meta, path).named(""))
                .toList();
        return LineChart.draw(caption, Look.closeUp(Spoken.unit(meta)), lines);
    }

    /** How far the scenarios are from the baseline, with its level beside. */
    static Chart slide(ComparisonView view, SeriesMeta meta, String title, String subtitle) {
        String unit = Amount.changeUnit(Spoken.unit(meta));
        List<Line> changes = changes(view, meta);
        return changes.size() > 1
                ? Chart.grid(new Caption(title + ", " + unit, subtitle, "", ""), panels(view, meta))
                : LineChart.draw(
                                new Caption(title, subtitle, "year", unit),
                                look(meta, 1),
                                List.of(changes.get(0).named("")))
                        .beside(level(view, meta));
    }

    private static Element numbers(SeriesMeta meta, List<IndicatorPath> paths) {
        Unit unit = Spoken.unit(meta);
        DataTable table = new DataTable(
                meta.title() + " by year (" + unit.words() + ")",
                List.of("year", "mean ", "one in ten below ", "one in ten above ", "less baseline ", "interval "));
        for (IndicatorPath path : paths) {
            table.group(ComparisonView.title(path.scenario()));
            for (int year = 0; year < path.levels().size(); year++) {
                double factor = Spoken.factor(meta);
                boolean compared = year < path.differences().size();
                table.row(List.of(
                        Integer.toString(year + 1),
                        Amount.bare(factor * path.levels().get(year), unit),
                        Amount.bare(factor * path.lows().get(year), unit),
                        Amount.bare(factor * path.highs().get(year), unit),
                        compared
                                ? Amount.bareChange(
                                        factor * path.differences().get(year).mean(), unit)
                                : "–",
                        compared
                                ? ComparisonView.ends(
                                        path.differences().get(year).times(factor), unit)
                                : "–"));
            }
        }
        return table.element();
    }
}
