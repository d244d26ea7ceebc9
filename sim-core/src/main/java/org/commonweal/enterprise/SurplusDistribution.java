package org.commonweal.enterprise;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.FirmClaims;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForm.Use;
import org.commonweal.ownership.SurplusRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;

/** A third of the firms dispose of their quarter's surplus each month: tax first, then as the legal form says. */
public final class SurplusDistribution {
    private final Economy economy;
    private final SurplusRule rule;
    private final FiscalSystem fiscal;
    private final LegalForm[] forms;
    private final long[] bonus;
    private boolean anyBonus;

    /** @param forms the legal forms in order */
    public SurplusDistribution(Economy economy, SurplusRule rule, FiscalSystem fiscal, LegalForm[] forms) {
        this.economy = economy;
        this.rule = rule;
        this.fiscal = fiscal;
        this.forms = forms;
        bonus = new long[economy.firms.slots];
    }

    /** Books the month's profit of every firm; those whose quarter ends dispose of their surplus. */
    public void run() {
        Firms firms = economy.firms;
        anyBonus = false;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                firms.profit[f] += firms.sales[f] - firms.costs[f] - firms.depreciation[f];
                if (Math.floorMod(f + economy.month.index(), Month.PER_QUARTER) == 0) {
                    dispose(f);
                }
            }
        }
        if (anyBonus) {
            payBonuses();
        }
    }

    private void dispose(int f) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        LegalForm form = forms[firms.form[f]];
        long tax = form.taxExempt() ? 0 : fiscal.corporationTax().due(firms.profit[f]);
        long paidTax = economy.ledger.payUpTo(Flow.CORPORATION_TAX, account, economy.accounts.government, tax);
        long cash = economy.ledger.deposits(account) - firms.refundPot[f];
        double monthlyCosts = firms.costs[f];
        long surplus = rule.distributable(cash, monthlyCosts, firms.profit[f] - paidTax);
        if (firms.isShareSociety(f)) {
            surplus = Math.min(surplus, Math.max(0, economy.firmEquity(f)));
        }
        long[] parts = form.split(surplus);
        if (firms.isShareSociety(f)) {
            capInterest(f, parts);
        }
        book(f, parts, Math.max(0, firms.profit[f] - paidTax - surplus));
        firms.profit[f] = 0;
        if (surplus > 0) {
            distribute(f, account, parts);
        }
    }

    /** Members of a society get what owners get, up to the interest they were promised; the rest stays in it. */
    private void capInterest(int f, long[] parts) {
        long promised = economy.promised[f].quartersInterest(economy.communityShares.owedBy(f));
        long kept = Math.max(0, parts[Use.OWNERS.ordinal()] - promised);
        parts[Use.OWNERS.ordinal()] -= kept;
        parts[Use.RESERVE.ordinal()] += kept;
    }

    /** Notes which of the parts, and of the surplus not disposed of, stay in the place. */
    private void book(int f, long[] parts, long notDisposedOf) {
        Firms firms = economy.firms;
        long kept = notDisposedOf + parts[Use.RESERVE.ordinal()];
        long workersHere = parts[Use.WORKERS.ordinal()] * firms.residents[f] / Math.max(1, firms.heads(f));
        long here = workersHere + parts[Use.MEMBERS.ordinal()] + parts[Use.COMMUNITY.ordinal()];
        here += economy.isLocallyOwned(f) ? kept + ownersHere(f, parts[Use.OWNERS.ordinal()]) : 0;
        here += economy.anchor(AnchorKind.COUNCIL) == null ? 0 : parts[Use.COUNCIL.ordinal()];
        long all = notDisposedOf;
        for (long part : parts) {
            all += part;
        }
        economy.surplusUses.add(forms[firms.form[f]].sector(), here, all - here);
    }

    /** Of a dividend of a firm that is locally owned, what stays: members of a society may have moved away. */
    private long ownersHere(int f, long dividend) {
        if (!economy.firms.isShareSociety(f)) {
            return dividend;
        }
        FirmClaims shares = economy.communityShares;
        double away = shares.owedTo(economy.accounts.region, f) / (double) Math.max(1, shares.owedBy(f));
        return dividend - Pence.share(away, dividend);
    }

    private void distribute(int f, int account, long[] parts) {
        Firms firms = economy.firms;
        payOwner(f, account, parts[Use.OWNERS.ordinal()]);
        economy.ledger.pay(Flow.DIVIDENDS, account, economy.accounts.nation, parts[Use.OUTSIDE.ordinal()]);
        economy.ledger.pay(
                Flow.COMMUNITY_DIVIDEND, account, economy.accounts.communityFund, parts[Use.COMMUNITY.ordinal()]);
        Anchor council = economy.anchor(AnchorKind.COUNCIL);
        int treasury = council == null ? economy.accounts.government : council.account();
        economy.ledger.pay(Flow.COUNCIL_DIVIDEND, account, treasury, parts[Use.COUNCIL.ordinal()]);
        firms.refundPot[f] += parts[Use.MEMBERS.ordinal()];
        bonus[f] = parts[Use.WORKERS.ordinal()];
        anyBonus |= bonus[f] > 0;
    }

    private void payOwner(int f, int account, long dividend) {
        if (economy.firms.isShareSociety(f)) {
            payMembers(f, account, dividend);
            return;
        }
        int owner = owner(f);
        if (owner == Firms.NO_LOCAL_OWNER) {
            economy.ledger.pay(Flow.DIVIDENDS, account, economy.accounts.region, dividend);
            return;
        }
        long tax = fiscal.incomeTax().dueOnDividend(dividend);
        economy.ledger.pay(Flow.INCOME_TAX, account, economy.accounts.government, tax);
        economy.ledger.pay(Flow.DIVIDENDS, account, economy.accounts.household(owner), dividend - tax);
        economy.households.receiveFromCapital(owner, dividend - tax);
    }

    /**
     * Interest in proportion to shares, odd pennies stay. It is below what anybody may earn untaxed in interest (the
     * personal savings allowance).
     */
    private void payMembers(int f, int account, long interest) {
        FirmClaims shares = economy.communityShares;
        double perPenny = interest / (double) Math.max(1, shares.owedBy(f));
        for (int row = 0; row < shares.count(); row++) {
            if (shares.firm(row) == f) {
                int member = shares.holder(row);
                long part = (long) (perPenny * shares.owed(row));
                economy.ledger.pay(Flow.SHARE_INTEREST, account, member, part);
                if (economy.accounts.isHousehold(member)) {
                    economy.households.receiveFromCapital(economy.accounts.householdOf(member), part);
                }
            }
        }
    }

    /** The owner household of a private firm; of firms that have many small investors, one of them, drawn each time. */
    private int owner(int f) {
        Firms firms = economy.firms;
        if (forms[firms.form[f]].sector() == Sector.PRIVATE_FIRMS) {
            return firms.owner[f];
        }
        long key = economy.draws.key(Purpose.INVESTORS, economy.month.index());
        return Draws.below(economy.households.count, key, f, 0);
    }

    /** Equal parts for everybody at work; commuters' parts go to the region, and so does the odd penny. */
    private void payBonuses() {
        People people = economy.people;
        Firms firms = economy.firms;
        for (int p = 0; p < people.count; p++) {
            int employer = people.employer[p];
            if (!economy.accounts.isFirm(employer) || bonus[economy.accounts.firmOf(employer)] == 0) {
                continue;
            }
            int f = economy.accounts.firmOf(employer);
            long part = bonus[f] / firms.heads(f);
            int h = people.household[p];
            economy.ledger.pay(Flow.WORKER_BONUS, employer, economy.accounts.household(h), part);
            economy.households.receive(h, part);
            economy.households.originalIncome[h] += part;
        }
        for (int f = 0; f < firms.used; f++) {
            if (bonus[f] > 0) {
                long paid = firms.residents[f] * (bonus[f] / Math.max(1, firms.heads(f)));
                economy.ledger.pay(
                        Flow.WORKER_BONUS, economy.accounts.firm(f), economy.accounts.region, bonus[f] - paid);
                bonus[f] = 0;
            }
        }
    }
}
