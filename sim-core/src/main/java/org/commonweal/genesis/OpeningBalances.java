package org.commonweal.genesis;

import org.commonweal.credit.BankingRule;
import org.commonweal.credit.CreditRule;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.household.DemographyRule;
import org.commonweal.household.WealthRule;
import org.commonweal.housing.HousingRule;
import org.commonweal.housing.LandlordRule;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.ownership.SurplusRule;
import org.commonweal.pension.PensionRule;
import org.commonweal.pension.PortfolioRule;
import org.commonweal.place.Neighbourhood;
import org.commonweal.place.OpeningFirmRule;
import org.commonweal.place.OpeningWealthRule;
import org.commonweal.place.PlaceData;
import org.commonweal.procurement.BudgetRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/**
 * What everybody owns and owes at month zero, put in the books by the same verbs as everything later: the outside world
 * is the counterpart of what was earned before, so that every identity holds from the first penny.
 */
final class OpeningBalances {
    private final Economy economy;
    private final Ledger ledger;
    private final BankingRule banking;
    private final WealthRule wealth;
    private final long key;
    private final long heirKey;
    private final long firmKey;
    private final int[] landlordOfLet;
    private int lets;

    OpeningBalances(Economy economy, BankingRule banking, WealthRule wealth) {
        this.economy = economy;
        this.banking = banking;
        this.wealth = wealth;
        ledger = economy.ledger;
        key = economy.draws.key(Purpose.GENESIS_WEALTH, 0);
        heirKey = economy.draws.key(Purpose.GENESIS_WEALTH, 2);
        firmKey = economy.draws.key(Purpose.GENESIS_FIRMS, 1);
        landlordOfLet = new int[economy.households.count];
    }

    /** Rents, landlords and mortgages. */
    void dwellings(PlaceData place, HousingRule housing) {
        Households households = economy.households;
        double valueOfRented = 0;
        int rented = 0;
        for (int h = 0; h < households.count; h++) {
            if (households.tenure[h] == Tenure.PRIVATE.ordinal()) {
                valueOfRented += households.dwellingValue[h];
                rented++;
            }
        }
        double meanRented = valueOfRented / Math.max(1, rented);
        economy.outside.openingPrivateTenants = rented;
        economy.outside.rentPerValue = rented == 0 ? 0 : place.housing().privateRent() / meanRented;
        int landlordAnchor = landlordAnchor();
        double lettings =
                landlordAnchor < 0 ? 0 : place.anchors().get(landlordAnchor).dwellings();
        double social = 0;
        for (Neighbourhood where : place.neighbourhoods()) {
            social += where.households()[Tenure.SOCIAL.ordinal()];
        }
        for (int h = 0; h < households.count; h++) {
            households.landlord[h] = Households.ABSENTEE;
            switch (Tenure.at(households.tenure[h])) {
                case PRIVATE -> {
                    households.rent[h] =
                            Pence.round(place.housing().privateRent() * households.dwellingValue[h] / meanRented);
                    if (housing.landlords().isLocal(Draws.uniform(key, h, 0))) {
                        households.landlord[h] = landlord(h, housing.landlords());
                    }
                }
                case SOCIAL -> {
                    households.rent[h] = place.housing().socialRent();
                    if (Draws.happens(lettings / Math.max(1, social), key, h, 0)) {
                        households.landlord[h] = landlordAnchor;
                    }
                }
                case MORTGAGED -> mortgage(h);
                case OUTRIGHT -> {}
            }
        }
    }

    private int landlordAnchor() {
        int found = -1;
        for (int a = 0; a < economy.anchors.size(); a++) {
            AnchorKind kind = economy.anchors.get(a).kind();
            if (kind == AnchorKind.HOUSING_ASSOCIATION || kind == AnchorKind.COUNCIL && found < 0) {
                found = a;
            }
        }
        return found;
    }

