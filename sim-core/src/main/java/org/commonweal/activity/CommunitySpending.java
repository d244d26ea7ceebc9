package org.commonweal.activity;

import org.commonweal.behaviour.CommunityRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.market.IndustryRolls;
import org.commonweal.money.Flow;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;

/** The community fund buys care, arts and personal services from firms of the place. */
public final class CommunitySpending {
    private static final int ORDERS = 10;

    private final Economy economy;
    private final CommunityRule rule;
    private final IndustryRolls rolls;

    /** @param rolls where the firms are found */
    public CommunitySpending(Economy economy, CommunityRule rule, IndustryRolls rolls) {
        this.economy = economy;
        this.rule = rule;
        this.rolls = rolls;
    }

    /** Spends this month's share of the fund. */
    public void run() {
        long spends = rule.spends(economy.ledger.deposits(Accounts.COMMUNITY_FUND));
        long care = Math.round(spends * rule.careShare());
        spend(Industry.CARE_HEALTH_EDUCATION, care);
        spend(Industry.ARTS_PERSONAL, spends - care);
    }

    private void spend(Industry industry, long pence) {
        WeightedChoice roll = rolls.byCapacity(industry.ordinal());
        if (roll.isEmpty() || pence < ORDERS) {
            return;
        }
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.COMMUNITY_SPENDING, economy.month.index());
        for (int n = 0; n < ORDERS; n++) {
            int f = roll.choose(Draws.bits(key, industry.ordinal() * (long) ORDERS + n, 0));
            long order = pence / ORDERS;
            firms.orders[f] += order;
            firms.sales[f] += order;
            firms.room[f] = Math.max(0, firms.room[f] - order);
            economy.ledger.pay(Flow.COMMUNITY_SPENDING, Accounts.COMMUNITY_FUND, economy.accounts.firm(f), order);
        }
    }
}
