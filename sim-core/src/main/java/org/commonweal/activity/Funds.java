package org.commonweal.activity;

import org.commonweal.behaviour.BankingRule;
import org.commonweal.behaviour.PensionRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.PensionFund;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Sector;

/** The pension fund and the banks settle their accounts; private pension pots grow. */
public final class Funds {
    private final Economy economy;
    private final PensionRule pensions;
    private final BankingRule banking;

    /** Funds of a place. */
    public Funds(Economy economy, PensionRule pensions, BankingRule banking) {
        this.economy = economy;
        this.pensions = pensions;
        this.banking = banking;
    }

    /** Settles all of them. */
    public void run() {
        payPensionersOutside();
        pensionFund();
        growPrivatePensions();
        if (Math.floorMod(economy.month.index(), 3) == 0) {
            settleNationalBank();
            settleCreditUnion();
        }
    }

    /**
     * Members who live outside the place are paid too. As many of their pensions end each month as are paid on average, so
     * rights in payment fall by what is paid.
     */
    private void payPensionersOutside() {
        Ledger ledger = economy.ledger;
        long inPayment = Math.round(
                pensions.pensionerShare() * ledger.balance(Instrument.FUND_PENSIONS, Accounts.REGION));
        long due = Math.round(inPayment / (12 * economy.outside.commutersRetirementYears));
        long paid = ledger.payUpTo(Flow.FUND_PENSION, Accounts.PENSION_FUND, Accounts.REGION, due);
        ledger.writeOff(Instrument.FUND_PENSIONS, Accounts.REGION, Accounts.PENSION_FUND, paid);
    }

    /** Income comes in, cash is kept for three months of pensions, employers' rate is reset by a valuation. */
    private void pensionFund() {
        Ledger ledger = economy.ledger;
        int fund = Accounts.PENSION_FUND;
        long assets = ledger.balance(Instrument.GLOBAL_ASSETS, fund);
        ledger.pay(Flow.FUND_INCOME, Accounts.NATION, fund, Math.round(assets * pensions.fundReturn() / 12));
        long kept = 3 * ledger.flows().monthFrom(Flow.FUND_PENSION, Sector.PENSION_FUND);
        long cash = ledger.deposits(fund);
        if (cash > kept) {
            ledger.lend(Flow.FUND_INVESTMENT, Instrument.GLOBAL_ASSETS, fund, Accounts.NATION, cash - kept);
        } else {
            long sold = Math.min(assets, kept - cash);
            ledger.repay(Flow.FUND_DISINVESTMENT, Instrument.GLOBAL_ASSETS, Accounts.NATION, fund, sold);
        }
        PensionFund state = economy.pensionFund;
        if (--state.monthsToValuation <= 0) {
            value(state);
        }
    }

    private void value(PensionFund state) {
        long assets = economy.ledger.balance(Instrument.GLOBAL_ASSETS, Accounts.PENSION_FUND)
                + economy.ledger.deposits(Accounts.PENSION_FUND);
        long liabilities = economy.ledger.owed(Instrument.FUND_PENSIONS, Accounts.PENSION_FUND);
        double costOfRights = economy.outside.commutersRetirementYears / pensions.accrual();
        state.employerRate = pensions.employerRate(costOfRights, assets, liabilities, 12 * state.memberPay);
        state.monthsToValuation = pensions.valuation();
    }

    /** Private pots grow: a twelfth of the households each month, a year's growth at once. */
    private void growPrivatePensions() {
        for (int h = Math.floorMod(economy.month.index(), 12); h < economy.households.count; h += 12) {
            int account = economy.accounts.household(h);
            long growth = Math.round(
                    economy.ledger.balance(Instrument.PRIVATE_PENSIONS, account) * pensions.privateGrowth());
            if (!isRetired(h)) {
                economy.ledger.accrue(Instrument.PRIVATE_PENSIONS, account, Accounts.NATION, growth);
            }
        }
    }

    private boolean isRetired(int h) {
        return economy.people.activity(economy.households.firstPerson[h])
                == People.Activity.RETIRED;
    }

    /** The national bank keeps a share of its loans as equity; the rest of its profit, or loss, is its owners'. */
    private void settleNationalBank() {
        Ledger ledger = economy.ledger;
        int bank = Accounts.NATIONAL_BANK;
        long loans = ledger.balance(Instrument.FIRM_LOANS, bank)
                + ledger.balance(Instrument.MORTGAGES, bank)
                + ledger.balance(Instrument.CONSUMER_CREDIT, bank);
        long excess = ledger.netWorth(bank) - Math.round(banking.capitalRatio() * loans);
        if (excess > 0) {
            ledger.pay(Flow.BANK_PROFITS, bank, Accounts.NATION, excess);
        } else {
            ledger.pay(Flow.BANK_PROFITS, Accounts.NATION, bank, -excess);
        }
    }

    /** What the credit union earns beyond a tenth of its loans goes to the community. */
    private void settleCreditUnion() {
        Ledger ledger = economy.ledger;
        int union = Accounts.CREDIT_UNION;
        long loans = ledger.balance(Instrument.CONSUMER_CREDIT, union);
        long excess = ledger.netWorth(union) - Math.round(banking.unionCapitalRatio() * loans);
        if (excess > 0) {
            ledger.pay(Flow.COMMUNITY_DIVIDEND, union, Accounts.COMMUNITY_FUND, excess);
        }
    }
}
