package org.commonweal.scenarios.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.results.compare.Interval;
import org.commonweal.scenarios.experiment.Scales;
import org.commonweal.scenarios.experiment.Scales.Comparison;
import org.commonweal.scenarios.experiment.Scales.Measure;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.scenario.Scenario;

/** Whether the size of a run matters. */
public final class ScalesText {

    private ScalesText() {}

    /** Means at every scale, every two scales compared, and what that says. */
    public static void print(Trial base, List<Double> sizes, List<Comparison> comparisons, int seeds, Output output) {
        Scenario scenario = base.scenario();
        output.print(base.place().title() + ", " + scenario.burnIn() + " + " + scenario.years() + " years, " + seeds
                + " seeds from " + scenario.seed() + "; means over the years, ± half of the 95 % interval\n\n");
        output.table("means", means(sizes, comparisons));
        output.gap();
        output.table("differences", pairs(sizes, comparisons));
        List<String> different = comparisons.stream()
                .filter(comparison -> !comparison.agrees())
                .map(comparison -> comparison.measure().title())
                .toList();
        output.print("\n"
                + (different.isEmpty()
                        ? "The scales agree in everything, within their intervals or the tolerance.\n"
                        : "The scales do not agree in: " + String.join(", ", different) + ".\n"));
    }

    private static TextTable means(List<Double> sizes, List<Comparison> comparisons) {
        List<String> headings = new ArrayList<>(List.of("outcome", "unit"));
        sizes.forEach(size -> headings.add("scale " + size));
        headings.add("tolerance");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (Comparison comparison : comparisons) {
            Measure measure = comparison.measure();
            List<String> cells = new ArrayList<>(List.of(measure.title(), measure.unit()));
            comparison.values().forEach(value -> cells.add(text(measure, value, "")));
            cells.add(measure.relative() ? 100 * measure.tolerance() + " %" : Double.toString(measure.tolerance()));
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
                        text(comparison.measure(), pair.difference(), "+"),
                        pair.verdict().words());
            }
        }
        return table;
    }

    private static String text(Measure measure, Interval interval, String sign) {
        int digits = measure.relative() ? 1 : 4;
        return String.format(
                Locale.ROOT, "%" + sign + "." + digits + "f ±%." + digits + "f", interval.mean(), interval.halfWidth());
    }
}
