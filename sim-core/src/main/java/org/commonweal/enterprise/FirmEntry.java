package org.commonweal.enterprise;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.production.PricingRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/**
 * Firms are founded, in each industry and in each of three populations: enterprises on the register, branches of
 * enterprises from elsewhere, and the self-employed off the register. Births answer a shortage of firms. A founder who
 * lives outside has as much money as one here.
 */
public final class FirmEntry {
    private static final Pairs KINDS = new Pairs(3); // an industry's enterprises, branches and self-employed
    private static final Pairs BIRTHS = new Pairs(10_000);
    private static final long BIRTHS_FROM = 1_000; // behind the kinds

    private final Economy economy;
    private final FirmEntryRule rule;
    private final PricingRule pricing;
    private final StartUp startUp;
    private final int[] registered = new int[Industry.FIRM_INDUSTRIES];
    private final int[] branches = new int[Industry.FIRM_INDUSTRIES];
    private final int[] unregistered = new int[Industry.FIRM_INDUSTRIES];
    private final int[] madeByPolicy = new int[Industry.FIRM_INDUSTRIES];
    private long key;

    /** @param startUp how a founded firm gets its first staff, customers and premises */
    public FirmEntry(Economy economy, FirmEntryRule rule, PricingRule pricing, StartUp startUp) {
        this.economy = economy;
        this.rule = rule;
        this.pricing = pricing;
        this.startUp = startUp;
    }

    /** Founds this month's firms. */
    public void run() {
        key = economy.draws.key(Purpose.ENTRIES, economy.month.index());
        count();
        startUp.lookAround();
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            int enterprises = births(i, 0, economy.outside.openingFirms[i], registered[i], madeByPolicy[i]);
            for (int n = 0; n < enterprises && !economy.firms.full(); n++) {
                foundEnterprise(i, draw(i, 0, n));
            }
            int branchBirths = births(i, 1, economy.outside.openingBranches[i], branches[i], 0);
            for (int n = 0; n < branchBirths && !economy.firms.full(); n++) {
                foundBranch(i, draw(i, 1, n));
            }
            int selfEmployed = births(i, 2, economy.outside.openingUnregistered[i], unregistered[i], 0);
            for (int n = 0; n < selfEmployed && !economy.firms.full(); n++) {
                foundSelfEmployed(i, draw(i, 2, n));
            }
        }
    }

    private void count() {
        Firms firms = economy.firms;
        java.util.Arrays.fill(registered, 0);
        java.util.Arrays.fill(branches, 0);
        java.util.Arrays.fill(unregistered, 0);
        java.util.Arrays.fill(madeByPolicy, 0);
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                int[] population = firms.branch[f] ? branches : firms.registered[f] ? registered : unregistered;
                population[firms.industry[f]]++;
                madeByPolicy[firms.industry[f]] += firms.madeByPolicy[f] ? 1 : 0;
            }
        }
    }

    private int births(int industry, int population, int opening, int now, int byPolicy) {
        double closures = economy.outside.openingClosures[population][industry];
        return Draws.stochasticRound(
                rule.births().births(closures, opening, now, byPolicy), key, KINDS.number(industry, population), 0);
    }

    /** The number that stands for one birth in draws. */
    private static long draw(int industry, int population, int n) {
        return BIRTHS_FROM + BIRTHS.number(KINDS.number(industry, population), n);
    }

    private void foundEnterprise(int industry, long birth) {
        int form = startUp.form(industry, key, birth);
        int heads = startUp.heads(industry, form, false, key, birth);
        long need = need(industry, heads);
        boolean owned = economy.owned[LegalForms.sector(form).ordinal()];
        boolean localOwner = !owned || Draws.happens(economy.outside.localOwners, key, birth, 2);
        int founder = startUp.founder(key, birth, rule.founding().savingsToTry(need));
        if (founder == People.NOBODY) {
            return;
        }
        int f = startUp.open(industry, form, key, birth);
        int account = economy.accounts.firm(f);
        long own = rule.founding().own(need);
        int household = economy.accounts.household(economy.people.household[founder]);
        int payer = localOwner ? household : economy.accounts.region;
        economy.ledger.pay(
                Flow.FOUNDERS_CAPITAL, payer, account, Math.max(0, Math.min(own, economy.ledger.deposits(household))));
        boolean financed = startUp.borrow(f, need - economy.ledger.deposits(account), key, birth);
        if (!financed && startUp.givesUp(f)) {
            startUp.giveUp(f, payer);
            return;
        }
        if (localOwner) {
            startUp.becomeOwner(founder, f, owned);
        } else {
            economy.firms.commuters[f] = 1;
        }
        begin(f, rule.founding().heads(heads, financed), heads, key, birth);
    }

    private void foundBranch(int industry, long birth) {
        int f = startUp.open(industry, index(Sector.PLC_BRANCHES), key, birth);
        economy.firms.branch[f] = true;
        int heads = startUp.heads(industry, index(Sector.PLC_BRANCHES), true, key, birth);
        long need = need(industry, heads);
        economy.ledger.pay(Flow.FOUNDERS_CAPITAL, economy.accounts.nation, economy.accounts.firm(f), need);
        begin(f, heads, heads, key, birth);
    }

    private void foundSelfEmployed(int industry, long birth) {
        long need = need(industry, 1);
        int founder = startUp.founder(key, birth, rule.founding().savingsToTryAlone(need));
        if (founder == People.NOBODY) {
            return;
        }
        int f = startUp.open(industry, index(Sector.PRIVATE_FIRMS), key, birth);
        economy.firms.registered[f] = false;
        Ledger ledger = economy.ledger;
        int household = economy.accounts.household(economy.people.household[founder]);
        ledger.payUpTo(Flow.FOUNDERS_CAPITAL, household, economy.accounts.firm(f), need);
        startUp.becomeOwner(founder, f, true);
        begin(f, 1, 1, key, birth);
    }

    private static int index(Sector sector) {
        return LegalForms.index(sector);
    }

    /** Money needed to start: premises and equipment, and cash for the first months [pence]. */
    long need(int industry, int heads) {
        double sales = pricing.normalUtilisation() * economy.technology.outputPerHead[industry] * heads;
        return rule.founding().need(sales, economy.technology.capitalPerOutput[industry]);
    }

    /** A firm that has its money begins with so many people; perhaps its founder meant to have more. */
    void begin(int f, int heads, int meant, long draws, long birth) {
        startUp.begin(f, heads, meant, pricing.normalUtilisation(), draws, birth);
        if (economy.firms.registered[f]) {
            economy.tally.births++;
        }
    }
}
