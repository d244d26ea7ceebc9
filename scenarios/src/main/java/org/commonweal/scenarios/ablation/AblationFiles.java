package org.commonweal.scenarios.ablation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.Fonts;
import org.commonweal.results.chart.MatrixChart;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Origin;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.ablation.Ablation.Measure;
import org.commonweal.scenarios.ablation.Contributions.Cell;
import org.commonweal.scenarios.ablation.Contributions.Column;
import org.commonweal.scenarios.ablation.Contributions.Row;

/**
 * Writes the contributions of assumptions: {@code ablation.csv}, {@code ablation.md}, and a chart for each outcome.
 */
public final class AblationFiles {
    /** The folder of the files. */
    public static final ReportFolder FOLDER = new ReportFolder("ablation", "ablation.md");

    private static final List<String> HEADINGS =
            List.of("outcome", "form", "firms", "part", "mean", "low", "high", "seeds", "p", "distinguishable");

    private final String heading;
    private final String command;

    /**
     * A writer.
     *
     * @param heading what was run, a sentence
     * @param command the command that runs it again
     */
    public AblationFiles(String heading, String command) {
        this.heading = heading;
        this.command = command;
    }

    /**
     * Writes the folder, which appears when it is whole.
     *
     * @param passport what makes it again
     */
    public void write(Path folder, List<Contributions> results, CommandPassport passport) throws IOException {
        FOLDER.write(folder, where -> {
            write(where, results, Origin.of(passport, heading, command));
            passport.write(where);
        });
    }

    private void write(Path folder, List<Contributions> results, Origin origin) throws IOException {
        csv(folder.resolve("ablation.csv"), results);
        boolean charts = Fonts.problem().isEmpty();
        if (charts) {
            for (Contributions result : results) {
                chart(folder, result, origin);
            }
        }
        Files.writeString(folder.resolve("ablation.md"), report(results, charts));
    }

    private static void csv(Path file, List<Contributions> results) throws IOException {
        List<List<String>> records = new ArrayList<>();
        for (Contributions result : results) {
            for (Row row : result.rows()) {
                for (int c = 0; c < row.cells().size(); c++) {
                    records.add(record(result, row, c));
                }
            }
        }
        try (Writer text = Files.newBufferedWriter(file)) {
            CsvFile.write(text, HEADINGS, records.stream());
        }
    }

    private static List<String> record(Contributions result, Row row, int c) {
        Column column = result.columns().get(c);
        Cell cell = row.cells().get(c);
        return List.of(
                result.measure().code(),
                column.code(),
                Double.toString(column.firms()),
                row.name(),
                number(cell.interval().mean()),
                number(cell.interval().low()),
                number(cell.interval().high()),
                Integer.toString(cell.interval().count()),
                number(cell.interval().p()),
                cell.isDistinguishable() ? "yes" : "no");
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private String report(List<Contributions> results, boolean charts) {
        Markdown text = new Markdown();
        text.heading("What the assumptions about legal forms contribute");
        text.paragraph(heading);
        text.code(command);
        text.paragraph("Every run is compared with itself: the difference of a form is its outcome less that of private"
                + " firms. What an assumption contributes is that difference with everything assumed less the one with"
                + " this assumption off in all forms, on the same seeds. Contributions, interactions and what is left"
                + " with all off add up to the difference with all on. Intervals: 95 %, Student t over seeds.");
        for (Contributions result : results) {
            text.heading(result.measure().title());
            text.paragraph(AblationWords.title(result));
            if (charts) {
                text.image(
                        "Contributions to the differences in "
                                + result.measure().title(),
                        name(result.measure()) + ".png");
            }
            table(text, result);
            AblationWords.findings(result).forEach(text::paragraph);
        }
        return text.toString();
    }

    private static void table(Markdown text, Contributions result) {
        List<String> headings = new ArrayList<>(List.of("assumption"));
        List<String> firms = new ArrayList<>(List.of("firms"));
        for (Column column : result.columns()) {
            headings.add(column.form() + " ");
            firms.add(Amount.at(column.firms(), 0.1, Unit.NUMBER));
        }
        List<List<String>> rows = new ArrayList<>(List.of(firms));
        for (Row row : result.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            row.cells().forEach(cell -> cells.add(AblationWords.cell(result.measure(), cell)));
            rows.add(cells);
        }
        text.table(headings, rows);
    }

    private void chart(Path folder, Contributions result, Origin origin) throws IOException {
        Measure measure = result.measure();
        List<Row> rows = result.rows();
        MatrixChart.Cell[][] cells = rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> new MatrixChart.Cell(
                                cell.interval().mean(), AblationWords.mean(measure, cell), cell.isDistinguishable()))
                        .toArray(MatrixChart.Cell[]::new))
                .toArray(MatrixChart.Cell[][]::new);
        String unit = measure.share() ? ", percentage points" : "";
        Caption caption = new Caption(
                "What assumptions add to differences in " + measure.title(),
                heading + " Against private firms" + unit + "; bold: distinguishable from zero.",
                "",
                "");
        ChartFiles.write(
                MatrixChart.draw(
                                caption,
                                result.columns().stream().map(Column::form).toList(),
                                rows.stream().map(Row::name).toList(),
                                cells)
                        .from(origin.text()),
                folder,
                name(measure));
    }

    private static String name(Measure measure) {
        return "ablation-" + measure.code();
    }
}
