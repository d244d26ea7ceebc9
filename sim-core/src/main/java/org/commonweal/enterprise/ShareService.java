package org.commonweal.enterprise;

import org.commonweal.claims.FirmClaims;
import org.commonweal.claims.ShareTerms;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.ownership.SurplusRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;

/**
 * Members of societies withdraw shares: those who gave notice are paid one after the other out of cash beyond what a
 * firm keeps, up to a part of the share capital; who is not paid has to give notice anew.
 */
public final class ShareService {
    private static final Pairs AWAY = new Pairs(1L << 31); // behind all accounts

    private final Economy economy;
    private final SurplusRule surplus;

    /** @param surplus says how much cash a firm keeps */
    public ShareService(Economy economy, SurplusRule surplus) {
        this.economy = economy;
        this.surplus = surplus;
    }

    /** Pays this month's withdrawals. */
    public void run() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.isShareSociety(f)) {
                payBack(f);
            }
        }
        economy.communityShares.tidy();
    }

    private void payBack(int f) {
        Firms firms = economy.firms;
        FirmClaims shares = economy.communityShares;
        ShareTerms terms = economy.promised[f];
        int account = economy.accounts.firm(f);
        int noticed = economy.month.index() - terms.notice();
        if (noticed < firms.shareOffer[f]) {
            return;
        }
        long key = economy.draws.key(Purpose.SHARE_WITHDRAWALS, noticed);
        double chance = Month.chance(terms.leaving());
        long kept = firms.refundPot[f] + Pence.round(surplus.kept(firms.costs[f]));
        long left = Math.min(economy.ledger.deposits(account) - kept, terms.monthsWithdrawals(shares.owedBy(f)));
        int away = 0;
        for (int row = 0; row < shares.count() && left > 0; row++) {
            if (shares.firm(row) != f) {
                continue;
            }
            // members who moved away are each entered for the region, and decide each for themselves
            boolean here = shares.holder(row) != economy.accounts.region;
            long member = Pairs.WIDE.number(f, here ? shares.holder(row) : AWAY.number(1, away++));
            if (Draws.happens(chance, key, member, 0)) {
                long paid = Math.min(left, shares.owed(row));
                economy.ledger.repay(
                        Flow.SHARE_WITHDRAWALS, Instrument.COMMUNITY_SHARES, account, shares.holder(row), paid);
                shares.change(row, -paid);
                left -= paid;
            }
        }
    }
}
