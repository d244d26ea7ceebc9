package org.commonweal.enterprise;

import java.util.Arrays;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.pension.PensionRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.transfer.FirmSale;

/**
 * Households are offered shares of a community benefit society. It is to buy a firm whose owner retires soon or that
 * nobody carries on, or to found one. Households asked pledge until there is enough. An offer that misses its minimum
 * takes nobody's money, but what it cost is lost.
 */
public final class ShareOffers {
    /** What societies are founded for: shops, pubs, and arts and sports. */
    private static final Industry[] FOUNDED = {Industry.TRADE, Industry.HOSPITALITY, Industry.ARTS_PERSONAL};

    private static final int NONE = -1;

    private final Economy economy;
    private final ShareOfferTerms terms;
    private final FirmSale sale;
    private final StartUp startUp;
    private final FirmEntry entry;
    private final PensionRule pensions;
    private final boolean[] asked;
    private final int[] buyer;
    private final long[] pledge;
    private int buyers;
    private long key;

    /**
     * Share offers in a place.
     *
     * @param terms how many are made, and how
     * @param pensions says when owners retire
     * @param sale how firms change hands
     * @param startUp how a founded firm gets its traits
     * @param entry what founding a firm takes
     */
    public ShareOffers(
            Economy economy,
            ShareOfferTerms terms,
            PensionRule pensions,
            FirmSale sale,
            StartUp startUp,
            FirmEntry entry) {
        this.economy = economy;
        this.terms = terms;
        this.pensions = pensions;
        this.sale = sale;
        this.startUp = startUp;
        this.entry = entry;
        asked = new boolean[economy.households.count];
        buyer = new int[economy.households.count];
        pledge = new long[economy.households.count];
    }

    /** Makes this month's offers. */
    public void run() {
        if (terms.offers.isOn()) {
            key = economy.draws.key(Purpose.SHARE_OFFERS, economy.month.index());
            int offers = Draws.stochasticRound(terms.expected(residents()), key, -1, 0);
            for (int n = 0; n < offers; n++) {
                prepare(n);
            }
        }
    }

    private double residents() {
        double residents = economy.people.count;
        for (byte children : economy.households.children) {
            residents += children;
        }
        return residents;
    }

    /** An offer is prepared where the council and the community fund can pay for it even if it fails. */
    private void prepare(int n) {
        Anchor council = economy.anchor(AnchorKind.COUNCIL);
        long cost = Pence.ofPounds(terms.cost.value());
        long there = council == null || council.frozen ? 0 : economy.ledger.deposits(council.account());
        long grant = Math.min(Math.min(Pence.ofPounds(terms.grant.value()), cost), Math.max(0, there));
        if (economy.ledger.deposits(economy.accounts.communityFund) < cost - grant || economy.firms.full()) {
            return;
        }
        int society = offer(n, cost - grant);
        if (council != null) {
            payForOffer(council.account(), grant);
        }
        if (society == NONE) {
            payForOffer(economy.accounts.communityFund, cost - grant);
        }
        economy.tally.offersPrepared++;
        economy.tally.offersFailed += society == NONE ? 1 : 0;
    }

    /** Offers shares. @param cost what the society pays for it; @return the society, or none if the offer failed */
    private int offer(int n, long cost) {
        long target = terms.asked(Draws.normal(key, n, 1));
        boolean looks = Draws.happens(terms.purchases.value(), key, n, 6);
        int forSale = looks ? forSale(target - cost) : NONE;
        if (forSale != NONE) {
            long price = sale.price(forSale) + cost;
            return pledged(n, price) < price ? NONE : buy(forSale, cost);
        }
        int industry = industry(n);
        if (industry == NONE) {
            return NONE;
        }
        long least = entry.need(industry, 1) + cost;
        long pledged = pledged(n, Math.max(least, target));
        boolean enough = pledged >= Math.max(least, Pence.share(terms.minimum.value(), target));
        return enough ? found(industry, cost, n) : NONE;
    }

