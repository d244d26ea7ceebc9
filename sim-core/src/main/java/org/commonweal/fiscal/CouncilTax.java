package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Council tax by band, its discount for one adult, and the support that lowers it for those with low incomes. */
public record CouncilTax(
        @Param(
                value = 1.0,
                unit = Unit.RATIO,
                min = 0,
                max = 3,
                what = "bills relative to the place's",
                source = "1 = the place's own bills",
                status = Status.OBSERVED)
        double level,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "discount where no more than one adult counts",
                source = "Local Government Finance Act 1992, section 11",
                status = Status.OBSERVED)
        double singleDiscount,

        @Param(
                value = 0.80,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of a bill that support pays at working age",
                source = "estimated: councils' schemes for people of working age pay 70-100 %, most of them 75-90 %",
                status = Status.ESTIMATED)
        double supportShare,

        @Param(
                value = 0.20,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "support withdrawn per pound of income above needs, working age",
                source = "the usual taper of council tax reduction schemes",
                status = Status.ESTIMATED)
        double supportTaper,

        @Param(
                value = 0.20,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "the same at pension age, where support pays all of a bill",
                source =
                        "Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, schedule 1, paragraph 3",
                status = Status.OBSERVED)
        double pensionerTaper,

        @Param(
                value = 16_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000_000,
                what = "savings above which there is no support, unless pension credit is paid",
                source =
                        "Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, schedule 1, paragraph 2",
                status = Status.OBSERVED)
        double savingsLimit,

        @Param(
                value = 5.00,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 1_000,
                what = "what each other adult is taken to contribute",
                source =
                        "2025-26, Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, schedule 1, paragraph 8: the lowest amount",
                status = Status.ESTIMATED)
        double nonDependant,

        @Param(
                value = 0.70,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of those entitled to support that claim",
                source =
                        "estimated: support cost 11.9 million in Preston in 2024 (Preston City Council), and as much is due where seven in ten claim",
                status = Status.ESTIMATED)
        double takeUp)
        implements FiscalLever {
    /** Ninths of the bill of band D that bands A to H pay: Local Government Finance Act 1992, section 5. */
    private static final int[] NINTHS = {6, 7, 8, 9, 11, 13, 15, 18};

    /** How many bands there are, A to H. */
    public static final int BANDS = NINTHS.length;

    /** The band that bills are quoted for. */
    public static final byte BAND_D = 'D' - 'A';

    /**
     * A bill before support [pence a month].
     *
     * @param bandD bill of band D in the place [pence a year]
     * @param band 0 = A to 7 = H
     * @param adults who count: students do not, and a dwelling of students pays nothing
     */
    public long bill(long bandD, int band, int adults) {
        if (adults == 0) {
            return 0;
        }
        double due = adults == 1 ? 1 - singleDiscount : 1;
        return Pence.round(level * bandD * NINTHS[band] / NINTHS[BAND_D] * due / 12);
    }

    /** Whether those who are entitled to support claim. @param draw a uniform number, always the same for a unit */
    public boolean claims(double draw) {
        return draw < takeUp;
    }

    /** Whether there is support for those who have so much and no pension credit. @param savings [pence] */
    public boolean allows(long savings) {
        return savings <= Pence.ofPounds(savingsLimit);
    }

    /** Bills of dwellings that no household lives in [pence a month]. @param dwellings in dwellings of band D, in full */
    public long billWithoutHousehold(long bandD, double dwellings) {
        return Pence.round(level * bandD * dwellings / 12);
    }

    /** How many dwellings of band D are billed as much as dwellings of all bands. @param byBand dwellings, A to H */
    public static double inBandD(int[] byBand) {
        double sum = 0;
        for (int band = 0; band < BANDS; band++) {
            sum += byBand[band] * (double) NINTHS[band] / NINTHS[BAND_D];
        }
        return sum;
    }

    /** Support at working age [pence a month]. @param incomeAboveNeeds [pence a month]; @param savings [pence] */
    public long support(long bill, long incomeAboveNeeds, int nonDependants, long savings) {
        return allows(savings)
                ? support(supportShare * supported(bill, nonDependants), supportTaper, incomeAboveNeeds)
                : 0;
    }

    /** Support at pension age [pence a month]. @param guaranteed whether pension credit is paid */
    public long pensionerSupport(
            long bill, long incomeAboveNeeds, int nonDependants, boolean guaranteed, long savings) {
        if (guaranteed) {
            return supported(bill, nonDependants);
        }
        return allows(savings) ? support(supported(bill, nonDependants), pensionerTaper, incomeAboveNeeds) : 0;
    }

    private long supported(long bill, int nonDependants) {
        return nonDependants == 0 ? bill : Math.max(0, bill - nonDependants * Pence.ofPounds(nonDependant * 52 / 12));
    }

    private static long support(double most, double taper, long incomeAboveNeeds) {
        return Pence.round(Math.max(0, most - taper * Math.max(0, incomeAboveNeeds)));
    }
}
