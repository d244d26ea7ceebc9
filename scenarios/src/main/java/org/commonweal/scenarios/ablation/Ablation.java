package org.commonweal.scenarios.ablation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.ownership.PrivateFirm;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Setting;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.recording.KeepSeries;
import org.commonweal.scenarios.recording.KeptSeries;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Grid;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.run.Watcher;

/**
 * What each by-hand assumption about legal forms contributes to the differences between them. Runs with everything
 * assumed, with one assumption off in all forms, and with all of them off share their seeds; the difference of a form
 * is its outcome less that of private firms in the same run.
 */
public final class Ablation {
    /** The outcomes that forms are compared by. */
    public static final List<Measure> MEASURES = List.of(
            new Measure("lm3", "LM3", "LM3 of a pound received by firms of the form", "retention.lm3.", false),
            new Measure(
                    "surplus",
                    "surplus retained",
                    "share of the surplus of firms of the form that stays in the place",
                    "retention.surplus.",
                    true),
            new Measure(
                    "survival",
                    "five-year survival",
                    "share of firms of the form that live five years after their birth",
                    "firms.survival.5-years.",
                    true));

    /** The forms that are compared with private firms. */
    public static final List<Sector> FORMS =
            LegalForms.SECTORS.stream().filter(Ablation::isCompared).toList();

    private static final String OFF = "off";
    private static final String AS_PRIVATE_FIRM = "as-private-firm";
    private static final String ALL_ON = "all on";
    private static final String ALL_OFF = "all off";
    private static final String COUNT = "firms.count.";
    private static final int FEWEST_SEEDS = 3;

    private Ablation() {}

    /**
     * Something that forms are compared by.
     *
     * @param code short name for files
     * @param title name for people
     * @param meaning what it is, a phrase
     * @param indicators what the names of its indicators begin with; the form's code follows
     * @param share whether it is a share 0-1, whose differences are percentage points
     */
    public record Measure(String code, String title, String meaning, String indicators, boolean share) {}

    /** The by-hand assumptions: every question of the table of legal forms, in its order. */
    public static List<String> assumptions() {
        return ParameterTable.defaults(PrivateFirm.class).stream()
                .map(ParameterTable.Row::key)
                .toList();
    }

    /** All on, each assumption off, all off. */
    public static List<Variant> variants() {
        List<Variant> variants = new ArrayList<>(List.of(without(ALL_ON, List.of())));
        assumptions().forEach(key -> variants.add(without(key, List.of(key))));
        variants.add(alike(ALL_OFF, ALL_OFF));
        return variants;
    }

    /** The variant in which all assumptions are taken out: every form has the answers of a private firm. */
    public static Variant alike(String name, String title) {
        return new Variant(name, title, set(assumptions(), AS_PRIVATE_FIRM));
    }

    private static List<Setting> set(List<String> assumptions, String value) {
        return assumptions.stream()
                .map(key -> new Setting("ownership." + key, value, "", "ablation"))
                .toList();
    }

    private static Variant without(String name, List<String> off) {
        return new Variant(name, name, set(off, OFF));
    }

    /** Every variant of a trial, each with so many seeds from the trial's own. */
    public static Grid design(Trial base, int seeds) {
        return Grid.of(base, variants(), seeds);
    }

    /**
     * Carries a design out and reads it.
     *
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     * @throws RuntimeException whatever else stopped a trial
     */
    public static List<Contributions> measure(Engine engine, Grid design, Watcher watcher)
            throws InterruptedException, IOException {
        return read(engine.results(design.trials(), new KeepSeries(indicators()), watcher), design.seeds());
    }

    /** The indicators that are read. */
    public static List<String> indicators() {
        List<String> names = new ArrayList<>();
        for (Sector form : LegalForms.SECTORS) {
            if (form == Sector.PRIVATE_FIRMS || isCompared(form)) {
                names.add(COUNT + code(form));
                MEASURES.forEach(measure -> names.add(measure.indicators() + code(form)));
            }
        }
        return names;
    }

    /**
     * The comparison.
     *
     * @param series of the trials of a {@link #design}, in their order
     * @param seeds seeds of each variant
     */
    static List<Contributions> read(List<KeptSeries> series, int seeds) {
        return MEASURES.stream().map(measure -> read(measure, series, seeds)).toList();
    }

    private static Contributions read(Measure measure, List<KeptSeries> series, int seeds) {
        List<String> names = assumptions();
        List<Contributions.Column> columns = new ArrayList<>();
        for (Sector form : FORMS) {
            double[][] difference = new double[names.size() + 2][];
            for (int v = 0; v < difference.length; v++) {
                difference[v] = bySeed(series.subList(v * seeds, (v + 1) * seeds), measure, form);
            }
            double[] on = difference[0];
            double[] off = difference[difference.length - 1];
            List<Interval> contributions = new ArrayList<>();
            double[] interactions = minus(on, off);
            for (int a = 0; a < names.size(); a++) {
                double[] contribution = minus(on, difference[a + 1]);
                interactions = minus(interactions, contribution);
                contributions.add(interval(contribution));
            }
            columns.add(new Contributions.Column(
                    form.title(),
                    code(form),
                    mean(series.subList(0, seeds), COUNT + code(form)),
                    interval(on),
                    contributions,
                    interval(interactions),
                    interval(off)));
        }
        return new Contributions(measure, names, columns);
    }

    /** The mean over so few seeds that it would say nothing is left out. */
    private static Interval interval(double... values) {
        Interval interval = Interval.of(values);
        return interval.count() >= FEWEST_SEEDS ? interval : Interval.of();
    }

    private static double[] bySeed(List<KeptSeries> series, Measure measure, Sector form) {
        String own = measure.indicators() + code(form);
        String reference = measure.indicators() + code(Sector.PRIVATE_FIRMS);
        return each(series.size(), n -> series.get(n).mean(own) - series.get(n).mean(reference));
    }

    private static double mean(List<KeptSeries> series, String indicator) {
        return Interval.of(each(series.size(), n -> series.get(n).mean(indicator)))
                .mean();
    }

    private static double[] minus(double[] one, double[] other) {
        return each(one.length, n -> one[n] - other[n]);
    }

    private static double[] each(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).toArray();
    }

    private static boolean isCompared(Sector sector) {
        return sector.isFirms() && sector != Sector.PRIVATE_FIRMS;
    }

    /** A form in the names of indicators, e.g. {@code worker-cooperatives}. */
    private static String code(Sector form) {
        return form.key();
    }
}
