package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.ceiling.CeilingWords;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;
import org.commonweal.results.report.uncertainty.UncertaintyWords;
import org.commonweal.results.statistics.Interval;

/** The effects on what everybody asks first, drawn with their intervals. */
final class Headlines {
    private static final String READING = "Each mark is the mean effect over pairs, the bar its interval, the line at"
            + " zero no change. Filled marks are statistically distinguishable from zero, and their bars leave it out; hollow ones"
            + " are not.";

    private Headlines() {}

    static Section of(ComparisonView view) {
        List<ModelVariant> main = List.of(view.main());
        Element figure = view.scenarios().size() == 1
                ? new Figure(
                                "effects",
                                READING + view.bars() + " Each row has a scale of its own." + view.fewPairs(),
                                Sheet.WIDE,
                                List.of(Scorecard.whole(view, view.scenarios().get(0), "", "")),
                                numbers(view, main))
                        .element()
                : figure(view, "effects", main, READING + view.bars());
        Element line = Element.paragraph(UncertaintyWords.line(view.frame().drawn()));
        return new Section("effects", "What each scenario changes", List.of(line, figure));
    }

    /** Panels of the headline indicators with one row for each scenario and one mark for each variant. */
    static Element figure(ComparisonView view, String id, List<ModelVariant> variants, String reading) {
        List<Chart> panels = view.headlines().stream()
                .map(meta -> chart(view, variants, meta, Headline.title(meta), ""))
                .toList();
        return new Figure(id, reading, Sheet.PANEL, panels, numbers(view, variants)).element();
    }

    /** The effects on an indicator, a row for each scenario and one mark for each variant. */
    static Chart chart(
            ComparisonView view, List<ModelVariant> variants, SeriesMeta meta, String title, String subtitle) {
        List<EffectChart.Row> rows = view.scenarios().stream()
                .map(scenario ->
                        ComparisonView.row(ComparisonView.words(scenario.name()), variants, scenario.name(), meta))
                .toList();
        Unit unit = Spoken.unit(meta);
        Caption caption = new Caption(title, subtitle, Amount.changeUnit(unit), "");
        return EffectChart.draw(caption, unit, rows, rows);
    }

    /** The effects on the headline indicators as a table. */
    static Element numbers(ComparisonView view, List<ModelVariant> variants) {
        boolean ceilings = view.scenarios().stream()
                .anyMatch(scenario -> !scenario.ceilings().isEmpty());
        boolean drawn = view.frame().drawn().isDrawn();
        List<String> columns = new ArrayList<>(List.of("scenario", "variant", "effect ", "interval "));
        if (drawn) {
            columns.add("of it luck ");
        }
        if (ceilings) {
            columns.add("ceiling ");
        }
        columns.add("in words");
        DataTable table = new DataTable("Effects with intervals", columns);
        for (SeriesMeta meta : view.headlines()) {
            table.group(meta.title() + " (" + Amount.changeUnit(Spoken.unit(meta)) + ")");
            view.scenarios()
                    .forEach(scenario ->
                            variants.forEach(variant -> ComparisonView.effect(variant, scenario.name(), meta.name())
                                    .ifPresent(effect -> {
                                        List<String> cells = cells(variant, effect, meta);
                                        if (drawn) {
                                            cells.add(cells.size() - 1, UncertaintyWords.luck(effect));
                                        }
                                        if (ceilings) {
                                            cells.add(cells.size() - 1, ceiling(view, scenario, variant, meta));
                                        }
                                        table.row(cells);
                                    })));
        }
        return table.element();
    }

    private static List<String> cells(ModelVariant variant, Effect effect, SeriesMeta meta) {
        List<String> cells = new ArrayList<>();
        cells.add(ComparisonView.words(effect.scenario()));
        cells.add(variant.title());
        Interval difference = Spoken.of(meta, effect).difference();
        cells.add(Amount.bareChange(difference.mean(), Spoken.unit(meta)));
        cells.add(ComparisonView.ends(difference, Spoken.unit(meta)));
        cells.add(Sentences.verdict(effect, meta.direction()));
        return cells;
    }

    /** Ceilings are those of the scenarios themselves, not of other variants of the model. */
    private static String ceiling(
            ComparisonView view, ComparedScenario scenario, ModelVariant variant, SeriesMeta meta) {
        return variant.equals(view.main())
                ? CeilingWords.bare(scenario, meta.name(), Spoken.factor(meta), Spoken.unit(meta))
                        .orElse("")
                : "";
    }
}
