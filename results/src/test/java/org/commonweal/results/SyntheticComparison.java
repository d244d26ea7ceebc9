package org.commonweal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.account.SwitchLine;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.ceiling.Ceiling;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Curve;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.compare.GroupEffect;
import org.commonweal.results.compare.IndicatorPath;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.compare.Pairing;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.UnitCost;
import org.commonweal.results.number.Unit;
import org.commonweal.results.overnight.Overnight;
import org.commonweal.results.overnight.Overnight.Group;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.Ratio;

/** A made-up comparison with every list filled, for tests: six scenarios, ten pairs, a map of sixteen squares. */
public final class SyntheticComparison {
    private static final List<String> NAMES =
            List.of("baseline", "procurement", "local-bank", "community-shares", "pension-localisation", "all-levers");
    private static final double[] STRENGTH = {0, 1, 0.25, 0, 0.1, 1.4};
    private static final int YEARS = 10;
    private static final int PAIRS = 10;

    /** An indicator, its level in the baseline, the effect of procurement on it, and the half-width of the interval. */
    private record Series(SeriesMeta meta, double level, double effect, double half) {}

    private SyntheticComparison() {}

    /** Everything that a comparison can say. */
    public static Comparison complete() {
        return new Comparison(
                frame(PAIRS),
                NAMES.stream().map(SyntheticComparison::scenario).toList(),
                series().stream().map(Series::meta).toList(),
                List.of(
                        variant("main", "as calibrated", Varies.NOTHING, PAIRS, 1),
                        variant("elastic-commuting", "elastic commuting", Varies.COMMUTING, 4, 1.2),
                        variant("tight-commuting", "tight commuting", Varies.COMMUTING, 4, 0.6),
                        variant("no-differences", "no differences between legal forms", Varies.ASSUMPTIONS, 4, 0.4)),
                paths(),
                groups(),
                curves(),
                accounts(),
                costs(),
                List.of(
                        new UnitCost("procurement", "labour.jobs", new Ratio(10_000, 4_000, 90_000)),
                        new UnitCost("procurement", "labour.jobs.residents", Ratio.NONE)),
                List.of(
                        failure("baseline", 2, 1.5, 0.01),
                        failure("procurement", 3, 2.5, 0.02),
                        new Failure(
                                "failure.bank",
                                "local-bank",
                                "the bank wrote off loans",
                                10,
                                10,
                                31_000,
                                Unit.of("pounds/year"),
                                Double.NaN,
                                Unit.SHARE)),
                pounds(),
                pairing(),
                overnight());
    }

    private static Failure failure(String scenario, int runs, double size, double share) {
        return new Failure(
                "failure.contracts",
                scenario,
                "a supplier closed before its contract ended",
                runs,
                10,
                size,
                Unit.of("contracts/year"),
                share,
                Unit.of("share/year"));
    }

    /** A comparison that has nothing but effects, of one pair: most sections have nothing to say. */
    public static Comparison bare() {
        List<Effect> effects = List.of(new Effect(
                "output.real",
                "procurement",
                interval(4e8, Double.NaN),
                new Interval(1e6, Double.NaN, 1, 1),
                new Interval(1e6, Double.NaN, 1, 1),
                1,
                false,
                0));
        return of(List.of(series().get(0).meta()), effects, 1);
    }

