package org.commonweal.results.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.archive.DistributionRow;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.Line;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** A run as the charts and the summary ask for it. */
final class RunView {

    private final RunRecord run;

    RunView(RunRecord run) {
        this.run = run;
    }

    Passport passport() {
        return run.passport();
    }

    /** The rows of a distribution, of all years. */
    List<DistributionRow> distributions(String table) {
        return run.distributions().stream()
                .filter(row -> row.table().equals(table))
                .toList();
    }

    Optional<SeriesMeta> meta(String indicator) {
        return run.series().meta(indicator);
    }

    List<SeriesMeta> catalogue() {
        return run.series().catalogue();
    }

    /**
     * Yearly means of an indicator, a total as that of the whole place; empty if it was not measured or has no numbers after
     * burn-in.
     */
    Optional<YearMeans> years(String indicator) {
        return meta(indicator)
                .map(meta -> YearMeans.of(run.series().months(), run.series().values(indicator))
                        .times(lifeSize(meta.kind())))
                .filter(means -> !means.isEmpty());
    }

    /** What a number of a run is multiplied by so that it is one of the whole place. */
    private double lifeSize(SeriesMeta.Kind kind) {
        return kind == SeriesMeta.Kind.TOTAL ? 1 / passport().scale() : 1;
    }

    /** A line of yearly means; nothing if there are no numbers. */
    Stream<Line> line(String indicator, String name, double factor) {
        return years(indicator)
                .map(means -> means.times(factor))
                .map(means -> new Line(name, means.years(), means.means()))
                .stream();
    }

    /** Years after burn-in in which a distribution was measured, in order. */
    int[] yearsOf(String table, String measure) {
        return rows(table, measure)
                .mapToInt(DistributionRow::year)
                .distinct()
                .sorted()
                .toArray();
    }

    /** A distribution in a year: its groups and values, totals as those of the whole place, as they were recorded. */
    Map<String, Double> distribution(String table, String measure, int year) {
        Map<String, Double> values = new LinkedHashMap<>();
        rows(table, measure)
                .filter(row -> row.year() == year)
                .forEach(row -> values.put(row.group(), lifeSize(row.kind()) * row.value()));
        return values;
    }

    /** Unit of a distribution; that of a bare number if there is none. */
    Unit unit(String table, String measure) {
        return rows(table, measure).map(row -> Unit.of(row.unit())).findFirst().orElse(Unit.NUMBER);
    }

    private Stream<DistributionRow> rows(String table, String measure) {
        return run.distributions().stream()
                .filter(row -> row.year() > 0
                        && row.table().equals(table)
                        && row.measure().equals(measure)
                        && Double.isFinite(row.value()));
    }

    /** The last year that was run to its end, or the only one begun; 0 if the run ended with its burn-in. */
    int lastYear() {
        int[] months = run.series().months();
        return YearMeans.of(months, new double[months.length]).years().length;
    }

    /** Place and scenario, and whatever else a reader of a chart must know. */
    String subtitle(String what) {
        return place() + ", one run" + scaledUp() + "; " + what;
    }

    /** Text for a chart over years: how its points came about. */
    String yearly(String what) {
        return subtitle(what + ", mean of each year");
    }

    /** Place and scenario. */
    String place() {
        return passport().placeTitle() + ", " + passport().scenario().replace('-', ' ');
    }

    /** That totals are those of the whole place, where the run had a part of it. */
    private String scaledUp() {
        double scale = passport().scale();
        return scale == 1
                ? ""
                : " of " + Amount.bare(scale, Unit.SHARE) + " of the place, totals scaled up to all of it";
    }

    /** Where its pictures come from. */
    String origin() {
        Passport passport = passport();
        return new Origin(
                        passport.version() + ", commit " + passport.gitCommit(),
                        place() + ", seed " + passport.seed(),
                        RunTexts.command(passport))
                .text();
    }
}
