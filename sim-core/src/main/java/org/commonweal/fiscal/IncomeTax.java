package org.commonweal.fiscal;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Odd;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Income tax on pay, pensions and dividends: allowance, three rates. */
public record IncomeTax(
        @Param(
                value = 12_570,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "income free of tax",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double personalAllowance,

        @Param(
                value = 100_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "income above which the allowance is withdrawn",
                source = "Income Tax Act 2007, section 35",
                status = Status.OBSERVED)
        double allowanceLimit,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "allowance withdrawn per pound of income above that",
                source = "Income Tax Act 2007, section 35: one pound for every two",
                status = Status.OBSERVED)
        double withdrawal,

        @Param(
                value = 0.20,
                unit = Unit.SHARE,
                min = 0,
                max = 0.7,
                what = "basic rate",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double basicRate,

        @Param(
                value = 37_700,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 500_000,
                what = "width of the basic-rate band",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double basicBand,

        @Param(
                value = 0.40,
                unit = Unit.SHARE,
                min = 0,
                max = 0.7,
                what = "higher rate",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double higherRate,

        @Param(
                value = 125_140,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "income above which the additional rate is due",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double additionalThreshold,

        @Param(
                value = 0.45,
                unit = Unit.SHARE,
                min = 0,
                max = 0.7,
                what = "additional rate",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double additionalRate,

        @Param(
                value = 0.0875,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "rate on dividends, basic-rate payers",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv; evidence J25",
                status = Status.OBSERVED)
        double dividendRate)
        implements FiscalLever, Odd {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public IncomeTax {
        Contradiction.unlessOrdered("personal-allowance", personalAllowance, "allowance-limit", allowanceLimit);
        Contradiction.unlessOrdered("basic-band", basicBand, "additional-threshold", additionalThreshold);
    }

    @Override
    public List<Oddity> oddities() {
        return Stream.of(
                        Oddity.ifFalling("basic-rate", basicRate, "higher-rate", higherRate),
                        Oddity.ifFalling("higher-rate", higherRate, "additional-rate", additionalRate))
                .flatMap(List::stream)
                .toList();
    }

    /** Tax on income of a month, a twelfth of the year's bands [pence a month]. */
    public long due(long income) {
        double pounds = Pence.toPounds(income) * 12;
        if (pounds <= Math.min(personalAllowance, allowanceLimit)) {
            return 0;
        }
        double allowance = Math.max(0, personalAllowance - Math.max(0, pounds - allowanceLimit) * withdrawal);
        double band = Math.min(basicBand, additionalThreshold);
        double basic = Math.min(Math.max(0, pounds - allowance), band);
        double higher = Math.min(Math.max(0, pounds - allowance - band), additionalThreshold - band);
        double additional = Math.max(0, pounds - allowance - additionalThreshold);
        return Pence.ofPounds((basic * basicRate + higher * higherRate + additional * additionalRate) / 12);
    }

    /** Tax on a dividend [pence]. */
    public long dueOnDividend(long dividend) {
        return Pence.share(dividendRate, dividend);
    }
}
