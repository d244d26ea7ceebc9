package org.commonweal.household;

import org.commonweal.credit.BankingRule;
import org.commonweal.credit.Banks;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.SavingsTax;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.taxation.TaxOffice;

/** Interest, income from units, unsecured debt and savings of households; and their memory of income. */
public final class HouseholdBanking {
    private final Economy economy;
    private final BankingRule banking;
    private final WealthRule wealth;
    private final Banks banks;
    private final TaxOffice office;
    private final SavingsTax savings;

    /** Household banking of a place. */
    public HouseholdBanking(Economy economy, BankingRule banking, WealthRule wealth, Banks banks, FiscalSystem fiscal) {
        office = new TaxOffice(economy, fiscal);
        savings = fiscal.incomeTax().savings();
        this.banks = banks;
        this.economy = economy;
        this.banking = banking;
        this.wealth = wealth;
    }

    /** Pays households what their deposits and units earn. Comes before the means tests. */
    public void payCapitalIncome() {
        for (int h = 0; h < economy.households.count; h++) {
            int account = economy.accounts.household(h);
            long interest = Pence.round(banking.depositInterest(Math.max(0, economy.ledger.deposits(account))));
            economy.ledger.pay(Flow.DEPOSIT_INTEREST, economy.ledger.bank(account), account, interest);
            long units = Pence.round(wealth.unitIncome(economy.ledger.balance(Instrument.UNITS, account)));
            economy.ledger.pay(Flow.UNIT_INCOME, economy.accounts.nation, account, units);
            economy.households.receiveFromCapital(h, interest + units);
            office.noteInterest(h, interest);
            office.noteDividend(h, savings.notSheltered(units));
        }
    }

    /** Borrowing, repaying, saving; then income is remembered and the month's columns are cleared. */
    public void settle() {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            int account = economy.accounts.household(h);
            serviceCredit(h, account);
            long income = households.income[h];
            households.smoothedIncome[h] = wealth.smooth(households.smoothedIncome[h], income);
            households.smoothedLabourIncome[h] =
                    wealth.smooth(households.smoothedLabourIncome[h], income - households.capitalIncome[h]);
            balance(h, account, Math.max(0, households.smoothedIncome[h]));
        }
    }

    private void serviceCredit(int h, int account) {
        long owed = economy.ledger.owed(Instrument.CONSUMER_CREDIT, account);
        Households households = economy.households;
        if (owed == 0) {
            households.creditArrears[h] = 0;
            households.creditMonths[h] = 0;
            return;
        }
        int bank = economy.creditor(account);
        long interest = banking.consumerCredit().interest(owed);
        long paid = economy.ledger.payUpTo(Flow.CREDIT_INTEREST, account, bank, interest);
        economy.ledger.accrue(Instrument.CONSUMER_CREDIT, bank, account, interest - paid);
        households.payInterest(h, paid);
        long minimum = banking.consumerCredit().repayment(owed);
        long due = Math.min(owed, households.creditArrears[h] + minimum);
        long repaid = Math.min(due, economy.ledger.deposits(account));
        economy.ledger.repay(Flow.REPAYMENT, Instrument.CONSUMER_CREDIT, account, bank, repaid);
        households.creditArrears[h] = interest - paid + due - repaid;
        households.creditMonths[h] = households.creditArrears[h] > 0 ? households.creditMonths[h] + 1 : 0;
        if (banking.consumerCredit().isGivenUp(households.creditMonths[h])) {
            giveUp(h, account, bank);
        }
    }

    /** Who is in arrears for so long has no money: the bank gives up all of it, and lends nothing more for a time. */
    private void giveUp(int h, int account, int bank) {
        long owed = economy.ledger.owed(Instrument.CONSUMER_CREDIT, account);
        economy.ledger.writeOff(Instrument.CONSUMER_CREDIT, bank, account, owed);
        economy.tally.writtenOff += owed;
        economy.tally.defaultsOfHouseholds++;
        Households households = economy.households;
        households.creditArrears[h] = 0;
        households.creditMonths[h] = 0;
        households.noCreditBefore[h] = banking.consumerCredit().noCreditBefore(economy.month.index());
    }

    /** Too much cash buys units; too little sells them, or borrows while there is credit. */
    private void balance(int h, int account, double income) {
        long cash = economy.ledger.deposits(account);
        long much = wealth.mostCash(income);
        long little = wealth.leastCash(income);
        if (cash > much) {
            long moved = wealth.moved(cash - much);
            economy.ledger.lend(Flow.UNIT_PURCHASES, Instrument.UNITS, account, economy.accounts.nation, moved);
        } else if (cash < little) {
            long units = Math.min(economy.ledger.balance(Instrument.UNITS, account), little - cash);
            economy.ledger.repay(Flow.UNIT_SALES, Instrument.UNITS, economy.accounts.nation, account, units);
            borrow(h, account, income);
        }
    }

    private void borrow(int h, int account, double income) {
        if (economy.month.index() < economy.households.noCreditBefore[h] || economy.households.creditArrears[h] > 0) {
            return;
        }
        long owed = economy.ledger.owed(Instrument.CONSUMER_CREDIT, account);
        long wanted = banking.consumerCredit().wanted(income, owed, economy.ledger.deposits(account));
        if (wanted > 0) {
            int bank = economy.creditor(account);
            if (banks.canLend(bank, wanted)) {
                economy.ledger.lend(Flow.LENDING, Instrument.CONSUMER_CREDIT, bank, account, wanted);
            }
        }
    }
}
