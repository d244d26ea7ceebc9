package org.commonweal.labour;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How pay moves while people stay in their jobs (model specification 5.3). */
@Answers({SettlementRule.Yearly.class, SettlementRule.AtHire.class})
public interface SettlementRule {

    /** Whether pay is settled in a month of the year, 1-12. */
    boolean due(int ofYear);

    /** Level of pay after a settlement, relative to month zero. @param level before; @param going the going rate */
    double settled(double level, double going);

    /**
     * Level at which commuters are paid and working owners pay themselves, and which firms reckon with.
     *
     * @param residents mean of the residents employed here, of whom each one's level is known
     * @param going what new hires are paid
     */
    double ofAll(double residents, double going);

    /** Once a year a part of the gap to the going rate is closed, for all alike. */
    record Yearly(
            @Param(
                    value = 0.6,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "part of the gap between pay and the going rate that a yearly settlement closes",
                    source = "assumed: most of pay in line with the market within two years; swept",
                    status = Status.ASSUMED)
            double share,

            @Param(
                    value = 4,
                    unit = Unit.COUNT,
                    min = 1,
                    max = 12,
                    what = "month of the year in which pay is settled",
                    source = "assumed: April, when the public services and most settlements of the year begin",
                    status = Status.ASSUMED)
            int month)
            implements SettlementRule {

        @Override
        public boolean due(int ofYear) {
            return ofYear == month;
        }

        @Override
        public double settled(double level, double going) {
            return level + share * (going - level);
        }

        @Override
        public double ofAll(double residents, double going) {
            return residents;
        }
    }

    /** Residents keep the pay they were hired at; the pay of all others is that of new hires. */
    record AtHire() implements SettlementRule {

        @Override
        public boolean due(int ofYear) {
            return false;
        }

        @Override
        public double settled(double level, double going) {
            return level;
        }

        @Override
        public double ofAll(double residents, double going) {
            return going;
        }
    }
}
