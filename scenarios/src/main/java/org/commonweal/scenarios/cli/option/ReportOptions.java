package org.commonweal.scenarios.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.RunReport;
import org.commonweal.scenarios.cli.text.FolderText;
import org.commonweal.scenarios.cli.text.Output;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is drawn of a result, and whether it is shown at once. */
public final class ReportOptions {
    static final String OPEN = "--open";

    @Option(
            names = "--charts",
            paramLabel = "WHAT",
            defaultValue = "page",
            converter = Reader.class,
            description =
                    "What is drawn: page (report.html with its charts; the default), all (each chart as PNG and SVG"
                            + " for slides, too) or none (words and tables only).")
    private Charts charts;

    @Option(names = OPEN, description = "Open the report in the browser when it is there.")
    private boolean open;

    /** Reads how much is to be drawn. */
    static final class Reader implements ITypeConverter<Charts> {
        @Override
        public Charts convert(String given) {
            return switch (given.strip().toLowerCase(Locale.ROOT)) {
                case "page" -> Charts.PAGE;
                case "all" -> Charts.ALL;
                case "none" -> Charts.NONE;
                default ->
                    throw new TypeConversionException("expected one of [page, all, none] but was '" + given + "'");
            };
        }
    }

    /** How much is drawn. */
    public Charts charts() {
        return charts;
    }

    /** Says that something is drawn now: the answer has been given. */
    public void tellDrawing(PrintWriter err) {
        if (charts != Charts.NONE) {
            err.println("Drawing " + (charts == Charts.ALL ? "the page and all charts" : "the page") + " ...");
            err.flush();
        }
    }

    /** Why this machine cannot draw what is asked for, if it cannot. */
    public Optional<String> problem() {
        return charts == Charts.NONE ? Optional.empty() : RunReport.chartProblem();
    }

    /** Says where the results are, last of all, and opens the first report if that is wanted. */
    public void end(List<Path> folders, Output output) {
        folders.forEach(output::results);
        if (open) {
            folders.stream()
                    .limit(1)
                    .flatMap(folder -> FolderText.report(folder).stream())
                    .forEach(report -> Browser.open(report, System.getenv(), os()));
        }
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
