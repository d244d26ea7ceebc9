package org.commonweal.fiscal;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.parameter.Odd;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Income tax on dividends: rates of their own, above an allowance. */
public record DividendTax(
        @Param(
                value = 500,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "dividends free of tax",
                source = "Income Tax Act 2007 section 13A",
                status = Status.OBSERVED)
        double dividendAllowance,

        @Param(
                value = 0.0875,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "rate on dividends in the basic-rate band",
                source = "Income Tax Act 2007 section 8; evidence J25",
                status = Status.OBSERVED)
        double dividendRate,

        @Param(
                value = 0.3375,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "rate on dividends in the higher-rate band",
                source = "Income Tax Act 2007 section 8",
                status = Status.OBSERVED)
        double dividendUpperRate,

        @Param(
                value = 0.3935,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "rate on dividends above the additional threshold",
                source = "Income Tax Act 2007 section 8",
                status = Status.OBSERVED)
        double dividendAdditionalRate)
        implements Odd {

    /** Whether dividends are free of tax at any rate [pounds a year]. */
    boolean isFree(double dividends) {
        return dividends < dividendAllowance;
    }

    /** Tax on dividends that are the last part of taxable income, from a point to another [pounds a year]. */
    double due(IncomeTax bands, double from, double to) {
        double nil = Math.min(to - from, dividendAllowance);
        return bands.banded(from + nil, to, dividendRate, dividendUpperRate, dividendAdditionalRate);
    }

    @Override
    public List<Oddity> oddities() {
        return Stream.of(
                        Oddity.ifFalling("dividend-rate", dividendRate, "dividend-upper-rate", dividendUpperRate),
                        Oddity.ifFalling(
                                "dividend-upper-rate",
                                dividendUpperRate,
                                "dividend-additional-rate",
                                dividendAdditionalRate))
                .flatMap(List::stream)
                .toList();
    }
}
