package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** The benefit cap: most that a benefit unit out of work is paid in all; universal credit is lowered to it. */
public record BenefitCap(
        @Param(
                value = 14_753,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "single people without children",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double single,

        @Param(
                value = 22_020,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "couples and lone parents",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double family,

        @Param(
                value = 16_967,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "single people without children, Greater London",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double singleInLondon,

        @Param(
                value = 25_323,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "couples and lone parents, Greater London",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double familyInLondon,

        @Param(
                value = 846,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 100_000,
                what = "net earnings from which there is no cap",
                source =
                        "2025-26, Universal Credit Regulations 2013, regulation 82: 16 hours a week at the national living wage of 12.21",
                status = Status.OBSERVED)
        double earnings)
        implements FiscalLever {

    /** Checks that its amounts are in order. @throws Contradiction if they are not */
    public BenefitCap {
        Contradiction.unlessOrdered("single", single, "family", family);
        Contradiction.unlessOrdered("single-in-london", singleInLondon, "family-in-london", familyInLondon);
    }

    /**
     * Credit after the cap [pence a month].
     *
     * @param credit universal credit due
     * @param others other benefits that count: child benefit
     * @param isFamily whether the unit is a couple or has children
     * @param earned net earnings
     * @param exempt whether somebody cannot work or is a carer
     */
    public long capped(long credit, long others, boolean isFamily, boolean inLondon, long earned, boolean exempt) {
        if (exempt || earned >= Pence.ofPounds(earnings)) {
            return credit;
        }
        double yearly = isFamily ? (inLondon ? familyInLondon : family) : inLondon ? singleInLondon : single;
        return Math.max(0, Math.min(credit, Pence.ofPounds(yearly / 12) - others));
    }
}
