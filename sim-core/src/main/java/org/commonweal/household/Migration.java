package org.commonweal.household;

import org.commonweal.credit.MortgageRule;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.labour.PayPacket;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/**
 * Households leave for the rest of the region, and as many arrive: of the same ages and size, in the same dwelling and
 * the same jobs, but other people with money of their own. Who arrives resembles a household that lives here: the most
 * similar of some asked lends its skills, taste, savings, mortgage and pension rights (hot-deck imputation). So net
 * migration is zero in expectation for people, skills and every kind of wealth.
 */
public final class Migration {
    private static final Instrument[] RIGHTS = {
        Instrument.PRIVATE_PENSIONS, Instrument.PUBLIC_PENSIONS, Instrument.FUND_PENSIONS, Instrument.BANK_SHARES
    };

    private final Economy economy;
    private final MigrationRule rule;
    private final MortgageRule mortgages;
    private final PayPacket packet;
    private final Settlement settlement;
    private final boolean[] tied;

    /** @param packet says what those who arrive are paid in the jobs they take */
    public Migration(Economy economy, MigrationRule rule, MortgageRule mortgages, PayPacket packet) {
        this.economy = economy;
        this.rule = rule;
        this.mortgages = mortgages;
        this.packet = packet;
        settlement = new Settlement(economy);
        tied = new boolean[economy.households.count];
    }

    /** A twelfth of the households considers leaving each month. */
    public void run() {
        findTied();
        Households households = economy.households;
        long key = economy.draws.key(Purpose.MIGRATION, economy.month.index());
        for (int h = Math.floorMod(economy.month.index(), 12); h < households.count; h += 12) {
            boolean owns = Tenure.at(households.tenure[h]).owned();
            double age = economy.people.age[households.firstPerson[h]] / 12.0;
            if (!tied[h] && Draws.happens(rule.leaving(age, owns), key, h, 0)) {
                int model = model(h, key);
                if (model != h) {
                    leave(h);
                    arrive(h, model);
                    economy.tally.householdsReplaced++;
                }
            }
        }
    }

