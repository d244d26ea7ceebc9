package org.commonweal.behaviour;

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
                value = 0.25,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "income in deposits below which a household borrows",
                source = "assumed: a week's spending",
                status = Status.ASSUMED)
        double leastCash,

        @Param(
                value = 1.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "most consumer credit, in months of income",
                source = "assumed: unsecured debt is about a tenth of income on average",
                status = Status.ASSUMED)
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
                value = 0.30,
                unit = Unit.SHARE,
                min = 0.01,
                max = 2,
                what = "equity the credit union keeps, of its loans",
                source =
                        "assumed: most of a credit union's assets are not lent, so capital stands against little lending",
                status = Status.ASSUMED)
        double unionCapitalRatio,

        @Param(
                value = 0.022,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "households that bank with the credit union",
                source = "1.49 million members of 67 million people (evidence F11)",
                status = Status.OBSERVED)
        double unionMembers) {

    /** Level instalment that repays a mortgage over its term [pence a month]. */
    public long instalment(long mortgage) {
        double rate = mortgageRate / 12;
        double factor = rate == 0 ? 1.0 / mortgageTerm : rate / (1 - StrictMath.pow(1 + rate, -mortgageTerm));
        return (long) Math.ceil(mortgage * factor);
    }
}