    /**
     * Of the private firms whose owner retires soon, or which nobody carries on, and where others work too, the most
     * expensive up to a price.
     */
    private int forSale(long most) {
        Firms firms = economy.firms;
        boolean[] offered = Arrays.copyOf(firms.closing, firms.used);
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.OWNER
                    && pensions.monthsToPension(people.age[p]) <= terms.sellersMonths()) {
                offered[economy.accounts.firmOf(people.employer[p])] = true;
            }
        }
        int best = NONE;
        long highest = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f] && offered[f] && canBeBought(f)) {
                long price = sale.price(f);
                if (price > highest && price <= most) {
                    best = f;
                    highest = price;
                }
            }
        }
        return best;
    }

    private boolean canBeBought(int f) {
        Firms firms = economy.firms;
        return economy.isSomebodys(f) && firms.heads(f) > (firms.ownerWorks[f] ? 1 : 0);
    }

    /** Asks households until so much is pledged. @return what is pledged [pence], by {@link #buyers} */
    private long pledged(int n, long wanted) {
        Arrays.fill(asked, false);
        buyers = 0;
        long sum = 0;
        for (int i = 0; i < terms.reach.value() && sum < wanted; i++) {
            int h = Draws.below(economy.households.count, key, Pairs.WIDE.number(n, i), 3);
            boolean buys = Draws.happens(terms.chance(economy.households.ethos[h]), key, Pairs.WIDE.number(n, h), 4);
            long pledged =
                    buys && !asked[h] ? terms.pledge(liquid(h), Draws.normal(key, Pairs.WIDE.number(n, h), 5)) : 0;
            asked[h] = true;
            if (pledged > 0) {
                buyer[buyers] = h;
                pledge[buyers] = Math.min(pledged, wanted - sum);
                sum += pledge[buyers++];
            }
        }
        return sum;
    }

    /** What a society founded makes: as often as enterprises of the place did at month zero. */
    private int industry(int n) {
        int all = 0;
        for (Industry industry : FOUNDED) {
            all += economy.outside.openingFirms[industry.ordinal()];
        }
        int toss = Draws.below(all, key, n, 2);
        for (Industry industry : FOUNDED) {
            toss -= economy.outside.openingFirms[industry.ordinal()];
            if (toss < 0) {
                return industry.ordinal();
            }
        }
        return NONE;
    }

    private long liquid(int h) {
        Ledger ledger = economy.ledger;
        int account = economy.accounts.household(h);
        return ledger.deposits(account)
                + ledger.balance(Instrument.UNITS, account)
                - ledger.owed(Instrument.CONSUMER_CREDIT, account);
    }

    private int buy(int f, long cost) {
        int owner = economy.firms.owner[f];
        issue(f);
        sale.employOwner(f);
        sale.toSociety(f, owner >= 0 ? economy.accounts.household(owner) : economy.accounts.region);
        economy.firms.closing[f] = false;
        payForOffer(economy.accounts.firm(f), cost);
        return f;
    }

    /**
     * The firm takes on as many people as what it raised, less what the offer costs, is enough for; no more than there are.
     * It pays for the offer before it begins: for its equipment, which is rounded for all heads at once, it may be a penny
     * short.
     */
    private int found(int industry, long cost, int n) {
        startUp.lookAround();
        int form = LegalForms.index(Sector.COMMUNITY_BENEFIT_SOCIETIES);
        long society = economy.draws.key(Purpose.SOCIETIES, economy.month.index());
        int f = startUp.open(industry, form, society, n);
        economy.firms.madeByPolicy[f] = true;
        issue(f);
        payForOffer(economy.accounts.firm(f), cost);
        long money = economy.ledger.deposits(economy.accounts.firm(f));
        long heads = money / Math.max(1, entry.need(industry, 1));
        int meant = (int) Math.min(heads, economy.people.count);
        entry.begin(f, meant, meant, society, n);
        return f;
    }

    /** Takes the money that was pledged, for shares. */
    private void issue(int f) {
        int account = economy.accounts.firm(f);
        for (int n = 0; n < buyers; n++) {
            int household = economy.accounts.household(buyer[n]);
            sale.raise(household, pledge[n]);
            economy.ledger.lend(Flow.SHARE_PURCHASES, Instrument.COMMUNITY_SHARES, household, account, pledge[n]);
            economy.communityShares.add(f, household, pledge[n]);
        }
        economy.firms.shareOffer[f] = economy.month.index();
        economy.promised[f] = terms.promise();
    }

    private void payForOffer(int payer, long cost) {
        economy.ledger.pay(Flow.SHARE_OFFERS, payer, economy.accounts.region, cost);
    }
}
