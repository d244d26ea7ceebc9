package org.commonweal.activity;

import org.commonweal.economy.Accounts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.economy.Technology;
import org.commonweal.market.CreditMarket;
import org.commonweal.market.IndustryRolls;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.WeightedChoice;

/** How a founded firm gets its form, its founder, its first staff, its capital and its first customers. */
public final class StartUp {
    private static final int FOUNDERS_ASKED = 6;

    private final Economy economy;
    private final CreditMarket credit;
    private final PayPacket packet;
    private final IndustryRolls rolls;
    private final LegalForm[] forms;
    private final int[][] openingForms;
    private final double[] sourcingSpread;

    /**
     * Start-ups of a place.
     *
     * @param openingForms enterprises at month zero by [industry][legal form], branches not counted: new firms take the
     *     same forms
     * @param spread half-width of the spread of local sourcing around a form's mean
     */
    public StartUp(
            Economy economy,
            CreditMarket credit,
            PayPacket packet,
            IndustryRolls rolls,
            LegalForm[] forms,
            int[][] openingForms,
            double spread) {
        this.economy = economy;
        this.credit = credit;
        this.packet = packet;
        this.rolls = rolls;
        this.forms = forms;
        this.openingForms = openingForms;
        sourcingSpread = new double[] {1 - spread, 2 * spread};
    }

    /** The legal form of a new enterprise: as common as at month zero. */
    public int form(int industry, long key, long birth) {
        int total = 0;
        for (int count : openingForms[industry]) {
            total += count;
        }
        int toss = Draws.below(Math.max(1, total), key, birth, 3);
        for (int form = 0; form < forms.length; form++) {
            toss -= openingForms[industry][form];
            if (toss < 0) {
                return form;
            }
        }
        return Sector.PRIVATE_FIRMS.ordinal() - Sector.PLC_BRANCHES.ordinal();
    }

    /** Somebody with savings who is free to found a firm, or {@link People#NOBODY} if none of those asked is. */
    public int founder(long key, long birth, long savings) {
        People people = economy.people;
        for (int n = 0; n < FOUNDERS_ASKED; n++) {
            int p = Draws.below(people.count, key, birth + 0x10000000L * (n + 1), 4);
            People.Activity activity = people.activity(p);
            boolean free = activity == People.Activity.EMPLOYED
                    || activity == People.Activity.OUTSIDE
                    || activity == People.Activity.UNEMPLOYED;
            if (free && economy.ledger.deposits(economy.accounts.household(people.household[p])) >= savings) {
                return p;
            }
        }
        return People.NOBODY;
    }

    /** A slot with the traits of a new firm. */
    public int open(int industry, int form, long key, long birth) {
        Firms firms = economy.firms;
        int f = firms.open();
        firms.industry[f] = (byte) industry;
        firms.form[f] = (byte) form;
        firms.neighbourhood[f] = Draws.below(economy.neighbourhoods.count(), key, birth, 5);
        double spread = sourcingSpread[0] + sourcingSpread[1] * Draws.uniform(key, birth, 6);
        firms.localSourcing[f] = forms[form].localSourcing() * spread;
        firms.quality[f] = 0.5 + 0.12 * Draws.normal(key, birth, 7);
        economy.ledger.classify(economy.accounts.firm(f), forms[form].sector());
        return f;
    }

    /** A founder leaves their job and works in the firm: as its owner, or as one of its staff where nobody owns it. */
    public void becomeOwner(int p, int f, boolean owns) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        economy.leaveJob(p, People.Activity.UNEMPLOYED);
        if (owns) {
            firms.owner[f] = economy.people.household[p];
            firms.ownerWorks[f] = true;
            economy.people.employer[p] = account;
            economy.people.become(p, People.Activity.OWNER);
        } else {
            packet.hire(p, account, packet.meanPay(account));
        }
        economy.countResidents(account, 1);
    }

    /** Asks the bank for what is missing. @return whether nothing is missing any more */
    public boolean borrow(int f, long missing, long key, long birth) {
        if (missing <= 0) {
            return true;
        }
        Firms firms = economy.firms;
        firms.expectedOrders[f] = missing / 6.0;
        return credit.apply(f, missing, Draws.uniform(key, birth + 0x80000000L, 0));
    }

    /** Heads of a new branch: those of a branch of the industry that trades now, or three. */
    public int branchHeads(int industry, long key, long birth) {
        WeightedChoice roll = rolls.bidders(industry);
        for (int n = 0; n < 10 && !roll.isEmpty(); n++) {
            int f = roll.choose(Draws.bits(key, birth + 0x10000000L * (n + 1), 1));
            if (economy.firms.live[f] && economy.firms.branch[f]) {
                return Math.max(1, Math.min(100, economy.firms.heads(f)));
            }
        }
        return 3;
    }

    /** The firm buys its capital, takes on its first staff and finds suppliers and customers. */
    public void begin(int f, int heads, double utilisation, double cashMonths, long key, long birth) {
        Firms firms = economy.firms;
        Technology technology = economy.technology;
        int industry = firms.industry[f];
        int missing = Math.max(0, heads - firms.heads(f));
        firms.commuters[f] += missing;
        firms.capacity[f] = Math.round(technology.outputPerHead[industry] * firms.heads(f));
        firms.expectedOrders[f] = utilisation * firms.capacity[f];
        firms.lastRealSales[f] = firms.expectedOrders[f];
        buyCapital(f, cashMonths);
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            WeightedChoice roll = rolls.byCapacity(i);
            firms.supplier[i][f] = roll.isEmpty() ? -1 : roll.choose(Draws.bits(key, birth + 0x20000000L * (i + 1), 2));
        }
        firms.exportWeight[f] = standing(industry, firms.capacity[f], f);
    }

    private void buyCapital(int f, double cashMonths) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        double wanted = 12 * economy.technology.capitalPerOutput[firms.industry[f]] * firms.expectedOrders[f];
        long kept = Math.round(cashMonths * firms.expectedOrders[f]);
        long spent = Math.max(0, Math.min(Math.round(wanted), economy.ledger.deposits(account) - kept));
        economy.ledger.pay(Flow.INVESTMENT, account, Accounts.NATION, spent);
        firms.capital[f] = spent;
        economy.tally.investment += spent;
    }

    /** Standing outside in proportion to capacity, as an average firm of the industry has. */
    private double standing(int industry, long capacity, int self) {
        Firms firms = economy.firms;
        double standing = 0;
        double total = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.industry[f] == industry && f != self) {
                standing += firms.exportWeight[f];
                total += firms.capacity[f];
            }
        }
        return total > 0 ? standing * capacity / total : 1;
    }
}
