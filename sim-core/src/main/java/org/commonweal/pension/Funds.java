package org.commonweal.pension;

import org.commonweal.economy.Economy;
import org.commonweal.economy.PensionFund;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** The pension fund settles its accounts; pension rights grow. */
public final class Funds {
    private final Economy economy;
    private final PensionRule pensions;
    private final PortfolioRule portfolio;
    private final Payslips payslips;
    private final LocalHoldings holdings;
    private final double[] draws;

    /** @param holdings what it has in the place; @param payslips follow the employers' rate */
    public Funds(
            Economy economy, PensionRule pensions, PortfolioRule portfolio, LocalHoldings holdings, Payslips payslips) {
        this.economy = economy;
        this.pensions = pensions;
        this.portfolio = portfolio;
        draws = new double[portfolio.returns().draws()];
        this.holdings = holdings;
        this.payslips = payslips;
    }

    /** Settles all of them. */
    public void run() {
        payPensionersOutside();
        pensionFund();
        growRights();
    }

    /** Members who live outside the place, taken together: a share of their rights is in payment, the rest grows. */
    private void payPensionersOutside() {
        Ledger ledger = economy.ledger;
        long rights = ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.region);
        double inPayment = economy.pensionFund.shareInPayment * rights;
        long due = Pence.round(pensions.pensionOutside(inPayment));
        ledger.payUpTo(Flow.FUND_PENSION, economy.accounts.pensionFund, economy.accounts.region, due);
        long growth = Pence.round(pensions.growthOfRights(rights - inPayment) / 12);
        change(Instrument.FUND_PENSIONS, economy.accounts.region, economy.accounts.pensionFund, growth);
        long ended = Pence.round(pensions.endedOutside(inPayment));
        ledger.writeOff(Instrument.FUND_PENSIONS, economy.accounts.region, economy.accounts.pensionFund, ended);
    }

    /** Returns come in, cash is kept for some months of pensions, employers' rate is reset by a valuation. */
    private void pensionFund() {
        holdings.settle();
        returns();
        invest();
        PensionFund state = economy.pensionFund;
        if (--state.monthsToValuation <= 0) {
            value(state);
        }
    }

    /** The expected return is paid in cash; what a month differs from it changes the worth of the assets. */
    private void returns() {
        Ledger ledger = economy.ledger;
        int fund = economy.accounts.pensionFund;
        PensionFund state = economy.pensionFund;
        long assets = ledger.balance(Instrument.GLOBAL_ASSETS, fund);
        double invested = Math.max(1.0, economy.fundInvested());
        long key = economy.draws.key(Purpose.MARKETS, economy.month.index());
        for (int n = 0; n < draws.length; n++) {
            draws[n] = Draws.normal(key, n, 0);
        }
        long income = Pence.round(assets * portfolio.returns().expected() / 12);
        long surprise =
                Math.max(-assets, Pence.round(assets * portfolio.returns().surprise(draws)));
        long revalued = surprise + Math.min(0, income);
        ledger.pay(Flow.FUND_INCOME, economy.accounts.nation, fund, Math.max(0, income));
        ledger.accrue(Instrument.GLOBAL_ASSETS, fund, economy.accounts.nation, Math.max(0, revalued));
        ledger.writeOff(
                Instrument.GLOBAL_ASSETS, fund, economy.accounts.nation, Math.min(assets, Math.max(0, -revalued)));
        state.monthsReturn = (income + surprise + state.localGains) / invested;
        state.localGains = 0;
    }

    private void invest() {
        Ledger ledger = economy.ledger;
        int fund = economy.accounts.pensionFund;
        long assets = ledger.balance(Instrument.GLOBAL_ASSETS, fund);
        long kept = portfolio.kept(ledger.flows().monthFrom(Flow.FUND_PENSION, Sector.PENSION_FUND));
        long cash = ledger.deposits(fund);
        if (cash > kept) {
            ledger.lend(Flow.FUND_INVESTMENT, Instrument.GLOBAL_ASSETS, fund, economy.accounts.nation, cash - kept);
        } else {
            long sold = Math.min(assets, kept - cash);
            ledger.repay(Flow.FUND_DISINVESTMENT, Instrument.GLOBAL_ASSETS, economy.accounts.nation, fund, sold);
        }
    }

    /** What rights cost is what was earned since the last valuation; members' payslips follow the new rate at once. */
    private void value(PensionFund state) {
        Ledger ledger = economy.ledger;
        int fund = economy.accounts.pensionFund;
        long assets = economy.fundInvested() + ledger.deposits(fund);
        long liabilities = ledger.owed(Instrument.FUND_PENSIONS, fund);
        double pay = Math.max(1.0, state.newRightsPay);
        state.employerRate = pensions.employerRate(
                state.newRights / pay, state.newRightsEmployees / pay, assets, liabilities, 12 * state.memberPay);
        state.newRights = 0;
        state.newRightsPay = 0;
        state.newRightsEmployees = 0;
        state.monthsToValuation = pensions.valuation();
        payslips.followNewRate();
    }

    /**
     * Pots and rights that are not yet in payment grow, the others are indexed: a twelfth of the households each month, a
     * year's growth at once.
     */
    private void growRights() {
        for (int h = Math.floorMod(economy.month.index(), 12); h < economy.households.count; h += 12) {
            int account = economy.accounts.household(h);
            long growth =
                    Pence.round(pensions.growthOfPots(economy.ledger.balance(Instrument.PRIVATE_PENSIONS, account)));
            economy.tally.earnedForRights += growth
                    + Pence.round(pensions.growthOfRights(economy.ledger.balance(Instrument.FUND_PENSIONS, account)));
            if (isRetired(h)) {
                index(Instrument.PRIVATE_PENSIONS, account, economy.accounts.nation);
                index(Instrument.PUBLIC_PENSIONS, account, economy.accounts.government);
                index(Instrument.FUND_PENSIONS, account, economy.accounts.pensionFund);
            } else {
                change(Instrument.PRIVATE_PENSIONS, account, economy.accounts.nation, growth);
                growRights(Instrument.PUBLIC_PENSIONS, account, economy.accounts.government);
                growRights(Instrument.FUND_PENSIONS, account, economy.accounts.pensionFund);
            }
        }
    }

    private void growRights(Instrument rights, int account, int scheme) {
        double held = economy.ledger.balance(rights, account);
        change(rights, account, scheme, Pence.round(pensions.growthOfRights(held)));
    }

    private void index(Instrument rights, int account, int scheme) {
        double held = economy.ledger.balance(rights, account);
        change(rights, account, scheme, Pence.round(pensions.riseInPayment(held)));
    }

    /** Rights grow, or fall behind. */
    private void change(Instrument rights, int account, int scheme, long pence) {
        economy.ledger.accrue(rights, account, scheme, Math.max(0, pence));
        economy.ledger.writeOff(rights, account, scheme, Math.max(0, -pence));
    }

    private boolean isRetired(int h) {
        return economy.people.activity(economy.households.firstPerson[h]) == People.Activity.RETIRED;
    }
}
