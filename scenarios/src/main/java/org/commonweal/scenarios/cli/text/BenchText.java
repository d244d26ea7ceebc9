package org.commonweal.scenarios.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.experiment.Bench.Cost;
import org.commonweal.scenarios.run.Trial;

/** What runs cost. */
public final class BenchText {
    private static final double MEGABYTE = 1 << 20;

    private BenchText() {}

    /** What was run, and what runs of each scale cost. */
    public static void print(Trial base, List<Cost> costs, Output output) {
        output.print(base.place().title() + ", baseline, seed 1: "
                + base.scenario().burnIn() + " + " + base.scenario().years() + " years; Java " + Build.jdk() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n\n");
        output.only(table(costs));
    }

    private static TextTable table(List<Cost> costs) {
        List<String> headings = new ArrayList<>(List.of("what", "unit"));
        costs.forEach(cost -> headings.add("scale " + cost.scale()));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        Cost first = costs.get(0);
        row(table, "households", "households", "%,.0f", costs, Cost::households);
        row(table, "populating the place", "s", "%,.2f", costs, Cost::openingSeconds);
        row(table, "the run", "s", "%,.2f", costs, Cost::runSeconds);
        row(table, "a month", "ms", "%,.2f", costs, cost -> cost.secondsPerMonth() * 1e3);
        row(table, "payments a month", "payments", "%,.0f", costs, Cost::paymentsPerMonth);
        row(table, "a month, per payment", "ns", "%,.1f", costs, Cost::nanosPerPayment);
        row(table, "a month, per household", "ns", "%,.0f", costs, Cost::nanosPerHouseholdMonth);
        row(table, "the same, relative to scale " + first.scale(), "ratio", "%,.2f", costs, cost -> ratio(cost, first));
        row(table, "the monthly audit adds", "%", "%,.1f", costs, cost -> cost.auditShare() * 100);
        row(table, "memory of the place", "MB", "%,.0f", costs, cost -> cost.placeBytes() / MEGABYTE);
        row(table, "heap at its peak", "MB", "%,.0f", costs, cost -> cost.peakBytes() / MEGABYTE);
        return table;
    }

    private static double ratio(Cost cost, Cost first) {
        return cost.nanosPerHouseholdMonth() / first.nanosPerHouseholdMonth();
    }

    private static void row(
            TextTable table, String what, String unit, String format, List<Cost> costs, ToDoubleFunction<Cost> number) {
        List<String> cells = new ArrayList<>(List.of(what, unit));
        costs.forEach(cost -> cells.add(String.format(Locale.ROOT, format, number.applyAsDouble(cost))));
        table.add(cells.toArray(String[]::new));
    }
}
