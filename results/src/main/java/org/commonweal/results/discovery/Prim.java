package org.commonweal.results.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.commonweal.results.discovery.Cases.Fit;

/**
 * Finds the box in which cases are most frequent by the patient rule induction method (Friedman and Fisher, "Bump hunting in
 * high-dimensional data", 1999; for scenarios: Bryant and Lempert, "Thinking inside the box", 2010): slices are
 * peeled off, each time the one without which cases are densest; of each box on the way restrictions without which cases are
 * about as dense are dropped, and what was peeled off too much is pasted on again; the box is taken by
 * which, inside and outside, cases are told from others best. Thin slices follow the edges of a box closely, thicker ones are
 * less easily misled by luck: 5, 10 and 20 % are tried.
 */
public final class Prim {
    private static final double[] SLICES = {0.05, 0.1, 0.2};
    private static final double PASTED = 0.05;
    private static final double LEAST_MASS = 0.05;
    private static final int FEWEST_POINTS = 10;
    private static final double SIGNIFICANT = 0.05;

    private final Cases cases;
    private final int factors;

    private Prim(Cases cases) {
        this.cases = cases;
        factors = cases.points().length == 0 ? 0 : cases.points()[0].length;
    }

    /** The box in which cases are most frequent; none where no restriction makes them so. */
    public static Optional<Box> box(Cases cases) {
        return new Prim(cases).found();
    }

    private Optional<Box> found() {
        List<Box> onTheWay = new ArrayList<>();
        int least = (int) Math.max(FEWEST_POINTS, LEAST_MASS * cases.points().length);
        for (double slice : SLICES) {
            Optional<Box> box = Optional.of(Box.everywhere(factors));
            while (box.isPresent()) {
                onTheWay.add(box.get());
                box = peel(box.get(), slice, least);
            }
        }
        return onTheWay.stream()
                .map(this::trimmed)
                .map(this::pasted)
                .max(Comparator.comparingDouble(found -> cases.fit(found).contrast()))
                .map(this::trimmed)
                .filter(found -> found.restricted().length > 0);
    }

    /** The box without the slice without which cases are densest; none where too little would be left, or nothing is gained. */
    private Optional<Box> peel(Box box, double slice, int least) {
        int[] inside = cases.inside(box);
        double density = cases.fit(box).density();
        return IntStream.range(0, factors)
                .boxed()
                .flatMap(factor -> slices(box, slice, inside, factor))
                .filter(other ->
                        cases.fit(other).inside() >= least && cases.fit(other).inside() < inside.length)
                .max(Comparator.<Box>comparingDouble(other -> gain(density, inside.length, cases.fit(other))))
                .filter(other -> density < 1);
    }

    /** The rise in density for each point that is given up: where many points are equal, slices differ in size. */
    private static double gain(double density, int inside, Fit fit) {
        return (fit.density() - density) / (inside - fit.inside());
    }

    private Stream<Box> slices(Box box, double slice, int[] inside, int factor) {
        double[] values = Arrays.stream(inside)
                .mapToDouble(i -> cases.points()[i][factor])
                .sorted()
                .toArray();
        int cut = Math.max(1, (int) Math.floor(slice * values.length));
        double lowest = values[0];
        double highest = values[values.length - 1];
        if (lowest == highest) {
            return Stream.empty();
        }
        double low = next(values, values[cut - 1]);
        double high = before(values, values[values.length - cut]);
        return Stream.of(box.withLow(factor, low), box.withHigh(factor, high));
    }

    /** The middle between a value and the next larger one; the ends are between points, not on them. */
    private static double next(double[] sorted, double value) {
        return Arrays.stream(sorted).filter(other -> other > value).findFirst().stream()
                .map(other -> (value + other) / 2)
                .findFirst()
                .orElse(value);
    }

    private static double before(double[] sorted, double value) {
        return IntStream.iterate(sorted.length - 1, i -> i >= 0, i -> i - 1)
                .mapToDouble(i -> sorted[i])
                .filter(other -> other < value)
                .map(other -> (value + other) / 2)
                .findFirst()
                .orElse(value);
    }

    /** The box with slices on again as long as that makes it better. */
    private Box pasted(Box box) {
        Box best = box;
        while (true) {
            Box from = best;
            Optional<Box> wider = Arrays.stream(from.restricted())
                    .boxed()
                    .flatMap(factor -> widened(from, factor))
                    .max(Comparator.comparingDouble(other -> cases.fit(other).contrast()));
            if (wider.isEmpty()
                    || cases.fit(wider.get()).contrast() <= cases.fit(best).contrast()) {
                return best;
            }
            best = wider.get();
        }
    }

    private Stream<Box> widened(Box box, int factor) {
        int slice = Math.max(1, (int) Math.floor(PASTED * cases.fit(box).inside()));
        Box open = box.without(factor);
        double[] values = Arrays.stream(cases.inside(open))
                .mapToDouble(i -> cases.points()[i][factor])
                .sorted()
                .toArray();
        Stream.Builder<Box> wider = Stream.builder();
        if (box.hasLow(factor)) {
            double[] below =
                    Arrays.stream(values).filter(v -> v < box.low()[factor]).toArray();
            wider.add(
                    below.length <= slice
                            ? box.withLow(factor, open.low()[factor])
                            : box.withLow(factor, before(values, below[below.length - slice])));
        }
        if (box.hasHigh(factor)) {
            double[] above =
                    Arrays.stream(values).filter(v -> v > box.high()[factor]).toArray();
            wider.add(
                    above.length <= slice
                            ? box.withHigh(factor, open.high()[factor])
                            : box.withHigh(factor, next(values, above[slice - 1])));
        }
        return wider.build();
    }

    /** The box without restrictions that cases would be about as dense without. */
    private Box trimmed(Box box) {
        Box kept = box;
        while (true) {
            Box from = kept;
            Optional<Integer> idle = Arrays.stream(from.restricted())
                    .boxed()
                    .max(Comparator.comparingDouble(factor -> chance(from, factor)))
                    .filter(factor -> chance(from, factor) > SIGNIFICANT);
            if (idle.isEmpty()) {
                return kept;
            }
            kept = kept.without(idle.get());
        }
    }

    /**
     * The chance of so many cases in the box if the restriction meant nothing: binomial, with the density of the box without
     * it (the quasi p value of Bryant and Lempert).
     */
    private double chance(Box box, int factor) {
        Fit with = cases.fit(box);
        Fit without = cases.fit(box.without(factor));
        return 1 - new BinomialDistribution(with.inside(), without.density()).cumulativeProbability(with.hits() - 1);
    }
}
