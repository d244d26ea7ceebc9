package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.LorenzChart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Curve;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;

/** Who has more of the whole and who has less, decile by decile, the mean over the window. */
final class Shares {
    private static final String LORENZ = "lorenz of ";

    private final ComparisonView view;
    private final String table;

    private Shares(ComparisonView view, String table) {
        this.view = view;
        this.table = table;
    }

    static Optional<Section> of(ComparisonView view) {
        List<String> tables = tables(view);
        List<DomContent> content = new ArrayList<>();
        content.add(
                Element.paragraph("What each decile of households has of the whole, the poorest first: scenario less"
                        + " baseline, the mean over " + view.window()
                        + ", each December, in percentage points. The deciles add up to nothing: what some have more of, others have"
                        + " less of. The Lorenz curve shows what it is beside: what the poorest 10 %, 20 % ... have together; the"
                        + " further below the diagonal, the more unequal."));
        for (int i = 0; i < tables.size(); i++) {
            Shares shares = new Shares(view, tables.get(i));
            content.add(Element.of("h3", shares.title()));
            content.add(shares.figure("lorenz-" + i));
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Section("lorenz", "How unequal", content));
    }

    /** The tables there are curves of. */
    static List<String> tables(ComparisonView view) {
        return view.comparison().curves().stream().map(Curve::table).distinct().toList();
    }

    private String title() {
        return Words.sentence(table.replace(LORENZ, ""));
    }

    private Element figure(String id) {
        List<Chart> panels = new ArrayList<>();
        for (ComparedScenario scenario : view.scenarios()) {
            panels.add(changes(scenario, ComparisonView.title(scenario.name()) + " less baseline", ""));
        }
        panels.add(curve());
        String reading = "Marks: mean over pairs; bars: intervals. Filled: distinguishable from zero.";
        return new Figure(id, reading, Sheet.PANEL, panels, numbers()).element();
    }

    /** What each decile has more or less of with a scenario, with the baseline's Lorenz curve beside. */
    static Chart slide(ComparisonView view, String table, ComparedScenario scenario, String title, String subtitle) {
        Shares shares = new Shares(view, table);
        return shares.changes(scenario, title + shares.title().toLowerCase(Locale.ROOT), subtitle)
                .beside(shares.curve());
    }

    private Chart changes(ComparedScenario scenario, String title, String subtitle) {
        List<EffectChart.Row> all =
                view.scenarios().stream().flatMap(each -> rows(each).stream()).toList();
        Caption caption = new Caption(title, subtitle, Amount.changeUnit(Unit.SHARE) + " of the whole", "");
        return EffectChart.draw(caption, Unit.SHARE, rows(scenario), all);
    }

    private List<EffectChart.Row> rows(ComparedScenario scenario) {
        return curves(scenario).stream()
                .flatMap(curve -> IntStream.range(0, curve.deciles().size())
                        .mapToObj(i -> new EffectChart.Row(
                                decile(i),
                                List.of(ComparisonView.mark(
                                        curve.deciles().get(i),
                                        curve.deciles().get(i).leavesOutZero(),
                                        0)))))
                .toList();
    }

    private static String decile(int i) {
        return "decile " + (i + 1) + (i == 0 ? ", poorest" : i == 9 ? ", richest" : "");
    }

    private List<Curve> curves(ComparedScenario scenario) {
        return view.comparison().curves().stream()
                .filter(curve -> curve.table().equals(table) && curve.scenario().equals(scenario.name()))
                .toList();
    }

    private Chart curve() {
        Caption caption = new Caption(
                "Lorenz curve of the " + ComparisonView.words(view.baseline().name()),
                "",
                "share of households, poorest first",
                "share of the whole");
        return LorenzChart.draw(caption, lines(view.baseline()));
    }

    private List<Line> lines(ComparedScenario scenario) {
        return curves(scenario).stream()
                .map(curve -> new Line(
                        ComparisonView.words(curve.scenario()),
                        IntStream.range(0, curve.shares().size())
                                .mapToDouble(i -> (double) i / (curve.shares().size() - 1))
                                .toArray(),
                        curve.shares().stream().mapToDouble(Double::doubleValue).toArray()))
                .toList();
    }

    private Element numbers() {
        DataTable table = new DataTable(
                title() + ": cumulative shares",
                List.of("scenario", "bottom 10 % ", "bottom 50 % ", "bottom 90 % ", "top 10 % "));
        view.comparison().scenarios().stream()
                .flatMap(scenario -> lines(scenario).stream())
                .forEach(curve -> table.row(List.of(
                        curve.name(),
                        Amount.bare(curve.between(0.1), Unit.SHARE),
                        Amount.bare(curve.between(0.5), Unit.SHARE),
                        Amount.bare(curve.between(0.9), Unit.SHARE),
                        Amount.bare(1 - curve.between(0.9), Unit.SHARE))));
        return table.element();
    }
}
