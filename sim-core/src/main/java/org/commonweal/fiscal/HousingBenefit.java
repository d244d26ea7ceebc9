package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Housing benefit, which supports rents of people of pension age. */
public record HousingBenefit(
        @Param(
                value = 17.30,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 2_000,
                what = "needs above the minimum of pension credit, single, who reached pension age before April 2021",
                source =
                        "2025-26: schedule 3 of the Housing Benefit (Persons who have attained the qualifying age for state pension credit) Regulations 2006, 244.40 less 227.10; taken for other years, too, when it was 13-17 pounds",
                status = Status.ESTIMATED)
        double olderSingle,

        @Param(
                value = 19.40,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 2_000,
                what = "the same, couple",
                source = "2025-26, as for single people: 366.00 less 346.60",
                status = Status.ESTIMATED)
        double olderCouple,

        @Param(
                value = 70,
                unit = Unit.YEARS,
                min = 50,
                max = 120,
                what = "age of those who reached pension age before April 2021",
                source = "pension age was 66 then (Pensions Act 2011, section 1): 70 in 2025-26",
                status = Status.OBSERVED)
        double olderFrom,

        @Param(
                value = 0.65,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "taper on income above needs",
                source =
                        "Housing Benefit (Persons who have attained the qualifying age for state pension credit) Regulations 2006, regulation 51",
                status = Status.OBSERVED)
        double taper,

        @Param(
                value = 16_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000_000,
                what = "savings above which nothing is paid, unless pension credit is",
                source =
                        "Housing Benefit (Persons who have attained the qualifying age for state pension credit) Regulations 2006, regulations 26 and 43",
                status = Status.OBSERVED)
        double savingsLimit,

        @Param(
                value = 19.65,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 1_000,
                what = "what each other adult is taken to contribute",
                source =
                        "Housing Benefit (Persons who have attained the qualifying age for state pension credit) Regulations 2006, regulation 53: the lowest amount, from memory",
                status = Status.ESTIMATED)
        double nonDependant,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of entitled pensioners that claim",
                source = "DWP, Income-related benefits: estimates of take-up: 80-90 % of pensioners, from memory",
                status = Status.ESTIMATED)
        double takeUp)
        implements FiscalLever {
    /** Whether entitled pensioners claim. @param draw a uniform number, always the same for a unit */
    public boolean claims(double draw) {
        return draw < takeUp;
    }

    /** Needs that income is compared with [pence a month]. @param guarantee the minimum of pension credit */
    public long needs(boolean two, int age, long guarantee) {
        if (age < 12 * olderFrom) {
            return guarantee;
        }
        return guarantee + Pence.ofPounds((two ? olderCouple : olderSingle) * 52 / 12);
    }

    /** Rent that is supported after what other adults are taken to contribute [pence a month]. */
    public long supported(long rent, int nonDependants) {
        return nonDependants == 0 ? rent : Math.max(0, rent - nonDependants * Pence.ofPounds(nonDependant * 52 / 12));
    }

    /** Whether anything is paid to those who have so much and no pension credit. @param savings [pence] */
    public boolean allows(long savings) {
        return savings <= Pence.ofPounds(savingsLimit);
    }

    /** Benefit due [pence a month]. @param guaranteed whether pension credit is paid; @param savings [pence] */
    public long due(long supported, long incomeAboveNeeds, boolean guaranteed, long savings) {
        if (guaranteed) {
            return supported;
        }
        if (!allows(savings)) {
            return 0;
        }
        return Math.max(0, supported - Pence.share(taper, Math.max(0, incomeAboveNeeds)));
    }
}