    /** A comparison that has nothing but these effects of procurement. */
    public static Comparison of(List<SeriesMeta> catalogue, List<Effect> effects, int pairs) {
        return new Comparison(
                frame(pairs),
                List.of(scenario("baseline"), scenario("procurement")),
                catalogue,
                List.of(new ModelVariant("main", "as calibrated", Varies.NOTHING, pairs, 0.95, effects)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Overnight.NONE);
    }

    /** A pound a week more for each of a hundred pensioners; two hundred others pay for half of it. */
    private static Overnight overnight() {
        String scenario = "procurement";
        return new Overnight(
                2,
                0.25,
                List.of(
                        new Group(scenario, "kind of household", "pensioners", 100, 100, 0, 520_000),
                        new Group(scenario, "kind of household", "single adults", 200, 0, 40, -260_000),
                        new Group(scenario, "tenure", "owned outright", 300, 100, 40, 260_000)),
                List.of(
                        new Overnight.Line(
                                scenario, "state pension", "Treasury", 90_000_000, 90_520_000, 520_000, -520_000),
                        new Overnight.Line(
                                scenario, "council tax", "council", 40_000_000, 40_260_000, -260_000, 260_000),
                        new Overnight.Line(scenario, "employers' insurance", "Treasury", 1_000, 101_000, 0, 100_000)));
    }

    /** Sixteen squares, four by four. */
    public static List<Outline> map() {
        return IntStream.range(0, 16).mapToObj(SyntheticComparison::square).toList();
    }

    private static Outline square(int i) {
        double west = -2.8 + 0.05 * (i % 4);
        double south = 53.7 + 0.03 * (i / 4);
        double east = west + 0.05;
        double north = south + 0.03;
        double[][] ring = {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
        return new Outline(neighbourhood(i), List.<double[][]>of(ring));
    }

    private static String neighbourhood(int i) {
        return i == 3 ? "Ashton & \"Lea\" <North>" : "Northbrook " + (100 + i);
    }

    private static Frame frame(int pairs) {
        return new Frame(
                "Northbrook",
                0.25,
                1,
                pairs,
                5,
                YEARS,
                3,
                0.05,
                "0.1.0, commit abc1234",
                List.of("git checkout abc1234", "./commonweal compare --place northbrook --seeds 10 --years 10"),
                IntStream.range(0, 30)
                        .mapToObj(i -> new Parameter(
                                "form.assumption-" + i,
                                "0." + i,
                                "share",
                                "0 to 1",
                                "no source was found; between the two neighbouring forms",
                                "assumed",
                                "how much of the surplus goes to members in legal form " + i))
                        .toList());
    }

    private static ComparedScenario scenario(String name) {
        boolean baseline = name.equals("baseline");
        return new ComparedScenario(
                name,
                baseline ? "What happens if nothing changes?" : "What if the place had " + name.replace('-', ' ') + "?",
                baseline
                        ? List.of()
                        : List.of(new Parameter(
                                "levers." + name + ".size", "0.2", "share", "0 to 1", "Preston", "lever", "how large")),
                name.equals("pension-localisation")
                        ? List.of("pension localisation has nothing local to buy before 2030")
                        : List.of(),
                ceilings(name));
    }

    private static List<Series> series() {
        List<Series> all = new ArrayList<>(List.of(
                series("output.real", "Output", "pounds/month", "HIGHER_IS_BETTER", 466e6, 1.2e6, 0.8e6),
                series("labour.jobs", "Jobs", "people", "HIGHER_IS_BETTER", 92_400, 120, 150),
                series(
                        "income.disposable",
                        "Disposable income of households",
                        "pounds/month",
                        "HIGHER_IS_BETTER",
                        214e6,
                        0.31e6,
                        0.2e6),
                series(
                        "wealth.gini.with-business",
                        "Gini of private wealth, firms included",
                        "ratio",
                        "LOWER_IS_BETTER",
                        0.61,
                        -0.0004,
                        0.0011),
                series(
                        "retention.capital.locally-owned",
                        "Locally owned capital",
                        "share",
                        "HIGHER_IS_BETTER",
                        0.34,
                        0.011,
                        0.004),
                series(
                        "retention.anchor.district.address",
                        "Anchors' spend with suppliers in the place",
                        "share",
                        "HIGHER_IS_BETTER",
                        0.29,
                        0.094,
                        0.006)));
        for (String measure : List.of("output", "jobs", "incomes")) {
            String unit = measure.equals("jobs") ? "people" : "pounds/month";
            double size = measure.equals("jobs") ? 130 : measure.equals("output") ? 1.2e6 : 0.5e6;
            change(all, "district", measure, unit, size, 0.4);
            change(all, "region", measure, unit, -0.6 * size, 0.3);
            change(all, "nation", measure, unit, -0.35 * size, 0.3);
            change(all, "total", measure, unit, 0.05 * size, 0.2);
        }
        for (String cost :
                List.of("balance.cost", "balance.cost.anchors", "balance.cost.council", "balance.cost.pension-fund")) {
            all.add(series(cost, "Cost", "pounds/year", "LOWER_IS_BETTER", 0, 1.2e6, 0.09e6));
        }
        all.add(series("balance.net.place", "Net", "pounds/year", "HIGHER_IS_BETTER", 2.5e9, 2.5e6, 2e6));
        all.add(series("failure.contracts.share", "Share", "share/year", "LOWER_IS_BETTER", 0.01, 0.01, 0.004));
        all.add(series("anchors.volume", "Volume", "ratio", "HIGHER_IS_BETTER", 1.01, -0.01, 0.004));
        for (int i = 0; i < 6; i++) {
            all.add(series("other." + i, "Another measure " + i, "people", "NEITHER", 1000 + i, i % 7 - 3, 2));
        }
        return all;
    }

    private static void change(List<Series> all, String where, String measure, String unit, double size, double half) {
        String title = "Change of " + measure + ": " + where;
        String name = where + "." + measure + ".change";
        all.add(series(name, title, unit, "HIGHER_IS_BETTER", size / 2, size, half * Math.abs(size)));
    }

    private static Series series(
            String name, String title, String unit, String direction, double level, double effect, double half) {
        return new Series(
                SeriesMeta.outcome(name, title, Unit.of(unit), "what " + name + " is", Direction.valueOf(direction)),
                level,
                effect,
                half);
    }

    private static Interval interval(double mean, double half) {
        return new Interval(mean, half, PAIRS, Math.abs(mean) > half ? 0.004 : 0.4);
    }

    private static ModelVariant variant(String name, String title, Varies varies, int pairs, double factor) {
        List<Effect> effects = new ArrayList<>();
        for (int s = 1; s < NAMES.size(); s++) {
            for (Series series : series()) {
                effects.add(effect(series, NAMES.get(s), factor * STRENGTH[s], pairs));
            }
        }
        return new ModelVariant(name, title, varies, pairs, 0.98, effects);
    }

    private static Effect effect(Series series, String scenario, double strength, int pairs) {
        double mean = strength * series.effect();
        double half = strength == 0 ? 0 : series.half() * Math.sqrt((double) PAIRS / pairs);
        boolean distinguishable = Math.abs(mean) > half;
        return new Effect(
                series.meta().name(),
                scenario,
                interval(series.level(), series.level() / 100),
                new Interval(mean, half, pairs, distinguishable ? 0.004 : 0.4),
                new Interval(mean, 0.9 * half, pairs, distinguishable ? 0.004 : 0.4),
                distinguishable ? 0.012 : 0.55,
                distinguishable,
                distinguishable || mean == 0 ? 0 : (int) Math.ceil(pairs * Math.pow(1.5 * half / mean, 2)));
    }

    private static List<IndicatorPath> paths() {
        List<IndicatorPath> paths = new ArrayList<>();
        for (Series series : series().subList(0, 6)) {
            for (int s = 0; s < NAMES.size(); s++) {
                List<Double> levels = new ArrayList<>();
                List<Interval> differences = new ArrayList<>();
                for (int year = 1; year <= YEARS; year++) {
                    double ramp = Math.min(1, year / 4.0);
                    double effect = STRENGTH[s] * ramp * series.effect();
                    levels.add(series.level() * (1 + 0.004 * year + 0.004 * Math.sin(year)) + effect);
                    differences.add(interval(effect, series.half() * (0.4 + 0.06 * year)));
                }
                paths.add(new IndicatorPath(
                        series.meta().name(),
                        NAMES.get(s),
                        levels,
                        levels.stream()
                                .map(level -> level - 2.2 * series.half())
                                .toList(),
                        levels.stream()
                                .map(level -> level + 2.2 * series.half())
                                .toList(),
                        differences));
            }
        }
        return paths;
    }

    private static List<GroupEffect> groups() {
        List<GroupEffect> groups = new ArrayList<>();
        List<String> forms = List.of(
                "branches of PLCs",
                "private firms",
                "worker co-operatives",
                "consumer co-operatives",
                "mutuals",
                "community interest companies",
                "municipal companies",
                "employee trusts",
                "community benefit societies",
                "charities");
        for (int s = 1; s < NAMES.size(); s++) {
            for (int i = 0; i < 5; i++) {
                double effect = STRENGTH[s] * (i - 1) * 90;
                groups.add(group(
                        "wealth quintiles",
                        List.of(
                                        "poorest quintile",
                                        "second quintile",
                                        "middle quintile",
                                        "fourth quintile",
                                        "richest quintile")
                                .get(i),
                        "disposable income",
                        "pounds/year",
                        s,
                        11_000 + 6_000 * i,
                        effect,
                        100));
            }
            for (int i = 0; i < 16; i++) {
                double effect = STRENGTH[s] * (7 - i) * 22;
                groups.add(group(
                        "neighbourhoods",
                        neighbourhood(i),
                        "mean disposable income",
                        "pounds/year",
                        s,
                        24_000 - 300 * i,
                        effect,
                        60));
            }
            for (int i = 0; i < forms.size(); i++) {
                double effect = STRENGTH[s] * (i - 2) * 14;
                groups.add(group("legal forms", forms.get(i), "jobs", "people", s, 40_000.0 / (1 + i * i), effect, 30));
            }
        }
        return groups;
    }

    private static GroupEffect group(
            String table, String group, String measure, String unit, int s, double level, double effect, double half) {
        return new GroupEffect(
                table,
                group,
                measure,
                Unit.of(unit),
                Part.GROUP,
                NAMES.get(s),
                interval(level, level / 50),
                interval(effect, half));
    }

    private static List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        for (String table : List.of("private wealth", "disposable income")) {
            for (int s = 0; s < NAMES.size(); s++) {
                double power = (table.equals("private wealth") ? 3.2 : 1.9) - 0.08 * STRENGTH[s];
                List<Double> shares = IntStream.rangeClosed(0, 20)
                        .mapToObj(i -> Math.pow(i / 20.0, power))
                        .toList();
                double effect = 0.001 * STRENGTH[s];
                List<Interval> deciles = IntStream.range(0, 10)
                        .mapToObj(i -> interval(effect * (4.5 - i), 0.002))
                        .toList();
                curves.add(new Curve(table, NAMES.get(s), shares, deciles));
            }
        }
        return curves;
    }

    private static List<SwitchLine> accounts() {
        return List.of(
                line("households of the place", "district", 3_400_000),
                line("firms of the place", "district", 900_000),
                line("anchors", "district", -1_200_000),
                line("firms of the rest of the region", "region", -1_900_000),
                line("firms of the rest of the UK", "nation", -1_700_000),
                line("Treasury", "Treasury", 500_000));
    }

    private static SwitchLine line(String party, String place, double pounds) {
        return new SwitchLine("procurement", party, place, interval(pounds, 400_000));
    }

    private static List<Cost> costs() {
        return List.of(
                new Cost("procurement", "procurement advice", "anchors", interval(1_200_000, 90_000), 9_000_000),
                new Cost("local-bank", "interest on its capital", "council", interval(310_000, 4_000), 3_100_000),
                new Cost("pension-localisation", "lower return", "pension fund", interval(95_000, 120_000), 950_000),
                new Cost(
                        "all-levers",
                        "all four levers",
                        "anchors, council, pension fund",
                        interval(1_650_000, 160_000),
                        13_000_000));
    }

    private static List<PoundTrace> pounds() {
        List<PoundTrace> pounds = new ArrayList<>();
        for (String variant : List.of("as they are", "no differences")) {
            pounds.add(pound("baseline", variant, 0.42));
            pounds.add(pound("procurement", variant, 0.55));
        }
        return pounds;
    }

    private static PoundTrace pound(String scenario, String variant, double local) {
        double here = 0.03;
        double gone = 1 - here;
        double first = 1 - local;
        double rest = gone - first;
        return new PoundTrace(
                scenario,
                "the council",
                variant,
                108,
                4_300_000,
                1.9,
                here,
                List.of(
                        new PoundTrace.Leak("imports", "suppliers outside", first),
                        new PoundTrace.Leak("imports", "private firms", 0.3 * rest),
                        new PoundTrace.Leak("taxes", "private firms", 0.3 * rest),
                        new PoundTrace.Leak("commuters' pay", "private firms", 0.2 * rest),
                        new PoundTrace.Leak("profits", "branches of PLCs", 0.15 * rest),
                        new PoundTrace.Leak("savings and pensions", "households", 0.05 * rest)),
                1.52,
                List.of(
                        new PoundTrace.Link(0, "the council", "suppliers outside", first),
                        new PoundTrace.Link(0, "the council", "private firms", 0.7 * local),
                        new PoundTrace.Link(0, "the council", "branches of PLCs", 0.2 * local),
                        new PoundTrace.Link(0, "the council", "charities", 0.1 * local),
                        new PoundTrace.Link(1, "private firms", "households", 0.3 * local),
                        new PoundTrace.Link(1, "private firms", "imports", 0.2 * local),
                        new PoundTrace.Link(1, "private firms", "taxes", 0.2 * local),
                        new PoundTrace.Link(1, "branches of PLCs", "profits", 0.08 * local),
                        new PoundTrace.Link(1, "branches of PLCs", "households", 0.12 * local),
                        new PoundTrace.Link(1, "charities", "households", 0.1 * local),
                        new PoundTrace.Link(2, "households", "imports", 0.2 * local),
                        new PoundTrace.Link(2, "households", "taxes", 0.12 * local),
                        new PoundTrace.Link(2, "households", "private firms", 0.2 * local)));
    }

    private static List<Pairing> pairing() {
        return series().subList(0, 4).stream()
                .map(series -> new Pairing(
                        series.meta().name(),
                        "procurement",
                        series.half() * series.half() / 5,
                        series.half() * series.half() * 3))
                .toList();
    }

    /** Of procurement and pension localisation; the effect of all levers on jobs is beyond what is said of it. */
    private static List<Ceiling> ceilings(String name) {
        return switch (name) {
            case "procurement", "pension-localisation" ->
                List.of(
                        new Ceiling("output.real", 20_000_000, "of £750m that anchors buy, £240m could be moved"),
                        new Ceiling("labour.jobs", 4_000, "that output, at £60,000 a job"),
                        new Ceiling("wealth.gini.with-business", 0.01, "what is saved of it in ten years"));
            case "all-levers" -> List.of(new Ceiling("labour.jobs", 1, "one job, for a test"));
            default -> List.of();
        };
    }
}
