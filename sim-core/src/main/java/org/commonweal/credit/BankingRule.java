package org.commonweal.credit;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What banks pay and charge households, and what they keep (model specification 5.2). */
public record BankingRule(
        @Param(
                value = 0.01,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "interest on deposits of households",
                source = "[E] order of magnitude, real terms",
                status = Status.ESTIMATED)
        double depositRate,

        @Param(
                value = 0.045,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.3,
                what = "interest on mortgages",
                source = "[E] order of magnitude 2024-25",
                status = Status.ESTIMATED)
        double mortgageRate,

        @Param(
                value = 300,
                unit = Unit.MONTHS,
                min = 60,
                max = 480,
                what = "term of a new mortgage",
                source = "the usual 25 years",
                status = Status.OBSERVED)
        int mortgageTerm,

        @Param(
                value = 0.80,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "loan of a new mortgage relative to the dwelling",
                source = "estimated: mean loan to value of first-time buyers is 75-80 %",
                status = Status.ESTIMATED)
        double loanToValue,

        @Param(
                value = 0.18,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "interest on consumer credit",
                source = "estimated: between credit cards (about 22 %) and personal loans (about 9 %)",
                status = Status.ESTIMATED)
        double creditRate,

        @Param(
                value = 0.05,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "consumer credit repaid a month",
                source = "assumed: about the minimum payment",
                status = Status.ASSUMED)
        double creditRepayment,

        @Param(
                value = 1.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "income in deposits, when the month's income is in, below which a household borrows",
                source = "assumed: less than a month's income must last for the month to come",
                status = Status.ASSUMED)
        double leastCash,

        @Param(
                value = 2.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "most consumer credit, in months of income",
                source =
                        "calibrated: about half of the poorer households owe and a debtor owes about 2,200 pounds (ONS, Household debt inequalities, 2016), 300-500 pounds on the mean of all households",
                status = Status.CALIBRATED)
        double creditLimit,

        @Param(
                value = 0.08,
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.5,
                what = "equity the national bank keeps, of its loans",
                source = "Basel minimum total capital ratio",
                status = Status.OBSERVED)
        double capitalRatio,

        @Param(
                value = 0.10,
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                what = "equity the credit union keeps, of its loans and reserves",
                source = "assumed: about what the regulator asks of larger credit unions",
                status = Status.ASSUMED)
        double unionCapitalRatio,

        @Param(
                value = 0.10,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "capital that a bank needs to lend when nobody stands behind it, of its loans with the new one",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double lendingRatio,

        @Param(
                value = 0.10,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "reserves that such a bank keeps when it lends, of its customers' deposits",
                source = "liquidity credit unions must hold: a tenth of what members can withdraw",
                status = Status.ESTIMATED)
        double reserveRatio,

        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 1,
                max = 60,
                what = "months in arrears after which a bank grants forbearance on a mortgage",
                source = "regulated lenders look for forbearance before anything else; three months are usual",
                status = Status.ESTIMATED)
        int mortgagePatience,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "months of forbearance, in which only interest is due",
                source = "assumed",
                status = Status.ASSUMED)
        int forbearance,

        @Param(
                value = 6,
                unit = Unit.MONTHS,
                min = 1,
                max = 60,
                what = "months in arrears after which consumer credit is written off",
                source = "credit cards are usually charged off after 180 days",
                status = Status.ESTIMATED)
        int creditPatience,

        @Param(
                value = 72,
                unit = Unit.MONTHS,
                min = 0,
                max = 240,
                what = "months without new consumer credit after a default",
                source = "a default stays on a credit record for six years",
                status = Status.OBSERVED)
        int creditBar,

        @Param(
                value = 0.022,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "households that bank with the credit union",
                source = "1.49 million members of 67 million people (evidence F11)",
                status = Status.OBSERVED)
        double unionMembers) {

    /**
     * Whether a bank that nobody stands behind can lend.
     *
     * @param capital its capital [pence]
     * @param loans its loans with the new one [pence]
     * @param reserves its reserves when the new loan is paid out [pence]
     * @param deposits its customers' deposits [pence]
     */
    public boolean canLend(long capital, long loans, long reserves, long deposits) {
        return capital >= lendingRatio * loans && reserves >= reserveRatio * deposits;
    }

    /** Level instalment that repays a mortgage over its term [pence a month]. */
    public long instalment(long mortgage) {
        double rate = mortgageRate / 12;
        double factor = rate == 0 ? 1.0 / mortgageTerm : rate / (1 - StrictMath.pow(1 + rate, -mortgageTerm));
        return (long) Math.ceil(mortgage * factor);
    }
}
