package org.commonweal.scenarios.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Range;
import org.commonweal.results.report.validation.Fit;
import org.commonweal.results.report.validation.Validation;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.place.PlaceFacts;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.validation.Target.Comparison;

/** Compares runs of a place with everything that is known of it. */
public final class Validator {
    private final List<Trial> runs;
    private final List<Target> targets;
    private final Observations observations;

    /**
     * Reads what the runs will be compared with.
     *
     * @param places folder of the places
     * @param table the table of targets
     * @param runs the same scenario with several seeds
     * @throws org.commonweal.scenarios.BadInput if anything is wrong with what is read
     */
    public Validator(Path places, Path table, List<Trial> runs) {
        this.runs = List.copyOf(runs);
        Trial first = runs.get(0);
        PlaceFacts facts = PlaceFacts.read(places, first.place());
        targets =
                TargetTable.read(table, PlaceReader.names(places), first.place().name(), facts);
        observations = Observations.read(places, first.place(), facts);
    }

    /** Makes the runs in memory and compares them; the answer does not depend on how many are made at a time. */
    public Validation validate(Engine engine, Watcher watcher, Validation.Header header)
            throws InterruptedException, IOException {
        List<String> indicators = targets.stream()
                .flatMap(target -> target.comparison().stream())
                .flatMap(comparison -> comparison.reading().indicators().stream())
                .distinct()
                .toList();
        List<Measured> seeds = engine.results(runs, new Measure(indicators), watcher);
        Distributions model = new Distributions(seeds, runs.get(0).scenario().scale());
        return new Validation(
                header,
                targets.stream().map(target -> fit(target, seeds)).toList(),
                Stream.concat(
                                Stream.of(model.lorenz("lorenz of private wealth, as surveys count", "model")),
                                observations.wealth().stream())
                        .toList(),
                Stream.concat(
                                Stream.of(model.lorenz("lorenz of disposable income", "model")),
                                observations.incomes().stream())
                        .toList(),
                observations.sizes(model),
                observations.neighbourhoods(model));
    }

    private Fit fit(Target target, List<Measured> seeds) {
        double[] values = target.comparison()
                .map(comparison -> values(comparison.reading(), seeds))
                .orElse(new double[0]);
        Interval interval = values.length == 0 ? new Interval(Double.NaN, Double.NaN, 0, 1) : Interval.of(values);
        return new Fit(
                target.id(),
                target.group(),
                target.title(),
                Unit.of(target.unit()),
                target.observed(),
                target.comparison()
                        .map(how -> how.tolerance().passing(target.observed()))
                        .orElse(Range.NONE),
                target.comparison()
                        .map(how -> how.tolerance().nearing(target.observed()))
                        .orElse(Range.NONE),
                interval.mean(),
                new Range(interval.low(), interval.high()),
                nineInTen(values),
                target.comparison().isPresent(),
                target.comparison().map(Comparison::reading).map(Reading::words).orElse(""),
                target.evidence(),
                target.source(),
                target.reason());
    }

    private static Range nineInTen(double[] values) {
        double[] measured = Arrays.stream(values).filter(Double::isFinite).toArray();
        return measured.length < Fit.RUNS_FOR_COVERAGE
                ? Range.NONE
                : new Range(StatUtils.percentile(measured, 5), StatUtils.percentile(measured, 95));
    }

    private double[] values(Reading reading, List<Measured> seeds) {
        int burnIn = runs.get(0).burnInMonths();
        double scale = runs.get(0).scenario().scale();
        return seeds.stream()
                .mapToDouble(seed -> reading.of(seed::series, burnIn, scale))
                .toArray();
    }
}
