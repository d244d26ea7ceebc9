package org.commonweal.results.report.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.EffectChart.Mark;
import org.commonweal.results.chart.EffectChart.Row;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;
import org.commonweal.results.statistics.Interval;

/** Who holds more wealth and who holds less: what firms are worth to each kind of holder, and what households have. */
public final class Holding {
    private static final String TITLE = "Wealth, by who holds it";
    private static final String WORTH = "ownership.worth.";
    private static final String PER_HEAD = ".per-head";
    private static final Map<String, String> HOUSEHOLDS = Map.of(
            "wealth.liquid.mean", "money, less debts",
            "wealth.property.mean", "homes, less mortgages",
            "wealth.pension.mean", "pensions",
            "wealth.business.mean", "firms of their own");

    private final OwnershipView view;

    /** Something that holds wealth, or a kind of wealth. */
    private record Held(SeriesMeta meta, String name) {}

    private Holding(Comparison comparison) {
        view = new OwnershipView(comparison);
    }

    /** The section; none of a comparison that did not measure it. */
    public static Optional<Section> section(Comparison comparison) {
        Holding holding = new Holding(comparison);
        List<Element> figures = holding.figures();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("holding", TITLE, List.of(Element.cells(figures))));
    }

    private List<Element> figures() {
        List<Element> figures = new ArrayList<>();
        figure("firms", "What the firms of the place are worth, by who holds them", "the whole place", holders())
                .ifPresent(figures::add);
        figure("households", "What households of the place have, on average", "a household", kinds())
                .ifPresent(figures::add);
        return figures;
    }

    private List<Held> holders() {
        return view.comparison().catalogue().stream()
                .filter(meta -> meta.name().startsWith(WORTH) && !meta.name().endsWith(PER_HEAD))
                .map(meta -> new Held(meta, meta.title().replace("Worth of firms held by ", "")))
                .toList();
    }

    private List<Held> kinds() {
        return view.comparison().catalogue().stream()
                .filter(meta -> HOUSEHOLDS.containsKey(meta.name()))
                .map(meta -> new Held(meta, HOUSEHOLDS.get(meta.name())))
                .toList();
    }

    private Optional<Element> figure(String id, String title, String of, List<Held> all) {
        List<ComparedScenario> scenarios = view.comparison().scenarios();
        List<Chart> panels = new ArrayList<>();
        DataTable table = new DataTable(
                title + " (pounds, of " + of + ")", List.of("held by ", "baseline ", "effect ", "interval "));
        List<Row> everywhere = scenarios.stream()
                .flatMap(scenario -> rows(scenario, all).stream())
                .toList();
        for (ComparedScenario scenario : scenarios.subList(1, scenarios.size())) {
            List<Row> rows = rows(scenario, all);
            String words = Words.sentence(OwnershipView.words(scenario));
            if (!rows.isEmpty()) {
                table.group(words);
                all.forEach(held -> OwnershipView.effect(view.main(), scenario, held.meta())
                        .ifPresent(effect -> table.row(cells(held, effect))));
                Caption caption = new Caption(words, "", "change in pounds, of " + of, "");
                panels.add(EffectChart.draw(caption, Unit.POUNDS, rows, everywhere));
            }
        }
        String reading =
                title + ": change in pounds, of " + of + ", with its interval; filled: distinguishable from zero.";
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure("holding-" + id, reading, Sheet.PANEL, panels, table.element()).element());
    }

    private List<Row> rows(ComparedScenario scenario, List<Held> all) {
        return all.stream()
                .flatMap(held -> OwnershipView.effect(view.main(), scenario, held.meta())
                        .map(effect -> new Row(held.name(), List.of(mark(effect))))
                        .stream())
                .toList();
    }

    private static Mark mark(Effect effect) {
        Interval difference = effect.difference();
        return new Mark(difference.low(), difference.mean(), difference.high(), effect.isDistinguishable(), 0);
    }

    private static List<String> cells(Held held, Effect effect) {
        Interval difference = effect.difference();
        return List.of(
                held.name(),
                Amount.bare(effect.baseline().mean(), Unit.POUNDS),
                Amount.bareChange(difference.mean(), Unit.POUNDS),
                Amount.changes(difference.low(), difference.high(), Unit.POUNDS));
    }
}
