package org.commonweal.enterprise;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.fiscal.CompanyYear;
import org.commonweal.fiscal.CorporationTax;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.ownership.LegalForm;
import org.commonweal.taxation.OwnBusiness;
import org.commonweal.taxation.TaxOffice;
import org.commonweal.time.Month;

/**
 * Firms' corporation tax, paid or repaid as quarters end: what the year has brought so far owes, less what was paid. A firm's
 * year is the model's; a tax that there is no money for stays due. Profits of a business that is no company are its owner's.
 */
final class CompanyTaxes {
    private final Economy economy;
    private final CorporationTax tax;
    private final LegalForm[] forms;
    private final OwnBusiness businesses;
    private final TaxOffice office;

    CompanyTaxes(Economy economy, FiscalSystem fiscal, LegalForm[] forms) {
        this.economy = economy;
        this.forms = forms;
        tax = fiscal.corporationTax();
        businesses = new OwnBusiness(economy, fiscal.selfEmployedInsurance());
        office = new TaxOffice(economy, fiscal);
    }

    /** Settles a quarter. @return what firm {@code f} has paid; below zero for a repayment [pence] */
    long settle(int f) {
        return settle(f, economy.month.ofYear() > Month.PER_YEAR - Month.PER_QUARTER);
    }

    /** Settles the last quarter of a firm that closes; what it cannot pay is lost. */
    void close(int f) {
        settle(f, true);
    }

    /** Takes interest on withdrawable shares off taxable profit (Corporation Tax Act 2009, section 499) [pence]. */
    void deduct(int f, long interest) {
        economy.firms.taxYears.companyYear[f] = economy.firms.taxYears.companyYear[f].with(-interest);
    }

    private long settle(int f, boolean yearEnds) {
        Firms firms = economy.firms;
        if (businesses.isUnincorporated(f)) {
            office.noteProfit(firms.owner[f], firms.profit[f]);
            return 0;
        }
        if (forms[firms.form[f]].taxExempt()) {
            return 0;
        }
        CompanyYear year = firms.taxYears.companyYear[f].with(firms.profit[f]);
        long due = yearEnds ? year.dueAtEnd(tax) : year.due(tax);
        long paid = pay(economy.accounts.firm(f), due);
        firms.taxYears.companyYear[f] = yearEnds ? year.next(due - paid) : year.paying(paid);
        return paid;
    }

    private long pay(int account, long due) {
        int treasury = economy.accounts.government;
        if (due >= 0) {
            return economy.ledger.payUpTo(Flow.CORPORATION_TAX, account, treasury, due);
        }
        economy.ledger.pay(Flow.TAX_REPAYMENTS, treasury, account, -due);
        return due;
    }
}
