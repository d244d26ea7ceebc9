package org.commonweal.results.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /** What a Gini coefficient does not say: pounds, what stays, and who has a pension. Whose the firms are say holders. */
    private static final Set<String> BESIDE_THE_GINI = Set.of(
            "wealth.gini.with-business",
            "wealth.gini",
            "wealth.gini.with-common",
            "wealth.bottom50.mean",
            "wealth.common",
            "retention.surplus.all",
            "labour.pension.coverage");

    static final String WHOSE_IT_IS = "Whose it is";

    static final String ABOUT_WHOSE_IT_IS =
            "A Gini coefficient says how unequal households are, and nothing of whose the firms"
                    + " are. Wealth is counted with firms at what they are worth; as surveys count it, without them; and with what"
                    + " people hold together divided among those it belongs to. Means of the first and the last year after burn-in,"
                    + " totals those of the whole place.";

    private RunTexts() {}

    /** Cells of the indicators that belong beside a Gini coefficient, as far as there are any. */
    static List<List<String>> whoseItIs(RunView run) {
        return run.catalogue().stream()
                .filter(meta -> BESIDE_THE_GINI.contains(meta.name()))
                .map(meta -> cells(run, meta))
                .toList();
    }

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
