package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;

/** Credit, arrears and defaults; the national bank; the pension fund's returns. */
final class FinanceIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "finance.approval-rate",
                    "Loan applications granted in a year",
                    "share",
                    "of firms' applications in the last twelve months",
                    Indicator.Direction.NEITHER,
                    m -> m.finance.approvalRate()),
            new Indicator(
                    "finance.arrears.firms",
                    "Firms in arrears",
                    "share",
                    "of firms that owe: those with interest or principal due and unpaid",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.finance.firmsInArrears()),
            new Indicator(
                    "finance.arrears.households",
                    "Households in arrears",
                    "share",
                    "of households with a mortgage or consumer credit: those with payments due and unpaid",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.finance.householdsInArrears()),
            new Indicator(
                    "finance.defaults.firms",
                    "Defaults of firms",
                    "1/year",
                    "firms whose loans were called in or given up in the last twelve months, over firms that owe",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.finance.defaultRate()),
            new Indicator(
                    "finance.defaults.riskiest-fifth",
                    "Defaults of the riskiest fifth",
                    "1/year",
                    "the same of the fifth of borrowers least likely to be lent again what they owe, at the January reviews",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.finance.defaultRateOfRiskiest()),
            new Indicator(
                    "finance.write-offs",
                    "Loans written off in a year",
                    "pounds/year",
                    "loans of firms and households given up by lenders in the last twelve months",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.finance.writtenOff()),
            new Indicator(
                    "finance.bank.equity-ratio",
                    "Equity ratio of the national bank",
                    "share",
                    "its equity over its loans, for its business in the place",
                    Indicator.Direction.NEITHER,
                    m -> m.finance.bankEquityRatio()),
            new Indicator(
                    "pension-fund.return",
                    "Return of the pension fund",
                    "1/year",
                    "real return on what it has invested, loans and dwellings in the place included, over the last twelve months",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.finance.fundReturn()),
            new Indicator(
                    "pension-fund.volatility",
                    "Volatility of the pension fund",
                    "1/year",
                    "standard deviation of its monthly returns over five years, times the root of twelve",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.finance.fundVolatility()),
            new Indicator(
                    "pension-fund.local-share",
                    "Local share of the pension fund",
                    "share",
                    "loans to firms of the place and dwellings it lets there over all its assets",
                    Indicator.Direction.NEITHER,
                    m -> m.finance.fundLocalShare(m.books.fundAssets())));

    private FinanceIndicators() {}
}
