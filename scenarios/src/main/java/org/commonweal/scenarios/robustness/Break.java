package org.commonweal.scenarios.robustness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.discovery.Box;
import org.commonweal.results.discovery.Cases;
import org.commonweal.results.discovery.Cases.Fit;
import org.commonweal.results.discovery.Flip;
import org.commonweal.results.discovery.Prim;
import org.commonweal.results.discovery.Regret;
import org.commonweal.results.sensitivity.LatinHypercube;
import org.commonweal.scenarios.sensitivity.Asked;
import org.commonweal.scenarios.sensitivity.Contrast;
import org.commonweal.scenarios.sensitivity.Draw;
import org.commonweal.scenarios.sensitivity.PointRuns;
import org.commonweal.scenarios.sensitivity.Scattered;
import org.commonweal.scenarios.sensitivity.Varied;

/**
 * Looks for the assumptions under which effects on an indicator are other than usual.
 *
 * @param asked the effect of the first scenario, its factors, and the one indicator
 * @param others the effects of further scenarios against the same baseline
 * @param points draws in which the box is looked for
 * @param check fresh draws inside the box, and as many outside, on which it is tried; 0 for none
 */
public record Break(Asked asked, List<Contrast> others, int points, int check) {
    private static final int LEADING = 20;
    private static final int TRIES = 200;

    /** Copies the list. */
    public Break {
        others = List.copyOf(others);
    }

    /**
     * What was found.
     *
     * @param scattered the draws and the effect of the first scenario
     * @param raises whether the effect is above zero in most draws
     * @param places the factors among which the box was looked for, by their places
     * @param box the box in which it is on the other side most often, in these factors; none where there is no such box
     * @param fit how it does on the draws in which it was found
     * @param fresh how it does on fresh draws; none if there is no box or nothing was to be tried
     * @param flips what each factor does to the difference between the two best scenarios, the strongest first
     * @param best the scenarios whose difference that is, the better one first, by their places; 0 is the baseline
     * @param regret what each scenario, the baseline first, would be regretted by over the draws
     */
    public record Found(
            Scattered scattered,
            boolean raises,
            int[] places,
            Optional<Box> box,
            Fit fit,
            Optional<Fit> fresh,
            List<Flip> flips,
            int[] best,
            Regret regret) {}

    /** The only indicator. */
    public SeriesMeta indicator() {
        return asked.indicators().get(0);
    }

    /** How many draws it takes. */
    public int draws() {
        return points + 2 * check;
    }

    /** Makes the runs and looks. */
    public Found find(PointRuns runs) throws InterruptedException, IOException {
        List<Draw> draws = Scattered.draws(asked, points);
        Scattered scattered = Scattered.of(asked, draws, runs);
        double[] effects = scattered.of(indicator());
        boolean raises = Arrays.stream(effects)
                                .filter(Double::isFinite)
                                .filter(effect -> effect > 0)
                                .count()
                        * 2
                >= Arrays.stream(effects).filter(Double::isFinite).count();
        int[] leading = scattered.leading(indicator());
        int[] places = Arrays.copyOf(leading, Math.min(LEADING, leading.length));
        Cases cases = cases(scattered.points(), effects, places, raises);
        Optional<Box> box = Prim.box(cases);
        Optional<Fit> fresh = box.isPresent() && check > 0 ? fresh(box.get(), places, raises, runs) : Optional.empty();
        double[][] outcomes = new double[others.size() + 2][];
        outcomes[0] = new double[effects.length];
        outcomes[1] = effects;
        for (int i = 0; i < others.size(); i++) {
            outcomes[i + 2] = Scattered.of(of(others.get(i)), draws, runs).of(indicator());
        }
        for (int draw = 0; draw < effects.length; draw++) {
            outcomes[0][draw] = Double.isFinite(effects[draw]) ? 0 : Double.NaN;
        }
        boolean more = indicator().direction() != SeriesMeta.Direction.LOWER_IS_BETTER;
        Regret regret = Regret.of(outcomes, more);
        int[] best = IntStream.range(0, outcomes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> regret.mean(i)))
                .limit(2)
                .mapToInt(Integer::intValue)
                .toArray();
        double[] difference = IntStream.range(0, effects.length)
                .mapToDouble(draw -> outcomes[best[0]][draw] - outcomes[best[1]][draw])
                .toArray();
        return new Found(
                scattered,
                raises,
                places,
                box,
                box.map(cases::fit).orElse(cases.fit(new Box(new double[0], new double[0]))),
                fresh,
                Flip.of(scattered.points(), difference),
                best,
                regret);
    }

    private Asked of(Contrast other) {
        return new Asked(
                new Varied(other, asked.varied().factors()), asked.indicators(), asked.seeds(), asked.window());
    }

    /** Draws of which something was measured, each a case if the effect is not on the usual side. */
    private static Cases cases(double[][] points, double[] effects, int[] places, boolean raises) {
        int[] whole = IntStream.range(0, effects.length)
                .filter(i -> Double.isFinite(effects[i]))
                .toArray();
        double[][] some = Arrays.stream(whole)
                .mapToObj(i -> Arrays.stream(places)
                        .mapToDouble(place -> points[i][place])
                        .toArray())
                .toArray(double[][]::new);
        boolean[] hits = new boolean[whole.length];
        IntStream.range(0, hits.length)
                .forEach(k -> hits[k] = raises ? effects[whole[k]] <= 0 : effects[whole[k]] >= 0);
        return new Cases(some, hits);
    }

    /** Fresh draws, with luck that no other draw has: as many inside the box as outside. */
    private Optional<Fit> fresh(Box box, int[] places, boolean raises, PointRuns runs)
            throws InterruptedException, IOException {
        int factors = asked.varied().factors().size();
        long seed = ~asked.varied().contrast().baseline().scenario().seed();
        double[][] all = LatinHypercube.points(factors, TRIES * check, seed);
        List<Draw> inside = new ArrayList<>();
        List<Draw> outside = new ArrayList<>();
        for (int i = 0; i < all.length && (inside.size() < check || outside.size() < check); i++) {
            double[] free = asked.varied().agreeing(all[i], seed, i);
            if (outside.size() < check && !box.contains(at(free, places))) {
                outside.add(new Draw(free, points + check + outside.size()));
            }
            if (inside.size() < check) {
                double[] in = asked.varied().agreeing(into(box, all[i], places), seed, i);
                if (box.contains(at(in, places))) {
                    inside.add(new Draw(in, points + inside.size()));
                }
            }
        }
        inside.addAll(outside);
        Scattered scattered = Scattered.of(asked, inside, runs);
        Cases cases = cases(scattered.points(), scattered.of(indicator()), places, raises);
        return Optional.of(cases.fit(box));
    }

    private double[] at(double[] shares, int[] places) {
        return Arrays.stream(places)
                .mapToDouble(place -> asked.varied().factors().get(place).place(shares[place]))
                .toArray();
    }

    private static double[] into(Box box, double[] shares, int[] places) {
        double[] in = shares.clone();
        for (int i = 0; i < places.length; i++) {
            double low = Math.max(0, box.low()[i]);
            double high = Math.min(1, box.high()[i]);
            in[places[i]] = low + in[places[i]] * (high - low);
        }
        return in;
    }

    /**
     * The chance of so many cases inside, or more, if inside and outside were alike (Fisher's exact test).
     *
     * @param fit on fresh draws
     */
    static double chance(Fit fit) {
        return fit.inside() == 0 || fit.allHits() == 0
                ? 1
                : new HypergeometricDistribution(fit.all(), fit.allHits(), fit.inside())
                        .upperCumulativeProbability(fit.hits());
    }
}
