package org.commonweal.housing;

import org.commonweal.credit.MortgageRule;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/**
 * Estates and landlords sell; tenants buy when they can, landlords buy the rest. There are as many dwellings as
 * households and none stands empty: when a tenant buys, whoever lived there, or takes the place of the deceased, moves
 * into the dwelling the tenant leaves. Landlords buy less and sell more the more dwellings are let, so that tenure has
 * a point of rest.
 */
public final class DwellingSales {
    private static final int NOBODY = -1;

    private final Economy economy;
    private final BuyerRule buyers;
    private final LandlordRule landlords;
    private final MortgageRule mortgages;
    private final LocalHoldings fund;

    /** Private tenants relative to month zero, counted once a month. */
    private double tenants = 1;

    /** Mean value of all dwellings at the prices of month zero [pence]: what is built stays, so it never changes. */
    private final double meanValue;

    /** @param mortgages says what a mortgage is and what it costs; @param fund buys and sells for the pension fund */
    public DwellingSales(Economy economy, HousingRule rule, MortgageRule mortgages, LocalHoldings fund) {
        this.fund = fund;
        this.economy = economy;
        buyers = rule.buyers();
        landlords = rule.landlords();
        this.mortgages = mortgages;
        meanValue = java.util.Arrays.stream(economy.households.dwellingValue)
                .average()
                .orElse(1);
    }

    /** Landlords put dwellings on the market: a twelfth of the lets is considered each month. */
    public void run() {
        Households households = economy.households;
        long key = key();
        tenants = privateTenants();
        double chance = landlords.sells(tenants);
        double chanceOfFund = fund.sales();
        for (int h = Math.floorMod(economy.month.index(), 12); h < households.count; h += 12) {
            double sells = households.landlord[h] == Households.PENSION_FUND ? chanceOfFund : chance;
            if (households.tenure[h] == Tenure.PRIVATE.ordinal() && Draws.happens(sells, key, h, 0)) {
                offerLet(h, key);
            }
        }
    }

    /** Sells the dwelling of the estate of household {@code h} for money in its account. */
    public void sellEstate(int h) {
        long key = key();
        double relativeValue = economy.households.dwellingValue[h] / meanValue;
        boolean landlordFirst = Draws.happens(landlords.buys(tenants, relativeValue), key, h, 1);
        int buyer = landlordFirst ? NOBODY : tenantWhoCanBuy(h, key);
        if (buyer != NOBODY) {
            sell(h, buyer);
        } else if (landlordFirst || !ownerTradesUp(h, key)) {
            sellToLandlord(h, economy.accounts.household(h), key);
        }
    }

    private void sell(int h, int tenant) {
        payAsTenant(tenant, economy.accounts.household(h), economy.dwellingValue(h));
        moveInto(tenant, h);
    }