    /** Who owns a firm, premises or a dwelling that is let here stays. */
    private void findTied() {
        java.util.Arrays.fill(tied, false);
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            tied[h] |= economy.premises.ofHouseholds[h] > 0;
            if (households.tenure[h] == Tenure.PRIVATE.ordinal() && households.landlord[h] >= 0) {
                tied[households.landlord[h]] = true;
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.owner[f] >= 0) {
                tied[firms.owner[f]] = true;
            }
        }
        for (int p = 0; p < economy.people.count; p++) {
            tied[economy.people.household[p]] |= economy.people.activity(p) == People.Activity.OWNER;
        }
    }

    /**
     * The most similar household of some: same tenure, near in age, in neighbourhood and in size. Itself if there is
     * none.
     */
    private int model(int h, long key) {
        Households households = economy.households;
        int best = h;
        double least = Double.MAX_VALUE;
        for (int n = 0; n < rule.modelsAsked(); n++) {
            int g = Draws.below(households.count, key, Pairs.ATTEMPTS.number(n, h), 1);
            boolean alike = households.tenure[g] == households.tenure[h] && isRetired(g) == isRetired(h);
            if (g != h && alike && !tied[g]) {
                double distance = distance(h, g);
                if (distance < least) {
                    least = distance;
                    best = g;
                }
            }
        }
        return best;
    }

    private boolean isRetired(int h) {
        return economy.people.activity(economy.households.firstPerson[h]) == People.Activity.RETIRED;
    }

    private double distance(int h, int g) {
        Households households = economy.households;
        int[] age = economy.people.age;
        double years = Math.abs(age[households.firstPerson[h]] - age[households.firstPerson[g]]) / 12.0;
        return rule.distance(
                years,
                households.neighbourhood[h] == households.neighbourhood[g],
                households.adults[h] == households.adults[g]);
    }

    /** The dwelling is sold to whoever arrives, debts are repaid, the rest is taken along. */
    private void leave(int h) {
        Ledger ledger = economy.ledger;
        int account = economy.accounts.household(h);
        if (Tenure.at(economy.households.tenure[h]).owned()) {
            ledger.pay(Flow.DWELLING_SALES, economy.accounts.region, account, economy.dwellingValue(h));
            economy.tally.dwellingsSold++;
        }
        ledger.repay(
                Flow.UNIT_SALES,
                Instrument.UNITS,
                economy.accounts.nation,
                account,
                ledger.balance(Instrument.UNITS, account));
        settlement.clearDebts(account);
        ledger.pay(Flow.MIGRATION, account, economy.accounts.region, ledger.deposits(account));
        for (Instrument rights : RIGHTS) {
            ledger.assign(rights, account, economy.accounts.region, ledger.balance(rights, account));
        }
        economy.buyoutLoans.pass(ledger, account, economy.accounts.region);
        economy.communityShares.pass(ledger, account, economy.accounts.region);
        economy.households.forgetDebts(h);
    }

    /** The people and the money of household {@code h} are from now on like those of household {@code model}. */
    private void arrive(int h, int model) {
        Ledger ledger = economy.ledger;
        Households households = economy.households;
        people(h, model);
        households.tasteForWealth[h] = households.tasteForWealth[model];
        households.ethos[h] = households.ethos[model];
        int account = economy.accounts.household(h);
        int like = economy.accounts.household(model);
        long debts = ledger.owed(Instrument.CONSUMER_CREDIT, like);
        // who has shares of societies here arrives with as much in units, of societies elsewhere as it were
        long saved = ledger.balance(Instrument.UNITS, like) + ledger.balance(Instrument.COMMUNITY_SHARES, like);
        long units = Math.max(0, saved - debts);
        long cash = Math.max(0, ledger.deposits(like) - Math.max(0, debts - saved));
        ledger.pay(Flow.MIGRATION, economy.accounts.region, account, cash + units);
        ledger.lend(Flow.UNIT_PURCHASES, Instrument.UNITS, account, economy.accounts.nation, units);
        for (Instrument rights : RIGHTS) {
            long there = Math.max(0, ledger.balance(rights, economy.accounts.region));
            ledger.assign(rights, economy.accounts.region, account, Math.min(there, ledger.balance(rights, like)));
        }
        mortgage(h, model);
    }

    /** The mortgage pays its part of the price; what the buyer brought was paid from outside when the seller left. */
    private void mortgage(int h, int model) {
        Households households = economy.households;
        int account = economy.accounts.household(h);
        int like = economy.accounts.household(model);
        households.instalment[h] = 0;
        if (households.tenure[h] == Tenure.MORTGAGED.ordinal()) {
            double share = economy.ledger.owed(Instrument.MORTGAGES, like)
                    / (double) Math.max(1, economy.dwellingValue(model));
            long value = economy.dwellingValue(h);
            long loan = mortgages.ofShare(share, value);
            economy.ledger.lend(Flow.LENDING, Instrument.MORTGAGES, economy.accounts.nationalBank, account, loan);
            economy.ledger.pay(Flow.DWELLING_SALES, account, economy.accounts.region, loan);
            double perPound = households.instalment[model] / (double) Math.max(1, economy.dwellingValue(model));
            households.instalment[h] = Math.max(mortgages.instalment(loan), Pence.round(perPound * value));
        }
    }

    private void people(int h, int model) {
        Households households = economy.households;
        People people = economy.people;
        for (int n = 0; n < households.adults[h]; n++) {
            int p = households.firstPerson[h] + n;
            int like = households.firstPerson[model] + n % households.adults[model];
            people.skill[p] = people.skill[like];
            people.talent[p] = people.talent[like];
            if (people.works(p)) {
                packet.hire(p, people.employer[p]);
            }
        }
    }
}
