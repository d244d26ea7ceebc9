package org.commonweal.results.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What the width of an interval over draws comes from: the luck of seeds within draws, or what differs between draws of the
 * parameters. One-way analysis of variance with random effects (Searle, Casella and McCulloch, "Variance Components", 1992):
 * the mean square between draws estimates k s² + l², that within draws l², where l² is the variance of luck, s² that of the
 * effect between draws, and k the number of seeds of a draw. The variance of the mean is the first over all seeds, and the
 * part of it that is luck is the ratio of the two.
 *
 * @param luck part of the variance of the mean effect that is luck, 0-1; not a number where it cannot be known
 * @param spread standard deviation of the effect between draws, luck taken out, in the effect's unit; likewise
 */
public record Components(double luck, double spread) {
    /** Where nothing is drawn, or draws are too few. */
    public static final Components UNKNOWN = new Components(Double.NaN, Double.NaN);

    /** Those of the effects of seeds within draws. @param byDraw numbers only, as many for each draw */
    public static Components of(double[][] byDraw) {
        if (byDraw.length < 2 || byDraw[0].length < 2) {
            return UNKNOWN;
        }
        int seeds = byDraw[0].length;
        double between = seeds
                * StatUtils.variance(
                        Arrays.stream(byDraw).mapToDouble(StatUtils::mean).toArray());
        double within = StatUtils.mean(
                Arrays.stream(byDraw).mapToDouble(StatUtils::variance).toArray());
        return between == 0 && within == 0
                ? UNKNOWN
                : new Components(
                        between > within ? within / between : 1, Math.sqrt(Math.max(0, between - within) / seeds));
    }

    /** Whether it is known. */
    public boolean isKnown() {
        return Double.isFinite(luck);
    }

    /** Part of the variance of the mean effect that comes from parameters, 0-1. */
    public double notKnowing() {
        return 1 - luck;
    }
}
