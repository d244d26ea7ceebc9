package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.statistics.FalseDiscoveries;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.PairedSample;
import org.commonweal.results.statistics.Power;

/** What every scenario does to every indicator, all of them looked at together. */
public final class Effects {
    private final Levels levels;
    private final List<Tested> tested = new ArrayList<>();

    private record Tested(int scenario, int indicator, PairedSample sample, Interval difference) {

        /** What is equal in every pair is known, not tested; one pair tests nothing. */
        boolean isTest() {
            return !sample.isNothing() && difference.count() > 1;
        }
    }

    private Effects(Levels levels) {
        this.levels = levels;
        for (int scenario = 1; scenario < levels.scenarios().size(); scenario++) {
            for (int i = 0; i < levels.catalogue().size(); i++) {
                PairedSample sample = levels.sample(scenario, i);
                tested.add(new Tested(scenario, i, sample, sample.difference()));
            }
        }
    }

    /** The effects, scenario by scenario, each in the order of the catalogue. */
    public static List<Effect> of(Levels levels) {
        return new Effects(levels).effects();
    }

    private List<Effect> effects() {
        int[] tests = IntStream.range(0, tested.size())
                .filter(i -> tested.get(i).isTest())
                .toArray();
        double[] found = FalseDiscoveries.q(IntStream.of(tests)
                .mapToDouble(i -> tested.get(i).difference().p())
                .toArray());
        double[] q = new double[tested.size()];
        Arrays.fill(q, 1);
        int distinguishable = 0;
        for (int i = 0; i < tests.length; i++) {
            q[tests[i]] = found[i];
            distinguishable += found[i] <= FalseDiscoveries.ALLOWED ? 1 : 0;
        }
        double level = FalseDiscoveries.level(distinguishable, Math.max(1, tests.length));
        return IntStream.range(0, tested.size())
                .mapToObj(i -> effect(tested.get(i), q[i], level))
                .toList();
    }

    private Effect effect(Tested test, double q, double level) {
        SeriesMeta meta = levels.catalogue().get(test.indicator());
        boolean distinguishable = test.isTest() && q <= FalseDiscoveries.ALLOWED;
        double mean = test.difference().mean();
        return new Effect(
                meta.name(),
                levels.scenarios().get(test.scenario()),
                Interval.of(test.sample().baseline()),
                test.difference(),
                test.isTest() ? improvement(meta.direction(), test.difference()) : Double.NaN,
                q,
                distinguishable,
                distinguishable || !test.isTest()
                        ? 0
                        : mean == 0
                                ? Power.MOST
                                : Power.pairs(mean, test.sample().spread(), level));
    }

    /** With a flat prior the true effect has the t distribution about the mean that the p value was taken from. */
    private static double improvement(Direction direction, Interval difference) {
        double higher = difference.mean() > 0 ? 1 - difference.p() / 2 : difference.p() / 2;
        return switch (direction) {
            case HIGHER_IS_BETTER -> higher;
            case LOWER_IS_BETTER -> 1 - higher;
            case NEITHER -> Double.NaN;
        };
    }
}
