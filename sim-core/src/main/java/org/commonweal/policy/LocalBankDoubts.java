package org.commonweal.policy;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.credit.BankFoundingRule;
import org.commonweal.credit.BankingRule;
import org.commonweal.credit.CreditRule;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.time.Month;

/** What may be odd about a local bank: nobody it lends to, capital that cannot bear its costs, no time to open. */
record LocalBankDoubts(LocalBank bank, Circumstances where) {

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        lendsNothing(doubts);
        mustFail(doubts);
        opensTooLate(doubts);
        return doubts;
    }

    private void lendsNothing(List<Doubt> doubts) {
        if (bank.firms() == 0 && bank.asked() == 0) {
            doubts.add(new Doubt(
                    List.of("firms", "asked"),
                    where.key() + " lends nothing",
                    "no firm banks with it (firms) and none that was refused asks it (asked)",
                    "Maybe set firms or asked above zero."));
        }
    }

    private void mustFail(List<Doubt> doubts) {
        double capital = bank.councilCapital() + bank.investorsCapital();
        double loans = where.rule(BankingRule.class).capital().loansOn(capital);
        double most = where.rule(CreditRule.class).yearlyInterest(loans);
        if (bank.fixedCosts() > most) {
            doubts.add(new Doubt(
                    List.of("council-capital", "investors-capital"),
                    where.key() + " must fail",
                    "its fixed costs are {}, and all the loans that its capital allows bear {} of interest at most",
                    "Maybe give it more capital, or lower fixed-costs.",
                    Figure.poundsPerYear(bank.fixedCosts()),
                    Figure.pounds(most)));
        }
    }

    private void opensTooLate(List<Doubt> doubts) {
        BankFoundingRule founding = where.rule(BankingRule.class).founding();
        double years = founding.shortest() / (double) Month.PER_YEAR;
        double there = Math.min(where.years(), bank.until()) - bank.from();
        if (years > 0 && years >= there) {
            doubts.add(new Doubt(
                    List.of("from", "banking.founding.preparation", "banking.founding.offer"),
                    where.key() + " cannot open",
                    "its founding takes {} at least, and there are {} until it or the run ends",
                    "Maybe run more years, or let it start sooner.",
                    new Figure(years, "years"),
                    new Figure(Math.max(0, there), "years")));
        }
    }
}
