package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.experiment.AblationWords;
import org.commonweal.scenarios.experiment.Contributions;
import org.commonweal.scenarios.experiment.PlannedRun;

/** The contributions of assumptions for the terminal. */
final class AblationText {
    private static final int FORMS_ABREAST = 5;

    private AblationText() {}

    /** What was run; {@code forms} is the least number of firms of each form at the opening, or null. */
    static String heading(PlannedRun base, String forms, int seeds, int runs) {
        return base.place().title() + " at scale " + base.scenario().scale() + ", "
                + base.scenario().burnIn() + " + " + base.scenario().years() + " years, " + seeds + " seeds from "
                + base.scenario().seed() + ": " + runs + " runs."
                + (forms == null ? "" : " Opened with at least " + forms + " firms of each form.");
    }

    /** The table of an outcome, as many forms abreast as fit, and what it says in words. */
    static void print(Contributions result, PrintWriter out) {
        out.println();
        TextTable.wrap(AblationWords.title(result), TextTable.WIDTH).forEach(out::println);
        int forms = result.columns().size();
        for (int from = 0; from < forms; from += FORMS_ABREAST) {
            out.println();
            table(result, from, Math.min(from + FORMS_ABREAST, forms)).print(out);
        }
        out.println();
        for (String sentence : AblationWords.findings(result)) {
            TextTable.wrap(sentence, TextTable.WIDTH).forEach(out::println);
        }
    }

    private static TextTable table(Contributions result, int from, int to) {
        List<Contributions.Column> columns = result.columns().subList(from, to);
        List<String> headings = new ArrayList<>(List.of("assumption"));
        columns.forEach(column -> headings.add(column.form()));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        List<String> firms = new ArrayList<>(List.of("firms"));
        columns.forEach(column -> firms.add(Amount.at(column.firms(), 0.1, Unit.NUMBER)));
        table.add(firms.toArray(String[]::new));
        for (Contributions.Row row : result.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            row.cells().subList(from, to).forEach(cell -> cells.add(AblationWords.cell(result.measure(), cell)));
            table.add(cells.toArray(String[]::new));
        }
        return table;
    }
}
