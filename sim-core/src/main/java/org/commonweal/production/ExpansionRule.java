package org.commonweal.production;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much capital a firm adds beyond depreciation (model specification 5.6). */
@Answers(ExpansionRule.GapClosing.class)
public interface ExpansionRule {

    /**
     * What a firm wants to add this month, below zero where it wants less [pence, before rounding].
     *
     * @param capital what it has [pence]
     * @param wantedCapital what its expected orders ask for [pence]
     */
    double beyondWear(long capital, double wantedCapital);

    /** A part of the gap between the capital it wants and has. */
    record GapClosing(
            @Param(
                    value = 0.03,
                    unit = Unit.PER_MONTH,
                    min = 0,
                    max = 1,
                    what = "share of the gap to wanted capital that is closed in a month",
                    source = "[A] in the specification",
                    status = Status.ASSUMED)
            double speed)
            implements ExpansionRule {

        @Override
        public double beyondWear(long capital, double wantedCapital) {
            return speed * (wantedCapital - capital);
        }
    }
}
