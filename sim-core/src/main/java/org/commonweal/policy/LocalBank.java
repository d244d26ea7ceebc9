package org.commonweal.policy;

import java.util.List;
import org.commonweal.credit.BankingRule;
import org.commonweal.credit.LocalBankTerms;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Nominal;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Formerly;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Doubt.Figure;

/**
 * A bank of the place that lends to its firms only, and weighs their size and age less than others do. To found it takes
 * the time, and fails as often, as the rules of banking say ({@code banking.founding}). The council and social investors
 * pay for its shares over the ramp, and customers come over the same time, or from its opening on. It costs the council what it
 * pays for shares less what it gets back, and the bank its running costs; it fails when loans that firms do not repay and
 * costs that interest does not cover have used up its capital: then its owners have lost their shares.
 *
 * <p>After its end there is no new capital, no new customer won and no new loan, overdrafts of firms that still owe
 * excepted; firms that owe it nothing go back to the national bank; loans run off, costs go on, and when nothing is owed
 * any more it is wound up and repays its shares as far as its capital goes.
 */
public record LocalBank(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000_000,
                neutral = 0,
                what = "shares that the council pays for, over the ramp, in the place at life size",
                source =
                        "a choice: 5 million here and 10 million of investors are most of the 20 million thought needed for a bank of the whole North West; Preston set 1 million aside in 2019 and paid 250,000 pounds in 2025 (evidence F23)",
                status = Status.LEVER)
        double councilCapital,

        @Param(
                value = 0,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000_000,
                neutral = 0,
                what = "shares that social investors pay for, over the ramp, in the place at life size",
                source = "a choice: 10 million beside 5 million of the council",
                status = Status.LEVER)
        double investorsCapital,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what =
                        "share of the social investors' capital that households of the place pay for, in proportion to their equity units",
                source = "assumed: most social investment comes from national funds and trusts",
                status = Status.ASSUMED)
        double localInvestors,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "households who bank with it when it is fully grown",
                source = "a choice: twice the share of people who are members of a credit union (evidence F11)",
                status = Status.LEVER)
        double households,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "firms who bank with it when it is fully grown, if they owe nothing to another bank",
                source = "a choice: as many as households",
                status = Status.LEVER)
        double firms,

        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "firms refused by their own bank who apply to it when it is fully grown",
                source =
                        "assumed: a minority of those turned down try another lender; nine in ten borrowers of community lenders were refused before (evidence F12)",
                status = Status.ASSUMED)
        double asked,

        @Param(
                value = 0,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 0,
                what = "whether the council banks with it",
                source = "a choice: deposits of councils are not insured",
                status = Status.LEVER)
        boolean councilBanks,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 1,
                what = "how much it weighs the size of a firm, relative to other banks",
                source = "assumed: local lenders judge small firms by what they know of them rather than by numbers",
                status = Status.ASSUMED)
        double sizeWeight,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 1,
                what = "how much it weighs that a firm is young, relative to other banks",
                source = "assumed: as for size",
                status = Status.ASSUMED)
        double ageWeight,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 1,
                what = "how much it errs about how good a firm is, relative to other banks",
                source =
                        "assumed: a lender nearby hears what is in no account; it matters only where lenders look at that (credit.insight)",
                status = Status.ASSUMED)
        double noise,

        @Param(
                value = 10,
                unit = Unit.PEOPLE,
                min = 0,
                max = 1000,
                what = "size of a firm that it judges as other banks do; smaller ones it judges better",
                source = "assumed: about the mean of firms with employees (evidence D19)",
                status = Status.ASSUMED)
        @Formerly("typical-heads")
        double typicalHeadcount,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                what = "most that one firm may owe it, of its capital",
                source = "Basel large exposures standard: a quarter of capital",
                status = Status.OBSERVED)
        double largestLoan,

        @Param(
                value = 300_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000_000,
                what = "running costs whatever its size, in the place at life size",
                source = "assumed: licence, board, systems and a branch of the smallest kind",
                status = Status.ASSUMED)
        double fixedCosts,

        @Param(
                value = 0.01,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "running costs of customers' accounts, of their deposits",
                source =
                        "assumed: with the fixed costs 1.3 % of 90 million of deposits, about what small building societies spend",
                status = Status.ASSUMED)
        double depositCosts,

        @Param(
                value = 0.6,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "share of its running costs that is paid to firms of the place",
                source =
                        "assumed: about the share of staff in the costs of a small bank; licence and systems come from outside",
                status = Status.ASSUMED)
        double costsHere,

        @Param(
                value = 0.01,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "interest on its reserves with other banks, or on what it owes them",
                source = "assumed: as on deposits, in real terms",
                status = Status.ASSUMED)
        @Nominal
        double reserveRate)
        implements PolicyLever {

    @Override
    public String what() {
        return "The council and social investors found a bank that lends to firms of the place only, and judges small and young ones better.";
    }

    @Override
    public List<String> example() {
        return List.of("council-capital=50000", "investors-capital=100000", "asked=1", "fixed-costs=1000");
    }

    @Override
    public List<Indicator> indicators() {
        return LocalBankIndicators.ALL;
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        return new LocalBankDoubts(this, where).all();
    }

    /** As much as its capital lets it lend, or all capital of firms; and what is made with the capital goods bought with it. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double capital = councilCapital + investorsCapital;
        double most = OpeningAccounts.of(where).capital();
        double loans = where.rule(BankingRule.class).capital().mostLent(capital, most);
        return Landing.ofInvestment(
                        where,
                        this,
                        loans,
                        "capital of {} lends {} at most",
                        Figure.pounds(capital),
                        Figure.pounds(loans))
                .ceilingsWithWealth(capital);
    }

    @Override
    public boolean isPulled() {
        return councilCapital > 0 || investorsCapital > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        LocalBankTerms bank = terms.localBank;
        bank.wanted.turn(1);
        bank.councilCapital.turn(Pence.ofPounds(strength * terms.scale() * councilCapital));
        bank.investorsCapital.turn(Pence.ofPounds(strength * terms.scale() * investorsCapital));
        bank.localInvestors.turn(localInvestors);
        bank.households.turn(strength * households);
        bank.firms.turn(strength * firms);
        bank.asked.turn(strength * asked);
        bank.council.turn(councilBanks ? 1 : 0);
        charter(bank, terms.scale());
    }

    private void charter(LocalBankTerms bank, double scale) {
        bank.sizeWeight.turn(sizeWeight);
        bank.ageWeight.turn(ageWeight);
        bank.noise.turn(noise);
        bank.typicalHeads.turn(typicalHeadcount);
        bank.largestLoan.turn(largestLoan);
        bank.fixedCosts.turn(Pence.ofPounds(scale * fixedCosts / 12));
        bank.depositCosts.turn(depositCosts);
        bank.costsHere.turn(costsHere);
        bank.reserveRate.turn(reserveRate);
    }
}
