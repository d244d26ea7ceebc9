package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much of a rent universal credit and housing benefit support: by the bedrooms that are needed. */
public record RentSupport(
        @Param(
                value = 35,
                unit = Unit.YEARS,
                min = 0,
                max = 120,
                what = "age under which a single person is supported with a room in a shared dwelling only",
                source = "Universal Credit Regulations 2013, schedule 4, paragraph 28",
                status = Status.OBSERVED)
        double sharedUnder,

        @Param(
                value = 0.14,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "social rent not supported with one bedroom more than needed, working age",
                source = "Universal Credit Regulations 2013, schedule 4, paragraph 36",
                status = Status.OBSERVED)
        double oneSpare,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "the same with two or more",
                source = "Universal Credit Regulations 2013, schedule 4, paragraph 36",
                status = Status.OBSERVED)
        double moreSpare,

        @Param(
                value = 93.02,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 2_000,
                what = "what each other adult from that age is taken to contribute",
                source = "2025-26, Universal Credit Regulations 2013, schedule 4, paragraph 14, as uprated",
                status = Status.OBSERVED)
        double nonDependant,

        @Param(
                value = 21,
                unit = Unit.YEARS,
                min = 16,
                max = 120,
                what = "age from which an adult is taken to contribute",
                source = "Universal Credit Regulations 2013, schedule 4, paragraph 16",
                status = Status.OBSERVED)
        double nonDependantFrom)
        implements FiscalLever {

    /** Checks that its amounts are in order. @throws Contradiction if they are not */
    public RentSupport {
        Contradiction.unlessOrdered("one-spare", oneSpare, "more-spare", moreSpare);
    }

    /** Bedrooms needed: one for each couple or single adult, one for two children. */
    public int bedrooms(int couplesAndSingles, int children) {
        return couplesAndSingles + (children + 1) / 2;
    }

    /**
     * The allowance that limits a private rent: bedrooms, or 0 for a room in a shared dwelling.
     *
     * @param alone whether nobody lives there but one single person
     * @param age of that person [months]
     */
    public int allowanceFor(int bedrooms, boolean alone, int age) {
        return alone && age < 12 * sharedUnder ? 0 : bedrooms;
    }

    /** Private rent supported [pence a month]. */
    public long privateRent(long rent, long allowance) {
        return Math.min(rent, allowance);
    }

    /** Social rent supported, working age [pence a month]. @param spare bedrooms more than needed */
    public long socialRent(long rent, int spare) {
        double lost = spare <= 0 ? 0 : spare == 1 ? oneSpare : moreSpare;
        return rent - Pence.share(lost, rent);
    }

    /** Whether an adult of an age [months] is taken to contribute. */
    public boolean contributes(int age) {
        return age >= 12 * nonDependantFrom;
    }

    /** Support left after what other adults are taken to contribute [pence a month]. */
    public long afterContributions(long supported, int nonDependants) {
        return nonDependants == 0 ? supported : Math.max(0, supported - nonDependants * Pence.ofPounds(nonDependant));
    }
}
