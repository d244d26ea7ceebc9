package org.commonweal.results.report.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.EffectChart;
import org.commonweal.results.chart.Line;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.compare.Derived;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.compare.IndicatorPath;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.compare.Pairing;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Origin;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.ceiling.CeilingWords;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.uncertainty.UncertaintyWords;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.statistics.Interval;

/** A comparison as the sections of its report ask for it. */
record ComparisonView(Comparison comparison) {

    /** What size the numbers are of. */
    static final String WHOLE_PLACE =
            "Amounts and counts are those of the whole place: totals of a run are divided by its" + " scale.";

    Frame frame() {
        return comparison.frame();
    }

    /** Where its pictures come from. */
    String origin() {
        List<String> names =
                scenarios().stream().map(scenario -> words(scenario.name())).toList();
        List<String> commands = frame().commands();
        return new Origin(
                        frame().version(),
                        frame().placeTitle() + ", " + Words.series(names) + " against the "
                                + words(baseline().name())
                                + ", " + Amount.count(frame().pairs(), "pair", "pairs") + " of runs at scale "
                                + frame().scale(),
                        commands.isEmpty() ? "" : commands.get(commands.size() - 1))
                .text();
    }

    ComparedScenario baseline() {
        return comparison.scenarios().get(0);
    }

    /** The scenarios without the baseline. */
    List<ComparedScenario> scenarios() {
        return comparison.scenarios().subList(1, comparison.scenarios().size());
    }

    /** The years that everything is the mean of, in words. */
    String window() {
        int first = Math.max(1, frame().years() - frame().window() + 1);
        return first == frame().years() ? "year " + first : "years " + first + " to " + frame().years();
    }

    /** Which years the numbers are of, for the head of all tables. */
    String oneWindow() {
        return "Effects, costs, failures and groups are all means over " + window()
                + "; what is of other years says so.";
    }

    /** The variant of the scenarios themselves. */
    ModelVariant main() {
        return comparison.variants().get(0);
    }

    /** The main variant and those that change how work and pay cross the border. */
    List<ModelVariant> commuting() {
        return comparison.variants().stream()
                .filter(variant -> variant.varies() == Varies.NOTHING || variant.varies() == Varies.COMMUTING)
                .toList();
    }

    /** The main variant and those that leave out what was put in by hand. */
    List<ModelVariant> ablations() {
        return comparison.variants().stream()
                .filter(variant -> variant.varies() == Varies.NOTHING || variant.varies() == Varies.ASSUMPTIONS)
                .toList();
    }

    /** The first question's indicators that were measured. */
    List<SeriesMeta> headlines() {
        return Headline.ALL.stream()
                .flatMap(headline -> meta(headline.indicator()).stream())
                .toList();
    }

    /** How bars of intervals are to be read that hold more than luck; empty text otherwise. */
    String bars() {
        return frame().drawn().isDrawn() ? UncertaintyWords.BARS : "";
    }

    /** Why there are no intervals, where the pairs are too few for them; empty text otherwise. */
    String fewPairs() {
        return main().hasFewPairs()
                ? " With fewer than " + Family.FEWEST_PAIRS
                        + " pairs there are no intervals and nothing is distinguishable: marks show the direction."
                : "";
    }

    /** Figures of a panel for each scenario: with a single scenario, side by side. */
    List<Element> inColumns(List<Element> figures) {
        return scenarios().size() == 1 ? List.of(Element.cells(figures)) : figures;
    }

    Optional<SeriesMeta> meta(String indicator) {
        return comparison.catalogue().stream()
                .filter(meta -> meta.name().equals(indicator))
                .findFirst();
    }

    static Optional<Effect> effect(ModelVariant variant, String scenario, String indicator) {
        return variant.effects().stream()
                .filter(effect ->
                        effect.scenario().equals(scenario) && effect.indicator().equals(indicator))
                .findFirst();
    }

    Optional<Pairing> pairing(String scenario, String indicator) {
        return comparison.pairing().stream()
                .filter(pairing -> pairing.scenario().equals(scenario)
                        && pairing.indicator().equals(indicator))
                .findFirst();
    }

