package org.commonweal.scenarios.cli.text;

import java.util.List;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.RunDigest;
import org.commonweal.scenarios.experiment.RunStudy.Outcome;
import org.commonweal.scenarios.scenario.Scenario;

/** What runs were and say: how the place opened, the numbers that everybody asks for first, and the answer last. */
public final class RunText {
    private static final String[] HEADINGS = {"seed", "indicator", "name", "unit", "first year", "last year"};
    private static final int[] SHOWN_TO_PEOPLE = {1, 2, 3, 4, 5};
    private static final String[] OPENING = {"total", "unit", "published", "model", "difference"};

    private RunText() {}

    /** All of it, for people. */
    public static void print(Outcome outcome, Output output) {
        Scenario scenario = outcome.trial().scenario();
        output.print(title(outcome, scenario) + "\n");
        opening(outcome.opening(), output);
        outcome.digest().ifPresent(digest -> {
            if (!digest.numbers().isEmpty()) {
                output.print((scenario.scale() == 1 ? "" : "Of the place at this scale:\n") + "\n");
                output.only(table(List.of(outcome)).part(SHOWN_TO_PEOPLE));
                output.gap();
            }
            answer(digest, output);
        });
    }

    /** The answer alone, for people. */
    public static void answer(RunDigest digest, Output output) {
        digest.answer().paragraphs().forEach(paragraph -> {
            output.say(paragraph);
            output.gap();
        });
    }

    /** The numbers of all runs as one table, for programs. */
    public static TextTable table(List<Outcome> outcomes) {
        TextTable table = new TextTable(HEADINGS);
        for (Outcome outcome : outcomes) {
            String seed = Long.toString(outcome.trial().scenario().seed());
            outcome.digest()
                    .ifPresent(digest -> digest.numbers()
                            .forEach(row ->
                                    table.add(seed, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))));
        }
        return table;
    }

    private static void opening(List<OpeningRow> rows, Output output) {
        if (rows.isEmpty()) {
            return;
        }
        List<OpeningRow> missed = rows.stream().filter(row -> !row.passes()).toList();
        output.print("The place opened with " + rows.size() + " totals compared with published ones: "
                + (missed.isEmpty() ? "all agree." : missed.size() + " DO NOT AGREE.") + "\n");
        if (!missed.isEmpty()) {
            output.print("\nTotals that DO NOT AGREE:\n");
            TextTable table = new TextTable(OPENING);
            missed.forEach(row -> table.add(row.what(), row.unit(), number(row.pack()), number(row.model()), gap(row)));
            output.only(table);
            output.gap();
        }
    }

    private static String title(Outcome outcome, Scenario scenario) {
        String scale = scenario.scale() == 1 ? "life size" : "scale " + scenario.scale();
        return outcome.trial().place().title() + ", " + scenario.name() + ", seed " + scenario.seed() + ": burn-in "
                + scenario.burnIn() + ", then " + scenario.years() + (scenario.years() == 1 ? " year, " : " years, ")
                + scale;
    }

    private static String number(double value) {
        return Amount.exact(value, Unit.NUMBER);
    }

    private static String gap(OpeningRow row) {
        return row.model() == row.pack() ? "none" : Amount.relative((row.model() - row.pack()) / Math.abs(row.pack()));
    }
}
