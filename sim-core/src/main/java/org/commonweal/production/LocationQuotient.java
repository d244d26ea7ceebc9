package org.commonweal.production;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What share of its inputs a place can supply, where no table says it (model specification 5.6). */
@Answers(LocationQuotient.Flegg.class)
public interface LocationQuotient {

    /** What is taken off for the size of the place, 0-1. @param shareOfNation value added there over the nation's */
    double sizeFactor(double shareOfNation);

    /**
     * Share of an input that the place can supply, 0-1.
     *
     * @param supplier simple location quotient of the industry that supplies: its share in the place over that in the
     *     nation
     * @param buyer that of the industry that buys
     * @param sizeFactor see {@link #sizeFactor}
     */
    double regionalPurchase(double supplier, double buyer, double sizeFactor);

    /** Flegg's location quotient (Flegg and Webber 1997): the cross-industry quotient, less in smaller places. */
    record Flegg(
            @Param(
                    value = 0.3,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 1,
                    what = "delta of Flegg's location quotient",
                    source = "0.2-0.3 is typical (evidence C11)",
                    status = Status.ESTIMATED)
            double flegg)
            implements LocationQuotient {
        /** Stands in for an industry that is not there at all. */
        private static final double NEARLY_NOTHING = 1e-9;

        /** (log2(1 + share of the nation))^delta. */
        @Override
        public double sizeFactor(double shareOfNation) {
            return StrictMath.pow(StrictMath.log(1 + shareOfNation) / StrictMath.log(2), flegg);
        }

        /** min(1, LQ_i / LQ_j x size factor). */
        @Override
        public double regionalPurchase(double supplier, double buyer, double sizeFactor) {
            return Math.min(1, supplier / Math.max(NEARLY_NOTHING, buyer) * sizeFactor);
        }
    }
}
