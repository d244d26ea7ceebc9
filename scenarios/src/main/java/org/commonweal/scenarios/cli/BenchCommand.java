package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.place.PlaceData;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.experiment.Bench;
import org.commonweal.scenarios.experiment.Bench.Cost;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.time.Month;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal bench}: what a run costs on this machine, in time and memory. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures what runs of the baseline cost on this machine. Writes nothing.",
        footer = {
            "%nTimes are processor time of the one thread that a run takes, without compiler and collector.",
            "%nExamples:",
            "  commonweal bench",
            "  commonweal bench --scale 0.1 --years 2 --burn-in 0"
        })
final class BenchCommand implements Runnable {
    private static final double MEGABYTE = 1 << 20;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            defaultValue = "preston",
            description = "The place; preston unless given.")
    private String place;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "20",
            description = "Years of each run, 0 to 100; 20 unless given.")
    private String years;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            defaultValue = "5",
            description = "Years before them, 0 to 50; 5 unless given.")
    private String burnIn;

    @Option(
            names = "--scale",
            paramLabel = "X",
            split = ",",
            defaultValue = "0.1,1",
            description = "Sizes of the place, 0.02 to 10; 0.1,1 unless given.")
    private List<String> scales;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<Scenario> plans = scales.stream().map(this::plan).toList();
        Scenario first = plans.get(0);
        PlaceData data = PlaceReader.read(Home.places(), first.place(), first.estimateSettings());
        ModelSpec model = ParameterReader.read(ModelSpec.class, first.settings());
        Bench bench = new Bench(model, data, first.burnIn() * Month.PER_YEAR, first.years() * Month.PER_YEAR);
        bench.warmUp(plans.stream().mapToDouble(Scenario::scale).min().orElseThrow());
        List<Cost> costs =
                plans.stream().map(plan -> bench.measure(plan.scale())).toList();
        out.println(data.title() + ", baseline, seed 1: " + first.burnIn() + " + " + first.years() + " years; Java "
                + Build.jdk() + ", " + Runtime.getRuntime().availableProcessors() + " processors\n");
        table(costs).print(out);
    }

    private Scenario plan(String scale) {
        Draft draft = new Draft();
        draft.place(place);
        draft.years(years, "--years");
        draft.burnIn(burnIn, "--burn-in");
        draft.scale(scale, "--scale");
        Scenario plan = draft.finish();
        if (plan.years() + plan.burnIn() == 0) {
            throw new BadInput("--years", "there is no month to measure", "years and burn-in that are not both 0", "");
        }
        return plan;
    }

    private static TextTable table(List<Cost> costs) {
        List<String> headings = new ArrayList<>(List.of("what", "unit"));
        costs.forEach(cost -> headings.add("scale " + cost.scale()));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        Cost first = costs.get(0);
        row(table, "households", "households", costs, Cost::households);
        row(table, "populating the place", "s", costs, Cost::openingSeconds);
        row(table, "the run", "s", costs, Cost::runSeconds);
        row(table, "a month", "ms", costs, cost -> cost.secondsPerMonth() * 1e3);
        row(table, "payments a month", "payments", costs, Cost::paymentsPerMonth);
        row(table, "a month, per payment", "ns", costs, Cost::nanosPerPayment);
        row(table, "a month, per household", "ns", costs, Cost::nanosPerHouseholdMonth);
        row(table, "the same, relative to scale " + first.scale(), "ratio", costs, cost -> ratio(cost, first));
        row(table, "the monthly audit adds", "%", costs, cost -> cost.auditShare() * 100);
        row(table, "memory of the place", "MB", costs, cost -> cost.placeBytes() / MEGABYTE);
        row(table, "heap at its peak", "MB", costs, cost -> cost.peakBytes() / MEGABYTE);
        return table;
    }

    private static double ratio(Cost cost, Cost first) {
        return cost.nanosPerHouseholdMonth() / first.nanosPerHouseholdMonth();
    }

    private static void row(
            TextTable table, String what, String unit, List<Cost> costs, ToDoubleFunction<Cost> number) {
        List<String> cells = new ArrayList<>(List.of(what, unit));
        costs.forEach(cost -> cells.add(Amount.exact(number.applyAsDouble(cost), Unit.NUMBER)));
        table.add(cells.toArray(String[]::new));
    }
}
