package org.commonweal.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.commonweal.results.archive.Dictionary;
import org.commonweal.results.archive.DistributionRow;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.archive.Estimate;
import org.commonweal.results.archive.FlowRow;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.ReasonMeta;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SectorMeta;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.archive.SeriesMeta.Kind;
import org.commonweal.results.archive.SeriesTable;
import org.commonweal.results.number.Unit;

/** A made-up run with round numbers, for tests: straight lines and known means. */
public final class SyntheticRun {

    /** What the classes and reasons in its flows are. */
    public static final Dictionary DICTIONARY = new Dictionary(
            List.of(
                    new SectorMeta("households", "households", true, "households of the place", "district"),
                    new SectorMeta("private firms", "private-firms", true, "firms of the place", "district"),
                    new SectorMeta("rest of the UK and abroad", "nation", false, "the nation", "nation")),
            List.of(
                    new ReasonMeta("WAGES", "D.1", "current", true, "pay"),
                    new ReasonMeta("RENT, \"private\"", "D.45", "current", true, "rent")));

    private static final int BURN_IN_MONTHS = 24;

    private final Map<SeriesMeta, IntToDoubleFunction> series = new LinkedHashMap<>();
    private final List<DistributionRow> distributions = new ArrayList<>();
    private int years = 20;
    private double scale = 1;
    private long seed = 1;
    private String scenario = "baseline";
    private String finished = "2026-01-01T10:00:00Z";

    /** A run of 20 years with every indicator and distribution the charts know. */
    public static SyntheticRun complete() {
        return new SyntheticRun().withStandardSeries().withStandardDistributions();
    }

    /** A run that measured nothing. */
    public static SyntheticRun empty() {
        return new SyntheticRun();
    }

    public SyntheticRun years(int years) {
        this.years = years;
        return this;
    }

    public SyntheticRun scale(double scale) {
        this.scale = scale;
        return this;
    }

    public SyntheticRun seed(long seed) {
        this.seed = seed;
        return this;
    }

    public SyntheticRun scenario(String scenario) {
        this.scenario = scenario;
        return this;
    }

    public SyntheticRun finished(String finished) {
        this.finished = finished;
        return this;
    }

    public SyntheticRun series(String name, String unit, IntToDoubleFunction valueInMonth) {
        return series(
                SeriesMeta.outcome(name, "title of " + name, Unit.of(unit), "what " + name + " is", Direction.NEITHER),
                valueInMonth);
    }

    public SyntheticRun series(SeriesMeta meta, IntToDoubleFunction valueInMonth) {
        series.put(meta, valueInMonth);
        return this;
    }

    public SyntheticRun distribution(int year, String table, String group, String measure, double value, String unit) {
        return distribution(year, table, Part.GROUP, group, measure, value, unit);
    }

    public SyntheticRun distribution(
            int year, String table, Part part, String group, String measure, double value, String unit) {
        distributions.add(new DistributionRow(year, table, group, measure, value, unit, part, Kind.MEAN));
        return this;
    }

    private SyntheticRun withStandardSeries() {
        rising("wealth.top10.share.with-business", "share", 0.41, 0.43);
        rising("wealth.bottom50.share.with-business", "share", 0.10, 0.09);
        rising("wealth.top1.share.with-business", "share", 0.100, 0.115);
        rising("wealth.gini.with-business", "gini", 0.61, 0.63);
        rising("wealth.gini", "gini", 0.59, 0.61);
        rising("wealth.gini.with-common", "gini", 0.60, 0.59);
        rising("retention.anchor.district.address", "share", 0.30, 0.38);
        rising("retention.anchor.region.address", "share", 0.62, 0.64);
        rising("retention.anchor.district.owner", "share", 0.17, 0.23);
        rising("retention.anchor.district.content", "share", 0.20, 0.22);
        flat("leakage.imports", 150e6);
        flat("leakage.profits", 24e6);
        flat("leakage.interest", 9e6);
        flat("leakage.rents", 6e6);
        flat("leakage.taxes", 88e6);
        flat("leakage.commuters-pay", 71e6);
        flat("leakage.pensions", 21e6);
        flat("leakage.savings", -3e6);
        series("labour.unemployment.rate", "share", m -> 0.05 + 0.01 * Math.sin(m / 31.0));
        rising("output.gva", "pounds/month", 5600e6 / 12, 5710e6 / 12);
        series("firms.birth.rate", "share", m -> 0.121 + 0.006 * Math.sin(m / 17.0));
        series("firms.death.rate", "share", m -> 0.118 + 0.006 * Math.cos(m / 23.0));
        return series("labour.jobs", "count", m -> m < 0 ? Double.NaN : 90_000);
    }

