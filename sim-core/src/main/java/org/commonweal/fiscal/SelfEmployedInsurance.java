package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** National insurance of the self-employed: class 4 on a year's profits, and the flat class 2 while it was due. */
public record SelfEmployedInsurance(
        @Param(
                value = 12_570,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "profits above which they contribute",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double lowerLimit,

        @Param(
                value = 50_270,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 500_000,
                what = "profits above which the lower rate applies",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double upperLimit,

        @Param(
                value = 0.06,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "rate between the limits",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double mainRate,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "rate above the upper limit",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double upperRate,

        @Param(
                value = 0,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 100,
                what = "class 2",
                source = "National Insurance Contributions (Reduction in Rates) Act 2024: none due since April 2024",
                status = Status.OBSERVED)
        double flatRate,

        @Param(
                value = 12_570,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "profits above which class 2 is due",
                source = "Social Security Contributions and Benefits Act 1992 section 11",
                status = Status.OBSERVED)
        double flatFrom,

        @Param(
                value = 0.215,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of private firms on the business register that are no companies; of others all",
                source =
                        "sole proprietors and partnerships in national/business_legal_size_industry_uk_2024.csv, of them and companies",
                status = Status.ESTIMATED)
        double shareOfFirms)
        implements FiscalLever {

    private static final int WEEKS = 52;
    private static final int MONTHS = 12;

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public SelfEmployedInsurance {
        Contradiction.unlessOrdered("lower-limit", lowerLimit, "upper-limit", upperLimit);
    }

    /**
     * Contributions due by the end of a month on the profits since the year began: on their rate a year, for so many
     * twelfths of it; after twelve months it is the year's [pence].
     *
     * @param profits since the year began [pence]
     * @param months of the year that have begun, 1-12
     */
    public long dueToDate(long profits, int months) {
        double year = Pence.toPounds(profits) * MONTHS / months;
        double main = Math.min(year, upperLimit) - Math.min(year, lowerLimit);
        double above = Math.max(0, year - upperLimit);
        double flat = year > flatFrom ? flatRate * WEEKS : 0;
        return Pence.ofPounds((main * mainRate + above * upperRate + flat) * months / MONTHS);
    }

    /** Whether a private firm on the business register is no company. @param draw a uniform number */
    public boolean isUnincorporated(double draw) {
        return draw < shareOfFirms;
    }
}
