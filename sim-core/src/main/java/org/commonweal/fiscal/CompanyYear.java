package org.commonweal.fiscal;

/**
 * A company's corporation tax in a year: profits and losses of the year are set against each other, losses of earlier
 * years come off, and a loss of the whole year is carried back one year and then forward (Corporation Tax Act 2010, part 4).
 *
 * @param profit since the year began; below zero for a loss [pence]
 * @param losses of earlier years not yet used [pence]
 * @param lastTaxed profit that was taxed last year [pence]
 * @param paid tax paid since the year began, less what earlier years still owe [pence]
 */
public record CompanyYear(long profit, long losses, long lastTaxed, long paid) {
    /** That of a company without a past. */
    public static final CompanyYear FIRST = new CompanyYear(0, 0, 0, 0);

    /** With more profit. @param more pence; below zero for a loss */
    public CompanyYear with(long more) {
        return new CompanyYear(profit + more, losses, lastTaxed, paid);
    }

    /** With so much more tax paid; below zero for a repayment [pence]. */
    public CompanyYear paying(long tax) {
        return new CompanyYear(profit, losses, lastTaxed, paid + tax);
    }

    /** Tax due on what the year has brought so far and not yet paid; below zero for what is to be repaid [pence]. */
    public long due(CorporationTax tax) {
        return tax.due(taxable()) - paid;
    }

    /** What the end of the year leaves due when a loss is carried back: the same without one [pence]. */
    public long dueAtEnd(CorporationTax tax) {
        return due(tax) - (tax.due(lastTaxed) - tax.due(lastTaxed - carriedBack()));
    }

    /** The next year, after the tax that this one leaves due was paid as far as money went. @param unpaid pence */
    public CompanyYear next(long unpaid) {
        long left = profit < 0 ? losses - profit - carriedBack() : losses - Math.min(losses, profit);
        return new CompanyYear(0, left, taxable(), -unpaid);
    }

    private long taxable() {
        return Math.max(0, profit - losses);
    }

    private long carriedBack() {
        return Math.min(Math.max(0, -profit), lastTaxed);
    }
}
