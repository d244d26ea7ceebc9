package org.commonweal.genesis;

import org.commonweal.credit.BankingRule;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.household.Tastes;
import org.commonweal.household.WealthRule;
import org.commonweal.labour.WageRule;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.pension.PensionRule;
import org.commonweal.place.OpeningWealthRule;
import org.commonweal.publicfinance.Claims;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** What households expect to live on at month zero, and how much wealth they want. */
final class OpeningIncomes {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final WageRule wages;
    private final WealthRule wealth;
    private final PensionRule scheme;
    private final OpeningWealthRule opening;
    private final Claims claims;

    OpeningIncomes(
            Economy economy,
            FiscalSystem fiscal,
            WageRule wages,
            WealthRule wealth,
            PensionRule scheme,
            OpeningWealthRule opening,
            Claims claims) {
        this.claims = claims;
        this.opening = opening;
        this.scheme = scheme;
        this.economy = economy;
        this.fiscal = fiscal;
        this.wages = wages;
        this.wealth = wealth;
    }

    /** Income without income from capital, what is committed for housing, and council tax. */
    void withoutCapital() {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            int first = households.firstPerson[h];
            int claimants = first + households.claimants(h);
            long earnings = 0;
            long pensions = 0;
            long others = 0;
            for (int p = first; p < first + households.adults[h]; p++) {
                boolean retired = economy.people.activity(p) == People.Activity.RETIRED;
                long pension = retired ? fiscal.statePension().monthly() : 0;
                if (p < claimants) {
                    earnings += netEarnings(p);
                    pensions += pension;
                } else {
                    long pay = netEarnings(p);
                    others += pay + pension + claims.ofOther(p, pay);
                }
            }
            if (economy.people.activity(first) == People.Activity.RETIRED) {
                pensions += Pence.round(rights(h) * scheme.pensionRate(households.retirementYears[h]) / 12);
            }
            claims.assess(h, earnings, pensions, savings(h));
            households.councilTax[h] = claims.councilTax();
            double income = earnings + pensions + claims.due.paid() + others - claims.councilTax();
            households.smoothedIncome[h] = opening.income(income);
            households.smoothedLabourIncome[h] = households.smoothedIncome[h];
            households.committed[h] = households.rent[h] + households.instalment[h];
        }
    }

    /** What it has saved, less a month's income in the account. */
    private long savings(int h) {
        int account = economy.accounts.household(h);
        long liquid = economy.ledger.deposits(account) + economy.ledger.balance(Instrument.UNITS, account);
        return Math.max(0, liquid - Pence.round(economy.households.smoothedIncome[h]));
    }

    private long rights(int h) {
        int account = economy.accounts.household(h);
        return economy.ledger.balance(Instrument.PRIVATE_PENSIONS, account)
                + economy.ledger.balance(Instrument.PUBLIC_PENSIONS, account)
                + economy.ledger.balance(Instrument.FUND_PENSIONS, account);
    }

    private long netEarnings(int p) {
        People people = economy.people;
        if (people.activity(p) != People.Activity.OWNER) {
            return people.netPay(p);
        }
        int industry = economy.firms.industry[economy.accounts.firmOf(people.employer[p])];
        long gross = Pence.round(wages.drawings(economy.technology.meanPay[industry], people.talent[p]));
        return gross
                - fiscal.incomeTax().due(gross)
                - fiscal.nationalInsurance().employee(gross);
    }

    /** A lasting taste for wealth, by earning power relative to the mean. */
    void tastes() {
        Households households = economy.households;
        Tastes tastes = new Tastes(economy, wealth, wages);
        long key = economy.draws.key(Purpose.GENESIS_WEALTH, 1);
        for (int h = 0; h < households.count; h++) {
            households.tasteForWealth[h] = tastes.drawn(h, Draws.normal(key, h, 0));
            if (economy.people.activity(households.firstPerson[h]) == People.Activity.RETIRED) {
                households.tasteForWealth[h] = wealth.inRetirement(households.tasteForWealth[h]);
            }
            households.ethos[h] = (byte) Draws.below(Households.ETHOS_LEVELS, key, h, 1);
        }
    }

    /** Who bought a dwelling had saved for it: tenants change tastes with an owner who cares less, with this chance. */
    void sortTastes(int ownersSorting) {
        Households households = economy.households;
        long key = economy.draws.key(Purpose.GENESIS_WEALTH, 3);
        for (int h = 0; h < households.count; h++) {
            for (int n = 0; n < ownersSorting; n++) {
                int g = Draws.belowNth(households.count, key, h, n);
                double taste = households.tasteForWealth[h];
                if (!owns(h) && owns(g) && taste > households.tasteForWealth[g]) {
                    households.tasteForWealth[h] = households.tasteForWealth[g];
                    households.tasteForWealth[g] = taste;
                }
            }
        }
    }

    private boolean owns(int h) {
        return Tenure.at(economy.households.tenure[h]).owned();
    }

    /**
     * Once savings are known, which means tests count: income as before, and that from deposits, units, dwellings that are
     * let and premises, less mortgage interest.
     */
    void withCapital(BankingRule banking) {
        withoutCapital();
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            int account = economy.accounts.household(h);
            double income = banking.depositInterest(economy.ledger.deposits(account))
                    + wealth.unitIncome(economy.ledger.balance(Instrument.UNITS, account))
                    - banking.mortgages().interest(economy.ledger.owed(Instrument.MORTGAGES, account));
            households.smoothedIncome[h] += income;
        }
        for (int h = 0; h < households.count; h++) {
            households.smoothedIncome[h] += economy.premises.openingRent(economy.premises.ofHouseholds[h]);
            if (households.tenure[h] == Tenure.PRIVATE.ordinal() && households.landlord[h] >= 0) {
                households.smoothedIncome[households.landlord[h]] += households.rent[h];
            }
        }
    }

    /** Mean income of a household [pence a month]. */
    double mean() {
        double sum = 0;
        for (double income : economy.households.smoothedIncome) {
            sum += income;
        }
        return sum / Math.max(1, economy.households.count);
    }

    /** Notes the mean income that prices and rents of month zero belong to. */
    void rememberMean() {
        economy.outside.openingIncome = mean();
    }
}
