package org.commonweal.procurement;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Once a year anchors set what they buy and whom they employ by what came in, and order more or less under every
 * contract; reserves that they can neither spend nor need go back to the government. Month by month staff comes nearer to
 * the posts that are paid for, and what the government advanced is paid back.
 */
public final class AnchorBudgets {
    private final Economy economy;
    private final BudgetRule rule;
    private final ProcurementTerms terms;
    private final CouncilLoans loans;
    private final double[] costOfLots;
    private final double[] construction;

    /** Budgets of the anchors of an economy. @param terms what posts they are told to open or close */
    public AnchorBudgets(Economy economy, BudgetRule rule, ProcurementTerms terms) {
        this.economy = economy;
        this.rule = rule;
        this.terms = terms;
        loans = new CouncilLoans(economy, rule.borrowing());
        costOfLots = new double[economy.anchors.size()];
        construction = new double[economy.anchors.size()];
    }

    /** Called every month, before anything is received or paid; a year begins with its first month. */
    public void run() {
        economy.anchors.forEach(loans::serve);
        boolean stopped = settle();
        boolean yearBegins = economy.month.ofYear() == 1;
        if (yearBegins) {
            priceLots();
            for (Anchor anchor : economy.anchors) {
                setBudget(anchor);
                anchor.openYear(anchor.reserves(deposits(anchor)));
            }
        }
        if (yearBegins || stopped) {
            reorder();
        }
        for (int a = 0; a < economy.anchors.size(); a++) {
            Anchor anchor = economy.anchors.get(a);
            anchor.openMonth(terms.posts.value(a) * anchor.jobs());
        }
        dismiss();
    }

    private long deposits(Anchor anchor) {
        return economy.ledger.deposits(anchor.account());
    }

    /** Last month's advances are owed, older ones paid back. @return whether a council has stopped spending */
    private boolean settle() {
        boolean stopped = false;
        for (Anchor anchor : economy.anchors) {
            if (rule.support().stops(anchor.kind().isCouncil(), anchor.advancedLast) && !anchor.frozen) {
                anchor.frozen = true;
                anchor.volume = rule.volumeWhenStopped();
                stopped = true;
            }
            repay(anchor);
            anchor.advancedLast = 0;
        }
        return stopped;
    }

    private void repay(Anchor anchor) {
        long owed = rule.support().owed(anchor.advancedLast);
        anchor.owed += owed;
        anchor.advanced -= owed;
        long spending = anchor.wageBill + Pence.round(anchor.volume * anchor.procurementBudget);
        long back = rule.support().repayment(anchor.owed, deposits(anchor), spending);
        economy.ledger.pay(Flow.GRANTS, anchor.account(), economy.accounts.government, back);
        anchor.owed -= back;
    }

    /** What the lots of each anchor cost in a year, bought in full at the prices of the contracts, and building as it is bought. */
    private void priceLots() {
        Contracts contracts = economy.contracts;
        java.util.Arrays.fill(costOfLots, 0);
        java.util.Arrays.fill(construction, 0);
        for (int c = 0; c < contracts.count; c++) {
            costOfLots[contracts.anchor[c]] += 12 * contracts.payment[c] / contracts.volume[c];
            boolean builds = contracts.industry[c] == Industry.CONSTRUCTION.ordinal();
            construction[contracts.anchor[c]] += builds ? 12 * contracts.payment[c] : 0;
        }
    }

    private void setBudget(Anchor anchor) {
        anchor.frozen = anchor.frozen && anchor.owed > 0;
        if (anchor.bought > 0) {
            long reserves = anchor.reserves(deposits(anchor));
            double years = anchor.monthsOfYear / 12.0;
            double left = (reserves - anchor.reservesBefore - anchor.advanced) / years;
            double missing = -rule.gap(left, reserves, anchor.targetDeposits);
            left += loans.borrow(
                    anchor,
                    missing,
                    construction[economy.accounts.anchorOf(anchor.account())],
                    (anchor.paid + anchor.bought) / years);
            double ofPay = setPosts(anchor, rule.gap(left, reserves, anchor.targetDeposits), years);
            double money = rule.purchases(anchor.bought / years, left, reserves, anchor.targetDeposits, ofPay);
            setVolume(anchor, anchor.frozen ? 0 : money, reserves);
        }
    }

    /**
     * Posts by what was paid last year, but for those that were ordered, and the part of a gap that pay bears.
     *
     * @return that part [pence]
     */
    private double setPosts(Anchor anchor, double gap, double years) {
        if (!rule.posts().follow() || anchor.heads() == 0 || anchor.wageBill == 0) {
            return 0;
        }
        double costOfHead = 12 * anchor.costOfHead();
        double paid = Math.max(0, anchor.paid / years - costOfHead * anchor.orderedMonths / anchor.monthsOfYear);
        double wanted = paid + rule.posts().share(gap, paid, anchor.bought / years);
        anchor.posts = rule.posts().posts(wanted, costOfHead, anchor.jobs());
        return wanted - paid;
    }

    private void setVolume(Anchor anchor, double money, long reserves) {
        double cost = costOfLots[economy.accounts.anchorOf(anchor.account())];
        anchor.volume = rule.volume(money, cost);
        long spare = reserves - anchor.targetDeposits;
        long unspendable = Math.max(0, Math.min(spare, Pence.round(money - anchor.volume * cost)));
        economy.ledger.pay(Flow.GRANTS, anchor.account(), economy.accounts.government, unspendable);
    }

    /** People beyond the posts that are paid for are made redundant, a few a month. */
    private void dismiss() {
        long key = economy.draws.key(Purpose.STAFFING, economy.month.index());
        for (int a = 0; a < economy.anchors.size(); a++) {
            Anchor anchor = economy.anchors.get(a);
            double beyond = rule.posts().follow() || anchor.ordered != 0
                    ? rule.posts().redundant(anchor.allPosts(), anchor.heads())
                    : 0;
            anchor.redundancies = Draws.stochasticRound(beyond, key, -1 - a, 0);
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
