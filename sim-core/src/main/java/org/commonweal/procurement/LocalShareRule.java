package org.commonweal.procurement;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** With what share of its anchors' purchases a place opens, and how the reach is found that brings it about. */
public record LocalShareRule(
        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether each place opens with the local share of its own purchases, where it is known; off: as many firms hear of a lot everywhere",
                source = "a rule; shares are in the places' figures.csv",
                status = Status.ASSUMED)
        boolean own,

        @Param(
                value = 64,
                unit = Unit.RATIO,
                min = 1,
                max = 200,
                what = "most firms that hear of a lot, relative to the usual number, however large the share",
                source = "assumed: by then whoever can bid has heard of it",
                status = Status.ASSUMED)
        double mostReach,

        @Param(
                value = 3,
                unit = Unit.COUNT,
                min = 1,
                max = 7,
                what = "times that every lot is let on trial",
                source = "assumed: luck matters less than among lots",
                status = Status.ASSUMED)
        int trials,

        @Param(
                value = 0.01,
                unit = Unit.SHARE,
                min = 0.001,
                max = 0.5,
                what = "how closely reach is found",
                source = "assumed: closer than shares are known",
                status = Status.ASSUMED)
        double precision,

        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "how many times as many firms hear of a lot as that share says, or as usual where none is known",
                source = "a rule; other values say what hangs on it: nobody has counted who hears",
                status = Status.ASSUMED)
        double times) {

    /** Share with which a place opens, or not a number where reach is as usual. @param known its own */
    public double wanted(double known) {
        return own ? known : Double.NaN;
    }

    /**
     * Least reach, relative to the usual, at which so much stays here; the most there is where that is not reached.
     *
     * @param share that is wanted, 0-1
     * @param kept share that stays here by reach: more where more hear of a lot
     */
    public double reach(double share, DoubleUnaryOperator kept) {
        double low = 0;
        double high = mostReach;
        while (high - low > precision * high) {
            double middle = (low + high) / 2;
            if (kept.applyAsDouble(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Reach of an anchor, relative to the usual. @param found that at which its own share stays here, 1 where none is known */
    public double multiplied(double found) {
        return times * found;
    }

    /** Share of trials, numbered from 1, in which something holds. */
    public double share(IntPredicate holds) {
        return IntStream.rangeClosed(1, trials).filter(holds).count() / (double) trials;
    }
}