    /** A local landlord: one who lets already, in proportion to what they let (Simon 1955), or an owner-occupier. */
    private int landlord(int tenant, LandlordRule rule) {
        boolean isNew = lets == 0 || rule.isFirst(Draws.uniform(key, tenant, 7));
        int landlord = isNew
                ? newLandlord(tenant, rule.ownersAsked())
                : landlordOfLet[Draws.below(lets, key, Pairs.ATTEMPTS.number(1, tenant), 7)];
        if (landlord != Households.ABSENTEE) {
            landlordOfLet[lets++] = landlord;
        }
        return landlord;
    }

    /** An owner-occupier, more likely one with a valuable dwelling. */
    private int newLandlord(int tenant, int ownersAsked) {
        Households households = economy.households;
        int best = Households.ABSENTEE;
        for (int n = 0; n < ownersAsked; n++) {
            int h = Draws.below(households.count, key, Pairs.ATTEMPTS.number(n + 1, tenant), 1);
            boolean owner = Tenure.at(households.tenure[h]).owned() && h != tenant;
            if (owner && (best < 0 || households.dwellingValue[h] > households.dwellingValue[best])) {
                best = h;
            }
        }
        return best;
    }

    /** Mortgages are as far repaid as in a stationary stock of loans: as many end this year as in any other. */
    private void mortgage(int h) {
        Households households = economy.households;
        long loan = banking.mortgages().usual(economy.dwellingValue(h));
        households.instalment[h] = banking.mortgages().instalment(loan);
        long left = banking.mortgages().left(households.instalment[h], Draws.uniform(key, h, 4));
        borrow(Instrument.MORTGAGES, economy.accounts.household(h), Math.min(loan, left));
    }

    /** A loan whose money was spent outside long ago. */
    private void borrow(Instrument what, int account, long amount) {
        ledger.lend(Flow.LENDING, what, economy.accounts.nationalBank, account, amount);
        ledger.pay(Flow.OPENING, account, economy.accounts.nation, amount);
    }

