package org.commonweal.labour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What it costs people for years that their employer closed (model specification 5.3). */
public record ScarRule(
        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                neutral = 0,
                what = "by how much less somebody is paid at the next job whose employer has closed",
                source =
                        "displaced workers earn 10-15 % less after years (Jacobson, LaLonde and Sullivan 1993; Hijzen, Upward and Wright 2010 for the UK) [M]; 0 is the model in which nobody does",
                status = Status.ASSUMED)
        double depth,

        @Param(
                value = 0.15,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "share of it that a year's settlement makes up for",
                source = "[A]: half is left after four years; without effect where there is no scar",
                status = Status.ASSUMED)
        double recovery) {

    /** The scar of somebody whose employer has closed, a share of pay. @param before the one they had */
    public double afterClosing(double before) {
        return Math.max(before, depth);
    }

    /** What is left of a scar after a settlement. */
    public double healed(double scar) {
        return scar * (1 - recovery);
    }
}
