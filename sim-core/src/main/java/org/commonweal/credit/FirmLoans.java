package org.commonweal.credit;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.SizeClass;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.time.Month;

/**
 * The loans of firms, which borrow from the bank they bank with. The pension fund may lend beside the national bank: it
 * then holds a part of that bank's whole book, and what firms pay and what is lost is shared in proportion. What it lends
 * alone is booked firm by firm: it bears the losses of those alone.
 */
public final class FirmLoans {
    private final Economy economy;

    /** The loans of a place. */
    public FirmLoans(Economy economy) {
        this.economy = economy;
    }

    /** What firm {@code f} owes [pence]. */
    public long owed(int f) {
        return economy.ledger.owed(Instrument.FIRM_LOANS, economy.accounts.firm(f));
    }

    /** The bank of firm {@code f}. */
    public int lender(int f) {
        return economy.ledger.bank(economy.accounts.firm(f));
    }

    /**
     * Pays out a loan that is repaid in equal parts.
     *
     * @param instalment what of it falls due in a month [pence]
     * @param fundsPart what the pension fund lends of it [pence]
     */
    public void lend(int f, long pence, long instalment, long fundsPart) {
        int account = economy.accounts.firm(f);
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, lender(f), account, pence - fundsPart);
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, economy.accounts.pensionFund, account, fundsPart);
        economy.firms.debts.instalment[f] += instalment;
    }

    /**
     * Firm {@code f} banks with another bank from now on, which repays what the firm owes where it banked before; what the
     * pension fund has lent it alone stays.
     */
    public void moveTo(int f, int bank) {
        int account = economy.accounts.firm(f);
        long owed = owed(f) - economy.firms.debts.owedToFund[f];
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, bank, account, owed);
        repay(f, owed, 0);
        economy.ledger.bankWith(account, bank);
    }

    /**
     * Pays out a loan of the pension fund alone, repaid in equal parts.
     *
     * @param instalment what of it falls due in a month [pence]
     */
    public void lendFromFund(int f, long pence, long instalment) {
        int account = economy.accounts.firm(f);
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, economy.accounts.pensionFund, account, pence);
        economy.firms.debts.instalment[f] += instalment;
        changeFundsOwn(f, pence);
    }

    /** Pays interest. */
    public void payInterest(int f, long pence) {
        int account = economy.accounts.firm(f);
        long part = fundsPart(f, pence);
        economy.ledger.pay(Flow.LOAN_INTEREST, account, lender(f), pence - part);
        economy.ledger.pay(Flow.LOAN_INTEREST, account, economy.accounts.pensionFund, part);
        economy.pensionFund.localGains += part;
    }

    /** Adds interest that cannot be paid to the debt. */
    public void addInterest(int f, long pence) {
        int account = economy.accounts.firm(f);
        long part = fundsPart(f, pence);
        changeFundsOwn(f, fundsOwn(f, pence));
        economy.ledger.accrue(Instrument.FIRM_LOANS, lender(f), account, pence - part);
        economy.ledger.accrue(Instrument.FIRM_LOANS, economy.accounts.pensionFund, account, part);
        economy.pensionFund.localGains += part;
    }

    /** Repays principal. */
    public void repay(int f, long pence) {
        repay(f, pence, fundsOwn(f, pence));
    }

    /** @param own what of it goes to the loan of the fund alone */
    private void repay(int f, long pence, long own) {
        int account = economy.accounts.firm(f);
        long part = own + besideBank(f, pence - own);
        changeFundsOwn(f, -own);
        economy.ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, account, lender(f), pence - part);
        economy.ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, account, economy.accounts.pensionFund, part);
    }

    /** The lenders give up what firm {@code f} will not repay: it has defaulted, if that is anything. */
    public void writeOff(int f, long pence) {
        int account = economy.accounts.firm(f);
        long part = fundsPart(f, pence);
        changeFundsOwn(f, -fundsOwn(f, pence));
        economy.ledger.writeOff(Instrument.FIRM_LOANS, lender(f), account, pence - part);
        economy.ledger.writeOff(Instrument.FIRM_LOANS, economy.accounts.pensionFund, account, part);
        economy.pensionFund.localGains -= part;
        economy.tally.writtenOff += pence;
    }

    /** Counts a default of firm {@code f}. */
    public void countDefault(int f) {
        Firms firms = economy.firms;
        economy.tally.defaultsOfFirms++;
        economy.tally.defaultsOfRiskyFirms += firms.debts.risky[f] ? 1 : 0;
        economy.tally.defaultsOfMicroFirms += SizeClass.of(firms.heads(f)) == SizeClass.MICRO ? 1 : 0;
        economy.tally.defaultsOfYoungFirms += firms.age[f] < Month.FIVE_YEARS ? 1 : 0;
        economy.tally.defaultsAtLocalBank += lender(f) == economy.accounts.localBank ? 1 : 0;
        firms.debts.risky[f] = false;
    }

    private void changeFundsOwn(int f, long pence) {
        economy.firms.debts.owedToFund[f] += pence;
        economy.pensionFund.lentAlone += pence;
    }

    /** The fund's part of an amount: of what it has lent alone, and of what it has lent beside the bank. */
    private long fundsPart(int f, long pence) {
        long own = fundsOwn(f, pence);
        return own + besideBank(f, pence - own);
    }

    /** Of an amount, what belongs to the loan of the fund alone: in proportion, and never more than each is owed. */
    private long fundsOwn(int f, long pence) {
        long own = economy.firms.debts.owedToFund[f];
        if (own == 0) {
            return 0;
        }
        long owed = owed(f);
        long part = Pence.round(pence * (own / (double) owed));
        return Math.max(pence - (owed - own), Math.min(own, part));
    }

    /** As of the loans of the national bank's customers, and never more than both hold. */
    private long besideBank(int f, long pence) {
        Ledger ledger = economy.ledger;
        long funds =
                ledger.balance(Instrument.FIRM_LOANS, economy.accounts.pensionFund) - economy.pensionFund.lentAlone;
        if (funds == 0 || lender(f) != economy.accounts.nationalBank) {
            return 0;
        }
        long banks = ledger.balance(Instrument.FIRM_LOANS, economy.accounts.nationalBank);
        long part = Pence.round(pence * (funds / (double) (funds + banks)));
        return Math.max(pence - banks, Math.min(funds, part));
    }
}
