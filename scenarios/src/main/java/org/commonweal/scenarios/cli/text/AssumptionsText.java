package org.commonweal.scenarios.cli.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Status;
import org.commonweal.results.report.Markdown;

/** The assumed parameters as a page of Markdown, grouped by the rule that they belong to. */
public final class AssumptionsText {
    /** The command that writes the page. */
    public static final String COMMAND = "./commonweal describe assumptions > docs/assumptions.md";

    private AssumptionsText() {}

    /** The page. */
    public static String markdown() {
        List<Row> all = ParameterTable.defaults(ModelSpec.class);
        Map<String, List<Row>> byRule = all.stream()
                .filter(row -> row.status().equals(Status.ASSUMED.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(
                        row -> row.key().substring(0, row.key().lastIndexOf('.')),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Markdown text = new Markdown();
        text.heading("Assumptions");
        text.paragraph(
                "Parameters that no data and no fit determine. They are set by hand, to be swept: each can be set"
                        + " with `--set KEY=VALUE` within its range. `[A] in the specification` marks what the model's"
                        + " specification assumes; an evidence code points to the table in"
                        + " [evidence.md](evidence.md).");
        text.paragraph("Parameters by status: " + ModelTables.counts(all));
        text.paragraph("This page is written by");
        text.code(COMMAND);
        byRule.forEach((rule, rows) -> {
            text.heading(rule);
            text.table(
                    List.of("parameter", "value ", "unit", "range", "what it is", "why"),
                    rows.stream().map(AssumptionsText::cells).toList());
        });
        return text.toString();
    }

    private static List<String> cells(Row row) {
        return List.of(
                "`" + row.key().substring(row.key().lastIndexOf('.') + 1) + "`",
                row.text(),
                row.unit(),
                row.range(),
                row.what(),
                row.source());
    }
}
