package org.commonweal.scenarios.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.experiment.Scales;
import org.commonweal.scenarios.experiment.Scales.Comparison;
import org.commonweal.scenarios.experiment.Scales.Measure;
import org.commonweal.scenarios.experiment.Scales.Verdict;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.scenario.Scenario;

/** Whether the size of a run matters. */
public final class ScalesText {

    private ScalesText() {}

    /** Means at every scale, every two scales compared, and what that says. */
    public static void print(Trial base, List<Double> sizes, List<Comparison> comparisons, int seeds, Output output) {
        Scenario scenario = base.scenario();
        output.print(base.place().title() + ", " + scenario.length() + ", " + seeds + " seeds from " + scenario.seed()
                + "; means over the years, ± half of the 95 % interval\n\n");
        output.table("means", means(sizes, comparisons));
        output.gap();
        output.table("differences", pairs(sizes, comparisons));
        output.print("\n" + verdict(comparisons));
    }

    /** Whether the scales agree, which is said only of what is known to. */
    static String verdict(List<Comparison> comparisons) {
        List<String> different = titles(comparisons, Verdict.DIFFERENT);
        List<String> unclear = titles(comparisons, Verdict.UNCLEAR);
        List<String> unknown = titles(comparisons, Verdict.UNKNOWN);
        String differ =
                different.isEmpty() ? "" : "The scales do not agree in: " + String.join(", ", different) + ".\n";
        String open = unclear.isEmpty()
                ? ""
                : "More seeds would tell, for the intervals are wider than the tolerance: " + String.join(", ", unclear)
                        + ".\n";
        String gaps = unknown.isEmpty() ? "" : "Not measured in every run: " + String.join(", ", unknown) + ".\n";
        String all = differ + open + gaps;
        return all.isEmpty() ? "The scales agree in everything, within the tolerance.\n" : all;
    }

    private static List<String> titles(List<Comparison> comparisons, Verdict verdict) {
        return comparisons.stream()
                .filter(comparison -> comparison.has(verdict))
                .map(comparison -> comparison.measure().title())
                .toList();
    }

    private static TextTable means(List<Double> sizes, List<Comparison> comparisons) {
        List<String> headings = new ArrayList<>(List.of("outcome", "unit"));
        sizes.forEach(size -> headings.add("scale " + size));
        headings.add("tolerance");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (Comparison comparison : comparisons) {
            Measure measure = comparison.measure();
            List<String> cells =
                    new ArrayList<>(List.of(measure.title(), measure.unit().words()));
            comparison
                    .values()
                    .forEach(value -> cells.add(Amount.within(value.mean(), value.halfWidth(), measure.unit())));
            cells.add(Amount.bare(measure.tolerance(), measure.relative() ? Unit.SHARE : measure.unit()));
            table.add(cells.toArray(String[]::new));
        }
        return table;
    }

    private static TextTable pairs(List<Double> sizes, List<Comparison> comparisons) {
        TextTable table = new TextTable("outcome", "scales", "difference", "verdict");
        for (Comparison comparison : comparisons) {
            for (Scales.Pair pair : comparison.pairs()) {
                table.add(
                        comparison.measure().title(),
                        sizes.get(pair.one()) + " less " + sizes.get(pair.other()),
                        difference(comparison.measure(), pair.difference()),
                        pair.verdict().words());
            }
        }
        return table;
    }

    private static String difference(Measure measure, Interval interval) {
        return Amount.changeWithin(interval.mean(), interval.halfWidth(), measure.unit())
                + (measure.unit().isShare() ? " points" : "");
    }
}