    private void rising(String name, String unit, double from, double to) {
        series(name, unit, month -> from + (to - from) * month / (12.0 * 20));
    }

    private void flat(String name, double pounds) {
        series(name, "pounds/month", month -> pounds);
    }

    private SyntheticRun withStandardDistributions() {
        for (int year = 1; year <= 20; year += 19) {
            lorenz(year, "lorenz of private wealth", year == 1 ? 3.1 : 3.4);
            lorenz(year, "lorenz of disposable income", 1.9);
            double growth = year == 1 ? 1 : 1.12;
            form(year, "branch of a PLC", 2310e6 * growth);
            form(year, "private firm", 1480e6 * growth);
            form(year, "municipal company", 83e6);
            form(year, "community benefit society", 3.2e6 * growth * growth);
            form(year, "community interest company", 7.9e6);
            form(year, "worker co-operative", 2.1e6 * growth);
            form(year, "consumer co-operative", 61e6);
            form(year, "mutual", 0.4e6);
            form(year, "employee trust", 44e6 * growth);
            form(year, "charity", 190e6);
        }
        for (int i = 1; i <= 17; i++) {
            String name = "Northbrook and Eastham " + (100 + i);
            distribution(20, "neighbourhoods", name, "mean disposable income", 14_800 + 617 * i, "pounds/year");
        }
        return this;
    }

    private void lorenz(int year, String table, double power) {
        for (int i = 0; i <= 20; i++) {
            double population = i / 20.0;
            String group = String.format(Locale.ROOT, "%.2f", population);
            distribution(year, table, Part.CURVE, group, "cumulative share", Math.pow(population, power), "share");
        }
    }

    private void form(int year, String form, double pounds) {
        distribution(year, "firm equity by legal form", form, "pounds", pounds, "pounds");
    }

    public RunRecord build() {
        return new RunRecord(passport(), table(), flows(), distributions, DICTIONARY);
    }

    private SeriesTable table() {
        SeriesTable table = new SeriesTable(List.copyOf(series.keySet()));
        for (int month = -BURN_IN_MONTHS; month < 12 * years; month++) {
            int m = month;
            table.append(
                    month,
                    series.values().stream()
                            .mapToDouble(value -> value.applyAsDouble(m))
                            .toArray());
        }
        return table;
    }

    private List<FlowRow> flows() {
        return List.of(
                new FlowRow(1, "WAGES", "D.1", "private firms", "households", 123_456_789_012L),
                new FlowRow(1, "RENT, \"private\"", "D.45", "households", "rest of the UK and abroad", 1L));
    }

    private Passport passport() {
        return new Passport(
                "0.1.0",
                "abc1234",
                "17",
                "northbrook",
                "Northbrook",
                "d41d8c",
                scenario,
                "main",
                "What happens if nothing changes?",
                seed,
                scale,
                2,
                years,
                "MONTH",
                List.of(new Parameter(
                        "consumption.adjustment", "0.1", "1/year", "0 - 1", "a book", "assumed", "how fast")),
                List.of(new Estimate("anchor.staff", "hospital staff", "10000", "people", "memory", "medium", false)),
                List.of(
                        new OpeningRow("households", "count", 59_607, 59_607, 0, true),
                        new OpeningRow("jobs | all", "count", 90_000, 81_000, 0.02, false)),
                "8f2c",
                false,
                "2026-01-01T09:00:00Z",
                finished);
    }
}
