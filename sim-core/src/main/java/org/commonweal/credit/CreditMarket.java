package org.commonweal.credit;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.SizeClass;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Firms short of cash apply for loans; banks decide, and the pension fund lends beside the national one. */
public final class CreditMarket {
    private static final int RISK_CLASSES = 5;

    private final Economy economy;
    private final CreditRule rule;
    private final CoLender fund;
    private final FirmLoans loans;
    private final LoanDecision decision;
    private final LoanService service;
    private final double[] scores;

    /**
     * The credit market of a place.
     *
     * @param climate what every lender is told
     * @param terms what a local bank is told
     * @param fund the pension fund, as far as it lends here
     * @param resale what capital fetches when it is sold
     * @param forms the legal forms in order
     */
    public CreditMarket(
            Economy economy,
            CreditRule rule,
            CreditTerms climate,
            LocalBankTerms terms,
            CoLender fund,
            Resale resale,
            LegalForm[] forms,
            Banks banks,
            FirmCash cash) {
        this.economy = economy;
        this.rule = rule;
        this.fund = fund;
        loans = new FirmLoans(economy);
        decision = new LoanDecision(economy, rule, climate, terms, forms, banks, loans);
        service = new LoanService(economy, rule, resale, loans, cash);
        scores = new double[economy.firms.slots];
    }

    /** Services debts and lends working capital. */
    public void run() {
        Firms firms = economy.firms;
        if (Math.floorMod(economy.month.index(), 12) == 0) {
            reviewRisks();
        }
        long key = economy.draws.key(Purpose.CREDIT, economy.month.index());
        for (int f = 0; f < firms.used; f++) {
            if (!firms.live[f]) {
                continue;
            }
            service.run(f);
            double costs = monthlyCosts(f);
            long there = economy.ledger.deposits(economy.accounts.firm(f));
            long wanted = rule.wanted(costs, there);
            if (wanted > 0) {
                apply(f, wanted, Draws.uniform(key, f, 0));
            }
        }
    }

    /** What firm {@code f} costs in a normal month [pence]: sales less the margin. */
    public double monthlyCosts(int f) {
        return rule.costs(economy.firms.expectedOrders[f]);
    }

    /** Whether nobody lends to firm {@code f}: a refusal or a default is too recent. */
    public boolean isBarred(int f) {
        return economy.month.index() < economy.firms.debts.noCreditBefore[f];
    }

    /**
     * Applies for a loan, unless a refusal or a default is too recent.
     *
     * @param draw a uniform number that decides
     * @return whether it was granted and paid out
     */
    public boolean apply(int f, long wanted, double draw) {
        if (isBarred(f)) {
            return false;
        }
        economy.tally.loanApplications++;
        if (!decision.grants(loans.lender(f), f, wanted, draw) && !findsAnotherBank(f, wanted, draw)) {
            return askFund(f, wanted, draw);
        }
        countGranted(f, wanted);
        loans.lend(f, wanted, rule.instalment(wanted), fundsPart(f, wanted));
        return true;
    }

    /** A firm that its own bank has refused moves to a bank that does lend to it, if there is one. */
    private boolean findsAnotherBank(int f, long wanted, double draw) {
        int other = decision.secondBank(f);
        if (other == LoanDecision.NOBODY || !decision.grants(other, f, wanted, draw)) {
            return false;
        }
        if (other == economy.accounts.localBank) {
            economy.tally.lentAfterRefusal += loans.owed(f) + wanted;
        }
        loans.moveTo(f, other);
        return true;
    }

    /** A firm that banks have refused asks the pension fund, which is more lenient where it seeks loans of its own. */
    private boolean askFund(int f, long wanted, double draw) {
        if (!fund.seeksLoan(wanted) || !decision.grantsBy(fund, f, wanted, draw)) {
            economy.firms.debts.noCreditBefore[f] = rule.noApplicationBefore(economy.month.index());
            return false;
        }
        countGranted(f, wanted);
        fund.raise(wanted);
        loans.lendFromFund(f, wanted, rule.instalment(wanted));
        return true;
    }

    private void countGranted(int f, long pence) {
        economy.tally.loansGranted++;
        economy.tally.lentToSmallFirms += SizeClass.isSmallOrMedium(economy.firms, f) ? pence : 0;
    }

    /** What the pension fund lends of a loan [pence]: it lends beside the national bank only. */
    private long fundsPart(int f, long wanted) {
        return loans.lender(f) == economy.accounts.nationalBank ? fund.besideBank(wanted) : 0;
    }

    /** Once a year: who would be least likely to get again what it owes is among the riskiest quintile of borrowers. */
    private void reviewRisks() {
        Firms firms = economy.firms;
        int borrowers = 0;
        for (int f = 0; f < firms.used; f++) {
            firms.debts.risky[f] = false;
            if (firms.live[f] && loans.owed(f) > 0) {
                scores[borrowers++] = decision.chance(loans.lender(f), f, 0);
            }
        }
        double[] sorted = Arrays.copyOf(scores, borrowers);
        Arrays.sort(sorted);
        firms.debts.riskyAtReview = borrowers / RISK_CLASSES;
        double limit = firms.debts.riskyAtReview == 0 ? -1 : sorted[firms.debts.riskyAtReview - 1];
        int marked = 0;
        int borrower = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && loans.owed(f) > 0) {
                firms.debts.risky[f] = scores[borrower++] <= limit && marked < firms.debts.riskyAtReview;
                marked += firms.debts.risky[f] ? 1 : 0;
            }
        }
    }
}
