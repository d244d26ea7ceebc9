package org.commonweal.trade;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.money.Flow;
import org.commonweal.random.Purpose;

/** The community fund buys care, arts and personal services from firms of the place. */
public final class CommunitySpending {
    private final Economy economy;
    private final CommunityRule rule;
    private final LocalOrders orders;

    /** @param orders how it finds the firms */
    public CommunitySpending(Economy economy, CommunityRule rule, LocalOrders orders) {
        this.economy = economy;
        this.rule = rule;
        this.orders = orders;
    }

    /** Spends this month's share of the fund. */
    public void run() {
        long spends = rule.spends(economy.ledger.deposits(economy.accounts.communityFund));
        long care = rule.care(spends);
        spend(Industry.CARE_HEALTH_EDUCATION, care);
        spend(Industry.ARTS_PERSONAL, spends - care);
    }

    private void spend(Industry industry, long pence) {
        orders.buy(
                Flow.COMMUNITY_SPENDING, Purpose.COMMUNITY_SPENDING, economy.accounts.communityFund, industry, pence);
    }
}
