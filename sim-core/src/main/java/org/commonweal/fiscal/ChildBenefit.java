package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Child benefit, less the charge on a high income. */
public record ChildBenefit(
        @Param(
                value = 26.05,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 500,
                what = "eldest child",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double eldest,

        @Param(
                value = 17.25,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 500,
                what = "each further child",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double further,

        @Param(
                value = 60_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "income of the higher earner above which a charge takes it back",
                source = "Income Tax (Earnings and Pensions) Act 2003, section 681B",
                status = Status.OBSERVED)
        double chargeFrom,

        @Param(
                value = 80_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "income at which the charge takes all of it",
                source = "Income Tax (Earnings and Pensions) Act 2003, section 681C",
                status = Status.OBSERVED)
        double chargeTo)
        implements FiscalLever {

    /** Checks that the charge ends above where it begins. @throws Contradiction if they are not */
    public ChildBenefit {
        Contradiction.unlessOrdered("charge-from", chargeFrom, "charge-to", chargeTo);
    }

    /** Benefit for dependent children before the charge [pence a month]. */
    public long monthly(int children) {
        return children == 0 ? 0 : Pence.ofPounds((eldest + (children - 1) * further) * 52 / 12);
    }

    /** Benefit less the charge [pence a month]. @param income of the higher earner of a couple [pence a year] */
    public long afterCharge(int children, long income) {
        long benefit = monthly(children);
        if (benefit == 0) {
            return 0;
        }
        double above = Pence.toPounds(income) - chargeFrom;
        if (above <= 0) {
            return benefit;
        }
        double hundredth = (chargeTo - chargeFrom) / 100;
        double percent = hundredth <= 0 ? 100 : Math.min(100, Math.floor(above / hundredth));
        return benefit - Pence.share(percent / 100, benefit);
    }
}
