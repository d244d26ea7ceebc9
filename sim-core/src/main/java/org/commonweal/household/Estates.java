package org.commonweal.household;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.housing.DwellingSales;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.transfer.Succession;

/**
 * Retired households dissolve; an owned dwelling is sold, debts are paid, the rest passes to heirs. Newcomers move in,
 * or into the dwelling that the buyer leaves.
 */
public final class Estates {
    private final Economy economy;
    private final DwellingSales sales;
    private final DemographyRule demography;
    private final Newcomers newcomers;
    private final Succession succession;
    private final Settlement settlement;
    private final Heirs heirs;
    private boolean anyDeath;

    /** Estates of a place. */
    public Estates(
            Economy economy,
            DwellingSales sales,
            DemographyRule demography,
            Newcomers newcomers,
            Succession succession) {
        this.economy = economy;
        this.sales = sales;
        settlement = new Settlement(economy);
        this.demography = demography;
        this.newcomers = newcomers;
        this.succession = succession;
        heirs = new Heirs(economy, demography);
    }

    /** Dissolves households by chance; then what they let and owned is put into the heirs' names. */
    public void run() {
        Households households = economy.households;
        long key = economy.draws.key(Purpose.DEATHS, economy.month.index());
        anyDeath = false;
        for (int h = 0; h < households.count; h++) {
            int head = households.firstPerson[h];
            if (economy.people.activity(head) == People.Activity.RETIRED
                    && Draws.happens(demography.dissolution(households.retirementYears[h]), key, h, 0)) {
                dissolve(h);
            }
        }
        if (anyDeath) {
            inheritThings();
        }
    }

    private void dissolve(int h) {
        int heir = heirs.first(h);
        anyDeath = true;
        economy.tally.householdsDissolved++;
        endJobs(h);
        economy.premises.pass(h, heir);
        settle(h, economy.accounts.household(h), economy.accounts.household(heir));
        newcomers.moveIn(h);
    }

    private void endJobs(int h) {
        int first = economy.households.firstPerson[h];
        for (int p = first; p < first + economy.households.adults[h]; p++) {
            if (economy.people.activity(p) == People.Activity.OWNER) {
                succession.ownerStops(p);
            }
            economy.leaveJob(p, People.Activity.INACTIVE);
        }
    }

    private void settle(int h, int account, int heir) {
        Ledger ledger = economy.ledger;
        Households households = economy.households;
        if (Tenure.at(households.tenure[h]).owned()) {
            sales.sellEstate(h);
        }
        households.instalment[h] = 0;
        sellUnitsForDebts(account);
        settlement.clearDebts(account);
        giveUp(account, Instrument.PRIVATE_PENSIONS, economy.accounts.nation);
        giveUp(account, Instrument.PUBLIC_PENSIONS, economy.accounts.government);
        giveUp(account, Instrument.FUND_PENSIONS, economy.accounts.pensionFund);
        long start = demography.startsWith(ledger.deposits(account), economy.outside.openingIncome);
        shareOut(h, account, start);
        ledger.assign(Instrument.UNITS, account, heir, ledger.balance(Instrument.UNITS, account));
        economy.communityShares.pass(ledger, account, heir);
        ledger.assign(Instrument.BANK_SHARES, account, heir, ledger.balance(Instrument.BANK_SHARES, account));
        economy.buyoutLoans.pass(ledger, account, heir);
        ledger.pay(Flow.INHERITANCE, account, heir, ledger.deposits(account) - start);
    }

    /** Money and units are shared out in equal parts; what cannot be divided, and the last part, go to the first heir. */
    private void shareOut(int h, int account, long start) {
        Ledger ledger = economy.ledger;
        for (int further = demography.furtherHeirs(); further > 0; further--) {
            int heir = economy.accounts.household(heirs.another(h, further));
            long units = ledger.balance(Instrument.UNITS, account) / (further + 1);
            long money = (ledger.deposits(account) - start) / (further + 1);
            if (heirs.livesElsewhere(h, further)) {
                ledger.repay(Flow.UNIT_SALES, Instrument.UNITS, economy.accounts.nation, account, units);
                ledger.pay(Flow.INHERITANCE, account, economy.accounts.region, money + units);
                ledger.pay(Flow.INHERITANCE, economy.accounts.region, heir, money + units);
            } else {
                ledger.assign(Instrument.UNITS, account, heir, units);
                ledger.pay(Flow.INHERITANCE, account, heir, money);
            }
        }
    }

    private void sellUnitsForDebts(int account) {
        Ledger ledger = economy.ledger;
        long debts = ledger.owed(Instrument.CONSUMER_CREDIT, account) + ledger.owed(Instrument.MORTGAGES, account);
        long sold = Math.min(ledger.balance(Instrument.UNITS, account), Math.max(0, debts - ledger.deposits(account)));
        ledger.repay(Flow.UNIT_SALES, Instrument.UNITS, economy.accounts.nation, account, sold);
    }

    private void giveUp(int account, Instrument rights, int scheme) {
        economy.ledger.writeOff(rights, account, scheme, economy.ledger.balance(rights, account));
    }

    private void inheritThings() {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            boolean let = households.landlord[h] >= 0 && households.tenure[h] == Tenure.PRIVATE.ordinal();
            if (let && heirs.haveInherited(households.landlord[h])) {
                households.landlord[h] = heirs.of(households.landlord[h]);
                households.ownWhatIsRentedFromOneself(h);
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.owner[f] >= 0 && heirs.haveInherited(firms.owner[f])) {
                firms.owner[f] = heirs.of(firms.owner[f]);
            }
        }
        heirs.forget();
    }
}
