package org.commonweal.labour;

import org.commonweal.economy.Economy;
import org.commonweal.fiscal.EmploymentAllowance;
import org.commonweal.fiscal.TaxYears;

/**
 * What firms have used of the year's employment allowance, charities among them. Anchors have none: public bodies are excluded
 * (National Insurance Contributions Act 2014, section 2), and of charities among anchors it would be a few thousandths of what
 * they contribute.
 */
final class EmploymentAllowances {
    private final Economy economy;
    private final EmploymentAllowance allowance;

    EmploymentAllowances(Economy economy, EmploymentAllowance allowance) {
        this.economy = economy;
        this.allowance = allowance;
    }

    /** Notes a month's contributions of firm {@code f} as an employer. @return what it need not pay of them [pence] */
    long relief(int f, long contributions) {
        TaxYears years = economy.firms.taxYears;
        if (economy.month.ofYear() == 1) {
            years.lastContributions[f] = years.contributions[f];
            years.contributions[f] = 0;
            years.allowanceUsed[f] = 0;
        }
        years.contributions[f] += contributions;
        long relief = allowance.relief(contributions, years.allowanceUsed[f], years.lastContributions[f]);
        years.allowanceUsed[f] += relief;
        return relief;
    }
}
