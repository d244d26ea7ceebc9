package org.commonweal.procurement;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;
import org.commonweal.time.Month;

/**
 * Anchors let contracts. How many local firms hear of a lot is a number, not a share of firms, so the result does not
 * depend on the size of the run; candidates are sampled, never scanned, so it stays linear in the size of the place.
 */
public final class Tenders {
    private static final Pairs BIDS = new Pairs(1_000);
    private static final int HEARING = 0;
    private static final int HERE = 1;
    private static final int ELSEWHERE = 2;

    private final Economy economy;
    private final TenderRule rule;
    private final BiddingRule bidding;
    private final ProcurementTerms terms;
    private final LegalForm[] forms;
    private final BidderRolls bidders;

    /** Whether a month is on: before, nobody pays for a bid. */
    private boolean open;

    private int supplier;
    private double price;
    private double quality;
    private double social;

    /** @param terms what anchors are told; @param forms the legal forms in order; @param bidders the firms of each industry that may hear of a lot */
    public Tenders(Economy economy, TenderRule rule, ProcurementTerms terms, LegalForm[] forms, BidderRolls bidders) {
        this.economy = economy;
        this.rule = rule;
        bidding = rule.bidding();
        this.terms = terms;
        this.forms = forms;
        this.bidders = bidders;
    }

    /** Lets every lot whose contracts have ended, and every contract whose supplier has closed. */
    public void run() {
        Contracts contracts = economy.contracts;
        int known = contracts.count;
        open = true;
        for (int c = 0; c < known; c++) {
            if (contracts.whole[c] == c && contracts.ends[c] <= economy.month.index()) {
                letInParts(c);
            } else if (contracts.vacant[c]) {
                award(c);
            }
        }
    }

    /** The lot is one again, whatever it was before, and divided anew as far as its anchor now divides lots. */
    private void letInParts(int c) {
        Contracts contracts = economy.contracts;
        for (int part = c; part >= 0; part = contracts.nextPart(part)) {
            release(part);
        }
        contracts.divide(c, parts(c));
        let(c);
        for (int part = contracts.nextPart(c); part >= 0; part = contracts.nextPart(part)) {
            award(part);
            contracts.ends[part] = contracts.ends[c];
        }
    }

    private int parts(int c) {
        int anchor = economy.contracts.anchor[c];
        boolean large = economy.contracts.wholeLot(c) > terms.splitAbove.whole(anchor) / Month.PER_YEAR;
        int parts = large ? parts(c, anchor) : 1;
        return canPay(anchor, parts * terms.tenderCost.whole(anchor)) ? parts : 1;
    }

    private int parts(int c, int anchor) {
        long lots = economy.draws.key(Purpose.TENDER_LOTS, economy.month.index());
        return rule.letting()
                .parts(
                        (int) terms.parts.whole(anchor),
                        (int) terms.plannedParts.whole(anchor),
                        terms.splitShare.value(anchor),
                        Draws.uniform(lots, c, 1));
    }

    /** Lets contract {@code c} for a term to the best bid: there is always one. */
    public void let(int c) {
        award(c);
        int month = economy.month.index();
        long lots = economy.draws.key(Purpose.TENDER_LOTS, month);
        economy.contracts.ends[c] =
                rule.letting().ends(month, Draws.below(rule.letting().lengths(), lots, c, 0));
    }

    /** Whether a firm of the place would win a lot without any policy. @param trial from 1: luck of its own, below 8 */
    boolean wouldStayHere(int c, int trial) {
        long luck = Draws.bits(economy.draws.key(Purpose.TENDER_BIDS, economy.month.index()), c, trial);
        Field field = bids(luck, c, economy.contracts.lot[c], rule.usualSocialWeight(), 1, false);
        return economy.accounts.isFirm(field.winner().supplier());
    }

    /** Awards {@code c} to the best bid, by its anchor's policy if it has one and can pay for the advice that takes. */
    private void award(int c) {
        Contracts contracts = economy.contracts;
        int a = contracts.anchor[c];
        Anchor anchor = economy.anchors.get(a);
        contracts.volume[c] = anchor.volume;
        long lot = Pence.round(contracts.lot[c] * anchor.volume);
        boolean small =
                Pence.round(contracts.wholeLot(c) * anchor.volume) * Month.PER_YEAR < terms.reserveBelow.whole(a);
        boolean advised = isBent(c, a, small) && canPay(a, terms.tenderCost.whole(a));
        if (advised) {
            economy.ledger.pay(
                    Flow.TENDER_ADVICE, anchor.account(), economy.accounts.region, terms.tenderCost.whole(a));
        }
        conclude(
                c,
                lot,
                advised
                        ? bids(key(c), c, lot, terms.socialWeight.value(a), terms.reach.value(a), small)
                        : bids(key(c), c, lot, rule.usualSocialWeight(), 1, false));
    }

