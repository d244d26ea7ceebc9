package org.commonweal.results.report;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** What is said of a run, without the marks of Markdown or HTML. */
final class RunTexts {

    private RunTexts() {}

    static String title(Passport passport) {
        return passport.placeTitle() + ": " + passport.scenario();
    }

    static String opening(List<OpeningRow> rows) {
        long passed = rows.stream().filter(OpeningRow::passes).count();
        return passed + " of " + rows.size() + " totals agree with the published numbers within their"
                + " tolerance. Published counts of people at work are those of firms on the register and anchors; the"
                + " indicator of jobs adds the self-employed off the register.";
    }

    /** Total, unit, published, model, tolerance, verdict. */
    static List<String> cells(OpeningRow row) {
        Unit unit = Unit.of(row.unit());
        return List.of(
                row.what(),
                row.unit(),
                Amount.exact(row.pack(), unit),
                Amount.exact(row.model(), unit),
                row.tolerance() == 0 ? "equal" : Amount.exact(row.tolerance(), Unit.SHARE),
                row.passes() ? "agrees" : "differs");
    }

    /** Title, name, unit, first and last year. */
    static List<String> cells(RunView run, SeriesMeta meta) {
        YearMeans means = run.years(meta.name()).orElse(new YearMeans(new double[0], new double[0]));
        return List.of(
                meta.title(),
                meta.name(),
                meta.unit().text(),
                Amount.exact(means.first(), meta.unit()),
                Amount.exact(means.last(), meta.unit()));
    }

    static String statuses(Passport passport) {
        TreeMap<String, Long> byStatus = passport.parameters().stream()
                .collect(Collectors.groupingBy(Parameter::status, TreeMap::new, Collectors.counting()));
        return "Of the run's " + passport.parameters().size() + " parameters "
                + byStatus.entrySet().stream()
                        .map(status -> status.getValue() + " are " + status.getKey())
                        .collect(Collectors.joining(", "))
                + "; each with its source in ";
    }

    static List<Estimate> estimates(Passport passport) {
        return passport.estimates().stream()
                .sorted(Comparator.comparing(Estimate::key))
                .toList();
    }

    static String command(Passport passport) {
        return "./commonweal run " + ShellWord.of(passport.scenario()) + " --place " + ShellWord.of(passport.place())
                + " --seed " + passport.seed()
                + " --scale " + passport.scale() + " --burn-in " + passport.burnInYears() + " --years "
                + passport.years();
    }
}
