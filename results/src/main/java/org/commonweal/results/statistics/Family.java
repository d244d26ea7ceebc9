package org.commonweal.results.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Effects that are looked at together, and the one rule by which each is called different from zero or not.
 *
 * <p>False discoveries are held at 5 % ({@link FalseDiscoveries}). The intervals of all of them have the confidence that
 * goes with it, 1 - R q / m where R of m are called (Benjamini and Yekutieli, "False discovery rate-adjusted multiple
 * confidence intervals for selected parameters", 2005): of those that leave out zero at most 5 % are expected to miss the
 * true effect, and an interval leaves out zero exactly when its effect is called different from zero.
 *
 * <p>Fewer than six pairs call nothing different and give no interval. Even if all of them point the same way that is no
 * evidence: with five, chance alone does so once in sixteen times (2 / 2^5), with six once in 32, whatever the
 * distribution; and an interval over so few would rest on the normality that it cannot see.
 */
public final class Family {
    /** Below so many pairs nothing is called different from zero. */
    public static final int FEWEST_PAIRS = 6;

    private final List<PairedSample> samples;
    private final double[] q;
    private final int called;
    private final int tested;

    private Family(List<PairedSample> samples) {
        this.samples = samples;
        int[] tests = IntStream.range(0, samples.size())
                .filter(i -> isTest(samples.get(i)))
                .toArray();
        double[] found = FalseDiscoveries.q(IntStream.of(tests)
                .mapToDouble(i -> samples.get(i).difference().p())
                .toArray());
        q = new double[samples.size()];
        java.util.Arrays.fill(q, 1);
        for (int i = 0; i < tests.length; i++) {
            q[tests[i]] = found[i];
        }
        tested = tests.length;
        called = (int) IntStream.of(tests).filter(this::isDistinguishable).count();
    }

    /** The family of some effects. */
    public static Family of(List<PairedSample> samples) {
        return new Family(List.copyOf(samples));
    }

    /** What is equal in every pair is known, not tested; few pairs test nothing. */
    private static boolean isTest(PairedSample sample) {
        return !sample.isNothing() && sample.count() >= FEWEST_PAIRS;
    }

    /** How many were tested. */
    public int tested() {
        return tested;
    }

    /** The confidence of every interval, 0-1. */
    public double level() {
        return tested == 0 ? 1 - FalseDiscoveries.ALLOWED : 1 - FalseDiscoveries.ALLOWED * Math.max(1, called) / tested;
    }

    /** The p value that the next effect would have to stay below to be called. */
    public double nextP() {
        return FalseDiscoveries.level(called, Math.max(1, tested));
    }

    /** The least share of false discoveries at which an effect is called different from zero. */
    public double q(int effect) {
        return q[effect];
    }

    /** Whether an effect is called different from zero. */
    public boolean isDistinguishable(int effect) {
        return isTest(samples.get(effect)) && q[effect] <= FalseDiscoveries.ALLOWED;
    }

    /** An effect with its interval: it leaves out zero when the effect is called different, and only then. */
    public Interval interval(int effect) {
        PairedSample sample = samples.get(effect);
        if (isTest(sample) || sample.isNothing()) {
            return Interval.at(level(), sample.differences());
        }
        Interval alone = sample.difference();
        return new Interval(alone.mean(), Double.NaN, alone.count(), 1);
    }
}
