package org.commonweal.scenarios.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.ablation.AblationWords;
import org.commonweal.scenarios.ablation.Contributions;
import org.commonweal.scenarios.run.Trial;

/** The contributions of assumptions for the terminal. */
public final class AblationText {
    private static final int FORMS_ABREAST = 5;

    private AblationText() {}

    /** What was run; {@code forms} is the least number of firms of each form at the opening, or null. */
    public static String heading(Trial base, String forms, int seeds, int runs) {
        return base.place().title() + " at scale " + base.scenario().scale() + ", "
                + base.scenario().length() + ", " + seeds + " seeds from "
                + base.scenario().seed() + ": " + runs + " runs."
                + (forms == null ? "" : " Opened with at least " + forms + " firms of each form.");
    }

    /** The table of an outcome, as many forms abreast as fit, and what it says in words. */
    public static void print(Contributions result, Output output) {
        output.gap();
        output.say(AblationWords.title(result));
        output.gap();
        TextTable table = table(result);
        output.table(result.measure().code(), table, table.abreast(FORMS_ABREAST));
        output.gap();
        AblationWords.findings(result).forEach(output::say);
    }

    private static TextTable table(Contributions result) {
        List<Contributions.Column> columns = result.columns();
        List<String> headings = new ArrayList<>(List.of("assumption"));
        columns.forEach(column -> headings.add(column.form()));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        List<String> firms = new ArrayList<>(List.of("firms"));
        columns.forEach(column -> firms.add(Amount.at(column.firms(), 0.1, Unit.NUMBER)));
        table.add(firms.toArray(String[]::new));
        for (Contributions.Row row : result.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            row.cells().forEach(cell -> cells.add(AblationWords.cell(result.measure(), cell)));
            table.add(cells.toArray(String[]::new));
        }
        return table;
    }
}
