package org.commonweal.enterprise;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.NationalInsurance;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.taxation.TaxOffice;

/**
 * Bonuses of firms to the people who work in them, in equal parts. They are pay: the employer's contribution comes out of the
 * part, the employee's and income tax out of what is left, and the next month's means tests count it; commuters' net parts go
 * to the region, and odd pennies stay.
 */
final class Bonuses {
    private final Economy economy;
    private final NationalInsurance insurance;
    private final FiscalSystem fiscal;
    private final LegalForm[] forms;
    private final TaxOffice office;
    private final long[] pot;
    private boolean any;

    Bonuses(Economy economy, FiscalSystem fiscal, LegalForm[] forms) {
        this.economy = economy;
        this.fiscal = fiscal;
        this.forms = forms;
        office = new TaxOffice(economy, fiscal);
        insurance = fiscal.nationalInsurance();
        pot = new long[economy.firms.slots];
    }

    /** Sets a pot aside for those who work in firm {@code f} [pence]. */
    void promise(int f, long pence) {
        pot[f] = pence;
        any |= pence > 0;
    }

    /** Pays what was promised. */
    void pay() {
        if (!any) {
            return;
        }
        any = false;
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            int employer = people.employer[p];
            if (economy.accounts.isFirm(employer) && pot[economy.accounts.firmOf(employer)] > 0) {
                payResident(p, employer, economy.accounts.firmOf(employer));
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (pot[f] > 0) {
                payCommuters(f, pot[f] / Math.max(1, firms.heads(f)));
                pot[f] = 0;
            }
        }
    }

    private void payResident(int p, int employer, int f) {
        long pay = economy.people.pay[p];
        long bonus = gross(pay, pot[f] / economy.firms.heads(f));
        long contribution = insurance.employee(pay + bonus) - insurance.employee(pay);
        long taxable = office.taxable(p, bonus, forms[economy.firms.form[f]].bonusRelief());
        long tax = office.onPay(p, taxable, bonus - contribution);
        int h = economy.people.household[p];
        long net = bonus - contribution - tax;
        economy.ledger.pay(Flow.WORKER_BONUS, employer, economy.accounts.household(h), net);
        payTaxes(employer, tax, contribution + insurance.employer(pay + bonus) - insurance.employer(pay));
        economy.households.receive(h, net);
        economy.households.originalIncome[h] += bonus;
        boolean claims = p < economy.households.firstPerson[h] + economy.households.claimants(h);
        economy.households.bonuses[h] += claims ? net : 0;
    }

    private void payCommuters(int f, long part) {
        Firms firms = economy.firms;
        int employer = economy.accounts.firm(f);
        long pay = Pence.round(
                economy.technology.meanPay[firms.industry[f]] * economy.outside.commuterStanding * economy.wageIndex);
        long bonus = gross(pay, part);
        long contribution = insurance.employee(pay + bonus) - insurance.employee(pay);
        long due = fiscal.incomeTax().due(pay + bonus) - fiscal.incomeTax().due(pay);
        long tax = Math.min(bonus - contribution, due); // of a penny or two, both may be rounded up
        int heads = firms.commuters[f];
        economy.ledger.pay(Flow.WORKER_BONUS, employer, economy.accounts.region, heads * (bonus - contribution - tax));
        payTaxes(
                employer,
                heads * tax,
                heads * (contribution + insurance.employer(pay + bonus) - insurance.employer(pay)));
    }

    /** What somebody's part leaves for them when the employer's contribution comes out of it, or a little less [pence]. */
    private long gross(long pay, long part) {
        long contribution = insurance.employer(pay + part) - insurance.employer(pay);
        return Pence.share(part / (double) Math.max(1, part + contribution), part);
    }

    private void payTaxes(int employer, long tax, long contributions) {
        economy.ledger.pay(Flow.INCOME_TAX, employer, economy.accounts.government, tax);
        economy.ledger.pay(Flow.NATIONAL_INSURANCE, employer, economy.accounts.government, contributions);
    }
}