    /** Whether the anchor's policy changes how this contract is let. */
    private boolean isBent(int c, int a, boolean small) {
        return !terms.socialWeight.isNeutral(a) || !terms.reach.isNeutral(a) || small || economy.contracts.isPart(c);
    }

    private boolean canPay(int anchor, long cost) {
        return economy.ledger.deposits(economy.anchors.get(anchor).account()) >= cost;
    }

    /** The bids for a contract; a reserved one is open to outsiders only where nobody of the place bids. */
    private Field bids(long bids, int c, long lot, double socialWeight, double reach, boolean reserved) {
        Field field = new Field(rule.scoring(), socialWeight);
        double known = reach * economy.anchors.get(economy.contracts.anchor[c]).reach;
        int heard = economy.contracts.specialist[c] ? 0 : hearing(known, bids);
        for (int i = 0; i < heard; i++) {
            localBid(c, lot, bids, i, field);
        }
        int outsiders = reserved && !field.isEmpty() ? 0 : bidding.outsiders(lot * Month.PER_YEAR);
        for (int i = 0; i < outsiders; i++) {
            outsideBid(bids, i, field);
        }
        return field;
    }

    /** Lots have neighbouring numbers and many draws each, which are kept apart by one more mixing. */
    private long key(int c) {
        return Draws.bits(economy.draws.key(Purpose.TENDER_BIDS, economy.month.index()), c, 0);
    }

    private int hearing(double reach, long bids) {
        int heard = 0;
        double limit = rule.hearing().nobodyHears(reach);
        for (double product = Draws.uniform(bids, 0, 0); product > limit; heard++) {
            product *= Draws.uniform(bids, BIDS.number(HEARING, heard + 1), 0);
        }
        return heard;
    }

    private void localBid(int c, long lot, long bids, int i, Field field) {
        WeightedChoice roll = bidders.of(economy.contracts.industry[c]);
        if (roll.isEmpty()) {
            return;
        }
        int f = roll.choose(Draws.bits(bids, BIDS.number(HERE, i), 0));
        Firms firms = economy.firms;
        if (!firms.live[f]
                || !bidding.isWorthIt(Month.PER_YEAR * (double) lot)
                || !bidding.bids(lot, firms.committed[f], firms.capacity[f], firms.branch[f])) {
            return;
        }
        supplier = economy.accounts.firm(f);
        if (field.has(supplier)) {
            return; // it hears of the lot again, and has bid
        }
        payForBid(f);
        LegalForm form = forms[firms.form[f]];
        price = bidding.priceHere(firms.price[f], Draws.normal(bids, BIDS.number(HERE, i), 1));
        quality = bidding.qualityHere(firms.quality[f], Draws.normal(bids, BIDS.number(HERE, i), 2));
        social = bidding.socialValueHere(form.socialValue(), Draws.normal(bids, BIDS.number(HERE, i), 3));
        field.add(supplier, price, quality, social);
    }

    private void payForBid(int f) {
        if (open) {
            int firm = economy.accounts.firm(f);
            economy.firms.costs[f] +=
                    economy.ledger.payUpTo(Flow.BID_COSTS, firm, economy.accounts.region, bidding.costOfBid());
        }
    }

    private void outsideBid(long bids, int i, Field field) {
        price = bidding.priceElsewhere(Draws.normal(bids, BIDS.number(ELSEWHERE, i), 1));
        quality = bidding.qualityElsewhere(Draws.normal(bids, BIDS.number(ELSEWHERE, i), 2));
        social = bidding.socialValueElsewhere(Draws.normal(bids, BIDS.number(ELSEWHERE, i), 3));
        supplier = bidding.comesFromRegion(Draws.uniform(bids, BIDS.number(ELSEWHERE, i), 4))
                ? economy.accounts.region
                : economy.accounts.nation;
        field.add(supplier, price, quality, social);
    }

    private void conclude(int c, long lot, Field field) {
        Contracts contracts = economy.contracts;
        Field.Bid winner = field.winner();
        contracts.supplier[c] = winner.supplier();
        contracts.vacant[c] = false;
        double ofWhole = contracts.isPart(c) ? contracts.lot[c] / (double) contracts.wholeLot(c) : 1;
        contracts.payment[c] = Pence.round(lot * winner.price() * bidding.priceOfPart(ofWhole));
        contracts.quality[c] = winner.quality();
        contracts.services[c] = rule.letting().services(contracts.aboveUsual(winner.quality()));
        if (economy.accounts.isFirm(winner.supplier())) {
            economy.firms.committed[economy.accounts.firmOf(winner.supplier())] += contracts.payment[c];
            economy.tally.tendersWonLocally++;
        }
        economy.tally.tendersLet++;
    }

    private void release(int c) {
        int account = economy.contracts.supplier[c];
        if (economy.accounts.isFirm(account)) {
            economy.firms.committed[economy.accounts.firmOf(account)] -= economy.contracts.payment[c];
        }
    }
}
