package org.commonweal.enterprise;

import java.util.function.DoubleUnaryOperator;
import org.commonweal.credit.CreditMarket;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.economy.Technology;
import org.commonweal.labour.LabourMarket;
import org.commonweal.labour.PayPacket;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.procurement.BidderRolls;
import org.commonweal.production.ExportOrders;
import org.commonweal.production.InputRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;
import org.commonweal.trade.IndustryRolls;

/** How a founded firm gets its form, its founder, its first staff, its capital and its first customers. */
public final class StartUp {
    private static final int SIZES_SEEN = 40;

    private final Economy economy;
    private final CreditMarket credit;
    private final LabourMarket labour;
    private final PayPacket packet;
    private final IndustryRolls rolls;
    private final BidderRolls bidders;
    private final LegalForm[] forms;
    private final OpeningEnterprises register;
    private final FormChoice formChoice;
    private final double[] standing = new double[Industry.FIRM_INDUSTRIES];
    private final double[] capacity = new double[Industry.FIRM_INDUSTRIES];
    private final InputRule inputs;
    private final ExportOrders orders;
    private final DoubleUnaryOperator quality;
    private final ClosureHazard hazard;
    private final FirmEntryRule entry;

    /**
     * Start-ups of a place.
     *
     * @param rolls where it finds suppliers; @param bidders whose sizes it is like
     * @param labour where first staff are found
     * @param register enterprises at month zero: new firms take the same forms
     * @param inputs how much of what it buys a firm buys here
     * @param orders from outside
     * @param quality of a firm, given a standard normal number
     * @param hazard which sizes close
     * @param entry who founds firms, with what money, in which form
     */
    public StartUp(
            Economy economy,
            CreditMarket credit,
            LabourMarket labour,
            PayPacket packet,
            IndustryRolls rolls,
            BidderRolls bidders,
            LegalForm[] forms,
            OpeningEnterprises register,
            InputRule inputs,
            ExportOrders orders,
            DoubleUnaryOperator quality,
            ClosureHazard hazard,
            FirmEntryRule entry) {
        this.inputs = inputs;
        this.orders = orders;
        this.quality = quality;
        this.hazard = hazard;
        this.entry = entry;
        this.economy = economy;
        this.credit = credit;
        this.labour = labour;
        this.packet = packet;
        this.rolls = rolls;
        this.bidders = bidders;
        this.forms = forms;
        formChoice = new FormChoice(economy, entry, register, forms.length);
        this.register = register;
    }

