package org.commonweal.labour;

import java.util.function.IntConsumer;
import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.pension.PensionRule;
import org.commonweal.pension.Scheme;
import org.commonweal.taxation.OwnBusiness;
import org.commonweal.taxation.TaxOffice;

/**
 * Everybody who works is paid: net pay to households and, for commuters, to the region; tax, insurance and pension
 * contributions in one payment for each employer. Pension rights are earned with it. Working owners draw from their
 * firms.
 */
public final class Payroll {
    /** Nobody is older [years]. */
    private static final int OLDEST = 120;

    private static final double HALF_A_YEAR = 0.5;

    private final Economy economy;
    private final PayPacket packet;
    private final PensionRule pensions;
    private final WageRule wages;
    private final FiscalSystem fiscal;
    private final FirmCash cash;
    private final EmploymentAllowances allowances;
    private final TaxOffice office;
    private final OwnBusiness businesses;
    private final long[] withheld;
    private final long[] employersInsurance;
    private final double[] discounts = new double[OLDEST];
    private final long[] total;
    private final long[] incomeTax;
    private final long[] insurance;
    private final long[] pension;

    /** A payroll of a place. */
    public Payroll(
            Economy economy,
            PayPacket packet,
            PensionRule pensions,
            WageRule wages,
            FiscalSystem fiscal,
            LegalForm[] forms,
            FirmCash cash) {
        this.economy = economy;
        this.packet = packet;
        this.pensions = pensions;
        this.wages = wages;
        this.fiscal = fiscal;
        this.cash = cash;
        allowances = new EmploymentAllowances(economy, fiscal.employmentAllowance());
        office = new TaxOffice(economy, fiscal);
        businesses = new OwnBusiness(economy, fiscal.selfEmployedInsurance());
        withheld = new long[economy.people.count];
        int employers = economy.accounts.household(0);
        total = new long[employers];
        employersInsurance = new long[employers];
        incomeTax = new long[employers];
        insurance = new long[employers];
        pension = new long[employers];
        for (int age = 0; age < discounts.length; age++) {
            discounts[age] = pensions.discount(age + HALF_A_YEAR);
        }
    }

    /** Pays everybody. */
    public void run() {
        java.util.Arrays.fill(total, 0);
        java.util.Arrays.fill(employersInsurance, 0);
        java.util.Arrays.fill(incomeTax, 0);
        java.util.Arrays.fill(insurance, 0);
        java.util.Arrays.fill(pension, 0);
        economy.pensionFund.memberPay = 0;
        forEachEmployee(this::addResident);
        addCommuters();
        relieve();
        provideCash();
        forEachEmployee(this::payResident);
        payEmployers();
        drawings();
    }

    private double hours(int employer) {
        return economy.accounts.isFirm(employer) ? economy.firms.hours[economy.accounts.firmOf(employer)] : 1;
    }

