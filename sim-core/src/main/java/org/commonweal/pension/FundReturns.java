package org.commonweal.pension;

import org.commonweal.money.AgainstTrend;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * What the pension fund invests in outside the place, and what that earns, real and net of costs (model specification
 * 5.9).
 */
@Answers(FundReturns.OneFactor.class)
public interface FundReturns {

    /** Expected return [a year]. */
    double expected();

    /** How many draws a month's return takes. */
    int draws();

    /** What a month's return differs from the expected one. @param draws independent standard normal numbers */
    double surprise(double[] draws);

    /**
     * Classes of assets held at their target weights. A month's return of a class has the mean r / 12 and the standard
     * deviation sigma / sqrt(12); classes move together by one common factor.
     */
    record OneFactor(
            @Param(
                    value = 0.16,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 0.33,
                    what = "target weight of national bonds outside the place",
                    source = "LGPS allocation, March 2024: bonds 16 % (evidence G4)",
                    status = Status.OBSERVED)
            double bondWeight,

            @Param(
                    value = 0.13,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 0.33,
                    what = "target weight of property and infrastructure",
                    source = "LGPS allocation, March 2024: 7 % and 6 % (evidence G4)",
                    status = Status.OBSERVED)
            double propertyWeight,

            @Param(
                    value = 0.03,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 0.33,
                    what = "target weight of private debt; global equity takes what is left",
                    source = "LGPS allocation, March 2024: 3 % (evidence G4)",
                    status = Status.OBSERVED)
            double debtWeight,

            @Param(
                    value = 0.0196,
                    unit = Unit.PER_YEAR,
                    min = -0.5,
                    max = 0.5,
                    what = "expected real return of global equity, private equity included, net of costs",
                    source =
                            "[E] below the long run of 5-8 % nominal (evidence G10) less inflation and costs of 0.54 % (G3), as prudent valuations reckon",
                    status = Status.ESTIMATED)
            @AgainstTrend(mayFall = true)
            double equityReturn,

            @Param(
                    value = 0.005,
                    unit = Unit.PER_YEAR,
                    min = -0.5,
                    max = 0.5,
                    what = "the same of national bonds",
                    source = "[E] real yields of long gilts 2022-24, about 0.5-1.5 %, less costs",
                    status = Status.ESTIMATED)
            @AgainstTrend(mayFall = true)
            double bondReturn,

            @Param(
                    value = 0.02,
                    unit = Unit.PER_YEAR,
                    min = -0.5,
                    max = 0.5,
                    what = "the same of property and infrastructure",
                    source = "assumed: between bonds and equity",
                    status = Status.ASSUMED)
            @AgainstTrend(mayFall = true)
            double propertyReturn,

            @Param(
                    value = 0.025,
                    unit = Unit.PER_YEAR,
                    min = -0.5,
                    max = 0.5,
                    what = "the same of private debt",
                    source = "assumed: between bonds and equity",
                    status = Status.ASSUMED)
            @AgainstTrend(mayFall = true)
            double debtReturn,

            @Param(
                    value = 0.17,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 0.5,
                    what = "standard deviation of a year's return of global equity",
                    source = "[E] order of magnitude of actuarial models",
                    status = Status.ESTIMATED)
            double equityVolatility,

            @Param(
                    value = 0.08,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 0.5,
                    what = "the same of national bonds",
                    source = "[E] order of magnitude of actuarial models",
                    status = Status.ESTIMATED)
            double bondVolatility,

            @Param(
                    value = 0.12,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 0.5,
                    what = "the same of property and infrastructure",
                    source = "[E] order of magnitude of actuarial models",
                    status = Status.ESTIMATED)
            double propertyVolatility,

            @Param(
                    value = 0.08,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 0.5,
                    what = "the same of private debt",
                    source = "[E] order of magnitude of actuarial models",
                    status = Status.ESTIMATED)
            double debtVolatility,

            @Param(
                    value = 0.4,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 1,
                    what = "correlation between any two classes",
                    source = "assumed: mean of the correlations that actuarial models use",
                    status = Status.ASSUMED)
            double correlation,

            @Param(
                    value = 1,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 3,
                    what = "scale of all volatilities; 0 gives every month the expected return",
                    source = "1 takes the volatilities as they are",
                    status = Status.ASSUMED)
            double volatilityScale)
            implements FundReturns {
        /** How many classes there are: equity, bonds, property and infrastructure, private debt. */
        private static final int CLASSES = 4;

        @Override
        public double expected() {
            double sum = 0;
            for (int c = 0; c < CLASSES; c++) {
                sum += weight(c) * expected(c);
            }
            return sum;
        }

        /** The common factor, then one of each class. */
        @Override
        public int draws() {
            return 1 + CLASSES;
        }

        @Override
        public double surprise(double[] draws) {
            double common = StrictMath.sqrt(correlation) * draws[0];
            double own = StrictMath.sqrt(1 - correlation);
            double sum = 0;
            for (int c = 0; c < CLASSES; c++) {
                sum += weight(c) * volatility(c) * (common + own * draws[1 + c]);
            }
            return volatilityScale * sum / StrictMath.sqrt(12);
        }

        private double weight(int assetClass) {
            return switch (assetClass) {
                case 0 -> 1 - bondWeight - propertyWeight - debtWeight;
                case 1 -> bondWeight;
                case 2 -> propertyWeight;
                default -> debtWeight;
            };
        }

        private double expected(int assetClass) {
            return switch (assetClass) {
                case 0 -> equityReturn;
                case 1 -> bondReturn;
                case 2 -> propertyReturn;
                default -> debtReturn;
            };
        }

        private double volatility(int assetClass) {
            return switch (assetClass) {
                case 0 -> equityVolatility;
                case 1 -> bondVolatility;
                case 2 -> propertyVolatility;
                default -> debtVolatility;
            };
        }
    }
}
