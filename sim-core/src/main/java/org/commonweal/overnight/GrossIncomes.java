package org.commonweal.overnight;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.TaxRecords;
import org.commonweal.money.Pence;

/** What people were paid in a month before tax, read off their tax records when the month closes [pence a month]. */
final class GrossIncomes {
    private final Economy economy;
    private final long statePension;
    private final long[] before;

    /** Pay that contributions are due on, bonuses and directors' salaries among it; 0 of pensioners. */
    final long[] pay;

    /** Contributions to a pension scheme out of it, free of tax. */
    final long[] contributions;

    /** Pensions that are not the state's. */
    final long[] pension;

    /** @param own the rules of the run */
    GrossIncomes(Economy economy, FiscalSystem own) {
        this.economy = economy;
        statePension = own.statePension().monthly();
        before = new long[economy.people.count];
        pay = new long[economy.people.count];
        contributions = new long[economy.people.count];
        pension = new long[economy.people.count];
    }

    /** Reads the month that closes. */
    void read() {
        People people = economy.people;
        TaxRecords records = people.taxes;
        boolean first = economy.month.ofYear() == 1;
        for (int p = 0; p < people.count; p++) {
            long sinceYearBegan = records.earned[p] + records.relieved[p];
            long paid = Math.max(0, first ? sinceYearBegan : sinceYearBegan - before[p]);
            before[p] = sinceYearBegan;
            boolean retired = people.activity(p) == People.Activity.RETIRED;
            contributions[p] = retired ? 0 : Pence.share(hours(people.employer[p]), people.employeePension[p]);
            pay[p] = retired ? 0 : paid + contributions[p];
            pension[p] = retired ? Math.max(0, paid - statePension) : 0;
        }
    }

    /** Of an employer's usual hours those of this month. */
    private double hours(int employer) {
        return economy.accounts.isFirm(employer) ? economy.firms.hours[economy.accounts.firmOf(employer)] : 1;
    }
}
