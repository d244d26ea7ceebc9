package org.commonweal.overnight;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.model.Rules;
import org.commonweal.publicfinance.Claims;
import org.commonweal.taxation.TaxOffice;

/**
 * What the households of a run would pay and be paid in a year under a system of rules, by the code that the run itself
 * pays by. Contributions, benefits and council tax are worked out month by month, income tax on the year's income.
 */
final class Assessment {
    private final Economy economy;
    private final FiscalSystem rules;
    private final FiscalSystem own;
    private final GrossIncomes gross;
    private final Claims claims;
    private final TaxOffice office;
    private final long[][] year;
    private final long[] morePension;
    private final EmployersInsurance employers;

    /** @param run the rules of the run; @param rules those of the assessment */
    Assessment(Economy economy, Rules run, FiscalSystem rules, GrossIncomes gross) {
        this.economy = economy;
        this.rules = rules;
        this.gross = gross;
        own = run.fiscal();
        claims = new Claims(economy, rules, run.demography().life()::child);
        office = new TaxOffice(economy, rules);
        year = new long[Line.values().length][economy.households.count];
        morePension = new long[economy.people.count];
        employers = new EmployersInsurance(economy, run, rules, gross);
    }

    /** Adds a month. */
    void addMonth() {
        for (int h = 0; h < economy.households.count; h++) {
            addMonth(h);
        }
        employers.addMonth();
    }

    private void addMonth(int h) {
        Households households = economy.households;
        int first = households.firstPerson[h];
        int claimants = first + households.claimants(h);
        long earnings = households.earnings[h];
        long pensions = 0;
        for (int p = first; p < first + households.adults[h]; p++) {
            long insurance = rules.nationalInsurance().employee(gross.pay[p]);
            add(Line.EMPLOYEES_INSURANCE, h, insurance);
            earnings += netPay(p, rules) - netPay(p, own);
            if (economy.people.activity(p) == People.Activity.RETIRED) {
                long statePension = rules.statePension().monthly();
                add(Line.STATE_PENSION, h, statePension);
                morePension[p] += statePension - own.statePension().monthly();
                pensions += p < claimants ? netPension(p, statePension) : 0;
            }
            earnings -= p < claimants ? 0 : earnedBy(p);
        }
        claims.assess(h, earnings, pensions, claims.savings(h));
        add(Line.CHILD_BENEFIT, h, claims.due.childBenefit);
        add(Line.UNIVERSAL_CREDIT, h, claims.due.universalCredit);
        add(Line.PENSION_CREDIT, h, claims.due.pensionCredit);
        add(Line.HOUSING_BENEFIT, h, claims.due.housingBenefit);
        add(Line.COUNCIL_TAX, h, claims.councilTax());
        for (int p = claimants; p < first + households.adults[h]; p++) {
            boolean retired = economy.people.activity(p) == People.Activity.RETIRED;
            add(retired ? Line.PENSION_CREDIT : Line.UNIVERSAL_CREDIT, h, claims.ofOther(p, earnedBy(p)));
        }
    }

    /** Adds what is worked out on a year's income, when the year's last month closes. */
    void addYear() {
        for (int p = 0; p < economy.people.count; p++) {
            int h = economy.people.household[p];
            add(Line.INCOME_TAX, h, office.incomeTaxOfYear(p, morePension[p]));
            add(Line.SELF_EMPLOYED_INSURANCE, h, office.insuranceOfYear(p));
        }
    }

    private void add(Line line, int h, long pence) {
        year[line.ordinal()][h] += pence;
    }

    /** Net pay of somebody who is employed and lives with others. */
    private long earnedBy(int p) {
        boolean employed = economy.people.works(p) && economy.people.activity(p) != People.Activity.OWNER;
        return employed ? netPay(p, rules) : 0;
    }

    private long netPay(int p, FiscalSystem under) {
        long taxable = gross.pay[p] - gross.contributions[p];
        return taxable
                - under.incomeTax().due(taxable)
                - under.nationalInsurance().employee(gross.pay[p]);
    }

    /** Tax comes off a pension that is not the state's. */
    private long netPension(int p, long statePension) {
        long pension = gross.pension[p];
        return statePension + pension - Math.min(pension, rules.incomeTax().due(statePension + pension));
    }

    /** What a line comes to of a household in the year [pence]. */
    long of(Line line, int h) {
        return year[line.ordinal()][h];
    }

    /** What a line comes to in the year [pence]. */
    long total(Line line) {
        long sum = line == Line.EMPLOYERS_INSURANCE ? employers.total() : 0;
        for (long pence : year[line.ordinal()]) {
            sum += pence;
        }
        return sum;
    }

    /** What all lines add to the income of a household in the year [pence]. */
    long net(int h) {
        long sum = 0;
        for (Line line : Line.values()) {
            sum += line.toHousehold(of(line, h));
        }
        return sum;
    }
}
