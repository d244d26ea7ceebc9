package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.MapChart;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.chart.Shades;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.GroupEffect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;
import org.commonweal.results.statistics.Interval;

/** Who gains and who loses: effects by group, on a map where the groups are areas of one. */
final class Groups {
    private static final int MOST_ROWS = 24;
    private static final double IN_FIVE_HUNDRED = 0.998;

    private final ComparisonView view;
    private final List<Outline> map;
    private int figures;

    /** One kind of groups and one measure of them. */
    private record Kind(String table, String measure, Unit unit) {
        static Kind of(GroupEffect effect) {
            return new Kind(effect.table(), effect.measure(), effect.unit());
        }

        String title() {
            return Words.sentence(table) + ": " + measure;
        }
    }

    private Groups(ComparisonView view, List<Outline> map) {
        this.view = view;
        this.map = map;
    }

    static Optional<Section> of(ComparisonView view, List<Outline> map) {
        List<GroupEffect> all = view.comparison().groups();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Groups groups = new Groups(view, map);
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph("Scenario less baseline, the mean over " + view.window()
                + ", by group, as each December finds it. A filled marker or a thick border"
                + " is an effect that is distinguishable from zero, all groups of all scenarios considered."));
        Set<List<List<String>>> shown = new HashSet<>();
        List<Element> figures = new ArrayList<>();
        all.stream().map(Kind::of).distinct().forEach(kind -> {
            List<GroupEffect> effects = groups.effects(kind);
            if (effects.stream().allMatch(effect -> effect.difference().isNothing())) {
                content.add(Element.paragraph(kind.title() + ": the same in every pair of every scenario."));
            } else if (shown.add(effects.stream().map(Groups::read).toList())) { // two tables may hold the same numbers
                figures.add(Element.of("div", Element.of("h3", kind.title()), groups.figure(kind, effects)));
            }
        });
        content.addAll(view.inColumns(figures));
        return Optional.of(new Section("groups", "Who gains, who loses", content));
    }

    /** The figures of what is measured of the areas of a map, by what they show; without those of which nothing changes. */
    static Map<String, Element> maps(ComparisonView view, List<Outline> map) {
        Groups groups = new Groups(view, map);
        Map<String, Element> figures = new LinkedHashMap<>();
        view.comparison().groups().stream().map(Kind::of).distinct().forEach(kind -> {
            List<GroupEffect> effects = groups.effects(kind);
            if (effects.stream().anyMatch(effect -> groups.outlined(effect.group()))
                    && !effects.stream().allMatch(effect -> effect.difference().isNothing())) {
                figures.put(kind.title(), groups.figure(kind, effects));
            }
        });
        return figures;
    }

    /** The maps of a scenario, for slides. @param title what each shows, before the name of what is measured */
    static List<Chart> maps(
            ComparisonView view, List<Outline> map, ComparedScenario scenario, String title, String subtitle) {
        Groups groups = new Groups(view, map);
        return view.comparison().groups().stream()
                .map(Kind::of)
                .distinct()
                .flatMap(kind -> groups.map(kind, scenario, title, subtitle).stream())
                .toList();
    }

    private Optional<Chart> map(Kind kind, ComparedScenario scenario, String title, String subtitle) {
        List<GroupEffect> effects = effects(kind, scenario);
        boolean drawn = effects.stream().anyMatch(effect -> outlined(effect.group()))
                && !effects.stream().allMatch(effect -> effect.difference().isNothing());
        String unit = Amount.changeUnit(kind.unit());
        Caption caption = new Caption(title + kind.measure(), subtitle + "; in " + unit, unit, "");
        return drawn
                ? Optional.of(MapChart.draw(caption, List.of(map(kind, effects, largest(effects(kind))))))
                : Optional.empty();
    }

    /** What is read of an effect, whatever its table is called. */
    private static List<String> read(GroupEffect effect) {
        return List.of(
                effect.scenario(),
                effect.group(),
                Amount.level(effect.baseline().mean(), effect.unit()),
                Amount.change(effect.difference().mean(), effect.unit()),
                ComparisonView.ends(effect.difference(), effect.unit()));
    }

    private List<GroupEffect> effects(Kind kind) {
        return view.scenarios().stream()
                .flatMap(scenario -> effects(kind, scenario).stream())
                .toList();
    }

    private List<GroupEffect> effects(Kind kind, ComparedScenario scenario) {
        return view.comparison().groups().stream()
                .filter(effect ->
                        Kind.of(effect).equals(kind) && effect.scenario().equals(scenario.name()))
                .toList();
    }

    private Element figure(Kind kind, List<GroupEffect> all) {
        figures++;
        boolean mapped = all.stream().anyMatch(effect -> outlined(effect.group()));
        List<Chart> panels = new ArrayList<>();
        for (ComparedScenario scenario : view.scenarios()) {
            List<GroupEffect> effects = effects(kind, scenario);
            Caption caption =
                    new Caption(ComparisonView.title(scenario.name()), "", Amount.changeUnit(kind.unit()), "");
            if (!effects.isEmpty() && mapped) {
                panels.add(MapChart.draw(caption, List.of(map(kind, effects, largest(all)))));
            } else if (!effects.isEmpty() && effects.size() <= MOST_ROWS) {
                panels.add(EffectChart.draw(caption, kind.unit(), rows(effects), rows(all)));
            }
        }
        Element numbers = numbers(kind, all);
        return panels.isEmpty()
                ? numbers
                : new Figure("groups-" + figures, caption(kind, mapped), Sheet.PANEL, panels, numbers).element();
    }

    private static String caption(Kind kind, boolean mapped) {
        String what = Words.sentence(kind.measure()) + ", change in " + Amount.changeUnit(kind.unit()) + ". ";
        return what
                + (mapped
                        ? "Blue: more; orange: less; all maps in one scale of shades. A thick border: distinguishable"
                                + " from zero. Values that do not fit are in the table."
                        : "All panels on one scale. Filled: distinguishable from zero.");
    }

    private boolean outlined(String group) {
        return map.stream().anyMatch(outline -> outline.name().equals(group));
    }

    private static List<EffectChart.Row> rows(List<GroupEffect> effects) {
        return effects.stream()
                .map(effect -> new EffectChart.Row(
                        effect.group(),
                        List.of(ComparisonView.mark(
                                effect.difference(), effect.difference().leavesOutZero(), 0))))
                .toList();
    }

    private MapChart.Panel map(Kind kind, List<GroupEffect> effects, double largest) {
        List<Optional<GroupEffect>> shown = map.stream()
                .map(outline -> effects.stream()
                        .filter(effect -> effect.group().equals(outline.name()))
                        .findFirst())
                .toList();
        double[] changes = shown.stream()
                .mapToDouble(
                        effect -> effect.map(known -> known.difference().mean()).orElse(Double.NaN))
                .toArray();
        boolean[] distinguishable = new boolean[changes.length];
        IntStream.range(0, distinguishable.length)
                .forEach(i -> distinguishable[i] = shown.get(i)
                        .map(known -> known.difference().leavesOutZero())
                        .orElse(false));
        return new MapChart.Panel("", map, changes, distinguishable, Shades.ofChanges(kind.unit(), largest));
    }

    /** The largest change of a group, but for the largest in five hundred, which may be a freak. */
    private static double largest(List<GroupEffect> all) {
        double[] sizes = DoubleStream.of(all.stream()
                        .mapToDouble(effect -> Math.abs(effect.difference().mean()))
                        .filter(Double::isFinite)
                        .toArray())
                .sorted()
                .toArray();
        return sizes.length == 0 ? 1 : sizes[(int) (IN_FIVE_HUNDRED * (sizes.length - 1))];
    }

    private Element numbers(Kind kind, List<GroupEffect> all) {
        DataTable table = new DataTable(
                kind.title() + " (" + kind.unit().words() + ")",
                List.of("group", "baseline ", "effect ", "interval ", "in words"));
        for (ComparedScenario scenario : view.scenarios()) {
            table.group(ComparisonView.title(scenario.name()));
            all.stream()
                    .filter(effect -> effect.scenario().equals(scenario.name()))
                    .forEach(effect -> table.row(Arrays.asList(
                            effect.group(),
                            Amount.bare(effect.baseline().mean(), kind.unit()),
                            Amount.bareChange(effect.difference().mean(), kind.unit()),
                            ComparisonView.ends(effect.difference(), kind.unit()),
                            words(effect.difference()))));
        }
        return table.element();
    }

    private static String words(Interval difference) {
        if (!difference.leavesOutZero()) {
            return "not distinguishable from zero";
        }
        return difference.mean() > 0 ? "more" : "less";
    }
}
