package org.commonweal.scenarios.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.scenarios.experiment.RunStudy.Outcome;
import org.commonweal.scenarios.scenario.Scenario;

/** What runs were and how their places opened: the totals of the whole place, and every total that is not met. */
public final class OpeningText {
    private static final String[] HEADINGS = {"seed", "total", "unit", "published", "model", "difference", "agrees"};
    private static final int[] SHOWN_TO_PEOPLE = IntStream.rangeClosed(1, 6).toArray();

    private OpeningText() {}

    /** The full text of a run, for people. */
    public static void print(Outcome outcome, boolean alone, Output output) {
        output.print(title(outcome) + "\n");
        List<OpeningRow> rows = outcome.opening();
        long missed = rows.stream().filter(row -> !row.passes()).count();
        if (!rows.isEmpty()) {
            output.print("The place opened with " + rows.size() + " totals compared with published ones: "
                    + (missed == 0 ? "all agree." : missed + " DO NOT AGREE.") + "\n");
        }
        if (alone && missed < rows.size()) {
            output.gap();
            output.only(forPeople(
                    outcome, rows.stream().filter(OpeningText::isShown).toList()));
        }
        if (missed > 0) {
            output.print("\nTotals that DO NOT AGREE:\n");
            output.only(forPeople(
                    outcome, rows.stream().filter(row -> !row.passes()).toList()));
        }
        output.gap();
    }

    /** The same totals of all runs as one table, for programs. */
    public static TextTable table(List<Outcome> outcomes) {
        TextTable table = new TextTable(HEADINGS);
        for (Outcome outcome : outcomes) {
            List<OpeningRow> rows = outcome.opening();
            rows.stream()
                    .filter(row -> outcomes.size() == 1 && isShown(row))
                    .forEach(row -> table.add(cells(outcome, row)));
            rows.stream().filter(row -> !row.passes()).forEach(row -> table.add(cells(outcome, row)));
        }
        return table;
    }

    private static TextTable forPeople(Outcome outcome, List<OpeningRow> rows) {
        TextTable table = new TextTable(HEADINGS);
        rows.forEach(row -> table.add(cells(outcome, row)));
        return table.part(SHOWN_TO_PEOPLE);
    }

    /** A total of the whole place that is met. */
    private static boolean isShown(OpeningRow row) {
        return row.passes() && !row.what().contains(",");
    }

    private static String[] cells(Outcome outcome, OpeningRow row) {
        return new String[] {
            Long.toString(outcome.trial().scenario().seed()),
            row.what(),
            row.unit(),
            number(row.pack()),
            number(row.model()),
            gap(row),
            row.passes() ? "yes" : "no"
        };
    }

    private static String title(Outcome outcome) {
        Scenario scenario = outcome.trial().scenario();
        String scale = scenario.scale() == 1 ? "life size" : "scale " + scenario.scale();
        return outcome.trial().place().title() + ", " + scenario.name() + ", seed " + scenario.seed() + ": burn-in "
                + scenario.burnIn() + ", then " + scenario.years() + (scenario.years() == 1 ? " year, " : " years, ")
                + scale;
    }

    private static String number(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) < 1000 && value != Math.rint(value) ? "%.3f" : "%,.0f", value);
    }

    private static String gap(OpeningRow row) {
        return row.model() == row.pack()
                ? "none"
                : String.format(Locale.ROOT, "%+.2f %%", 100 * (row.model() - row.pack()) / Math.abs(row.pack()));
    }
}
