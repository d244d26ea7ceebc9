package org.commonweal.labour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What a new hire is paid (model specification 5.3). */
public record WageRule(
        @Param(
                value = 0.736,
                unit = Unit.RATIO,
                min = 0.1,
                max = 3,
                what = "pay of routine work relative to the mean",
                source =
                        "from earnings by occupation (ASHE), as in starting values of a trial run that was stable for 25 years",
                status = Status.ESTIMATED)
        double lowSkill,

        @Param(
                value = 0.943,
                unit = Unit.RATIO,
                min = 0.1,
                max = 3,
                what = "pay of intermediate work relative to the mean",
                source = "as above",
                status = Status.ESTIMATED)
        double middleSkill,

        @Param(
                value = 1.34,
                unit = Unit.RATIO,
                min = 0.1,
                max = 3,
                what = "pay of professional work relative to the mean",
                source = "as above",
                status = Status.ESTIMATED)
        double highSkill,

        @Param(
                value = 0.54,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "standard deviation of the logarithm of talent",
                source =
                        "calibrated to the spread of original and disposable income (C5); hours count: weekly pay of all employees varies more within an occupation than hourly pay",
                status = Status.CALIBRATED)
        double talentSpread,

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
                value = 0.81,
                unit = Unit.RATIO,
                min = 0.5,
                max = 1.2,
                what = "pay of the residents whom the census counts, of that in the household accounts of the place",
                source =
                        "estimated: 28.5 m employees hold 31.7 m jobs (ONS, from memory), 0.90, less what employers put into pensions beyond the rules here: the accounts count both",
                status = Status.ESTIMATED)
        double censusPay,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                what = "what a working owner draws, of the mean pay of the industry",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double ownerDrawings) {

    /** Pay relative to the mean of the industry for a skill 1-3. */
    public double skillFactor(int skill) {
        return skill <= 1 ? lowSkill : skill == 2 ? middleSkill : highSkill;
    }

    /** Wage index next month: a twenty-fourth of the way to (u / u_0) to the power of the wage curve. */
    public double nextIndex(double index, double unemployment, double opening) {
        double target = StrictMath.pow(Math.max(0.2, unemployment / opening), wageCurve);
        return index + (target - index) / 24;
    }
}
