package org.commonweal.scenarios.calibration;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.IntervalChart;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;

/** The files that a calibration leaves behind, besides the tables of its runs. */
public final class ResultFiles {
    private static final MathContext FIVE_DIGITS = new MathContext(5);
    private static final String PICTURE = "calibration";

    private ResultFiles() {}

    /**
     * Writes {@code recovery.csv} and {@code calibration.md}, and when the parameters were inferred {@code
     * calibration.csv}, {@code fit.csv}, {@code posterior.parquet} and a picture.
     *
     * @param command what reproduces the folder
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, Findings findings, String command) throws IOException {
        Files.createDirectories(folder);
        CsvFile.write(folder, recovery(findings.calibration().priors()), findings.recovery().cases().stream());
        if (!findings.estimates().isEmpty()) {
            CsvFile.write(folder, ESTIMATES, findings.estimates().stream());
            CsvFile.write(folder, FITS, findings.fits().stream());
            PosteriorDraws.write(folder, findings);
            ChartFiles.write(IntervalChart.draw(caption(findings), intervals(findings)), folder, PICTURE);
        }
        Files.writeString(folder.resolve("calibration.md"), CalibrationText.of(findings, command, PICTURE + ".svg"));
    }

    private static final Table<Estimate> ESTIMATES = Table.<Estimate>named("calibration")
            .text("parameter", estimate -> estimate.prior().key())
            .text("unit", estimate -> estimate.prior().unit())
            .text("distribution", estimate -> estimate.prior().distribution().word())
            .number("prior_low", estimate -> estimate.prior().low())
            .number("prior_high", estimate -> estimate.prior().high())
            .number("declared", Estimate::declared)
            .number("median", estimate -> rounded(estimate.median()))
            .number("low_90", estimate -> rounded(estimate.low()))
            .number("high_90", estimate -> rounded(estimate.high()))
            .number("width_relative_to_prior", estimate -> rounded(estimate.width()))
            .text("identified", estimate -> estimate.identified() ? "yes" : "no");

    private static final Table<Fit> FITS = Table.<Fit>named("fit")
            .text("target", fit -> fit.target().id())
            .text("reading", fit -> fit.target().reading().words())
            .number("observed_low", fit -> fit.target().passing().low())
            .number("observed_high", fit -> fit.target().passing().high())
            .number("with_declared_values", fit -> rounded(fit.declared()))
            .number("with_medians", fit -> rounded(fit.median()))
            .number("posterior_low_90", fit -> rounded(fit.low()))
            .number("posterior_median", fit -> rounded(fit.middle()))
            .number("posterior_high_90", fit -> rounded(fit.high()))
            .text("met_with_medians", fit -> fit.target().passing().contains(fit.median()) ? "yes" : "no")
            .text("met_by_some_run", fit -> fit.reachable() ? "yes" : "no")
            .text("source", fit -> fit.target().source());

    private static Table<Recovery.Case> recovery(List<Prior> priors) {
        return Table.<Recovery.Case>named("recovery")
                .whole("run", Recovery.Case::run)
                .text("parameter", one -> priors.get(one.parameter()).key())
                .number("truth", one -> priors.get(one.parameter()).value(one.truth()))
                .number("low_90", one -> rounded(priors.get(one.parameter()).value(one.low())))
                .number("median", one -> rounded(priors.get(one.parameter()).value(one.median())))
                .number("high_90", one -> rounded(priors.get(one.parameter()).value(one.high())))
                .text("covered", one -> one.covered() ? "yes" : "no");
    }

    private static Caption caption(Findings findings) {
        Calibration calibration = findings.calibration();
        return new Caption(
                "What the targets say about the parameters",
                calibration.scenario().place() + ", scale "
                        + calibration.scenario().scale() + ", " + findings.runs()
                        + " runs; " + calibration.targets().size()
                        + " targets. A blue line as long as the grey one: nothing was learnt",
                "share of the prior (90 % intervals)",
                "");
    }

    private static List<IntervalChart.Row> intervals(Findings findings) {
        return findings.estimates().stream()
                .map(estimate -> new IntervalChart.Row(
                        estimate.prior().key(),
                        0.05,
                        0.95,
                        estimate.prior().share(estimate.low()),
                        estimate.prior().share(estimate.median()),
                        estimate.prior().share(estimate.high()),
                        estimate.prior().share(estimate.declared()),
                        Amount.bare(estimate.median(), Unit.NUMBER) + " ("
                                + Amount.levels(estimate.low(), estimate.high(), Unit.NUMBER) + ")"))
                .toList();
    }

    static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(FIVE_DIGITS).doubleValue() : value;
    }
}
