package org.commonweal.scenarios.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweal.parameter.Nearest;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.ExportFile;
import org.commonweal.results.batch.ExportFile.Kind;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.ArchiveOption;
import org.commonweal.scenarios.cli.text.AnswerText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal query}: asks all experiments of an archive in SQL. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Asks all experiments of an archive in SQL (DuckDB's). Views: experiments, runs, points (what is set at"
                        + " each), indicators, series (each indicator, year by year), levels (its mean over the last years),"
                        + " effects (differences from the baseline under shared luck, with intervals).",
        footer = {
            "%nExamples:",
            "  commonweal query \"select status, count(*) from runs group by status\"",
            "  commonweal query \"select world, effect from effects where indicator = 'labour.jobs'\"",
            "  commonweal query \"describe effects\"",
            "  commonweal query \"select * from series\" --out series.parquet"
        })
public final class QueryCommand implements Callable<Integer> {
    private static final Pattern ERROR = Pattern.compile("(Parser|Binder|Catalog|Conversion|Out of Range) Error: .*");

    @Parameters(paramLabel = "SQL", description = "The question, between quotes.")
    private String sql;

    @Mixin
    private ArchiveOption archive;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the answer to a file with the ending .csv, .xlsx or .parquet instead.")
    private Path out;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        Kind kind = out == null ? null : kind(out);
        try (BatchArchive experiments = new BatchArchive(archive.folder())) {
            experiments
                    .faults()
                    .forEach(fault -> Terminal.print(spec.commandLine().getErr(), "Warning: " + fault + "."));
            if (kind == null) {
                experiments.query(sql, rows -> AnswerText.print(rows, format.output(spec)));
            } else {
                ExportFile.write(experiments, bare(), out, kind);
                format.output(spec).print(out + "\n");
            }
        } catch (SQLException refused) {
            throw refused(refused);
        }
        return 0;
    }

    private String bare() {
        return sql.strip().replaceAll(";+$", "");
    }

    private static BadInput refused(SQLException refused) {
        List<String> lines =
                refused.getMessage().lines().filter(line -> !line.isBlank()).toList();
        String what = lines.stream()
                .map(ERROR::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(lines.isEmpty() ? "it cannot be answered" : lines.get(0))
                .replaceAll("[.!\\s]+$", "");
        String hint = lines.stream()
                .filter(line -> line.startsWith("Candidate bindings") || line.startsWith("Did you mean"))
                .map(line -> "Maybe: " + line.replaceAll("\\s+", " "))
                .findFirst()
                .orElse("Maybe: commonweal query \"describe effects\"");
        return new BadInput("query", what, "a question in SQL over the views that 'query --help' names", hint);
    }

    static Kind kind(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return Arrays.stream(Kind.values())
                .filter(kind -> name.toLowerCase(Locale.ROOT).endsWith(kind.ending()))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "--out",
                        Problem.quoted(name) + " has no ending that says what file it is to be",
                        Nearest.either(
                                Arrays.stream(Kind.values()).map(Kind::ending).toList()),
                        ""));
    }
}
