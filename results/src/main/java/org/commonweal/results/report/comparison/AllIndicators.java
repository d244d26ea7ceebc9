package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** Every indicator: level in the baseline and effect of each scenario, grouped as their names are. */
final class AllIndicators {

    private AllIndicators() {}

    static Section of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(
                "All that was measured, and what is worked out of it. q is the least share of false discoveries at which the effect would be called"
                        + " different from zero."));
        Map<String, List<SeriesMeta>> groups = view.comparison().catalogue().stream()
                .filter(meta -> view.scenarios().stream()
                        .anyMatch(scenario -> ComparisonView.effect(view.main(), scenario.name(), meta.name())
                                .isPresent()))
                .collect(Collectors.groupingBy(SeriesMeta::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, metas) -> content.add(Element.folded(
                ComparisonView.title(group) + " (" + Amount.count(metas.size(), "indicator", "indicators") + ")",
                table(view, group, metas))));
        return new Section("indicators", "All indicators", content);
    }

    private static Element table(ComparisonView view, String group, List<SeriesMeta> metas) {
        DataTable table = new DataTable(
                ComparisonView.title(group) + ": effects of every scenario",
                List.of("scenario", "effect ", "interval ", "q ", "in words"));
        for (SeriesMeta meta : metas) {
            List<Effect> effects = view.scenarios().stream()
                    .flatMap(scenario -> ComparisonView.effect(view.main(), scenario.name(), meta.name()).stream())
                    .toList();
            table.group(meta.title() + ", " + view.baseline().name() + " "
                    + Amount.level(effects.get(0).baseline().mean(), meta.unit()) + " (" + meta.definition() + ")");
            effects.forEach(effect -> table.row(List.of(
                    ComparisonView.words(effect.scenario()),
                    Amount.change(effect.difference().mean(), meta.unit()),
                    ComparisonView.ends(effect.difference(), meta.unit()),
                    q(effect.q()),
                    Sentences.verdict(effect, meta.direction()))));
        }
        return table.element();
    }

    private static String q(double q) {
        return q < 0.001 ? "under 0.001" : Amount.bare(q, Unit.NUMBER);
    }
}
