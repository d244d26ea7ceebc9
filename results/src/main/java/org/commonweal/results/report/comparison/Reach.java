package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;

/** What is gained here, what others lose, and what is left in the country; with commuters as they are, elastic and tight. */
final class Reach {
    private final ComparisonView view;
    private final List<ModelVariant> variants;

    /** Where an effect counts, as the indicators spell it and in words. */
    enum Where {
        DISTRICT("the place"),
        REGION("rest of the region"),
        NATION("rest of the UK"),
        TOTAL("the UK as a whole");

        private final String words;

        Where(String words) {
            this.words = words;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        String words() {
            return words;
        }

        /** In a sentence. */
        String there() {
            return this == REGION || this == NATION ? "the " + words : words;
        }

        /** The indicator of a measure's change there. */
        String indicator(Measure measure) {
            return key() + "." + measure.key() + ".change";
        }
    }

    /** What is measured everywhere. */
    enum Measure {
        OUTPUT("Output at current prices"),
        JOBS("Jobs"),
        INCOMES("Earnings");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an indicator is one that is told here, place by place. */
    static boolean tells(String indicator) {
        return Arrays.stream(Where.values())
                .flatMap(where -> Arrays.stream(Measure.values()).map(where::indicator))
                .anyMatch(indicator::equals);
    }

    private Reach(ComparisonView view) {
        this.view = view;
        this.variants = view.commuting();
    }

    static Optional<Section> of(ComparisonView view) {
        Reach reach = new Reach(view);
        List<DomContent> content = new ArrayList<>();
        content.add(
                Element.paragraph("A contract won here may be lost elsewhere. Change of output, jobs and earnings in"
                        + " the place, in the rest of its region, in the rest of the UK, and in the UK as a whole."));
        List<Element> figures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            view.meta(Where.TOTAL.indicator(measure))
                    .filter(total -> reach.measured(measure))
                    .ifPresent(total -> figures.add(Element.of(
                            "div",
                            Element.of("h3", measure.words + " here and elsewhere"),
                            reach.figure(measure, total))));
        }
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        content.add(Marks.key(reach.variants.stream().map(Reach::named).toList()));
        content.addAll(view.inColumns(figures));
        return Optional.of(new Section("reach", "Here, in the region, in the country", content));
    }

    private static String named(ModelVariant variant) {
        return variant.title() + " (" + Amount.count(variant.pairs(), "pair", "pairs") + ")";
    }

    private boolean measured(Measure measure) {
        return view.scenarios().stream()
                .anyMatch(scenario ->
                        effect(view.main(), scenario, Where.TOTAL, measure).isPresent());
    }

    private static Optional<Effect> effect(
            ModelVariant variant, ComparedScenario scenario, Where where, Measure measure) {
        return ComparisonView.effect(variant, scenario.name(), where.indicator(measure));
    }

    private List<EffectChart.Row> rows(ComparedScenario scenario, Measure measure) {
        List<EffectChart.Row> rows = new ArrayList<>();
        for (Where where : Where.values()) {
            view.meta(where.indicator(measure))
                    .ifPresent(meta -> rows.add(ComparisonView.row(where.words, variants, scenario.name(), meta)));
        }
        return rows;
    }

    private Element figure(Measure measure, SeriesMeta total) {
        Unit unit = Spoken.unit(total);
        List<EffectChart.Row> all = view.scenarios().stream()
                .flatMap(scenario -> rows(scenario, measure).stream())
                .toList();
        List<Chart> panels = new ArrayList<>();
        DataTable table = new DataTable(
                measure.words + " here and elsewhere (" + Amount.changeUnit(unit) + ")",
                List.of("where", "variant", "effect ", "interval ", "in words"));
        for (ComparedScenario scenario : view.scenarios()) {
            String title = ComparisonView.title(scenario.name());
            Caption caption = new Caption(title, "", Amount.changeUnit(unit), "");
            panels.add(EffectChart.draw(caption, unit, rows(scenario, measure), all));
            table.group(title);
            for (Where where : Where.values()) {
                for (ModelVariant variant : variants) {
                    effect(variant, scenario, where, measure)
                            .ifPresent(effect -> table.row(List.of(
                                    where.words,
                                    variant.title(),
                                    Amount.bareChange(
                                            Spoken.of(total, effect)
                                                    .difference()
                                                    .mean(),
                                            unit),
                                    ComparisonView.ends(Spoken.of(total, effect).difference(), unit),
                                    Sentences.verdict(effect, Direction.NEITHER))));
                }
            }
        }
        return new Figure(
                        "reach-" + measure.key(),
                        measure.words
                                + ", scenario less baseline; all panels on one scale. Filled marks are statistically distinguishable from"
                                + " zero, hollow ones are not.",
                        Sheet.PANEL,
                        panels,
                        table.element())
                .element();
    }
}
