package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.experiment.Batch;
import org.commonweal.scenarios.experiment.KeptSeries;
import org.commonweal.scenarios.experiment.PlannedRun;
import org.commonweal.scenarios.experiment.Scales;
import org.commonweal.scenarios.experiment.Scales.Comparison;
import org.commonweal.scenarios.experiment.Scales.Measure;
import org.commonweal.scenarios.experiment.Watcher;
import org.commonweal.scenarios.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal scales}: whether results depend on the size of the run. */
@Command(
        name = "scales",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares the same place at several scales: means over months and seeds, and whether they agree."
                + " Writes nothing.",
        footer = {
            "%nIntervals are 95 %%: Student's t for means, Welch's for differences. Two scales are called different when"
                    + " the interval of their difference does not include zero and the difference exceeds the"
                    + " tolerance.",
            "%nExamples:",
            "  commonweal scales --jobs 2",
            "  commonweal scales --scales 0.05,0.1,0.3 --seeds 4 --years 8"
        })
final class ScalesCommand implements Callable<Integer> {
    @Mixin
    private ExperimentOptions options;

    @Option(
            names = "--scales",
            paramLabel = "X",
            split = ",",
            defaultValue = "0.1,0.3,1",
            description = "Sizes of the place, 0.02 to 10, at least two; 0.1,0.3,1 unless given.")
    private List<String> scales;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Double> sizes = scales.stream()
                .map(scale -> options.scenario(scale, "--scales").scale())
                .toList();
        if (sizes.stream().distinct().count() < 2) {
            throw new BadInput("--scales", "there is nothing to compare", "at least two different scales", "");
        }
        PlannedRun base = RunPlans.inMemory(options.scenario(scales.get(0), "--scales"));
        int seeds = options.seeds();
        List<PlannedRun> runs = Scales.plan(base, sizes, seeds);
        List<KeptSeries> series;
        try (Watcher watcher = options.watcher(runs, spec.commandLine().getErr())) {
            series = new Batch(options.jobs(), watcher).keep(runs, Scales.INDICATORS);
        }
        print(base, sizes, Scales.compare(series, seeds), seeds, out);
        return 0;
    }

    private static void print(
            PlannedRun base, List<Double> sizes, List<Comparison> comparisons, int seeds, PrintWriter out) {
        Scenario scenario = base.scenario();
        out.println(base.place().title() + ", " + scenario.burnIn() + " + " + scenario.years() + " years, " + seeds
                + " seeds from " + scenario.seed() + "; means over the years, ± half of the 95 % interval\n");
        means(sizes, comparisons).print(out);
        out.println();
        pairs(sizes, comparisons).print(out);
        List<String> different = comparisons.stream()
                .filter(comparison -> !comparison.agrees())
                .map(comparison -> comparison.measure().title())
                .toList();
        out.println("\n"
                + (different.isEmpty()
                        ? "The scales agree in everything, within their intervals or the tolerance."
                        : "The scales do not agree in: " + String.join(", ", different) + "."));
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
