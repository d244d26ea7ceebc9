package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Wealth;

/** Concentration: who holds wealth and income. */
final class WealthIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "wealth.gini",
                    "Gini of private wealth, as surveys count",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "Gini coefficient of households' net wealth: deposits, units, dwellings less mortgages, pension rights, less consumer credit; without equity in local firms, as the Wealth and Assets Survey counts",
                    m -> m.wealthWithoutBusiness.gini()),
            new Indicator(
                    "wealth.gini.with-business",
                    "Gini of private wealth, firms included",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "as wealth.gini, with local private firms, at what they are worth, attributed to their owner households",
                    m -> m.wealthTotal.gini()),
            new Indicator(
                    "wealth.gini.with-common",
                    "Gini of wealth, what is held together divided",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "as with firms included, with common wealth divided among those it belongs to: firms of workers over their workers, of customers over their customers, everything else over all households",
                    m -> m.wealthWithCommon.gini()),
            new Indicator(
                    "wealth.top1.share",
                    "Wealth of the top 1 %, as surveys count",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "share of private wealth held by the richest 1 % of households",
                    m -> m.wealthWithoutBusiness.topShare(0.01)),
            new Indicator(
                    "wealth.top10.share",
                    "Wealth of the top 10 %, as surveys count",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "share of private wealth held by the richest 10 % of households",
                    m -> m.wealthWithoutBusiness.topShare(0.10)),
            new Indicator(
                    "wealth.bottom50.share",
                    "Wealth of the poorer half, as surveys count",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of private wealth held by the poorer 50 % of households",
                    m -> m.wealthWithoutBusiness.bottomShare(0.50)),
            new Indicator(
                    "wealth.top1.share.with-business",
                    "Wealth of the top 1 %, firms included",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "as wealth.top1.share, of wealth as wealth.gini.with-business counts it",
                    m -> m.wealthTotal.topShare(0.01)),
            new Indicator(
                    "wealth.top10.share.with-business",
                    "Wealth of the top 10 %, firms included",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "as wealth.top10.share, of wealth as wealth.gini.with-business counts it",
                    m -> m.wealthTotal.topShare(0.10)),
            new Indicator(
                    "wealth.bottom50.share.with-business",
                    "Wealth of the poorer half, firms included",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "as wealth.bottom50.share, of wealth as wealth.gini.with-business counts it",
                    m -> m.wealthTotal.bottomShare(0.50)),
            new Indicator(
                    "wealth.bottom50.mean",
                    "Wealth of a household of the poorer half",
                    Measure.mean("pounds", Direction.HIGHER_IS_BETTER),
                    "mean wealth, as wealth.gini.with-business counts it, of the poorer 50 % of households",
                    m -> m.wealthTotal.meanOf(1, 2) / 100),
            new Indicator(
                    "wealth.palma",
                    "Palma ratio of wealth, as surveys count",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "share of private wealth, as wealth.gini counts it, of the top 10 % over that of the bottom 40 %",
                    m -> m.wealthWithoutBusiness.palma()),
            new Indicator(
                    "wealth.median",
                    "Median private wealth, as surveys count",
                    Measure.mean("pounds", Direction.HIGHER_IS_BETTER),
                    "private wealth, as wealth.gini counts it, of the household in the middle",
                    m -> m.wealthWithoutBusiness.median() / 100),
            new Indicator(
                    "wealth.mean",
                    "Mean private wealth, as surveys count",
                    Measure.mean("pounds", Direction.HIGHER_IS_BETTER),
                    "private wealth, as wealth.gini counts it, per household",
                    m -> m.wealthWithoutBusiness.mean() / 100),
            new Indicator(
                    "wealth.liquid.mean",
                    "Mean liquid wealth",
                    Measure.mean("pounds", Direction.NEITHER),
                    "deposits and equity units less consumer credit, per household",
                    m -> Wealth.mean(m.wealth.financial)),
            new Indicator(
                    "wealth.property.mean",
                    "Mean property wealth",
                    Measure.mean("pounds", Direction.NEITHER),
                    "dwellings owned, let ones included, less mortgages, per household",
                    m -> Wealth.mean(m.wealth.property)),
            new Indicator(
                    "wealth.pension.mean",
                    "Mean pension wealth",
                    Measure.mean("pounds", Direction.NEITHER),
                    "rights in private and public schemes, per household",
                    m -> Wealth.mean(m.wealth.pension)),
            new Indicator(
                    "wealth.business.mean",
                    "Mean worth of local firms",
                    Measure.mean("pounds", Direction.NEITHER),
                    "worth of local private firms to households that own them, per household",
                    m -> Wealth.mean(m.wealth.business)),
            new Indicator(
                    "wealth.common",
                    "Common wealth",
                    Measure.total("pounds", Direction.HIGHER_IS_BETTER),
                    "what people of the place hold together: worth of the firms of workers, members, the community and the council, the community fund, social housing, and the money and shares of the council and of housing associations",
                    m -> m.wealth.common / 100),
            new Indicator(
                    "wealth.financial.gini",
                    "Gini of financial wealth",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "Gini coefficient over households of deposits and equity units and shares less consumer credit; measured in the first month and every December",
                    m -> m.financial.gini()),
            new Indicator(
                    "wealth.property.gini",
                    "Gini of property wealth",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "Gini coefficient over households of dwellings owned, let ones included, less mortgages; measured in the first month and every December",
                    m -> m.property.gini()),
            new Indicator(
                    "wealth.pension.gini",
                    "Gini of pension wealth",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "Gini coefficient over households of rights in private and public schemes, the state pension not counted; measured in the first month and every December",
                    m -> m.pension.gini()),
            new Indicator(
                    "income.gini",
                    "Gini of disposable income",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "Gini coefficient of equivalised disposable income (modified OECD scale), smoothed over eight months; interest paid is not taken off, as the ONS counts",
                    m -> m.incomes.spread.gini()),
            new Indicator(
                    "income.median",
                    "Median disposable income",
                    Measure.mean("pounds/month", Direction.HIGHER_IS_BETTER),
                    "equivalised disposable income of the household in the middle, at current prices",
                    m -> m.incomes.spread.median() / 100),
            new Indicator(
                    "income.poverty",
                    "Households in relative poverty",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "households below 60 % of the place's median equivalised income, before housing costs",
                    m -> m.incomes.poverty()),
            new Indicator(
                    "income.poverty.fixed-line",
                    "Households below the poverty line of the opening",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "households below 60 % of the median equivalised income of the first month, before the burn-in, at today's prices of firms (output.prices), before housing costs: the same line for runs of a place with other rules",
                    m -> m.incomes.povertyByFixedLine()),
            new Indicator(
                    "income.between-neighbourhoods",
                    "Inequality between neighbourhoods",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "share of the Theil index of disposable income that is between neighbourhoods",
                    m -> m.incomes.betweenNeighbourhoods),
            new Indicator(
                    "income.disposable",
                    "Disposable income of households",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "what all households receive after tax, council tax and mortgage interest, members' refunds included, at current prices",
                    m -> m.incomes.disposable),
            new Indicator(
                    "income.saving-ratio",
                    "Saving ratio",
                    Measure.mean("share", Direction.NEITHER),
                    "disposable income that is neither spent on goods and services nor on rent",
                    m -> m.savingRatio()));

    private WealthIndicators() {}
}
