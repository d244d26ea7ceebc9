package org.commonweal.scenarios.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.bench.Cost;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.workshop.AnswerCost;
import org.commonweal.time.Phase;

/** What runs cost. */
public final class BenchText {
    private static final double MEGABYTE = 1 << 20;

    private BenchText() {}

    /** What was run, and what runs of each scale cost. */
    public static void print(Trial base, List<Cost> costs, Output output) {
        output.print(base.place().title() + ", baseline, seed 1: "
                + base.scenario().length() + "; Java " + Build.jdk() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n\n");
        output.only(table(costs));
    }

    /** What a first answer of a workshop costs. */
    public static void print(String place, AnswerCost cost, Output output) {
        output.print("A workshop in " + place + ", two pairs of runs; Java " + Build.jdk() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n\n");
        TextTable table = new TextTable("what", "unit", "number");
        row(table, "scale", "ratio", cost.scale());
        row(table, "making the place ready, processor time", "s", cost.readySeconds());
        row(table, "a first answer, processor time", "s", cost.answerSeconds());
        row(table, "a first answer, by the clock", "s", cost.clockSeconds());
        output.only(table);
    }

    private static void row(TextTable table, String what, String unit, double number) {
        table.add(what, unit, Amount.exact(number, Unit.NUMBER));
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
        row(table, "a month at the floor", "ms", costs, cost -> cost.floorSeconds() * 1e3);
        row(table, "a month, relative to it", "ratio", costs, Cost::aboveFloor);
        row(table, "a fork", "ms", costs, cost -> cost.forkSeconds() * 1e3);
        row(table, "allocated in a month", "MB", costs, cost -> cost.monthBytes() / MEGABYTE);
        row(table, "memory of the place", "MB", costs, cost -> cost.placeBytes() / MEGABYTE);
        row(table, "heap at its peak", "MB", costs, cost -> cost.peakBytes() / MEGABYTE);
        for (Phase phase : Phase.values()) {
            row(
                    table,
                    "of a month, " + phase.title(),
                    "%",
                    costs,
                    cost -> cost.phases().getOrDefault(phase, 0.0) * 100);
        }
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
