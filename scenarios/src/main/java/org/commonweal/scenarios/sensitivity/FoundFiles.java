package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Fonts;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Origin;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.run.Failed;

/** What commands that find something out by many runs write alike: a report, what was varied, and what failed. */
public final class FoundFiles {
    private final Path folder;
    private final String heading;
    private final String command;
    private final List<Failed> failed;
    private final CommandPassport passport;
    private final Markdown text = new Markdown();

    /**
     * The files of a command.
     *
     * @param folder where they are written
     * @param heading what was run, sentences
     * @param command the command that runs it again
     * @param failed the runs that failed
     * @param passport what the command was given
     */
    public FoundFiles(Path folder, String heading, String command, List<Failed> failed, CommandPassport passport) {
        this.folder = folder;
        this.heading = heading;
        this.command = command;
        this.failed = List.copyOf(failed);
        this.passport = passport;
    }

    /** Where they are written. */
    public Path folder() {
        return folder;
    }

    /** What was run, sentences. */
    public String heading() {
        return heading;
    }

    /** The runs that failed. */
    List<Failed> failed() {
        return failed;
    }

    /** The report as far as it is written. */
    public Markdown text() {
        return text;
    }

    /** Begins the report: its title, the answer, and how it was come by. */
    public void begin(String title, List<String> answer) {
        text.heading(title);
        answer.forEach(text::paragraph);
        text.paragraph(heading);
        text.code(command);
    }

    /** What stands below pictures; nothing where none can be drawn. */
    public Optional<String> origin() {
        return Fonts.problem().isEmpty()
                ? Optional.of(Origin.of(passport, heading, command).text())
                : Optional.empty();
    }

    /** Writes a table. @throws IOException if it cannot be written */
    public <R> void write(Table<R> table, List<R> rows) throws IOException {
        CsvFile.write(folder, table, rows.stream());
    }

    /** Writes a table with a row for each number below another. @throws IOException if it cannot be written */
    public void write(Table<Integer> table, int rows) throws IOException {
        CsvFile.write(folder, table, IntStream.range(0, rows).boxed());
    }

    /** Writes every draw with its values and what it came to. @throws IOException if it cannot be written */
    public void write(Scattered scattered) throws IOException {
        write(draws(scattered), scattered.points().length);
    }

    /**
     * Ends them: what was varied, what failed, the report, and last the passport.
     *
     * @param report the name of the report
     * @throws IOException if one cannot be written
     */
    public void end(String report, Varied varied) throws IOException {
        write(FACTORS, varied.factors());
        if (!failed.isEmpty()) {
            write(FAILURES, failed);
        }
        Files.writeString(folder.resolve(report), text.toString());
        passport.write(folder);
    }

    private static final Table<Factor> FACTORS = Table.<Factor>named("factors")
            .text("parameter", Factor::key)
            .text("unit", Factor::unit)
            .text("usual", Factor::usual)
            .text("from", factor -> factor.value(0))
            .text("to", factor -> factor.value(1))
            .text("basis", Factor::basis);

    private static Table<Integer> draws(Scattered scattered) {
        Table<Integer> table = Table.<Integer>named("draws").whole("draw", draw -> draw);
        List<Factor> factors = scattered.asked().varied().factors();
        for (int i = 0; i < factors.size(); i++) {
            int place = i;
            table = table.text(
                    factors.get(i).key(),
                    draw -> factors.get(place).value(scattered.points()[draw][place]));
        }
        for (SeriesMeta indicator : scattered.asked().indicators()) {
            double[] values = scattered.of(indicator);
            table = table.number(indicator.name(), draw -> values[draw]);
        }
        return table;
    }

    private static final Table<Failed> FAILURES = Table.<Failed>named("failures")
            .text("run", failed -> failed.trial().title())
            .whole("seed", failed -> failed.trial().scenario().seed())
            .text(
                    "reason",
                    failed -> failed.reason().getClass().getSimpleName() + ": "
                            + String.valueOf(failed.reason().getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
}
