package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What employers that are no public bodies need not pay of their own national insurance (National Insurance Contributions Act 2014). */
public record EmploymentAllowance(
        @Param(
                value = 10_500,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "contributions of a year that an employer need not pay",
                source = "National Insurance Contributions (Secondary Class 1 Contributions) Act 2025",
                status = Status.OBSERVED)
        double amount,

        @Param(
                value = 0,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 10_000_000,
                what = "contributions last year from which on there is no allowance; 0 if there is no such limit",
                source =
                        "National Insurance Contributions (Secondary Class 1 Contributions) Act 2025: the limit of 100,000 was abolished",
                status = Status.OBSERVED)
        double mostContributions)
        implements FiscalLever {

    /**
     * Of a month's contributions what need not be paid [pence].
     *
     * @param contributions of the employer this month [pence]
     * @param used of the allowance since the year began [pence]
     * @param lastYear contributions of last year [pence]
     */
    public long relief(long contributions, long used, long lastYear) {
        boolean excluded = mostContributions > 0 && lastYear >= Pence.ofPounds(mostContributions);
        return excluded ? 0 : Math.max(0, Math.min(contributions, Pence.ofPounds(amount) - used));
    }
}