    /**
     * Looks at who looks for work, and at the firms that trade now: their forms, how busy they are, standing and capacity.
     * Called once a month, before any is founded.
     */
    public void lookAround() {
        labour.lookAround();
        Firms firms = economy.firms;
        formChoice.lookAround();
        java.util.Arrays.fill(standing, 0);
        java.util.Arrays.fill(capacity, 0);
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                standing[firms.industry[f]] += firms.exportWeight[f];
                capacity[firms.industry[f]] += firms.capacity[f];
            }
        }
    }

    /** The legal form of a new enterprise. */
    public int form(int industry, long key, long birth) {
        return formChoice.choose(industry, Draws.uniform(key, birth, 3));
    }

    /** Somebody with savings who is free to found a firm, or {@link People#NOBODY} if none of those asked is. */
    public int founder(long key, long birth, long savings) {
        People people = economy.people;
        for (int n = 0; n < entry.founding().candidates(); n++) {
            int p = Draws.below(people.count, key, Pairs.ATTEMPTS.number(n + 1, birth), 4);
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
        firms.localSourcing[f] = forms[form].localSourcing() * inputs.ownSourcing(Draws.uniform(key, birth, 6));
        firms.quality[f] = quality.applyAsDouble(Draws.normal(key, birth, 7));
        packet.openEmployer(f, Draws.normal(economy.draws.key(Purpose.EMPLOYER_PAY, economy.month.index()), f, 1));
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
            packet.hire(p, account);
        }
        economy.countResidents(account, 1);
    }

    /**
     * Asks lenders for what is missing, before the founder has left their job; lenders count them as its first head.
     *
     * @return whether nothing is missing any more
     */
    public boolean borrow(int f, long missing, long key, long birth) {
        if (missing <= 0) {
            return true;
        }
        Firms firms = economy.firms;
        firms.expectedOrders[f] = entry.founding().ordersFor(missing);
        firms.debts.noCreditBefore[f] = economy.month.index(); // a new firm has no record
        firms.commuters[f]++;
        boolean lent = credit.apply(f, missing, entry.founding().kindestLender(Draws.uniform(key, birth, 0)));
        firms.commuters[f]--;
        return lent;
    }

    /** Whether the founder of firm {@code f}, who was refused a loan, does not start. */
    public boolean givesUp(int f) {
        long refused = economy.draws.key(Purpose.CREDIT, economy.month.index());
        return entry.founding().givesUp(Draws.uniform(refused, f, 1));
    }

    /** Firm {@code f} does not begin: its founder has back what they had put in. */
    public void giveUp(int f, int founder) {
        int account = economy.accounts.firm(f);
        economy.ledger.pay(Flow.FOUNDERS_CAPITAL, account, founder, economy.ledger.deposits(account));
        economy.firms.close(f);
        economy.tally.startsGivenUp++;
    }

    /**
     * Heads that a founder means to have: as many as firms like it have that close, at month zero or now, so that sizes are
     * stationary.
     *
     * @param form of the new firm, that of branches for a branch
     */
    public int heads(int industry, int form, boolean branch, long key, long birth) {
        if (entry.followsOpening()) {
            long bits = Draws.bits(key, Pairs.ATTEMPTS.number(1, birth), 1);
            return register.heads(industry, form, entry.usualHeads(branch), bits);
        }
        WeightedChoice roll = bidders.of(industry);
        for (int n = 0; n < SIZES_SEEN && !roll.isEmpty(); n++) {
            int f = roll.choose(Draws.bits(key, Pairs.ATTEMPTS.number(n + 1, birth), 1));
            Firms firms = economy.firms;
            boolean like = firms.live[f] && firms.branch[f] == branch && firms.heads(f) > 0;
            if (like && Draws.happens(hazard.ofSize(firms.heads(f)), key, Pairs.ATTEMPTS.number(n + 1, birth), 6)) {
                return firms.heads(f);
            }
        }
        return entry.usualHeads(branch);
    }

    /**
     * The firm buys its capital, takes on its first staff and finds suppliers and customers.
     *
     * @param heads people with whom it starts; @param meant people with whom it meant to
     */
    public void begin(int f, int heads, int meant, double utilisation, long key, long birth) {
        Firms firms = economy.firms;
        Technology technology = economy.technology;
        int industry = firms.industry[f];
        labour.staff(f, Math.max(0, heads - firms.heads(f)));
        firms.capacity[f] = Pence.round(technology.outputPerHead[industry] * firms.heads(f));
        firms.expectedOrders[f] = utilisation * firms.capacity[f];
        firms.lastRealSales[f] = firms.expectedOrders[f];
        buyCapital(f);
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            WeightedChoice roll = rolls.byCapacity(i);
            firms.supplier[i][f] =
                    roll.isEmpty() ? -1 : roll.choose(Draws.bits(key, Pairs.ATTEMPTS.number(2 * (i + 1), birth), 2));
        }
        firms.madeFor[f] = Math.max(meant, firms.heads(f));
        double grown = entry.founding().ordersToGrowInto(firms.heads(f), firms.madeFor[f]);
        firms.exportWeight[f] = standing(industry, grown * firms.capacity[f]);
        orders.bring(f);
    }

    private void buyCapital(int f) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        double wanted = economy.technology.wantedCapital(firms.industry[f], firms.expectedOrders[f]);
        long cash = economy.ledger.deposits(account);
        long spent = entry.founding().firstInvestment(wanted, firms.expectedOrders[f], cash);
        economy.ledger.pay(Flow.INVESTMENT, account, economy.accounts.nation, spent);
        firms.capital[f] = spent;
        economy.tally.investment += spent;
    }

    /** Standing outside in proportion to capacity, as an average firm of the industry has. */
    private double standing(int industry, double ownCapacity) {
        return capacity[industry] > 0 ? standing[industry] * ownCapacity / capacity[industry] : 1;
    }
}
