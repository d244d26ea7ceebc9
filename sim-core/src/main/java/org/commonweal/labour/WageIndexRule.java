package org.commonweal.labour;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How pay at hire answers to the labour market (model specification 5.3). */
@Answers(WageIndexRule.WageCurve.class)
public interface WageIndexRule {

    /**
     * Pay at hire next month relative to month zero.
     *
     * @param index what it is now
     * @param unemployment u
     * @param opening u_0, the same measure at month zero
     */
    double next(double index, double unemployment, double opening);

    /** A part of the way to (u / u_0) to the power of an elasticity (Blanchflower and Oswald 1994). */
    record WageCurve(
            @Param(
                    value = -0.07,
                    unit = Unit.EXPONENT,
                    min = -1,
                    max = 0,
                    neutral = 0,
                    what = "elasticity of pay at hire to unemployment",
                    source = "wage curve, Blanchflower and Oswald 1994: -0.1; lower for later UK work",
                    status = Status.ESTIMATED)
            double wageCurve,

            @Param(
                    value = 24,
                    unit = Unit.MONTHS,
                    min = 1,
                    max = 240,
                    what = "months over which pay at hire follows unemployment",
                    source = "assumed: pay is settled once a year or two",
                    status = Status.ASSUMED)
            double lag,

            @Param(
                    value = 0.2,
                    unit = Unit.RATIO,
                    min = 0.001,
                    max = 1,
                    what = "unemployment relative to month zero below which pay rises no further",
                    source = "assumed: keeps pay in bounds where next to nobody looks for work",
                    status = Status.ASSUMED)
            double leastUnemployment)
            implements WageIndexRule {

        @Override
        public double next(double index, double unemployment, double opening) {
            double target = StrictMath.pow(Math.max(leastUnemployment, unemployment / opening), wageCurve);
            return index + (target - index) / lag;
        }
    }
}
