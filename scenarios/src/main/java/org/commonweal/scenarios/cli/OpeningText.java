package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Predicate;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.experiment.Batch.Outcome;
import org.commonweal.scenarios.scenario.Scenario;

/** What a run was and how its place opened: the totals of the whole place, and every total that is not met. */
final class OpeningText {

    private OpeningText() {}

    /** The full text, or for one of many runs without the totals that are met. */
    static String of(Outcome outcome, boolean full) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(title(outcome));
        List<OpeningRow> rows = outcome.opening();
        long missed = rows.stream().filter(row -> !row.passes()).count();
        if (!rows.isEmpty()) {
            out.print("The place opened with " + rows.size() + " totals compared with published ones: ");
            out.println(missed == 0 ? "all agree." : missed + " DO NOT AGREE.");
        }
        if (full && missed < rows.size()) {
            out.println();
            table(rows, row -> row.passes() && !row.what().contains(",")).print(out);
        }
        if (missed > 0) {
            out.println("\nTotals that DO NOT AGREE:");
            table(rows, row -> !row.passes()).print(out);
        }
        out.println();
        return text.toString();
    }

    private static String title(Outcome outcome) {
        Scenario scenario = outcome.run().scenario();
        String scale = scenario.scale() == 1 ? "life size" : "scale " + scenario.scale();
        return outcome.run().place().title() + ", " + scenario.name() + ", seed " + scenario.seed() + ": burn-in "
                + scenario.burnIn() + ", then " + scenario.years() + (scenario.years() == 1 ? " year, " : " years, ")
                + scale;
    }

    private static TextTable table(List<OpeningRow> rows, Predicate<OpeningRow> shown) {
        TextTable table = new TextTable("total", "unit", "published", "model", "difference");
        rows.stream()
                .filter(shown)
                .forEach(row -> table.add(row.what(), row.unit(), number(row.pack()), number(row.model()), gap(row)));
        return table;
    }

    private static String number(double value) {
        return Amount.exact(value, Unit.NUMBER);
    }

    private static String gap(OpeningRow row) {
        return row.model() == row.pack() ? "none" : Amount.relative((row.model() - row.pack()) / Math.abs(row.pack()));
    }
}
