package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.ModelSetting;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;

/** The effects on what everybody asks first, drawn with their intervals. */
final class Headlines {
    private static final String READING =
            "Each mark is the mean effect over pairs, the bar its 95 % interval, the line at"
                    + " zero no change. Filled marks are told apart from no change among all effects of the comparison; hollow ones"
                    + " are not.";

    private Headlines() {}

    static Section of(ComparisonView view) {
        List<ModelSetting> main = List.of(view.main());
        return new Section("effects", "What each scenario changes", List.of(figure(view, "effects", main, READING)));
    }

    /** Panels of the headline indicators with one row for each scenario and one mark for each setting. */
    static Element figure(ComparisonView view, String id, List<ModelSetting> settings, String reading) {
        List<Chart> panels = view.headlines().stream()
                .map(meta -> chart(view, settings, meta, meta.title(), ""))
                .toList();
        return new Figure(id, reading, Sheet.PANEL, panels, numbers(view, settings)).element();
    }

    /** The effects on an indicator, a row for each scenario and one mark for each setting. */
    static Chart chart(
            ComparisonView view, List<ModelSetting> settings, SeriesMeta meta, String title, String subtitle) {
        List<EffectChart.Row> rows = view.scenarios().stream()
                .map(scenario -> ComparisonView.row(
                        ComparisonView.words(scenario.name()), settings, scenario.name(), meta.name()))
                .toList();
        Caption caption = new Caption(title, subtitle, Amount.changeUnit(meta.unit()), "");
        return EffectChart.draw(caption, meta.unit(), rows, rows);
    }

    private static Element numbers(ComparisonView view, List<ModelSetting> settings) {
        DataTable table = new DataTable(
                "Effects with 95 % intervals", List.of("scenario", "setting", "effect ", "95 % interval ", "in words"));
        for (SeriesMeta meta : view.headlines()) {
            table.group(meta.title() + " (" + Amount.changeUnit(meta.unit()) + ")");
            view.scenarios()
                    .forEach(scenario ->
                            settings.forEach(setting -> ComparisonView.effect(setting, scenario.name(), meta.name())
                                    .ifPresent(effect -> table.row(cells(setting, effect, meta)))));
        }
        return table.element();
    }

    private static List<String> cells(ModelSetting setting, Effect effect, SeriesMeta meta) {
        List<String> cells = new ArrayList<>();
        cells.add(ComparisonView.words(effect.scenario()));
        cells.add(setting.title());
        cells.add(Amount.bareChange(effect.difference().mean(), meta.unit()));
        cells.add(ComparisonView.ends(effect.difference(), meta.unit()));
        cells.add(Sentences.verdict(effect, meta.direction()));
        return cells;
    }
}
