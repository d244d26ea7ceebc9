package org.commonweal.scenarios.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.commonweal.results.statistics.LeastSquares;

/**
 * Approximate Bayesian computation with regression adjustment (Beaumont, Zhang and Balding 2002): of the runs with
 * parameters drawn from the priors those whose summaries come nearest to the observed ones are kept, weighted by
 * nearness, and their parameters moved to where they would have been, had the summaries been met. Parameters are moved
 * on the logit of their prior, so that none leaves it.
 */
final class Inference {
    private static final double FURTHEST = 12;

    private Inference() {}

    /**
     * The posterior.
     *
     * @param table the runs
     * @param accepted share of them that is kept, 0-1
     * @param observed the statistics observed
     */
    static Posterior posterior(ReferenceTable table, double accepted, double[] observed) {
        Summaries summaries = new Summaries(table.statistics(), table.shares());
        double[] wanted = summaries.of(observed);
        double[][] gaps = IntStream.range(0, table.size())
                .mapToObj(run -> minus(summaries.ofRun(run), wanted))
                .toArray(double[][]::new);
        double[] distances = Arrays.stream(gaps).mapToDouble(Inference::length).toArray();
        int[] near = IntStream.range(0, gaps.length)
                .boxed()
                .sorted(Comparator.comparingDouble(run -> distances[run]))
                .mapToInt(Integer::intValue)
                .toArray();
        int kept = (int) Math.ceil(accepted * gaps.length);
        double reach = distances[near[Math.min(kept, near.length - 1)]];
        int[] runs = Arrays.copyOf(near, kept);
        Arrays.sort(runs);
        return adjusted(table, gaps, runs, weights(distances, runs, reach));
    }

    /** Epanechnikov's kernel: 1 - (d / reach)^2, made to add up to 1. */
    private static double[] weights(double[] distances, int[] runs, double reach) {
        double[] weights = Arrays.stream(runs)
                .mapToDouble(run -> reach == 0 ? 1 : 1 - (distances[run] / reach) * (distances[run] / reach))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static Posterior adjusted(ReferenceTable table, double[][] gaps, int[] runs, double[] weights) {
        double[][] near = Arrays.stream(runs).mapToObj(run -> gaps[run]).toArray(double[][]::new);
        double[][] logits =
                Arrays.stream(runs).mapToObj(run -> logits(table.shares()[run])).toArray(double[][]::new);
        LeastSquares regression = new LeastSquares(near, logits, weights);
        double[] centre = regression.predict(new double[near[0].length]);
        double[][] shares = new double[runs.length][];
        for (int k = 0; k < runs.length; k++) {
            double[] residuals = regression.residualLeftOut(k);
            shares[k] = IntStream.range(0, centre.length)
                    .mapToDouble(i -> share(centre[i] + residuals[i]))
                    .toArray();
        }
        return new Posterior(shares, weights);
    }

    private static double[] logits(double[] shares) {
        return Arrays.stream(shares).map(Inference::logit).toArray();
    }

    private static double logit(double share) {
        return Math.max(-FURTHEST, Math.min(FURTHEST, StrictMath.log(share / (1 - share))));
    }

    private static double share(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private static double[] minus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    private static double length(double[] gap) {
        return Math.sqrt(Arrays.stream(gap).map(x -> x * x).sum());
    }
}
