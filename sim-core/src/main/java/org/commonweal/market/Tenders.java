package org.commonweal.market;

import org.commonweal.behaviour.TenderRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;
import org.commonweal.time.Month;

/**
 * Anchors let contracts. How many local firms hear of a lot is a number, not a share of firms, so the result does not
 * depend on the size of the run; candidates are sampled, never scanned, so it stays linear in the size of the place.
 */
public final class Tenders {
    private final Economy economy;
    private final TenderRule rule;
    private final LegalForm[] forms;
    private final IndustryRolls rolls;

    private int supplier;
    private double price;
    private double quality;
    private double social;

    /** @param forms the legal forms in order; @param rolls the firms of each industry */
    public Tenders(Economy economy, TenderRule rule, LegalForm[] forms, IndustryRolls rolls) {
        this.economy = economy;
        this.rule = rule;
        this.forms = forms;
        this.rolls = rolls;
    }

    /** Lets every contract that has ended, or whose supplier is gone. */
    public void run() {
        Contracts contracts = economy.contracts;
        for (int c = 0; c < contracts.count; c++) {
            if (contracts.ends[c] <= economy.month.index() || supplierIsGone(c)) {
                release(c);
                letInParts(c);
            }
        }
    }

    private void letInParts(int c) {
        Contracts contracts = economy.contracts;
        int anchor = contracts.anchor[c];
        boolean large = contracts.lot[c] > economy.dials.splitAbove[anchor] / Month.PER_YEAR;
        int first = large ? contracts.split(c, economy.dials.parts[anchor]) : contracts.count;
        let(c);
        for (int part = first; part < contracts.count; part++) {
            let(part);
        }
    }

    /** Lets contract {@code c} to the best bid, or keeps the need open for outside suppliers: there is always a bid. */
    public void let(int c) {
        Contracts contracts = economy.contracts;
        int month = economy.month.index();
        long bids = economy.draws.key(Purpose.TENDER_BIDS, month) + c * 0x9E3779B97F4A7C15L;
        Anchor anchor = economy.anchors.get(contracts.anchor[c]);
        contracts.volume[c] = anchor.volume;
        long lot = Pence.round(contracts.lot[c] * anchor.volume);
        double weight = economy.dials.socialWeight[contracts.anchor[c]];
        Field field = new Field(weight);
        int heard = hearing(contracts.anchor[c], bids);
        for (int i = 0; i < heard; i++) {
            localBid(c, lot, bids, i, field);
        }
        boolean reserved = lot * 12 < economy.dials.reserveBelow[contracts.anchor[c]] && !field.isEmpty();
        int outsiders =
                reserved ? 0 : lot * 12 >= Pence.ofPounds(rule.largeLot()) ? rule.manyOutsiders() : rule.fewOutsiders();
        for (int i = 0; i < outsiders; i++) {
            outsideBid(bids, i, field);
        }
        award(c, lot, field.winner());
        long lots = economy.draws.key(Purpose.TENDER_LOTS, month);
        contracts.ends[c] = month + rule.shortest() + Draws.below(rule.longest() - rule.shortest() + 1, lots, c, 0);
        economy.tally.tendersLet++;
        economy.ledger.payUpTo(
                Flow.TENDER_ADVICE, anchor.account(), Accounts.REGION, economy.dials.tenderCost[contracts.anchor[c]]);
    }

    private int hearing(int anchor, long bids) {
        double expected = rule.reach() * economy.dials.reach[anchor];
        int heard = 0;
        double limit = StrictMath.exp(-expected);
        for (double product = Draws.uniform(bids, 0, 0); product > limit; heard++) {
            product *= Draws.uniform(bids, heard + 1L, 0);
        }
        return heard;
    }

    private void localBid(int c, long lot, long bids, int i, Field field) {
        WeightedChoice roll = rolls.bidders(economy.contracts.industry[c]);
        if (roll.isEmpty()) {
            return;
        }
        int f = roll.choose(Draws.bits(bids, 1000L + i, 0));
        Firms firms = economy.firms;
        boolean fits = lot <= (firms.branch[f] ? 2 : 1) * rule.lotLimit() * firms.capacity[f]
                && firms.committed[f] + lot <= rule.commitmentLimit() * firms.capacity[f];
        if (!firms.live[f] || !fits) {
            return;
        }
        LegalForm form = forms[firms.form[f]];
        price = firms.price[f] * StrictMath.exp(rule.localPriceSpread() * Draws.normal(bids, 1000L + i, 1));
        quality = firms.quality[f] + rule.qualitySpread() * Draws.normal(bids, 1000L + i, 2);
        social = rule.localSocialValue() + form.socialValue() + rule.socialSpread() * Draws.normal(bids, 1000L + i, 3);
        supplier = economy.accounts.firm(f);
        field.add(supplier, price, quality, social, rule);
    }

    private void outsideBid(long bids, int i, Field field) {
        price = StrictMath.exp(rule.outsidePrice() + rule.outsidePriceSpread() * Draws.normal(bids, 2000L + i, 1));
        quality = rule.outsideQuality() + rule.qualitySpread() * Draws.normal(bids, 2000L + i, 2);
        social = rule.outsideSocialValue() + rule.socialSpread() * Draws.normal(bids, 2000L + i, 3);
        supplier = Draws.happens(rule.regionShare(), bids, 2000L + i, 4) ? Accounts.REGION : Accounts.NATION;
        field.add(supplier, price, quality, social, rule);
    }

    private void award(int c, long lot, Field.Bid winner) {
        Contracts contracts = economy.contracts;
        contracts.supplier[c] = winner.supplier();
        contracts.payment[c] = Pence.round(lot * winner.price());
        if (economy.accounts.isFirm(winner.supplier())) {
            economy.firms.committed[economy.accounts.firmOf(winner.supplier())] += contracts.payment[c];
            economy.tally.tendersWonLocally++;
        }
    }

    private void release(int c) {
        int account = economy.contracts.supplier[c];
        if (economy.accounts.isFirm(account)) {
            economy.firms.committed[economy.accounts.firmOf(account)] -= economy.contracts.payment[c];
        }
    }

    private boolean supplierIsGone(int c) {
        int account = economy.contracts.supplier[c];
        return economy.accounts.isFirm(account) && !economy.firms.live[economy.accounts.firmOf(account)];
    }
}
