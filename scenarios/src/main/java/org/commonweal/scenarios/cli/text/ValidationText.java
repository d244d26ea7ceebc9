package org.commonweal.scenarios.cli.text;

import java.util.List;
import org.commonweal.results.report.validation.Fit;
import org.commonweal.results.report.validation.Validation;
import org.commonweal.results.report.validation.Verdict;

/** Every target beside the model, and those that are missed in words. */
public final class ValidationText {
    private static final int INDENT = 6;

    private ValidationText() {}

    /** The table, then the failures first. */
    public static void print(Validation validation, Output output) {
        output.only(table(validation.fits()));
        output.gap();
        for (Fit fit : validation.failuresFirst()) {
            if (fit.verdict() != Verdict.PASS) {
                String line = fit.verdict().word() + "  " + fit.id() + ": " + fit.title() + " is " + fit.modelText()
                        + ", passes within " + fit.passText();
                output.print(
                        String.join("\n" + " ".repeat(INDENT), TextTable.wrap(line, TextTable.WIDTH - INDENT)) + "\n");
            }
        }
        output.print("\n" + validation.score() + ".\n");
        if (!validation.coverage().isEmpty()) {
            output.print(validation.coverage() + ".\n");
        }
    }

    private static TextTable table(List<Fit> fits) {
        TextTable table = new TextTable(
                List.of("target"), "id", "observed", "passes within", "model", "95 % interval", "verdict");
        for (Fit fit : fits) {
            table.addWithNotes(
                    List.of(fit.title()),
                    fit.id(),
                    fit.observedText(),
                    fit.passText(),
                    fit.modelText(),
                    fit.intervalText(),
                    fit.verdict().word());
        }
        return table;
    }
}
