package org.commonweal.procurement;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;

/**
 * Once a year anchors set what they buy by what came in, and order more or less under every contract; reserves that
 * they can neither spend nor need go back to the government.
 */
public final class AnchorBudgets {
    private final Economy economy;
    private final BudgetRule rule;
    private final double[] costOfLots;

    /** Budgets of the anchors of an economy. */
    public AnchorBudgets(Economy economy, BudgetRule rule) {
        this.economy = economy;
        this.rule = rule;
        costOfLots = new double[economy.anchors.size()];
    }

    /** Called every month, before anything is received or paid; a year begins with its first month. */
    public void run() {
        if (economy.month.ofYear() == 1) {
            priceLots();
            for (Anchor anchor : economy.anchors) {
                setVolume(anchor);
                anchor.openYear(economy.ledger.deposits(anchor.account()));
            }
            reorder();
        }
        for (Anchor anchor : economy.anchors) {
            anchor.monthsOfYear++;
        }
    }

    /** What the lots of each anchor cost in a year, bought in full at the prices of the contracts. */
    private void priceLots() {
        Contracts contracts = economy.contracts;
        java.util.Arrays.fill(costOfLots, 0);
        for (int c = 0; c < contracts.count; c++) {
            costOfLots[contracts.anchor[c]] += 12 * contracts.payment[c] / contracts.volume[c];
        }
    }

    private void setVolume(Anchor anchor) {
        if (anchor.bought > 0) {
            long reserves = economy.ledger.deposits(anchor.account());
            double years = anchor.monthsOfYear / 12.0;
            double left = (reserves - anchor.reservesBefore - anchor.advanced) / years;
            double money = rule.purchases(anchor.bought / years, left, reserves, anchor.targetDeposits);
            double cost = costOfLots[economy.accounts.anchorOf(anchor.account())];
            anchor.volume = rule.volume(money, cost);
            long spare = reserves - anchor.targetDeposits;
            long unspendable = Math.max(0, Math.min(spare, Pence.round(money - anchor.volume * cost)));
            economy.ledger.pay(Flow.GRANTS, anchor.account(), economy.accounts.government, unspendable);
        }
    }

    private void reorder() {
        Contracts contracts = economy.contracts;
        for (int c = 0; c < contracts.count; c++) {
            double volume = economy.anchors.get(contracts.anchor[c]).volume;
            long payment = Pence.round(contracts.payment[c] * (volume / contracts.volume[c]));
            if (economy.accounts.isFirm(contracts.supplier[c])) {
                int f = economy.accounts.firmOf(contracts.supplier[c]);
                economy.firms.committed[f] += payment - contracts.payment[c];
            }
            contracts.payment[c] = payment;
            contracts.volume[c] = volume;
        }
    }
}
