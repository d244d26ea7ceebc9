package org.commonweal.enterprise;

import org.commonweal.claims.FirmClaims;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.ownership.Holder;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForm.Use;
import org.commonweal.ownership.SurplusRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.taxation.OwnBusiness;
import org.commonweal.taxation.TaxOffice;
import org.commonweal.time.Month;

/** A third of the firms dispose of their quarter's surplus each month: tax first, then as the legal form says. */
public final class SurplusDistribution {
    private final Economy economy;
    private final SurplusRule rule;
    private final CompanyTaxes taxes;
    private final OwnBusiness businesses;
    private final TaxOffice office;
    private final Bonuses bonuses;
    private final LegalForm[] forms;

    /** @param forms the legal forms in order */
    public SurplusDistribution(Economy economy, SurplusRule rule, FiscalSystem fiscal, LegalForm[] forms) {
        this.economy = economy;
        this.rule = rule;
        office = new TaxOffice(economy, fiscal);
        taxes = new CompanyTaxes(economy, fiscal, forms);
        bonuses = new Bonuses(economy, fiscal, forms);
        businesses = new OwnBusiness(economy, fiscal.selfEmployedInsurance());
        this.forms = forms;
    }

    /** Books the month's profit of every firm; those whose quarter ends dispose of their surplus. */
    public void run() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                firms.profit[f] += firms.sales[f] - firms.costs[f] - firms.depreciation[f];
                if (Math.floorMod(f + economy.month.index(), Month.PER_QUARTER) == 0) {
                    dispose(f);
                }
            }
        }
        bonuses.pay();
    }

    private void dispose(int f) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        LegalForm form = forms[firms.form[f]];
        long paidTax = taxes.settle(f);
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
        bonuses.promise(f, parts[Use.WORKERS.ordinal()]);
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
        economy.ledger.pay(Flow.DIVIDENDS, account, economy.accounts.household(owner), dividend);
        economy.households.receiveFromCapital(owner, dividend);
        if (!businesses.isUnincorporated(f)) {
            office.noteDividend(owner, dividend);
        }
    }

    /** Interest in proportion to shares, odd pennies stay; it is savings income. */
    private void payMembers(int f, int account, long interest) {
        FirmClaims shares = economy.communityShares;
        double perPenny = interest / (double) Math.max(1, shares.owedBy(f));
        for (int row = 0; row < shares.count(); row++) {
            if (shares.firm(row) == f) {
                int member = shares.holder(row);
                long part = (long) (perPenny * shares.owed(row));
                economy.ledger.pay(Flow.SHARE_INTEREST, account, member, part);
                taxes.deduct(f, part);
                if (economy.accounts.isHousehold(member)) {
                    economy.households.receiveFromCapital(economy.accounts.householdOf(member), part);
                    office.noteInterest(economy.accounts.householdOf(member), part);
                }
            }
        }
    }

    /**
     * The owner household of a firm that is somebody's; nobody here of firms that are held from outside; of firms that have many small
     * investors, one of them, drawn each time.
     */
    private int owner(int f) {
        Firms firms = economy.firms;
        LegalForm form = forms[firms.form[f]];
        if (economy.isSomebodys(f)) {
            return firms.owner[f];
        }
        if (firms.branch[f] || form.holder() == Holder.OUTSIDE) {
            return Firms.NO_LOCAL_OWNER;
        }
        long key = economy.draws.key(Purpose.INVESTORS, economy.month.index());
        return Draws.below(economy.households.count, key, f, 0);
    }
}
