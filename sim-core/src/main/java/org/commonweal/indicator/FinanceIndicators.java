package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;

/** Credit, arrears and defaults; the national bank; the pension fund's returns. */
final class FinanceIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "finance.approval-rate",
                    "Loan applications granted in a year",
                    Measure.mean("share", Direction.NEITHER),
                    "of firms' applications in the last twelve months",
                    m -> m.finance.approvalRate()),
            new Indicator(
                    "finance.starts-given-up",
                    "Starts given up in a year",
                    Measure.total("firms/year", Direction.LOWER_IS_BETTER),
                    "firms not founded in the last twelve months because nobody lent their founders what was missing",
                    m -> m.finance.startsGivenUp()),
            new Indicator(
                    "finance.arrears.firms",
                    "Firms in arrears",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "of firms that owe: those with interest or principal due and unpaid",
                    m -> m.finance.firmsInArrears()),
            new Indicator(
                    "finance.arrears.households",
                    "Households in arrears",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "of households with a mortgage or consumer credit: those with payments due and unpaid",
                    m -> m.finance.householdsInArrears()),
            new Indicator(
                    "finance.defaults.firms",
                    "Defaults of firms",
                    Measure.mean("1/year", Direction.LOWER_IS_BETTER),
                    "firms whose loans were called in or given up in the last twelve months, over firms that owe",
                    m -> m.finance.defaultRate()),
            new Indicator(
                    "finance.defaults.riskiest-fifth",
                    "Defaults of the riskiest quintile",
                    Measure.mean("1/year", Direction.LOWER_IS_BETTER),
                    "the same of the quintile of borrowers least likely to be lent again what they owe, at the January reviews",
                    m -> m.finance.defaultRateOfRiskiest()),
            new Indicator(
                    "finance.defaults.micro-firms",
                    "Defaults of micro firms",
                    Measure.mean("1/year", Direction.LOWER_IS_BETTER),
                    "the same of firms with fewer than ten people at work",
                    m -> m.finance.defaultRateOfMicroFirms()),
            new Indicator(
                    "finance.defaults.young-firms",
                    "Defaults of young firms",
                    Measure.mean("1/year", Direction.LOWER_IS_BETTER),
                    "the same of firms younger than five years",
                    m -> m.finance.defaultRateOfYoungFirms()),
            new Indicator(
                    "finance.small-firms.lending",
                    "New loans to small and medium-sized firms",
                    Measure.mean("1/year", Direction.NEITHER),
                    "lent in the last twelve months, overdrafts not counted, of a year's gross value added; branches and firms with 250 people or more are not counted",
                    m -> m.finance.lendingToGva(m.business.gva())),
            new Indicator(
                    "finance.small-firms.loans",
                    "Loans to small and medium-sized firms",
                    Measure.mean("share", Direction.NEITHER),
                    "what the same firms owe, overdrafts included, of a year's gross value added",
                    m -> m.finance.loansToGva(m.business.gva())),
            new Indicator(
                    "finance.write-offs",
                    "Loans written off in a year",
                    Measure.total("pounds/year", Direction.LOWER_IS_BETTER),
                    "loans of firms and households given up by lenders in the last twelve months",
                    m -> m.finance.writtenOff()),
            new Indicator(
                    "finance.bank.equity-ratio",
                    "Equity ratio of the national bank",
                    Measure.mean("share", Direction.NEITHER),
                    "its equity over its loans, for its business in the place",
                    m -> m.finance.bankEquityRatio()),
            new Indicator(
                    "pension-fund.return",
                    "Return of the pension fund",
                    Measure.mean("1/year", Direction.HIGHER_IS_BETTER),
                    "real return on what it has invested, loans and dwellings in the place included, over the last twelve months",
                    m -> m.finance.fundReturn()),
            new Indicator(
                    "pension-fund.volatility",
                    "Volatility of the pension fund",
                    Measure.mean("1/year", Direction.LOWER_IS_BETTER),
                    "standard deviation of its monthly returns over five years, times the root of twelve",
                    m -> m.finance.fundVolatility()),
            new Indicator(
                    "pension-fund.local-share",
                    "Local share of the pension fund",
                    Measure.mean("share", Direction.NEITHER),
                    "loans to firms of the place and dwellings it lets there over all its assets",
                    m -> m.finance.fundLocalShare(m.books.fundAssets())));

    private FinanceIndicators() {}
}
