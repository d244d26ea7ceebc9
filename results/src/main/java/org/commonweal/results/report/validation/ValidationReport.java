package org.commonweal.results.report.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.RunCharts;
import org.commonweal.results.report.RunReport;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;

/** Writes a validation: {@code validation.md}, {@code validation.csv} and its pictures, PNG and SVG. */
public final class ValidationReport {

    /** Where a validation is written. */
    public static final ReportFolder FOLDER = new ReportFolder("validation", "validation.csv");

    private static final Table<Fit> TABLE = Table.<Fit>named("validation")
            .text("id", Fit::id)
            .text("group", Fit::group)
            .text("target", Fit::title)
            .text("unit", fit -> fit.unit().text())
            .text("verdict", fit -> fit.verdict().word())
            .number("model_mean", Fit::model)
            .number("model_low95", fit -> fit.interval().low())
            .number("model_high95", fit -> fit.interval().high())
            .number("runs_low90", fit -> fit.runs().low())
            .number("runs_high90", fit -> fit.runs().high())
            .text("covered", fit -> fit.isSpread() ? fit.covered() ? "yes" : "no" : "")
            .number("observed_low", fit -> fit.observed().low())
            .number("observed_high", fit -> fit.observed().high())
            .number("pass_low", fit -> fit.pass().low())
            .number("pass_high", fit -> fit.pass().high())
            .number("near_low", fit -> fit.near().low())
            .number("near_high", fit -> fit.near().high())
            .text("reading", Fit::reading)
            .text("evidence", Fit::evidence)
            .text("source", Fit::source)
            .text("reason", Fit::reason);

    private final Validation validation;
    private final Markdown page = new Markdown();

    private ValidationReport(Validation validation) {
        this.validation = validation;
    }

    /**
     * Writes everything into a folder. A machine that cannot draw loses the pictures and is told why.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, Validation validation) throws IOException {
        List<Picture> pictures = ValidationCharts.of(validation);
        String problem = RunReport.chartProblem().orElse("");
        if (problem.isEmpty()) {
            RunCharts.write(pictures, folder.resolve("charts"));
        }
        CsvFile.write(folder, TABLE, validation.fits().stream());
        Files.writeString(folder.resolve("validation.md"), text(validation, pictures, problem));
    }

    /** The report in Markdown. */
    static String text(Validation validation, List<Picture> pictures, String chartProblem) {
        ValidationReport report = new ValidationReport(validation);
        report.summary();
        report.charts(pictures, chartProblem);
        validation.groups().forEach(report::group);
        report.reproduce();
        return report.page.toString();
    }

    private void summary() {
        Validation.Header header = validation.header();
        page.heading("How right is the model? " + header.place() + ", " + header.scenario());
        page.paragraph("**" + validation.score() + ".** A mean over "
                + (header.seeds() == 1 ? "1 seed" : header.seeds() + " seeds")
                + " passes within the tolerance of its target, is near within the wider one, and fails otherwise;"
                + " intervals are 95 %, Student's t over seeds"
                + (header.seeds() == 1 ? ", and there is none with one seed" : "") + ".");
        if (!validation.coverage().isEmpty()) {
            page.paragraph(validation.coverage() + ". " + whatDiffers(header));
        }
        List<Fit> amiss = validation.failuresFirst().stream()
                .filter(fit -> fit.verdict() != Verdict.PASS)
                .toList();
        if (!amiss.isEmpty()) {
            page.table(
                    List.of("verdict", "target", "model ", "passes within "),
                    amiss.stream()
                            .map(fit ->
                                    List.of(verdict(fit), Markdown.plain(fit.title()), fit.modelText(), fit.passText()))
                            .toList());
        }
    }

    private static String whatDiffers(Validation.Header header) {
        return header.posterior().isEmpty()
                ? "Runs differ in their seeds alone: what is not known of the parameters would widen the intervals."
                : "Each run has a seed and a draw of the calibrated parameters of its own, from "
                        + Markdown.plain(header.posterior()) + ".";
    }

    private void charts(List<Picture> pictures, String problem) {
        page.heading("Pictures");
        if (!problem.isEmpty()) {
            page.paragraph(problem);
            return;
        }
        for (Picture picture : pictures) {
            page.image(picture.caption().title(), "charts/" + picture.name() + ".png");
        }
    }

    private void group(String name, List<Fit> fits) {
        page.heading(Markdown.plain(name));
        List<List<String>> rows = new ArrayList<>();
        for (Fit fit : fits) {
            rows.add(List.of(
                    "`" + fit.id() + "`",
                    Markdown.plain(fit.title()),
                    fit.observedText(),
                    fit.passText(),
                    model(fit),
                    fit.isSpread() ? fit.runsText() : "–",
                    verdict(fit),
                    Markdown.plain(fit.evidence() + ": " + fit.source()
                            + (fit.reason().isEmpty() ? "" : ". " + fit.reason()))));
        }
        page.table(
                List.of(
                        "id",
                        "target",
                        "observed ",
                        "passes within ",
                        "model ",
                        "90 % of runs ",
                        "verdict",
                        "source, reason"),
                rows);
    }

    private static String model(Fit fit) {
        if (!fit.modelled()) {
            return "–";
        }
        String mean = fit.modelText();
        return Double.isFinite(fit.interval().low()) ? mean + " (" + fit.intervalText() + ")" : mean;
    }

    private static String verdict(Fit fit) {
        return fit.verdict() == Verdict.PASS || !fit.modelled()
                ? fit.verdict().word()
                : "**" + fit.verdict().word() + "**";
    }

    private void reproduce() {
        Validation.Header header = validation.header();
        page.heading("How to make this again");
        page.code(header.command());
        page.paragraph("Burn-in " + header.burnIn() + " years, then " + header.years() + " years; seeds from "
                + header.firstSeed() + "; scale " + header.scale() + ". " + header.built() + ".");
        Map<String, Long> evidence = validation.fits().stream()
                .collect(Collectors.groupingBy(Fit::evidence, TreeMap::new, Collectors.counting()));
        page.paragraph("Evidence of the targets: "
                + evidence.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + ".");
    }
}
