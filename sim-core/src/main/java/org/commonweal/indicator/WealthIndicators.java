package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Wealth;

/** Concentration: who holds wealth and income. */
final class WealthIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "wealth.gini",
                    "Gini of private wealth",
                    "ratio",
                    "Gini coefficient of households' net wealth: deposits, units, dwellings less mortgages, pension rights, less consumer credit; without equity in local firms, as the Wealth and Assets Survey counts",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.wealthWithoutBusiness.gini()),
            new Indicator(
                    "wealth.gini.with-business",
                    "Gini of private wealth with firm equity",
                    "ratio",
                    "as wealth.gini, with the equity of local private firms attributed to their owner households",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.wealthTotal.gini()),
            new Indicator(
                    "wealth.gini.with-common",
                    "Gini of wealth with common wealth imputed",
                    "ratio",
                    "as with firm equity, with common wealth divided equally over households",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.wealthWithCommon.gini()),
            new Indicator(
                    "wealth.top1.share",
                    "Wealth of the richest hundredth",
                    "share",
                    "share of private wealth held by the richest 1 % of households",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.wealthWithoutBusiness.topShare(0.01)),
            new Indicator(
                    "wealth.top10.share",
                    "Wealth of the richest tenth",
                    "share",
                    "share of private wealth held by the richest 10 % of households",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.wealthWithoutBusiness.topShare(0.10)),
            new Indicator(
                    "wealth.bottom50.share",
                    "Wealth of the poorer half",
                    "share",
                    "share of private wealth held by the poorer 50 % of households",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.wealthWithoutBusiness.bottomShare(0.50)),
            new Indicator(
                    "wealth.palma",
                    "Palma ratio of wealth",
                    "ratio",
                    "share of the richest tenth over share of the poorest four tenths",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.wealthWithoutBusiness.palma()),
            new Indicator(
                    "wealth.median",
                    "Median private wealth",
                    "pounds",
                    "wealth of the household in the middle",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.wealthWithoutBusiness.quantile(0.5) / 100),
            new Indicator(
                    "wealth.mean",
                    "Mean private wealth",
                    "pounds",
                    "private wealth per household",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.wealthWithoutBusiness.mean() / 100),
            new Indicator(
                    "wealth.liquid.mean",
                    "Mean liquid wealth",
                    "pounds",
                    "deposits and equity units less consumer credit, per household",
                    Indicator.Direction.NEITHER,
                    m -> Wealth.mean(m.wealth.financial)),
            new Indicator(
                    "wealth.property.mean",
                    "Mean property wealth",
                    "pounds",
                    "dwellings owned, let ones included, less mortgages, per household",
                    Indicator.Direction.NEITHER,
                    m -> Wealth.mean(m.wealth.property)),
            new Indicator(
                    "wealth.pension.mean",
                    "Mean pension wealth",
                    "pounds",
                    "rights in private and public schemes, per household",
                    Indicator.Direction.NEITHER,
                    m -> Wealth.mean(m.wealth.pension)),
            new Indicator(
                    "wealth.business.mean",
                    "Mean equity in local firms",
                    "pounds",
                    "equity of local private firms, per household",
                    Indicator.Direction.NEITHER,
                    m -> Wealth.mean(m.wealth.business)),
            new Indicator(
                    "wealth.common",
                    "Common wealth",
                    "pounds",
                    "net assets of asset-locked firms without an owner household, and of the community fund",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.wealth.common / 100),
            new Indicator(
                    "wealth.financial.gini",
                    "Gini of financial wealth",
                    "ratio",
                    "Gini coefficient over households of deposits and equity units and shares less consumer credit; measured in the first month and every December",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.financial.gini()),
            new Indicator(
                    "wealth.property.gini",
                    "Gini of property wealth",
                    "ratio",
                    "Gini coefficient over households of dwellings owned, let ones included, less mortgages; measured in the first month and every December",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.property.gini()),
            new Indicator(
                    "wealth.pension.gini",
                    "Gini of pension wealth",
                    "ratio",
                    "Gini coefficient over households of rights in private and public schemes, the state pension not counted; measured in the first month and every December",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.pension.gini()),
            new Indicator(
                    "income.gini",
                    "Gini of disposable income",
                    "ratio",
                    "Gini coefficient of equivalised disposable income (modified OECD scale), smoothed over eight months; interest paid is not taken off, as the ONS counts",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.incomes.spread.gini()),
            new Indicator(
                    "income.median",
                    "Median disposable income",
                    "pounds/month",
                    "equivalised disposable income of the household in the middle",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.incomes.spread.quantile(0.5) / 100),
            new Indicator(
                    "income.poverty",
                    "Households in relative poverty",
                    "share",
                    "households below 60 % of the place's median equivalised income, before housing costs",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.incomes.poverty()),
            new Indicator(
                    "income.between-neighbourhoods",
                    "Inequality between neighbourhoods",
                    "share",
                    "share of the Theil index of disposable income that is between neighbourhoods",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.incomes.betweenNeighbourhoods()),
            new Indicator(
                    "income.disposable",
                    "Disposable income of households",
                    "pounds/month",
                    "what all households receive after tax, council tax and mortgage interest",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.incomes.disposable),
            new Indicator(
                    "income.saving-ratio",
                    "Saving ratio",
                    "share",
                    "disposable income that is neither spent on goods and services nor on rent",
                    Indicator.Direction.NEITHER,
                    m -> m.savingRatio()));

    private WealthIndicators() {}
}