    /** A row of an effect chart: what a scenario does under several variants. */
    static EffectChart.Row row(String name, List<ModelVariant> variants, String scenario, SeriesMeta meta) {
        return new EffectChart.Row(
                name,
                IntStream.range(0, variants.size())
                        .mapToObj(i -> effect(variants.get(i), scenario, meta.name())
                                .map(effect -> Spoken.of(meta, effect).mark(i)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** A mark with the whiskers of its interval. */
    static EffectChart.Mark mark(Interval interval, boolean isDistinguishable, int series) {
        return new EffectChart.Mark(interval.low(), interval.mean(), interval.high(), isDistinguishable, series);
    }

    /** IndicatorPaths of the baseline and of the scenarios, in the order of the scenarios. */
    List<IndicatorPath> paths(String indicator) {
        return comparison.scenarios().stream()
                .flatMap(scenario -> comparison.paths().stream()
                        .filter(path -> path.indicator().equals(indicator)
                                && path.scenario().equals(scenario.name())))
                .toList();
    }

    /** The first question's indicators whose path is known. */
    List<SeriesMeta> pathIndicators() {
        return headlines().stream()
                .filter(meta -> !paths(meta.name()).isEmpty())
                .toList();
    }

    /** The same failure in the baseline, if it happened there. */
    Optional<Failure> inBaseline(Failure failure) {
        return comparison.failures().stream()
                .filter(other -> other.scenario().equals(baseline().name())
                        && other.indicator().equals(failure.indicator()))
                .findFirst();
    }

    /** What a scenario does to a failure: to its share of what it could have befallen, where that is known. */
    Optional<Effect> effectOn(Failure failure) {
        return effect(main(), failure.scenario(), failure.indicator() + Derived.SHARE)
                .or(() -> effect(main(), failure.scenario(), failure.indicator()));
    }

    /** Whether something fails distinguishably more than in the baseline. */
    boolean failsMore(Failure failure) {
        return effectOn(failure)
                .filter(effect ->
                        effect.isDistinguishable() && effect.difference().mean() > 0)
                .isPresent();
    }

    /** The levels of a path with the range of seeds, as they are spoken of. */
    static Line levels(SeriesMeta meta, IndicatorPath path) {
        double factor = Spoken.factor(meta);
        return new Line(
                words(path.scenario()),
                years(path.levels().size()),
                numbers(path.levels(), factor),
                numbers(path.lows(), factor),
                numbers(path.highs(), factor));
    }

    /** The differences of a path from the baseline with their intervals, likewise. */
    static Line differences(SeriesMeta meta, IndicatorPath path) {
        List<Interval> all = path.differences().stream()
                .map(difference -> difference.times(Spoken.factor(meta)))
                .toList();
        return new Line(
                words(path.scenario()),
                years(all.size()),
                all.stream().mapToDouble(Interval::mean).toArray(),
                all.stream().mapToDouble(Interval::low).toArray(),
                all.stream().mapToDouble(Interval::high).toArray());
    }

    private static double[] numbers(List<Double> list, double factor) {
        return list.stream().mapToDouble(number -> factor * number).toArray();
    }

    private static double[] years(int count) {
        return IntStream.rangeClosed(1, count).asDoubleStream().toArray();
    }

    /** What a pound does under the assumptions as they are; the first variant that was traced. */
    List<PoundTrace> poundsAsTheyAre() {
        List<PoundTrace> pounds = comparison.pounds();
        return pounds.stream()
                .filter(pound -> pound.variant().equals(pounds.get(0).variant()))
                .toList();
    }

    /** The trace of the baseline with the same payer and assumptions as another. */
    Optional<PoundTrace> baselineOf(PoundTrace trace) {
        return comparison.pounds().stream()
                .filter(pound -> pound.scenario().equals(baseline().name())
                        && pound.payer().equals(trace.payer())
                        && pound.variant().equals(trace.variant()))
                .findFirst();
    }

    /** The traces of the scenarios under the assumptions as they are that can be compared with the baseline's. */
    List<PoundTrace> comparedPounds() {
        return poundsAsTheyAre().stream()
                .filter(pound -> !pound.scenario().equals(baseline().name()))
                .filter(pound -> baselineOf(pound).isPresent())
                .toList();
    }

    /** A key in words: {@code local-bank} is local bank. */
    static String words(String key) {
        return key.replace('-', ' ');
    }

    /** A key in words with a capital letter. */
    static String title(String key) {
        return Words.sentence(words(key));
    }

    /** An interval's ends, e.g. {@code −£400,000 to +£2m}; a dash where there is none. */
    static String ends(Interval interval, Unit unit) {
        return Amount.changes(interval.low(), interval.high(), unit);
    }

    /** What in the scenarios does nothing, works against itself or was left open, in sentences. */
    List<String> warnings() {
        return Stream.concat(UncertaintyWords.left(frame().drawn()).stream(), warningsOfScenarios())
                .toList();
    }

    private Stream<String> warningsOfScenarios() {
        return scenarios().stream()
                .flatMap(scenario -> Stream.concat(
                                scenario.warnings().stream(),
                                new CeilingWords(comparison, scenario).warnings().stream())
                        .map(warning -> title(scenario.name()) + ": " + warning));
    }
}