    /**
     * Deposits and units at the stationary point of the consumption rule, and what is left of inheritances: they went
     * to the richer of two with the same chance as later, and were spent since at an even pace.
     */
    void liquidWealth(OpeningWealthRule rule, DemographyRule demography, double meanIncome) {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            int account = economy.accounts.household(h);
            boolean richer = saved(h, rule) >= saved(Draws.below(households.count, heirKey, h, 0), rule);
            boolean inherited = rule.hasInherited(demography.inherits(richer), Draws.uniform(key, h, 2));
            double unspent = inherited ? rule.inheritanceLeft(meanIncome, Draws.uniform(key, h, 3)) : 0;
            double buffer = households.smoothedIncome[h];
            long wanted = Pence.round(saved(h, rule) + unspent + buffer);
            ledger.pay(Flow.OPENING, economy.accounts.nation, account, wanted);
            long cash = wealth.mostCash(households.smoothedIncome[h]);
            if (wanted > cash) {
                ledger.lend(Flow.UNIT_PURCHASES, Instrument.UNITS, account, economy.accounts.nation, wanted - cash);
            }
        }
    }

    /** Wealth that a household has saved by its age on the way to what it wants. */
    private double saved(int h, OpeningWealthRule rule) {
        Households households = economy.households;
        double wanted = wealth.wanted(
                households.smoothedIncome[h], households.smoothedLabourIncome[h], households.tasteForWealth[h]);
        return rule.saved(wanted, economy.people.age[households.firstPerson[h]] / 12.0);
    }

    /** Cash, capital and loans of firms; loans have run for any part of their term. */
    void firms(OpeningFirmRule rule, SurplusRule surplus, CreditRule credit, double utilisation) {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            int account = economy.accounts.firm(f);
            double sales = utilisation * firms.capacity[f];
            double wanted = economy.technology.wantedCapital(firms.industry[f], sales);
            firms.capital[f] = rule.capital(wanted, firms.registered[f]);
            long cash = Pence.round(surplus.kept(credit.costs(1)) * sales * rule.cash(Draws.uniform(firmKey, f, 4)));
            ledger.pay(Flow.OPENING, economy.accounts.nation, account, cash);
            if (!firms.branch[f] && rule.owes(Draws.uniform(firmKey, f, 5))) {
                long loan = rule.loan(firms.capital[f], cash);
                int left = 1 + Draws.below(credit.term(), firmKey, f, 7);
                borrow(Instrument.FIRM_LOANS, account, credit.left(loan, left));
                firms.debts.instalment[f] = credit.instalment(loan);
            }
        }
    }

    /**
     * The fund opens fully funded: what its assets are worth beyond the rights of residents it owes to members outside
     * the place. Where residents have earned more than the estimate of its assets, it has as much as they have earned.
     * A part of the national bank's loans to firms is among the assets.
     */
    void pensionFund(PensionRule pensions, PortfolioRule portfolio, long estimate) {
        int fund = economy.accounts.pensionFund;
        long local = ledger.owed(Instrument.FUND_PENSIONS, fund);
        long assets = Math.max(estimate, local);
        long book = ledger.balance(Instrument.FIRM_LOANS, economy.accounts.nationalBank);
        long here = portfolio.openingPart(book, assets);
        ledger.pay(Flow.OPENING, economy.accounts.nation, fund, assets);
        ledger.pay(Flow.LOAN_SALES, fund, economy.accounts.nationalBank, here);
        ledger.assign(Instrument.FIRM_LOANS, economy.accounts.nationalBank, fund, here);
        ledger.lend(Flow.FUND_INVESTMENT, Instrument.GLOBAL_ASSETS, fund, economy.accounts.nation, assets - here);
        ledger.accrue(Instrument.FUND_PENSIONS, economy.accounts.region, fund, assets - local);
        economy.pensionFund.monthsToValuation = pensions.valuation();
        long outside = ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.region);
        economy.pensionFund.shareInPayment = pensions.shareInPayment(earnedOutside(pensions) / Math.max(1.0, outside));
    }

    /** Rights that commuters earn a year [pence]. */
    private double earnedOutside(PensionRule pensions) {
        double rights = 0;
        for (Anchor anchor : economy.anchors) {
            if (anchor.kind().scheme() == AnchorKind.Scheme.LOCAL_GOVERNMENT) {
                double pay = 12.0 * anchor.commuters * anchor.meanPay;
                rights += pensions.accruedOutside(pay);
            }
        }
        return rights;
    }

    /**
     * Those who may move here from the region have earned rights in national schemes too: as many as those who live
     * here.
     */
    void rightsOfNeighbours() {
        ledger.accrue(
                Instrument.PRIVATE_PENSIONS,
                economy.accounts.region,
                economy.accounts.nation,
                ledger.owed(Instrument.PRIVATE_PENSIONS, economy.accounts.nation));
        ledger.accrue(
                Instrument.PUBLIC_PENSIONS,
                economy.accounts.region,
                economy.accounts.government,
                ledger.owed(Instrument.PUBLIC_PENSIONS, economy.accounts.government));
    }

    /** Working balances of anchors, the credit union's members, and the equity of the banks. */
    void banksAndAnchors(BudgetRule budgets) {
        for (Anchor anchor : economy.anchors) {
            anchor.targetDeposits = budgets.reservesWanted(anchor.procurementBudget, anchor.meanPay * anchor.heads());
            ledger.pay(Flow.OPENING, economy.accounts.nation, anchor.account(), anchor.targetDeposits);
        }
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            if (banking.joinsUnion(Draws.uniform(key, h, 6))) {
                ledger.bankWith(economy.accounts.household(h), economy.accounts.creditUnion);
            }
        }
        int union = economy.accounts.creditUnion;
        long assets = Math.max(0, ledger.balance(Instrument.RESERVES, union));
        ledger.pay(
                Flow.OPENING,
                economy.accounts.nation,
                union,
                banking.capital().kept(Bank.Kind.CREDIT_UNION, 0, assets));
        long loans = ledger.balance(Instrument.FIRM_LOANS, economy.accounts.nationalBank)
                + ledger.balance(Instrument.MORTGAGES, economy.accounts.nationalBank);
        long equity =
                banking.capital().kept(Bank.Kind.NATIONAL, loans, 0) - ledger.netWorth(economy.accounts.nationalBank);
        ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.nationalBank, Math.max(0, equity));
    }
}