    /** Does something to everybody who has an employer, with pay as it is at this month's hours. */
    private void forEachEmployee(IntConsumer what) {
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            int employer = people.employer[p];
            if (employer < 0 || people.activity(p) == People.Activity.OWNER) {
                continue;
            }
            double hours = hours(employer);
            if (hours < 1) {
                long full = people.pay[p];
                packet.setPay(p, Pence.round(full * hours));
                what.accept(p);
                packet.setPay(p, full);
            } else {
                what.accept(p);
            }
        }
    }

    private void addResident(int p) {
        People people = economy.people;
        int employer = people.employer[p];
        total[employer] += people.pay[p] + people.employerInsurance[p] + people.employerPension[p];
        long taxable = people.pay[p] - people.employeePension[p];
        withheld[p] = office.onPay(p, taxable, taxable - people.employeeInsurance[p]);
        incomeTax[employer] += withheld[p];
        employersInsurance[employer] += people.employerInsurance[p];
        insurance[employer] += people.employeeInsurance[p] + people.employerInsurance[p];
        pension[employer] += people.employeePension[p] + people.employerPension[p];
    }

    private void addCommuters() {
        Firms firms = economy.firms;
        double standing = economy.outside.commuterStanding * economy.payLevel;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.commuters[f] > 0) {
                int firm = economy.accounts.firm(f);
                addCommuters(firm, firms.commuters[f], packet.meanPay(firm) * standing * firms.hours[f]);
            }
        }
        for (Anchor anchor : economy.anchors) {
            addCommuters(anchor.account(), anchor.commuters, anchor.meanPay * standing);
        }
    }

    private void addCommuters(int employer, int commuters, double meanPay) {
        Scheme scheme = packet.scheme(employer);
        long pay = Pence.round(meanPay);
        double take = pensions.contributions().members(scheme);
        long employeePension = Pence.round(pay * packet.employeeRate(scheme, pay) * take);
        long employerPension = Pence.round(pay * packet.employerRate(scheme) * take);
        long tax = fiscal.incomeTax().due(pay - employeePension);
        long employee = fiscal.nationalInsurance().employee(pay);
        long employerInsurance = fiscal.nationalInsurance().employer(pay);
        total[employer] += commuters * (pay + employerInsurance + employerPension);
        incomeTax[employer] += commuters * tax;
        insurance[employer] += commuters * (employee + employerInsurance);
        employersInsurance[employer] += commuters * employerInsurance;
        pension[employer] += commuters * (employeePension + employerPension);
        if (scheme == Scheme.FUND) {
            long rights = commuters * pensions.accruedOutside(pay);
            economy.pensionFund.earn(commuters * pay, rights, commuters * employeePension);
            economy.ledger.accrue(
                    Instrument.FUND_PENSIONS, economy.accounts.region, economy.accounts.pensionFund, rights);
        }
    }

    /** Firms need not pay all of their own contributions. */
    private void relieve() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                int account = economy.accounts.firm(f);
                long relief = allowances.relief(f, employersInsurance[account]);
                insurance[account] -= relief;
                total[account] -= relief;
            }
        }
    }

    /** Firms make sure they can pay; the government advances what an anchor is short of. */
    private void provideCash() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                firms.drawings[f] = 0;
                firms.wageBill[f] = total[economy.accounts.firm(f)];
                firms.costs[f] += firms.wageBill[f];
                cash.cover(f, firms.wageBill[f]);
            }
        }
        for (Anchor anchor : economy.anchors) {
            anchor.wageBill = total[anchor.account()];
            long missing = anchor.wageBill - economy.ledger.deposits(anchor.account());
            economy.ledger.pay(Flow.GRANTS, economy.accounts.government, anchor.account(), Math.max(0, missing));
            anchor.advancedLast = Math.max(0, missing);
            anchor.advanced += anchor.advancedLast;
            anchor.paid += anchor.wageBill;
        }
    }

    private void payResident(int p) {
        People people = economy.people;
        int employer = people.employer[p];
        int h = people.household[p];
        long net = people.pay[p] - people.employeeInsurance[p] - people.employeePension[p] - withheld[p];
        int account = economy.accounts.household(h);
        Flow why = employer == economy.accounts.region ? Flow.OUTSIDE_WAGES : Flow.WAGES;
        economy.ledger.pay(why, employer, account, net);
        economy.households.receive(h, net);
        economy.households.earnings[h] += net;
        economy.households.originalIncome[h] += people.pay[p];
        total[employer] -= net;
        earnRights(p, employer, h, account);
    }

    private void earnRights(int p, int employer, int h, int account) {
        People people = economy.people;
        long contributions = people.employeePension[p] + people.employerPension[p];
        if (contributions == 0) {
            return;
        }
        double years = economy.households.retirementYears[h];
        double discount = discounts[Math.min(discounts.length - 1, people.age[p] / 12)];
        switch (packet.scheme(employer)) {
            case PRIVATE ->
                economy.ledger.accrue(Instrument.PRIVATE_PENSIONS, account, economy.accounts.nation, contributions);
            case PUBLIC ->
                economy.ledger.accrue(
                        Instrument.PUBLIC_PENSIONS,
                        account,
                        economy.accounts.government,
                        pensions.accruedAt(discount, people.pay[p], years));
            case FUND -> {
                long rights = pensions.accruedAt(discount, people.pay[p], years);
                economy.pensionFund.earn(people.pay[p], rights, people.employeePension[p]);
                economy.ledger.accrue(Instrument.FUND_PENSIONS, account, economy.accounts.pensionFund, rights);
            }
        }
    }

    private void payEmployers() {
        for (int employer = 0; employer < total.length; employer++) {
            if (total[employer] == 0 && incomeTax[employer] == 0) {
                continue;
            }
            economy.ledger.pay(Flow.INCOME_TAX, employer, economy.accounts.government, incomeTax[employer]);
            economy.ledger.pay(Flow.NATIONAL_INSURANCE, employer, economy.accounts.government, insurance[employer]);
            economy.ledger.pay(Flow.PENSION_CONTRIBUTIONS, employer, schemeAccount(employer), pension[employer]);
            long commuters = total[employer] - incomeTax[employer] - insurance[employer] - pension[employer];
            economy.ledger.pay(Flow.COMMUTER_WAGES, employer, economy.accounts.region, commuters);
        }
    }

    private int schemeAccount(int employer) {
        return switch (packet.scheme(employer)) {
            case PRIVATE -> economy.accounts.nation;
            case PUBLIC -> economy.accounts.government;
            case FUND -> economy.accounts.pensionFund;
        };
    }

    private void drawings() {
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.OWNER) {
                draw(p, economy.accounts.firmOf(people.employer[p]));
            }
        }
    }

    private void draw(int p, int f) {
        int h = economy.people.household[p];
        int firm = economy.accounts.firm(f);
        double meanPay = economy.technology.meanPay[economy.firms.industry[f]];
        double wanted = wages.drawings(meanPay, economy.people.talent[p]) * economy.payLevel;
        long earned = economy.firms.sales[f] - economy.firms.costs[f] - economy.firms.depreciation[f];
        long drawn = wages.drawn(wanted, earned, economy.ledger.deposits(firm));
        boolean selfEmployed = businesses.isUnincorporated(f);
        long tax = selfEmployed ? office.onDrawings(p, drawn) : office.onPay(p, drawn, drawn);
        long contributions = selfEmployed
                ? office.onProfits(p, drawn - tax)
                : Math.min(drawn - tax, fiscal.nationalInsurance().employee(drawn));
        long net = drawn - tax - contributions;
        economy.ledger.pay(Flow.OWNER_DRAWINGS, firm, economy.accounts.household(h), net);
        economy.ledger.pay(Flow.INCOME_TAX, firm, economy.accounts.government, tax);
        economy.ledger.pay(Flow.NATIONAL_INSURANCE, firm, economy.accounts.government, contributions);
        economy.firms.costs[f] += drawn;
        economy.firms.drawings[f] += drawn;
        economy.households.originalIncome[h] += drawn;
        economy.households.receive(h, net);
        economy.households.earnings[h] += net;
    }
}
