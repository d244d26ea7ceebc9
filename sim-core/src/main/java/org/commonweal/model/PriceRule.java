package org.commonweal.model;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What money is expected to lose; the amounts of the model are in money of the base year (model specification 1). */
public record PriceRule(
        @Param(
                value = 0.02,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "expected inflation, taken off every nominal rate of interest",
                source = "target of the Bank of England",
                status = Status.OBSERVED)
        double expectedInflation) {

    /**
     * The real rate against the trend, not below zero: nobody is paid for owing, and money that lies in an account keeps
     * its worth.
     *
     * @param nominal rate [1/year]
     * @param growth of pay beyond prices
     */
    double real(double nominal, GrowthRule growth) {
        return Math.max(0, growth.left(nominal - expectedInflation));
    }

    /** What pay grows by at current prices [1/year]. @param growth of pay beyond prices */
    double trend(GrowthRule growth) {
        return growth.and(expectedInflation);
    }

    /** Whether nominal and real rates are the same. */
    boolean isConstant() {
        return expectedInflation == 0;
    }
}
