package org.commonweal.taxation;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.IncomeTax;
import org.commonweal.fiscal.TaxRecords;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.time.Month;

/**
 * Residents' income tax and class 4 contributions over a tax year, which is the model's year. Tax on pay, pensions and
 * drawings is taken as they are paid, by the cumulative code; what is paid without tax (dividends, interest, rents, profits
 * left in a business) is noted, and every month what is due so far and not yet paid is settled from the household's account.
 * After the twelfth month everybody has paid what the year's income owes, or is repaid; what a household has no money for
 * stays due. Income of a household as a whole is its first person's.
 */
public final class TaxOffice {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final TaxRecords records;

    /** The office for the residents of a place. */
    public TaxOffice(Economy economy, FiscalSystem fiscal) {
        this.economy = economy;
        this.fiscal = fiscal;
        records = economy.people.taxes;
    }

    /** A new year begins: what was not paid stays due. Comes before anything is paid in its first month. */
    public void openYear() {
        if (economy.month.ofYear() > 1) {
            return;
        }
        for (int p = 0; p < economy.people.count; p++) {
            records.taxed[p] = Math.min(0, records.taxed[p] - taxDue(p, Month.PER_YEAR));
            records.insured[p] = Math.min(0, records.insured[p] - insuranceDue(p, Month.PER_YEAR));
        }
        records.clear();
    }

    /**
     * Notes pay or a pension. @return tax to be taken off it [pence]
     *
     * @param taxable less contributions to a pension scheme [pence]
     * @param most what can be taken off [pence]
     */
    public long onPay(int p, long taxable, long most) {
        records.earned[p] += taxable;
        return take(p, most);
    }

    /** Notes what a self-employed owner draws. @return tax to be taken off it, at most all of it [pence] */
    public long onDrawings(int p, long drawn) {
        records.profits[p] += drawn;
        return take(p, drawn);
    }

    private long take(int p, long most) {
        long due = fiscal.incomeTax().dueToDate(records.earned[p] + records.profits[p], economy.month.ofYear());
        long tax = Math.min(most, Math.max(0, due - records.taxed[p]));
        records.taxed[p] += tax;
        records.takenAtSource[p] = records.taxed[p] >= due;
        return tax;
    }

    /** Class 4 contributions on a self-employed owner's profits so far that were not paid, at most so much [pence]. */
    public long onProfits(int p, long most) {
        long insurance = Math.min(most, Math.max(0, insuranceDue(p, economy.month.ofYear()) - records.insured[p]));
        records.insured[p] += insurance;
        return insurance;
    }

    /**
     * Notes a bonus and tells what of it is taxable [pence].
     *
     * @param relieved whether bonuses of the firm are free of income tax up to the limit of a year
     */
    public long taxable(int p, long bonus, boolean relieved) {
        if (!relieved) {
            return bonus;
        }
        long free = fiscal.incomeTax().free(bonus, records.relieved[p]);
        records.relieved[p] += free;
        return bonus - free;
    }

    /** Notes a pension that nothing is taken off [pence]. */
    public void notePension(int p, long pence) {
        records.earned[p] += pence;
        records.takenAtSource[p] = false;
    }

    /** Notes profits that a business of a household's own has left, or its loss [pence]. */
    public void noteProfit(int h, long pence) {
        records.profits[first(h)] += pence;
        records.takenAtSource[first(h)] = false;
    }

    /** Notes a dividend to a household [pence]. */
    public void noteDividend(int h, long pence) {
        records.dividends[first(h)] += pence;
    }

    /** Notes interest to a household [pence]. */
    public void noteInterest(int h, long pence) {
        records.interest[first(h)] += pence;
    }

    /** Notes rent to a landlord household [pence]. */
    public void noteRent(int h, long pence) {
        records.rents[first(h)] += pence;
    }

    private int first(int h) {
        return economy.households.firstPerson[h];
    }

    /** Every household pays what is due and was not taken at source; at the end of the year it is repaid what was too much. */
    public void settle() {
        People people = economy.people;
        int month = economy.month.ofYear();
        boolean closesYear = economy.month.closesYear();
        for (int p = 0; p < people.count; p++) {
            long tax = isPlainlyPaid(p, month) && !closesYear ? 0 : taxDue(p, month) - records.taxed[p];
            if (tax > 0 || closesYear && tax < 0) {
                records.taxed[p] += settle(people.household[p], Flow.INCOME_TAX, tax);
            }
            long insurance = insuranceDue(p, month) - records.insured[p];
            if (insurance > 0 || closesYear && insurance < 0) {
                records.insured[p] += settle(people.household[p], Flow.NATIONAL_INSURANCE, insurance);
            }
        }
    }

    /** Whether what was taken at source is all, as of most people who are paid every month. */
    private boolean isPlainlyPaid(int p, int months) {
        return records.takenAtSource[p]
                && records.rents[p] == 0
                && fiscal.incomeTax()
                        .isPlainlyFree(
                                records.earned[p] + records.profits[p],
                                records.interest[p],
                                records.dividends[p],
                                months);
    }

    /** A household pays what is due, or is repaid it. @return what it has paid; below zero for a repayment [pence] */
    private long settle(int h, Flow why, long due) {
        int account = economy.accounts.household(h);
        long paid = due;
        if (due > 0) {
            paid = economy.ledger.payUpTo(why, account, economy.accounts.government, due);
            economy.tally.arrears += due - paid;
        } else {
            economy.ledger.pay(Flow.TAX_REPAYMENTS, economy.accounts.government, account, -due);
        }
        economy.households.receive(h, -paid);
        return paid;
    }

    /** Income tax on what the year has brought person {@code p}, as its last month closes. @param more pension [pence] */
    public long incomeTaxOfYear(int p, long more) {
        return taxDue(p, Month.PER_YEAR, more);
    }

    /** Contributions of the self-employed on what the year has brought person {@code p}, as its last month closes [pence]. */
    public long insuranceOfYear(int p) {
        return insuranceDue(p, Month.PER_YEAR);
    }

    /** Income tax due by the end of a month of the year on what was received since the year began [pence]. */
    private long taxDue(int p, int months) {
        return taxDue(p, months, 0);
    }

    private long taxDue(int p, int months, long more) {
        IncomeTax tax = fiscal.incomeTax();
        if (tax.isWithinAllowance(records.received(p) + more, months)) {
            return 0;
        }
        double year = Month.PER_YEAR / (double) months;
        double rents = records.rents[p] == 0 ? 0 : tax.taxable(Pence.toPounds(records.rents[p]), 1 / year);
        double earned = Math.max(0, Pence.toPounds(records.earned[p] + records.profits[p] + more) + rents) * year;
        double onEarned = tax.due(earned, 0, 0);
        double all = records.interest[p] + records.dividends[p] == 0
                ? onEarned
                : tax.due(earned, Pence.toPounds(records.interest[p]), Pence.toPounds(records.dividends[p]));
        return Pence.ofPounds(onEarned / year + all - onEarned);
    }

    private long insuranceDue(int p, int months) {
        long profits = records.profits[p];
        return profits <= 0 ? 0 : fiscal.selfEmployedInsurance().dueToDate(profits, months);
    }
}
