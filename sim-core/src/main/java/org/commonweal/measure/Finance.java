package org.commonweal.measure;

import java.util.Arrays;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.SizeClass;
import org.commonweal.economy.Tally;
import org.commonweal.money.Instrument;
import org.commonweal.time.Month;

/**
 * Borrowers and lenders: who owes, who is behind, what was lost in the last twelve months; and the pension fund's
 * returns.
 */
public final class Finance {
    private final Economy economy;
    private final YearSum applications = new YearSum();
    private final YearSum granted = new YearSum();
    private final YearSum givenUp = new YearSum();
    private final YearSum defaults = new YearSum();
    private final YearSum riskyDefaults = new YearSum();
    private final YearSum riskyFirms = new YearSum();
    private final YearSum borrowers = new YearSum();
    private final YearSum microDefaults = new YearSum();
    private final YearSum microBorrowers = new YearSum();
    private final YearSum youngDefaults = new YearSum();
    private final YearSum youngBorrowers = new YearSum();
    private final YearSum localDefaults = new YearSum();
    private final YearSum localBorrowers = new YearSum();
    private final YearSum lentToSmall = new YearSum();
    private final YearSum writtenOff = new YearSum();
    private final double[] returns = new double[Month.FIVE_YEARS];
    private int months;
    private int borrowing;
    private int microBorrowing;
    private int youngBorrowing;
    private int localBorrowing;
    private double owedBySmall;
    private int firmsBehind;

    /** Households with a mortgage or consumer credit, and those in arrears. */
    private int indebted;

    private int householdsBehind;

    Finance(Economy economy) {
        this.economy = economy;
    }

    void measure() {
        firms();
        households();
        Tally tally = economy.tally;
        applications.add(tally.loanApplications);
        granted.add(tally.loansGranted);
        givenUp.add(tally.startsGivenUp);
        defaults.add(tally.defaultsOfFirms);
        riskyDefaults.add(tally.defaultsOfRiskyFirms);
        riskyFirms.add(economy.firms.debts.riskyAtReview);
        borrowers.add(borrowing);
        microDefaults.add(tally.defaultsOfMicroFirms);
        microBorrowers.add(microBorrowing);
        youngDefaults.add(tally.defaultsOfYoungFirms);
        youngBorrowers.add(youngBorrowing);
        localDefaults.add(tally.defaultsAtLocalBank);
        localBorrowers.add(localBorrowing);
        lentToSmall.add(tally.lentToSmallFirms / 100.0);
        writtenOff.add(tally.writtenOff / 100.0);
        returns[months % Month.FIVE_YEARS] = economy.pensionFund.monthsReturn;
        months++;
    }

    private void firms() {
        Firms firms = economy.firms;
        borrowing = 0;
        microBorrowing = 0;
        youngBorrowing = 0;
        localBorrowing = 0;
        owedBySmall = 0;
        firmsBehind = 0;
        for (int f = 0; f < firms.used; f++) {
            if (!firms.live[f]) {
                continue;
            }
            long owed = economy.ledger.owed(Instrument.FIRM_LOANS, economy.accounts.firm(f));
            if (owed > 0) {
                borrowing++;
                microBorrowing += SizeClass.of(firms.heads(f)) == SizeClass.MICRO ? 1 : 0;
                youngBorrowing += firms.age[f] < Month.FIVE_YEARS ? 1 : 0;
                localBorrowing += lender(f) == economy.accounts.localBank ? 1 : 0;
                owedBySmall += SizeClass.isSmallOrMedium(firms, f) ? owed / 100.0 : 0;
                firmsBehind += firms.debts.arrears[f] > 0 ? 1 : 0;
            }
        }
    }

    private int lender(int f) {
        return economy.ledger.bank(economy.accounts.firm(f));
    }

    private void households() {
        Households households = economy.households;
        indebted = 0;
        householdsBehind = 0;
        for (int h = 0; h < households.count; h++) {
            int account = economy.accounts.household(h);
            boolean owes = economy.ledger.owed(Instrument.MORTGAGES, account) > 0
                    || economy.ledger.owed(Instrument.CONSUMER_CREDIT, account) > 0;
            indebted += owes ? 1 : 0;
            householdsBehind += owes && (households.mortgageArrears[h] > 0 || households.creditArrears[h] > 0) ? 1 : 0;
        }
    }

    public double approvalRate() {
        return Work.ratio(granted.sum(), applications.sum());
    }

    public double startsGivenUp() {
        return overYear(givenUp.sum());
    }

    public double firmsInArrears() {
        return Work.ratio(firmsBehind, borrowing);
    }

    public double householdsInArrears() {
        return Work.ratio(householdsBehind, indebted);
    }

    /** Defaults of the last twelve months over the mean number of firms that owe; not a number in the first year. */
    public double defaultRate() {
        return overYear(Work.ratio(defaults.sum(), borrowers.mean()));
    }

    /** The same of the riskiest quintile at the last reviews of the books. */
    public double defaultRateOfRiskiest() {
        return overYear(Work.ratio(riskyDefaults.sum(), riskyFirms.mean()));
    }

    /** Defaults of micro firms in the last twelve months over the mean number of them that owe. */
    public double defaultRateOfMicroFirms() {
        return overYear(Work.ratio(microDefaults.sum(), microBorrowers.mean()));
    }

    /** The same of firms younger than five years. */
    public double defaultRateOfYoungFirms() {
        return overYear(Work.ratio(youngDefaults.sum(), youngBorrowers.mean()));
    }

    /** The same of firms that owe the local bank. */
    public double defaultRateAtLocalBank() {
        return overYear(Work.ratio(localDefaults.sum(), localBorrowers.mean()));
    }

    /** Lent to small and medium-sized firms in the last twelve months, of a year's value added of the place. */
    public double lendingToGva(double gva) {
        return overYear(Work.ratio(lentToSmall.sum(), YearSum.YEAR * gva));
    }

    /** Owed by small and medium-sized firms, of a year's value added of the place. @param gva [pounds a month] */
    public double loansToGva(double gva) {
        return Work.ratio(owedBySmall, YearSum.YEAR * gva);
    }

    public double writtenOff() {
        return overYear(writtenOff.sum());
    }

    public double bankEquityRatio() {
        Bank bank = economy.bank(economy.accounts.nationalBank);
        return Work.ratio(bank.capital(economy.ledger), bank.loans(economy.ledger));
    }

    /** Return of the pension fund over the last twelve months; not a number in the first year. */
    public double fundReturn() {
        double growth = 1;
        for (int back = 1; back <= YearSum.YEAR; back++) {
            growth *= 1 + returns[Math.floorMod(months - back, Month.FIVE_YEARS)];
        }
        return overYear(growth - 1);
    }

    /**
     * Standard deviation of its monthly returns over five years, times the root of twelve; not a number in the first
     * year.
     */
    public double fundVolatility() {
        int known = Math.min(months, Month.FIVE_YEARS);
        double mean = Arrays.stream(returns).sum() / known;
        double squares = 0;
        for (int month = 0; month < known; month++) {
            squares += (returns[month] - mean) * (returns[month] - mean);
        }
        return overYear(StrictMath.sqrt(YearSum.YEAR * squares / Math.max(1, known - 1)));
    }

    public double fundLocalShare(double assets) {
        long loans = economy.ledger.balance(Instrument.FIRM_LOANS, economy.accounts.pensionFund);
        return Work.ratio((loans + economy.fundHomes()) / 100.0, assets);
    }

    private double overYear(double value) {
        return borrowers.isFull() ? value : Double.NaN;
    }
}
