package org.commonweal.results.report.validation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/**
 * How right a place is: every target, and the distributions there are data for.
 *
 * @param header what was run
 * @param fits every target in the order of the table
 * @param wealth Lorenz curves of wealth: the model's and the observed ones
 * @param incomes Lorenz curves of income, likewise
 * @param sizes enterprises by people at work
 * @param neighbourhoods the neighbourhoods, in the order of the place
 */
public record Validation(
        Header header,
        List<Fit> fits,
        List<Line> wealth,
        List<Line> incomes,
        List<Size> sizes,
        List<Neighbourhood> neighbourhoods) {

    /**
     * What was run.
     *
     * @param place name for people
     * @param scenario what was asked
     * @param seeds how many seeds, the first of which is {@code firstSeed}
     * @param scale size of the place
     * @param burnIn years before the years that count
     * @param years years that count
     * @param posterior file from which each seed has a draw of the calibrated parameters of its own; empty when all have
     *     the declared values
     * @param command how to make it again
     * @param built version and commit of the program, fingerprint of the data
     */
    public record Header(
            String place,
            String scenario,
            int seeds,
            long firstSeed,
            double scale,
            int burnIn,
            int years,
            String posterior,
            String command,
            String built) {}

    /**
     * Enterprises of one size.
     *
     * @param band people at work, e.g. {@code 10-19}
     * @param observed enterprises counted
     * @param model enterprises in the model, at life size
     */
    public record Size(String band, double observed, double model) {}

    /**
     * A neighbourhood; not a number where something is not known.
     *
     * @param outline its border; without rings when there is no map
     * @param income disposable income per household in the model [pounds a year]
     * @param observedIncome the official estimate of it [pounds a year]
     * @param unemployment unemployment rate in the model, 0-1
     * @param deprivation share of people of working age kept from work by unemployment, sickness or care (Index of
     *     Multiple Deprivation), 0-1
     */
    public record Neighbourhood(
            Outline outline, double income, double observedIncome, double unemployment, double deprivation) {}

    /**
     * The targets with a verdict, failures first, then near ones, then passes; within each in the order of the table.
     */
    public List<Fit> failuresFirst() {
        return fits.stream()
                .filter(Fit::modelled)
                .sorted(Comparator.comparing(Fit::verdict).reversed())
                .toList();
    }

    /** The targets by group, in the order of the table. */
    public Map<String, List<Fit>> groups() {
        return fits.stream().collect(Collectors.groupingBy(Fit::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many targets have a verdict. */
    public long count(Verdict verdict) {
        return fits.stream().filter(fit -> fit.verdict() == verdict).count();
    }

    /**
     * How often the observed value lies in the interval of nine in ten runs, in a sentence; empty with too few runs.
     */
    public String coverage() {
        long spread = fits.stream().filter(Fit::isSpread).count();
        if (spread == 0) {
            return "";
        }
        long covered = fits.stream().filter(Fit::covered).count();
        return "In " + covered + " of " + spread + " targets (" + Amount.bare((double) covered / spread, Unit.SHARE)
                + ") the observed value lies where nine in ten runs do; of a model that is right in all of them about 90 % would";
    }

    /** {@code 31 of 70 targets pass (44 %), 9 are near, 30 fail; 14 are not modelled}. */
    public String score() {
        long compared = fits.size() - count(Verdict.NOT_MODELLED);
        return count(Verdict.PASS) + " of " + compared + " targets pass"
                + (compared == 0 ? "" : " (" + Amount.bare((double) count(Verdict.PASS) / compared, Unit.SHARE) + ")")
                + ", "
                + count(Verdict.NEAR) + " near, " + count(Verdict.FAIL) + " fail; " + count(Verdict.NOT_MODELLED)
                + " not modelled";
    }
}
