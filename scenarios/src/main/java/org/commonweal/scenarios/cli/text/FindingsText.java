package org.commonweal.scenarios.cli.text;

import java.util.List;
import org.commonweal.scenarios.calibration.Estimate;
import org.commonweal.scenarios.calibration.Figures;
import org.commonweal.scenarios.calibration.Findings;
import org.commonweal.scenarios.calibration.Fit;
import org.commonweal.scenarios.calibration.Prior;
import org.commonweal.scenarios.calibration.Recovery;

/** What a calibration says on the terminal. */
public final class FindingsText {

    private FindingsText() {}

    /** Whether known parameters were found again. */
    public static void recovery(Findings findings, Output output) {
        Recovery recovery = findings.recovery();
        output.say("Known parameters of " + recovery.runs() + " synthetic cases, found again by 90 % intervals:");
        output.gap();
        TextTable table = new TextTable(
                "parameter", "covered", "of", "width relative to prior", "median error relative to truth");
        List<Prior> priors = findings.calibration().priors();
        for (int i = 0; i < priors.size(); i++) {
            table.add(
                    priors.get(i).key(),
                    String.valueOf(recovery.covered(i)),
                    String.valueOf(recovery.runs()),
                    Figures.text(recovery.width(i)),
                    Figures.text(100 * recovery.relativeError(i, priors.get(i))) + " %");
        }
        output.table("recovery", table);
        sentence(output, "Covered less often than " + Findings.LEAST_COVERED + " of 100", findings.overconfident());
        sentence(output, "Not identified by these targets", findings.notIdentified());
    }

    /** What the targets say about the parameters, and how they are met. */
    public static void estimates(Findings findings, Output output) {
        output.print("\nWhat the targets say:\n\n");
        TextTable table =
                new TextTable("parameter", "unit", "declared", "median", "90 % interval", "width", "identified");
        for (Estimate estimate : findings.estimates()) {
            table.add(
                    estimate.prior().key(),
                    estimate.prior().unit(),
                    Figures.text(estimate.declared()),
                    Figures.text(estimate.median()),
                    Figures.text(estimate.low()) + " to " + Figures.text(estimate.high()),
                    Figures.text(estimate.width()),
                    estimate.identified() ? "yes" : "no");
        }
        output.table("estimates", table);
        sentence(output, "Not identified by these targets", findings.notIdentified());
        output.print("\nHow the targets are met:\n\n");
        TextTable fits = new TextTable("target", "observed", "declared", "medians", "posterior, 90 % of runs", "met");
        for (Fit fit : findings.fits()) {
            fits.add(
                    fit.target().id(),
                    Figures.text(fit.target().passing().low()) + " to "
                            + Figures.text(fit.target().passing().high()),
                    Figures.text(fit.declared()),
                    Figures.text(fit.median()),
                    Figures.text(fit.low()) + " to " + Figures.text(fit.high()),
                    fit.target().passing().contains(fit.median()) ? "yes" : "no");
        }
        output.table("fits", fits);
        sentence(
                output,
                "Met by no run, so the fault lies elsewhere",
                findings.fits().stream()
                        .filter(fit -> !fit.reachable())
                        .map(fit -> fit.target().id())
                        .toList());
    }

    private static void sentence(Output output, String what, List<String> names) {
        if (!names.isEmpty()) {
            output.print("\n" + what + ": " + String.join(", ", names) + ".\n");
        }
    }
}
