package org.commonweal.production;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * What capital does (model specification 2 of the second version): a firm that has less of it than its work asks for gets
 * less done, and one that renews it gets better at what it does. With both at zero capital is wanted, not required.
 */
public record CapitalUse(
        @Param(
                value = 0.25,
                unit = Unit.EXPONENT,
                min = 0,
                max = 1,
                what =
                        "how much less a firm makes with less capital than its work asks for: exponent of the ratio of both",
                source =
                        "capital's share of income in production functions is 0.25-0.35 (from memory); 0: capital is wanted, not required",
                status = Status.ASSUMED)
        double capitalExponent,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0.01,
                max = 1,
                what = "ratio of capital to what a firm's work asks for below which less makes no difference",
                source = "assumed: who has next to nothing rents or borrows, so that nobody is trapped",
                status = Status.ASSUMED)
        double leastCapital,

        @Param(
                value = 0.05,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "productivity that a firm gains when it adds to its capital, and loses as it wears off",
                source = "assumed: 0-0.1, for technology that comes with equipment; 0: none",
                status = Status.ASSUMED)
        double renewal) {

    /**
     * Output of the same people with what capital there is, relative to their output with enough: min(1, (K / K*)^theta).
     *
     * @param capital K [pence]
     * @param asked K*, what their work asks for [pence]
     */
    public double effect(long capital, long asked) {
        if (capitalExponent == 0 || capital >= asked) {
            return 1;
        }
        return StrictMath.pow(Math.max(leastCapital, capital / (double) asked), capitalExponent);
    }

    /**
     * Productivity after a month's investment: a (1 + phi (I - D) / K).
     *
     * @param net I - D, gross investment less depreciation [pence]
     * @param capital K, what it had or wants, whichever is more [pence]
     */
    public double renewed(double productivity, long net, double capital) {
        return capital <= 0 ? productivity : productivity * (1 + renewal * net / capital);
    }
}