    /**
     * A chain of two: the first owner of some asked who can pay for the dwelling of household {@code h} with what their
     * own, cheaper one fetches sells that to a tenant, repays the mortgage, and buys.
     *
     * @return whether there was such a chain
     */
    private boolean ownerTradesUp(int h, long key) {
        long price = economy.dwellingValue(h);
        for (int n = 0; n < buyers.viewings(); n++) {
            int owner = Draws.below(economy.households.count, key, Pairs.ATTEMPTS.number(n, h), 5);
            if (owner != h && canTradeUp(owner, price)) {
                int tenant = tenantWhoCanBuy(owner, key);
                if (tenant != NOBODY && economy.households.landlord[tenant] != owner) {
                    sell(owner, tenant);
                    repayMortgage(owner);
                    pay(owner, economy.accounts.household(h), price, 0);
                    moveInto(owner, h);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canTradeUp(int g, long price) {
        Households households = economy.households;
        boolean owns = Tenure.at(households.tenure[g]).owned();
        boolean retired = economy.people.activity(households.firstPerson[g]) == People.Activity.RETIRED;
        boolean behind = households.mortgageArrears[g] > 0 || economy.month.index() <= households.forbearanceUntil[g];
        long own = economy.dwellingValue(g);
        long left = own - economy.ledger.owed(Instrument.MORTGAGES, economy.accounts.household(g));
        return owns && !retired && !behind && own < price && left > 0 && free(g) + left + mostLoan(g, price) >= price;
    }

    private void repayMortgage(int g) {
        int account = economy.accounts.household(g);
        long owed = economy.ledger.owed(Instrument.MORTGAGES, account);
        economy.ledger.repay(Flow.REPAYMENT, Instrument.MORTGAGES, account, economy.accounts.nationalBank, owed);
        economy.households.instalment[g] = 0;
        economy.households.forgetMortgageArrears(g);
    }

    private void offerLet(int h, long key) {
        Households households = economy.households;
        int landlord = households.landlord[h];
        int seller = economy.landlordAccount(h);
        boolean funds = landlord == Households.PENSION_FUND;
        long price = economy.dwellingValue(h);
        int buyer = canBuy(h, price) ? h : tenantWhoCanBuy(h, key);
        if (funds) {
            economy.pensionFund.sellHome(households.dwellingValue[h], price);
        }
        if (buyer != NOBODY && buyer != landlord) {
            payAsTenant(buyer, seller, price);
            moveInto(buyer, h);
            households.ownWhatIsRentedFromOneself(h);
        } else if (funds || fund.seeksHome(price)) {
            sellToLandlord(h, seller, key);
        }
    }

    /** The first tenant of some asked who has the deposit and the income for the dwelling of household {@code h}. */
    private int tenantWhoCanBuy(int h, long key) {
        long price = economy.dwellingValue(h);
        for (int n = 0; n < buyers.viewings(); n++) {
            int g = Draws.below(economy.households.count, key, Pairs.ATTEMPTS.number(n, h), 2);
            if (g != h && canBuy(g, price)) {
                return g;
            }
        }
        return NOBODY;
    }

    private boolean canBuy(int g, long price) {
        Households households = economy.households;
        boolean rents = !Tenure.at(households.tenure[g]).owned();
        boolean retired = economy.people.activity(households.firstPerson[g]) == People.Activity.RETIRED;
        return rents && !retired && ownMoney(g) + mostLoan(g, price) >= price;
    }

    /** What a household can put into a dwelling. */
    private long ownMoney(int g) {
        return Math.max(0, free(g));
    }

    /** Deposits and units less what it keeps in hand and its consumer credit: below zero for some [pence]. */
    private long free(int g) {
        int account = economy.accounts.household(g);
        long liquid = economy.ledger.deposits(account) + economy.ledger.balance(Instrument.UNITS, account);
        long owed = economy.ledger.owed(Instrument.CONSUMER_CREDIT, account);
        return buyers.free(liquid, economy.households.smoothedIncome[g], owed);
    }

    private long mostLoan(int g, long price) {
        return buyers.mostLoan(economy.households.smoothedLabourIncome[g], price);
    }

    /** A first-time buyer takes the usual mortgage as far as the limits go. */
    private void payAsTenant(int g, int seller, long price) {
        pay(g, seller, price, Math.min(mostLoan(g, price), mortgages.usual(price)));
        economy.tally.firstTimeBuyers++;
    }

    /** The buyer pays the seller with a mortgage of at least so much, more where savings are short. */
    private void pay(int g, int seller, long price, long leastLoan) {
        Ledger ledger = economy.ledger;
        int account = economy.accounts.household(g);
        long loan = Math.max(leastLoan, price - ownMoney(g));
        ledger.lend(Flow.LENDING, Instrument.MORTGAGES, economy.accounts.nationalBank, account, loan);
        sellUnits(account, price);
        ledger.pay(Flow.DWELLING_SALES, account, seller, price);
        economy.households.instalment[g] += mortgages.instalment(loan);
        economy.tally.dwellingsSold++;
    }

    private void sellUnits(int account, long price) {
        long missing = Math.max(0, price - economy.ledger.deposits(account));
        economy.ledger.repay(Flow.UNIT_SALES, Instrument.UNITS, economy.accounts.nation, account, missing);
    }

    /** The buyer moves into the dwelling of household {@code h}, which moves into the one the buyer rents. */
    private void moveInto(int buyer, int h) {
        Households households = economy.households;
        if (buyer != h) {
            households.swapDwellings(buyer, h);
            economy.tally.movesWithin += 2;
        }
        boolean owes = economy.ledger.owed(Instrument.MORTGAGES, economy.accounts.household(buyer)) > 0;
        households.tenure[buyer] = (byte) (owes ? Tenure.MORTGAGED : Tenure.OUTRIGHT).ordinal();
        households.rent[buyer] = 0;
        households.landlord[buyer] = Households.ABSENTEE;
    }

    /** A landlord buys the dwelling of household {@code h} for cash and lets it to whoever lives there from now on. */
    private void sellToLandlord(int h, int seller, long key) {
        Households households = economy.households;
        long price = economy.dwellingValue(h);
        if (fund.seeksHome(price)) {
            fund.raise(price);
            economy.ledger.pay(Flow.DWELLING_SALES, economy.accounts.pensionFund, seller, price);
            economy.pensionFund.buyHome(households.dwellingValue[h], price);
            let(h, Households.PENSION_FUND);
            return;
        }
        int landlord = landlords.isLocal(Draws.uniform(key, h, 3)) ? localLandlord(h, price, key) : NOBODY;
        int payer = landlord == NOBODY ? economy.accounts.region : economy.accounts.household(landlord);
        if (landlord != NOBODY) {
            sellUnits(payer, price);
        }
        economy.ledger.pay(Flow.DWELLING_SALES, payer, seller, price);
        let(h, landlord == NOBODY ? Households.ABSENTEE : landlord);
    }

    private void let(int h, int landlord) {
        Households households = economy.households;
        households.tenure[h] = (byte) Tenure.PRIVATE.ordinal();
        households.rent[h] = Pence.round(economy.outside.rentPerValue * households.dwellingValue[h]);
        households.landlord[h] = landlord;
        economy.tally.dwellingsSold++;
    }

    /**
     * Of those asked, owner-occupiers and landlords of tenants, the one with most money, if it is enough to buy for
     * cash.
     */
    private int localLandlord(int h, long price, long key) {
        Households households = economy.households;
        int best = NOBODY;
        long most = price;
        for (int n = 0; n < buyers.viewings(); n++) {
            int asked = Draws.below(households.count, key, Pairs.ATTEMPTS.number(n, h), 4);
            boolean lives = households.tenure[asked] != Tenure.PRIVATE.ordinal() || households.landlord[asked] < 0;
            int g = lives ? asked : households.landlord[asked];
            boolean owns = Tenure.at(households.tenure[g]).owned() && g != h;
            if (owns && ownMoney(g) >= most) {
                best = g;
                most = ownMoney(g);
            }
        }
        return best;
    }

    private double privateTenants() {
        int count = 0;
        for (byte tenure : economy.households.tenure) {
            count += tenure == Tenure.PRIVATE.ordinal() ? 1 : 0;
        }
        return count / (double) Math.max(1, economy.outside.openingPrivateTenants);
    }

    private long key() {
        return economy.draws.key(Purpose.DWELLING_SALES, economy.month.index());
    }
}
