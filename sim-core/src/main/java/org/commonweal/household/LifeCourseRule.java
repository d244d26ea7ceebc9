package org.commonweal.household;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Ages at which households form, have children at home and are left by them (model specification 5.10). */
public record LifeCourseRule(
        @Param(
                value = 22,
                unit = Unit.YEARS,
                min = 16,
                max = 40,
                what = "age at which a household forms",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double formation,

        @Param(
                value = 24,
                unit = Unit.MONTHS,
                min = 1,
                max = 240,
                what = "months over which the ages spread at which a household forms",
                source = "assumed: within a year of it",
                status = Status.ASSUMED)
        int formationSpread,

        @Param(
                value = 48,
                unit = Unit.MONTHS,
                min = 0,
                max = 240,
                what = "most months between the ages of partners at month zero",
                source = "assumed: most partners are within four years of each other",
                status = Status.ASSUMED)
        int partnerSpread,

        @Param(
                value = 30,
                unit = Unit.YEARS,
                min = 18,
                max = 60,
                what = "age at which grown-up children leave home",
                source = "assumed",
                status = Status.ASSUMED)
        double leavingHome,

        @Param(
                value = 26,
                unit = Unit.YEARS,
                min = 16,
                max = 45,
                what = "age of a head from which a household may have dependent children",
                source = "assumed: near the mean age at first birth less a few years",
                status = Status.ASSUMED)
        double familyFrom,

        @Param(
                value = 50,
                unit = Unit.YEARS,
                min = 46,
                max = 64,
                what = "age of a head from which children count as grown up",
                source = "assumed: about twenty years after the mean age at birth",
                status = Status.ASSUMED)
        double familyTo,

        @Param(
                value = 0.45,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "families that have one dependent child",
                source = "estimated: order of magnitude of ONS families and households, from memory",
                status = Status.ESTIMATED)
        double oneChild,

        @Param(
                value = 0.39,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "families that have two dependent children, no more than the others leave; the rest have three",
                source = "estimated: order of magnitude of ONS families and households, from memory",
                status = Status.ESTIMATED)
        double twoChildren,

        @Param(
                value = 36,
                unit = Unit.MONTHS,
                min = 0,
                max = 240,
                what = "months between the births of a family's children",
                source = "assumed: most are two to four years apart",
                status = Status.ASSUMED)
        int betweenBirths,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether families are as large as the census has children for them in the place; off: as large everywhere",
                source = "estimated: residents below 16 over households with dependent children, of the census",
                status = Status.ESTIMATED)
        boolean childrenOfPlace) {
    /** Age from which children count as grown up: of age by the Family Law Reform Act 1969 [years]. */
    private static final int OF_AGE = 18;

    /** The same in months. */
    public static final int ADULT = 12 * OF_AGE;

    /** Age of somebody in a new household [months]. @param month a whole number from 0, below the spread */
    public int newcomersAge(int month) {
        return (int) (12 * formation) - formationSpread / 2 + month;
    }

    /** Whether a grown-up child leaves home at an age [months]. */
    public boolean leavesHome(int age) {
        return age == (int) (12 * leavingHome);
    }

    /** Months that a grown-up child stays at home. */
    public double monthsAtHome() {
        return 12 * (leavingHome - OF_AGE);
    }

    /** Whether a household may get dependent children when its head reaches an age [months]. */
    public boolean startsFamily(int age) {
        return age == (int) (12 * familyFrom);
    }

    /** Whether a household's children count as grown up when its head reaches an age [months]. */
    public boolean endsFamily(int age) {
        return age == (int) (12 * familyTo);
    }

    /** Whether a head of an age [years] may have dependent children. */
    public boolean hasFamilyAge(double age) {
        return age >= familyFrom && age < familyTo;
    }

    /**
     * Shares of families with one, two and three dependent children: the declared ones, each multiplied with a power of what
     * gives them so many on average.
     *
     * @param mean children of a family; the declared shares stand if it is not known (0) or makes no difference
     */
    public double[] familySizes(double mean) {
        double[] sizes = {oneChild, twoChildren, Math.max(0, 1 - oneChild - twoChildren)};
        double large = (sizes.length - mean) * sizes[2];
        if (!childrenOfPlace || mean <= 0 || large <= 0) {
            return sizes;
        }
        double middle = (2 - mean) * sizes[1] / 2;
        double small = Math.max(0, mean - 1) * sizes[0];
        double tilt = (Math.sqrt(middle * middle + large * small) - middle) / large;
        double sum = sizes[0] + sizes[1] * tilt + sizes[2] * tilt * tilt;
        return new double[] {sizes[0] / sum, sizes[1] * tilt / sum, sizes[2] * tilt * tilt / sum};
    }

    /** Dependent children of a family, 1 to 3, given a uniform draw and {@link #familySizes}. */
    public int numberOfChildren(double draw, double[] sizes) {
        return draw < sizes[0] ? 1 : draw < sizes[0] + sizes[1] ? 2 : 3;
    }

    /** Age of a dependent child, the eldest first [months]. @param head age of the head [months]; @param n from 0 */
    public int child(int head, int n) {
        return Math.max(0, head - (int) (12 * familyFrom) - n * betweenBirths);
    }

    /** Years since a household could have formed. @param age [years] */
    public double yearsSinceFormation(double age) {
        return Math.max(0, age - formation);
    }

    /** Age at which rights are earned [years]: grown-up children at home earn theirs young. */
    public double earningAge(double age, boolean child) {
        return child ? formation : age;
    }

    // ---- ages at month zero, as in a stationary population ----------------------------------------------------------

    /** Age of a head with dependent children [years]. @param draw a uniform number */
    public double headOfFamily(double draw) {
        return between(familyFrom, familyTo, draw);
    }

    /**
     * Age of a head of working age without dependent children [years]: as many households at each age as at every other,
     * families among them.
     *
     * @param families households of the kind with dependent children
     * @param others those of working age without
     * @param pensionAge [years]
     * @param draw a uniform number
     */
    public double headOfOther(double families, double others, double pensionAge, double draw) {
        double perYear = (families + others) / (pensionAge - formation);
        double early = Math.max(0, familyFrom - formation) * perYear;
        double late = Math.max(0, pensionAge - familyTo) * perYear;
        double middle = Math.max(0, others - early - late);
        double toss = draw * (early + middle + late);
        if (toss < early) {
            return between(formation, familyFrom, toss / early);
        }
        return toss < early + middle
                ? between(familyFrom, familyTo, (toss - early) / middle)
                : between(familyTo, pensionAge, (toss - early - middle) / late);
    }

    /** Age of a partner [months]. @param head age of the head [months]; @param draw a uniform number */
    public int partner(int head, double draw) {
        return Math.max(ADULT, head + (int) (2 * partnerSpread * draw) - partnerSpread);
    }

    /** Age of a grown-up child at home [months]. @param draw a uniform number */
    public int childAtHome(double draw) {
        return ADULT + (int) (draw * 12 * (leavingHome - OF_AGE));
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
