package org.commonweal.scenarios.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.BatchPassport;
import org.commonweal.results.batch.ExportFile;
import org.commonweal.results.batch.ExportFile.Kind;
import org.commonweal.results.batch.ExportFile.Layout;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.cli.option.ArchiveOption;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.Terminal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal export}: the table of an experiment for a spreadsheet or a statistics program. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes what an experiment found as one table: for each place, point of the design, world, scenario and"
                        + " indicator its unit, definition, mean, and the effect against the baseline under shared luck with its"
                        + " interval. A dictionary says what each column and indicator is: a sheet of the Excel file, a file"
                        + " beside the CSV, facts inside the Parquet file.",
        footer = {
            "%nExamples:",
            "  commonweal export strengths-and-worlds --xlsx",
            "  commonweal export strengths-and-worlds --wide --csv --out table.csv"
        })
public final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXPERIMENT", description = "The name of an experiment in the archive.")
    private String experiment;

    @ArgGroup
    private Shape shape = new Shape();

    @ArgGroup
    private File file = new File();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file, with the ending .csv, .xlsx or .parquet; runs/EXPERIMENT with that ending unless"
                    + " given.")
    private Path out;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    /** One or the other. */
    static final class Shape {
        @Option(names = "--long", description = "A row for each indicator, too; so unless --wide is given.")
        private boolean isLong;

        @Option(names = "--wide", description = "A row for each scenario, with columns for each indicator.")
        private boolean isWide;
    }

    /** One of them. */
    static final class File {
        @Option(names = "--csv", description = "As CSV; so unless another is given.")
        private boolean isCsv;

        @Option(names = "--xlsx", description = "As an Excel file.")
        private boolean isXlsx;

        @Option(names = "--parquet", description = "As Parquet.")
        private boolean isParquet;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Kind asked = file.isXlsx ? Kind.XLSX : file.isParquet ? Kind.PARQUET : file.isCsv ? Kind.CSV : null;
        Kind ending = out == null ? null : QueryCommand.kind(out);
        if (asked != null && ending != null && asked != ending) {
            throw new BadInput(
                    "--out", "the ending of " + out + " is not that of the kind asked for", asked.ending(), "");
        }
        Kind kind = ending != null ? ending : asked != null ? asked : Kind.CSV;
        Output output = format.output(spec);
        try (BatchArchive experiments = new BatchArchive(archive.folder())) {
            experiments
                    .faults()
                    .forEach(fault -> Terminal.print(spec.commandLine().getErr(), "Warning: " + fault + "."));
            BatchPassport passport = RunsCommand.named(experiments, experiment);
            Gaps.tell(experiments, passport, spec.commandLine().getErr());
            Path table = out == null ? Path.of("runs", passport.name() + kind.ending()) : out;
            Layout layout = shape.isWide ? Layout.WIDE : Layout.LONG;
            ExportFile.write(experiments, passport, layout, table, kind)
                    .forEach(written -> output.print(written + "\n"));
        }
        return 0;
    }
}
