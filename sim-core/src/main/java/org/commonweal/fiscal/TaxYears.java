package org.commonweal.fiscal;

/** The years of firms as the tax office sees them, column by column: entry {@code f} is the firm in slot {@code f}. */
public final class TaxYears {
    /** Its year as corporation tax sees it. */
    public final CompanyYear[] companyYear;

    /** Employers' contributions that the employment allowance has paid since the year began [pence]. */
    public final long[] allowanceUsed;

    /** Employers' contributions since the year began, before the allowance, and those of last year [pence]. */
    public final long[] contributions;

    public final long[] lastContributions;

    /** Of so many firms. */
    public TaxYears(int slots) {
        companyYear = new CompanyYear[slots];
        allowanceUsed = new long[slots];
        contributions = new long[slots];
        lastContributions = new long[slots];
    }

    /** A new firm has nothing behind it. */
    public void clear(int f) {
        companyYear[f] = CompanyYear.FIRST;
        allowanceUsed[f] = 0;
        contributions[f] = 0;
        lastContributions[f] = 0;
    }
}
