package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * Business rates: a property's rateable value times a multiplier, less reliefs (Local Government Finance Act 1988, part III);
 * part stays with the council.
 */
public record BusinessRates(
        @Param(
                value = 0.499,
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                what = "multiplier of small properties",
                source = "small business non-domestic rating multiplier, England, gov.uk",
                status = Status.OBSERVED)
        double smallMultiplier,

        @Param(
                value = 0.555,
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                what = "multiplier of others",
                source = "standard non-domestic rating multiplier, England, gov.uk",
                status = Status.OBSERVED)
        double multiplier,

        @Param(
                value = 51_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000_000,
                what = "rateable value from which on the standard multiplier applies",
                source = "Non-Domestic Rating (Chargeable Amounts) rules, gov.uk: below 51,000",
                status = Status.OBSERVED)
        double smallUpTo,

        @Param(
                value = 500_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 100_000_000,
                what = "rateable value from which a property is a large one",
                source = "Non-Domestic Rating (Multipliers and Private Schools) Act 2025",
                status = Status.OBSERVED)
        double largeFrom,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "how much higher the multiplier of large properties is",
                source = "Non-Domestic Rating (Multipliers and Private Schools) Act 2025: from April 2026",
                status = Status.OBSERVED)
        double largeSupplement,

        @Param(
                value = 12_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000_000,
                what = "rateable value up to which small business relief is full",
                source = "Non-Domestic Rating (Small Business Rate Relief) (England) Order 2012 as amended in 2017",
                status = Status.OBSERVED)
        double reliefUpTo,

        @Param(
                value = 3_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000_000,
                what = "rateable value above that over which it tapers away",
                source = "Non-Domestic Rating (Small Business Rate Relief) (England) Order 2012 as amended in 2017",
                status = Status.OBSERVED)
        double reliefTaper,

        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "relief of charities and community amateur sports clubs",
                source = "Local Government Finance Act 1988 section 43",
                status = Status.OBSERVED)
        double charityRelief,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "relief that the council adds, of what a charity or society still has to pay",
                source =
                        "assumed: councils seldom add to the mandatory relief; Local Government Finance Act 1988 section 47 allows up to all",
                status = Status.ASSUMED)
        double discretionaryRelief,

        @Param(
                value = 0.4,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "relief of shops, restaurants and places of leisure",
                source = "Retail, Hospitality and Leisure relief scheme 2025-26, gov.uk",
                status = Status.OBSERVED)
        double retailRelief,

        @Param(
                value = 110_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 10_000_000,
                what = "most of that relief for a business",
                source = "Retail, Hospitality and Leisure relief scheme 2025-26, gov.uk",
                status = Status.OBSERVED)
        double retailReliefCap,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "how much lower the multipliers of shops, restaurants and places of leisure are",
                source = "Non-Domestic Rating (Multipliers and Private Schools) Act 2025: from April 2026",
                status = Status.OBSERVED)
        double retailDiscount,

        @Param(
                value = 0.49,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share that local government keeps",
                source = "business rates retention scheme, 50 % less 1 % for fire (evidence H8)",
                status = Status.OBSERVED)
        double retained,

        @Unnamed Premises premises)
        implements FiscalLever {

    private static final int MONTHS = 12;

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public BusinessRates {
        Contradiction.unlessOrdered("relief-up-to", reliefUpTo, "small-up-to", smallUpTo);
        Contradiction.unlessOrdered("small-up-to", smallUpTo, "large-from", largeFrom);
        Contradiction.unlessOrdered("retail-discount", retailDiscount, "small-multiplier", smallMultiplier);
    }

    /** What reliefs an occupier may get. */
    public enum Occupier {
        /** A business with one property. */
        SINGLE,
        /** A branch of a business with others: small business relief is for one property, the cap of retail relief for all. */
        CHAIN,
        /** A charity, for its purpose. */
        CHARITY
    }

    /**
     * The bill of a property [pence a month].
     *
     * @param rateableValue pounds
     * @param retail whether it is a shop, a restaurant or a place of leisure
     */
    public long bill(double rateableValue, Occupier occupier, boolean retail) {
        return Pence.ofPounds(yearly(rateableValue, occupier, retail) / MONTHS);
    }

    private double yearly(double value, Occupier occupier, boolean retail) {
        double full = value * factor(value, retail);
        return switch (occupier) {
            case CHARITY -> full * (1 - charityRelief) * (1 - discretionaryRelief);
            case CHAIN -> full;
            case SINGLE -> {
                double bill = full * (1 - smallRelief(value));
                yield retail ? bill - Math.min(retailReliefCap, retailRelief * bill) : bill;
            }
        };
    }

    private double factor(double value, boolean retail) {
        if (value >= largeFrom) {
            return multiplier + largeSupplement;
        }
        return (value < smallUpTo ? smallMultiplier : multiplier) - (retail ? retailDiscount : 0);
    }

    private double smallRelief(double value) {
        return value <= reliefUpTo ? 1 : Math.max(0, 1 - (value - reliefUpTo) / Math.max(1, reliefTaper));
    }

    /** Of the rates collected, what the council keeps [pence]. */
    public long kept(long collected) {
        return Pence.share(retained, collected);
    }
}
