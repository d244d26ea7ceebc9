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
    /** Age at which the cost of new rights is reckoned: the middle of a working life. */
    private static final double MIDDLE_AGE = 44;

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
        growRights();
        if (Math.floorMod(economy.month.index(), 3) == 0) {
            settleNationalBank();
            settleCreditUnion();
        }
    }

    /** Members who live outside the place, taken together: a share of their rights is in payment, the rest grows. */
    private void payPensionersOutside() {
        Ledger ledger = economy.ledger;
        long rights = ledger.balance(Instrument.FUND_PENSIONS, Accounts.REGION);
        double inPayment = pensions.pensionerShare() * rights;
        double years = economy.outside.commutersRetirementYears;
        long due = Math.round(inPayment * pensions.pensionRate(years) / 12);
        ledger.payUpTo(Flow.FUND_PENSION, Accounts.PENSION_FUND, Accounts.REGION, due);
        long growth = Math.round((rights - inPayment) * pensions.discountRate() / 12);
        ledger.accrue(Instrument.FUND_PENSIONS, Accounts.REGION, Accounts.PENSION_FUND, growth);
        long ended = Math.round(inPayment / years / 12);
        ledger.writeOff(Instrument.FUND_PENSIONS, Accounts.REGION, Accounts.PENSION_FUND, ended);
    }

    /** Income comes in, cash is kept for three months of pensions, employers' rate is reset by a valuation. */
    private void pensionFund() {
        Ledger ledger = economy.ledger;
        int fund = Accounts.PENSION_FUND;
        long income = Math.round(ledger.balance(Instrument.GLOBAL_ASSETS, fund) * pensions.fundReturn() / 12);
        ledger.pay(Flow.FUND_INCOME, Accounts.NATION, fund, Math.max(0, income));
        ledger.writeOff(Instrument.GLOBAL_ASSETS, fund, Accounts.NATION, Math.max(0, -income));
        long assets = ledger.balance(Instrument.GLOBAL_ASSETS, fund);
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
        double costOfRights = pensions.accrued(1_000_000, MIDDLE_AGE, economy.outside.commutersRetirementYears) / 1e6;
        state.employerRate = pensions.employerRate(costOfRights, assets, liabilities, 12 * state.memberPay);
        state.monthsToValuation = pensions.valuation();
    }

    /** Pots and rights that are not yet in payment grow: a twelfth of the households each month, a year's growth at once. */
    private void growRights() {
        for (int h = Math.floorMod(economy.month.index(), 12); h < economy.households.count; h += 12) {
            if (!isRetired(h)) {
                int account = economy.accounts.household(h);
                grow(Instrument.PRIVATE_PENSIONS, account, Accounts.NATION, pensions.privateGrowth());
                grow(Instrument.PUBLIC_PENSIONS, account, Accounts.GOVERNMENT, pensions.discountRate());
                grow(Instrument.FUND_PENSIONS, account, Accounts.PENSION_FUND, pensions.discountRate());
            }
        }
    }

    private void grow(Instrument rights, int account, int scheme, double rate) {
        long growth = Math.round(economy.ledger.balance(rights, account) * rate);
        economy.ledger.accrue(rights, account, scheme, growth);
    }

    private boolean isRetired(int h) {
        return economy.people.activity(economy.households.firstPerson[h]) == People.Activity.RETIRED;
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
