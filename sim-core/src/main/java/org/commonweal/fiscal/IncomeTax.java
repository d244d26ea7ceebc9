package org.commonweal.fiscal;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Odd;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/** Income tax: an allowance, three rates, and what is different for interest and dividends. */
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
                value = 3_600,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "bonus of an employee ownership trust free of income tax",
                source = "Income Tax (Earnings and Pensions) Act 2003 section 312A",
                status = Status.OBSERVED)
        double trustBonus,

        @Param(
                value = 1_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "rents free of tax",
                source = "Income Tax (Trading and Other Income) Act 2005 section 783BF",
                status = Status.OBSERVED)
        double propertyAllowance,

        @Unnamed SavingsTax savings,
        @Unnamed DividendTax dividends)
        implements FiscalLever, Odd {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public IncomeTax {
        Contradiction.unlessOrdered("personal-allowance", personalAllowance, "allowance-limit", allowanceLimit);
        Contradiction.unlessOrdered(
                "personal-allowance", personalAllowance, "additional-threshold", additionalThreshold);
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

    private static final int MONTHS = 12;

    /** Tax on a month's income that is no interest and no dividend, a twelfth of the year's bands [pence a month]. */
    public long due(long income) {
        return Pence.ofPounds(due(Pence.toPounds(income) * MONTHS, 0, 0) / MONTHS);
    }

    /**
     * Tax due by the end of a month on pay and the like received since the year began, as the cumulative code works it
     * out: so many twelfths of allowance and bands (Income Tax (Pay As You Earn) Regulations 2003). After twelve months
     * it is the year's [pence].
     *
     * @param received since the year began [pence]
     * @param months of the year that have begun, 1-12
     */
    public long dueToDate(long received, int months) {
        if (isWithinAllowance(received, months)) {
            return 0;
        }
        double year = Pence.toPounds(received) * MONTHS / months;
        return Pence.ofPounds(due(year, 0, 0) * months / MONTHS);
    }

    /**
     * Whether all that somebody has received since the year began is within so many twelfths of the allowance, so that
     * nothing is due.
     *
     * @param received of every kind [pence]
     * @param months of the year that have begun, 1-12
     */
    public boolean isWithinAllowance(long received, int months) {
        return received * (double) MONTHS < 100 * personalAllowance * months;
    }

    /**
     * Tax on a year's income (Income Tax Act 2007, sections 10 to 16 and 23): pay, pensions, profits and rents come first,
     * then interest, then dividends; the allowance is taken off in this order [pounds a year].
     *
     * @param earned pay, pensions, profits, rents
     * @param interest from savings
     * @param dividend from shares
     */
    public double due(double earned, double interest, double dividend) {
        double income = earned + interest + dividend;
        double allowance = allowance(income);
        if (income <= allowance) {
            return 0;
        }
        double first = Math.max(0, earned - allowance);
        if (income == earned) {
            return banded(0, first, basicRate, higherRate, additionalRate);
        }
        allowance = Math.max(0, allowance - earned);
        double second = Math.max(0, interest - allowance);
        allowance = Math.max(0, allowance - interest);
        double third = Math.max(0, dividend - allowance);
        double tax = banded(0, first, basicRate, higherRate, additionalRate);
        if (second + third > 0) {
            double all = first + second + third;
            double nil = savings.nil(second, first, all <= basicBand, all <= additionalThreshold);
            tax += banded(first + nil, first + second, basicRate, higherRate, additionalRate)
                    + dividends.due(this, first + second, all);
        }
        return tax;
    }

    /**
     * Whether nothing is due on interest and dividends, as is plain of most people: both lie within what is free of tax at
     * any rate, and neither the allowance nor a rate is another because of them. If not, {@link #due} has to be asked.
     *
     * @param earned since the year began, as are the others [pence]
     * @param months of the year that have begun, 1-12
     */
    public boolean isPlainlyFree(long earned, long interest, long dividends, int months) {
        double year = MONTHS / (100.0 * months);
        return savings.isFree(interest * year)
                && this.dividends.isFree(dividends * year)
                && dividends * year <= earned * year - personalAllowance
                && (earned + interest + dividends) * year <= Math.min(allowanceLimit, additionalThreshold);
    }

    private double allowance(double all) {
        return all <= allowanceLimit
                ? personalAllowance
                : Math.max(0, personalAllowance - (all - allowanceLimit) * withdrawal);
    }

    /** Of the rents of a part of a year, 1 for all of it, what is taxable [pounds]. */
    public double taxable(double rents, double part) {
        return Math.max(0, rents - propertyAllowance * part);
    }

    /** Of a trust's bonus what is free of tax, when so much was free since the year began [pence]. */
    public long free(long bonus, long before) {
        return Math.min(bonus, Math.max(0, Pence.ofPounds(trustBonus) - before));
    }

    /** Tax on the part of taxable income between two points [pounds]. */
    double banded(double from, double to, double basic, double higher, double additional) {
        if (to <= basicBand) {
            return basic * (to - from); // most people's: what follows says the same
        }
        return basic * (Math.min(to, basicBand) - Math.min(from, basicBand))
                + higher * (middle(to) - middle(from))
                + additional * (Math.max(to, additionalThreshold) - Math.max(from, additionalThreshold));
    }

    /** Of taxable income what lies in the higher-rate band [pounds]. */
    private double middle(double taxable) {
        return Math.min(Math.max(taxable, basicBand), additionalThreshold) - basicBand;
    }
}
