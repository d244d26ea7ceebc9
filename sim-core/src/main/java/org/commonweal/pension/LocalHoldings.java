package org.commonweal.pension;

import org.commonweal.credit.CoLender;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.Industry;
import org.commonweal.economy.PensionFund;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.random.Purpose;
import org.commonweal.trade.LocalOrders;

/**
 * What the pension fund has in the place: its part of the national bank's loans, and what it looks after itself,
 * dwellings and loans of its own. It pays for these by selling global assets, and only as far as it wants more of them.
 */
public final class LocalHoldings implements CoLender {
    private final Economy economy;
    private final PortfolioRule portfolio;
    private final FundTerms terms;

    /** The holdings of a place. */
    public LocalHoldings(Economy economy, PortfolioRule portfolio, FundTerms terms) {
        this.economy = economy;
        this.portfolio = portfolio;
        this.terms = terms;
    }

    /** A month opens: the fund knows what it aims for, and while it aims for something it renews its terms. */
    public void aim() {
        PensionFund fund = economy.pensionFund;
        fund.localTarget = terms.target.value();
        if (terms.target.isOn()) {
            fund.terms = terms.local();
        }
    }

    /** As much as brings it nearer its share, out of its cash. */
    @Override
    public long besideBank(long loan) {
        long part = portfolio.partOfLoan(loan, loansShare(), loans(), economy.fundInvested());
        return Math.min(economy.ledger.deposits(economy.accounts.pensionFund), part);
    }

    @Override
    public boolean seeksLoan(long loan) {
        boolean aims = terms.target.isOn();
        return aims && affords(loan) && loans() + loan <= loansShare() * economy.fundInvested();
    }

    /** Whether it buys a dwelling at a price [pence]. */
    public boolean seeksHome(long price) {
        double share = portfolio.homesShare(terms.target.value(), terms.homes.value());
        return share > 0 && affords(price) && economy.fundHomes() + price <= share * economy.fundInvested();
    }

    /** Dwellings that it would sell in a year, of those it has: none while it aims for any, 0-1. */
    public double sales() {
        return terms.target.isOn() ? 0 : economy.pensionFund.terms.sales();
    }

    @Override
    public double lenience() {
        return economy.pensionFund.terms.lenience();
    }

    /** Sells global assets for something it buys, and pays for the search. */
    @Override
    public void raise(long price) {
        long search = search(price);
        economy.ledger.repay(
                Flow.FUND_DISINVESTMENT,
                Instrument.GLOBAL_ASSETS,
                economy.accounts.nation,
                economy.accounts.pensionFund,
                price + search);
        economy.ledger.pay(Flow.FUND_FEES, economy.accounts.pensionFund, economy.accounts.nation, search);
        economy.pensionFund.localGains -= search;
    }

    /** Has its dwellings repaired and let; what no builder of the place is there for goes to the region. */
    public void keepUp(LocalOrders orders) {
        PensionFund fund = economy.pensionFund;
        if (fund.homes == 0) {
            return;
        }
        Households households = economy.households;
        long rents = 0;
        for (int h = 0; h < households.count; h++) {
            boolean its = households.landlord[h] == Households.PENSION_FUND;
            rents += its && households.tenure[h] == Tenure.PRIVATE.ordinal() ? households.rent[h] : 0;
        }
        long due = Math.min(
                economy.ledger.deposits(economy.accounts.pensionFund),
                Pence.share(fund.terms.upkeep(), Pence.round(rents * economy.housePrice)));
        long spent =
                orders.buy(Flow.REPAIRS, Purpose.REPAIRS, economy.accounts.pensionFund, Industry.CONSTRUCTION, due);
        economy.ledger.pay(Flow.REPAIRS, economy.accounts.pensionFund, economy.accounts.region, due - spent);
        fund.localGains -= due;
    }

    /** Pays for the management of what it looks after itself, and books what its dwellings have gained in worth. */
    public void settle() {
        PensionFund fund = economy.pensionFund;
        long worth = economy.fundHomes();
        long fee = Pence.round(fund.terms.managementCost() * (worth + fund.lentAlone) / 12);
        long paid = economy.ledger.payUpTo(Flow.FUND_FEES, economy.accounts.pensionFund, economy.accounts.nation, fee);
        fund.localGains += worth - fund.homesBooked - paid;
        fund.homesBooked = worth;
    }

    private double loansShare() {
        return portfolio.loansShare(terms.target.value(), terms.homes.value());
    }

    private long loans() {
        return economy.ledger.balance(Instrument.FIRM_LOANS, economy.accounts.pensionFund);
    }

    private boolean affords(long price) {
        return price + search(price) <= economy.ledger.balance(Instrument.GLOBAL_ASSETS, economy.accounts.pensionFund);
    }

    private long search(long price) {
        return Pence.share(economy.pensionFund.terms.searchCost(), price);
    }
}
