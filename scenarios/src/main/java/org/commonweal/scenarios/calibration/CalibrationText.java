package org.commonweal.scenarios.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Markdown;
import org.commonweal.scenarios.scenario.Scenario;

/** A calibration in words and tables. */
final class CalibrationText {

    private CalibrationText() {}

    static String of(Findings findings, String command, String picture) {
        Markdown text = new Markdown();
        Scenario scenario = findings.calibration().scenario();
        text.heading("Calibration " + Markdown.plain(scenario.name()));
        text.paragraph(Markdown.plain(scenario.question()));
        text.code(command);
        text.paragraph(made(findings));
        recovery(text, findings);
        if (!findings.estimates().isEmpty()) {
            estimates(text, findings, picture);
            fit(text, findings);
        }
        return text.toString();
    }

    private static String made(Findings findings) {
        Calibration calibration = findings.calibration();
        Scenario scenario = calibration.scenario();
        String leftOut = findings.leftOut() == 0
                ? ""
                : " " + findings.leftOut()
                        + " more runs were left out, because a target could not be measured in them.";
        return "Made from " + findings.runs() + " runs of " + scenario.place() + " at scale " + scenario.scale() + ", "
                + scenario.burnIn() + " + " + scenario.years() + " years, with parameters drawn from their priors, "
                + "each with a seed of its own from " + scenario.seed() + "." + leftOut
                + " The targets' tolerances are read as 90 % intervals of an error of observation. The method is"
                + " approximate Bayesian computation: semi-automatic summaries, the nearest "
                + Amount.bare(calibration.accepted(), Unit.SHARE) + " of the runs, local-linear regression adjustment.";
    }

    private static void recovery(Markdown text, Findings findings) {
        Recovery recovery = findings.recovery();
        List<Prior> priors = findings.calibration().priors();
        text.heading("Are known parameters found again?");
        text.paragraph(
                recovery.runs() + " runs served in turn as if they had been observed; their parameters, which are"
                        + " known, were inferred from all the other runs. About 90 of 100 intervals should cover the truth."
                        + " A width of 1 means that nothing was learnt.");
        text.table(
                List.of(
                        "parameter",
                        "covered, of " + recovery.runs() + " ",
                        "width relative to prior ",
                        "error of the median, of the prior ",
                        "relative to the truth ",
                        "identifiable"),
                IntStream.range(0, priors.size())
                        .mapToObj(i -> List.of(
                                priors.get(i).key(),
                                String.valueOf(recovery.covered(i)),
                                Amount.bare(recovery.width(i), Unit.NUMBER),
                                percent(recovery.error(i)),
                                percent(recovery.relativeError(i, priors.get(i))),
                                findings.identifiable(i) ? "yes" : "**no**"))
                        .toList());
        if (!findings.overconfident().isEmpty()) {
            text.paragraph("**The intervals are too narrow for** " + String.join(", ", findings.overconfident()) + ".");
        }
        text.paragraph(notIdentified(findings));
    }

    /** The sentence that names the parameters that are not identified. */
    static String notIdentified(Findings findings) {
        List<String> names = findings.notIdentified();
        String least = "a 90 % interval at least "
                + Amount.bare(findings.calibration().identifiedBelow(), Unit.NUMBER) + " times as wide as the prior's";
        return names.isEmpty()
                ? "Every parameter is identified by these targets: none has " + least + "."
                : "Not identified by these targets (" + least + "): " + String.join(", ", names) + ".";
    }

    private static void estimates(Markdown text, Findings findings, String picture) {
        text.heading("What the targets say about the parameters");
        text.image("90 % intervals of priors and posteriors", picture);
        List<List<String>> rows = new ArrayList<>();
        for (Estimate estimate : findings.estimates()) {
            Prior prior = estimate.prior();
            rows.add(List.of(
                    prior.key(),
                    prior.unit(),
                    Amount.levels(prior.low(), prior.high(), Unit.NUMBER) + " ("
                            + prior.distribution().word() + ")",
                    Amount.bare(estimate.declared(), Unit.NUMBER) + (estimate.coversDeclared() ? "" : " (outside)"),
                    Amount.bare(estimate.median(), Unit.NUMBER),
                    Amount.levels(estimate.low(), estimate.high(), Unit.NUMBER),
                    Amount.bare(estimate.width(), Unit.NUMBER),
                    estimate.identified() ? "yes" : "**no**"));
        }
        text.table(
                List.of(
                        "parameter",
                        "unit",
                        "prior",
                        "declared ",
                        "median ",
                        "90 % interval ",
                        "width relative to prior ",
                        "identified"),
                rows);
        for (Findings.Pair pair : findings.pairs()) {
            text.paragraph("The targets fix " + pair.one() + " and " + pair.other()
                    + " together better than each by itself (correlation "
                    + Amount.bare(pair.correlation(), Unit.NUMBER)
                    + "): change one only with the other.");
        }
        text.paragraph(
                "`" + PosteriorDraws.FILE + "` holds " + findings.draws().size()
                        + " equally likely draws of all of them together: `./commonweal validate --posterior` gives each run one.");
    }

    private static void fit(Markdown text, Findings findings) {
        text.heading("How the targets are met");
        List<List<String>> rows = new ArrayList<>();
        for (Fit fit : findings.fits()) {
            CalibrationTarget target = fit.target();
            rows.add(List.of(
                    Markdown.plain(target.id()),
                    Markdown.plain(target.purpose()),
                    Amount.levels(target.passing().low(), target.passing().high(), Unit.NUMBER),
                    marked(target, fit.declared()),
                    marked(target, fit.median()),
                    Amount.levels(fit.low(), fit.high(), Unit.NUMBER)));
        }
        text.table(
                List.of(
                        "target",
                        "is to tell",
                        "observed ",
                        "declared values ",
                        "medians ",
                        "posterior, 90 % of runs "),
                rows);
        text.paragraph("Declared values and medians: means over ten seeds; bold where the target is missed.");
        List<String> beyond = findings.fits().stream()
                .filter(fit -> !fit.reachable())
                .map(fit -> fit.target().id())
                .toList();
        if (!beyond.isEmpty()) {
            text.paragraph("**No run met** " + String.join(", ", beyond)
                    + ": what is wrong there is not among these parameters.");
        }
    }

    private static String marked(CalibrationTarget target, double value) {
        return target.passing().contains(value)
                ? Amount.bare(value, Unit.NUMBER)
                : "**" + Amount.bare(value, Unit.NUMBER) + "**";
    }

    private static String percent(double share) {
        return Amount.bare(share, Unit.SHARE);
    }
}
