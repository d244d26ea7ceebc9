package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Work;

/** Income of households: how it is spread, spent and saved, and output per head. */
final class IncomeIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "income.original.gini",
                    "Gini of original income",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "Gini coefficient over households of equivalised income of the year before taxes and benefits: earnings, drawings and bonuses, pensions that are not the state's, interest, rents, dividends and members' refunds; measured in the first month and every December",
                    m -> m.incomes.originalSpread.gini()),
            new Indicator(
                    "income.fifths.ratio",
                    "Highest income quintile over lowest",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "median equivalised disposable income of the highest quintile of households over that of the lowest",
                    m -> m.incomes.quintileRatio()),
            new Indicator(
                    "income.spending.lowest-fifth",
                    "Spending of the lowest income quintile",
                    Measure.mean("ratio", Direction.NEITHER),
                    "spending of the quintile of households with the lowest equivalised income on goods, services, rent, council tax and mortgage interest, over their disposable income before mortgage interest",
                    m -> m.incomes.spendingOfLowest),
            new Indicator(
                    "income.spending.highest-fifth",
                    "Spending of the highest income quintile",
                    Measure.mean("ratio", Direction.NEITHER),
                    "as income.spending.lowest-fifth, of the highest quintile",
                    m -> m.incomes.spendingOfHighest),
            new Indicator(
                    "income.saving-ratio.with-pensions",
                    "Saving ratio with pensions",
                    Measure.mean("share", Direction.NEITHER),
                    "as income.saving-ratio, with the rise of rights in funded pension schemes added to income, as the national accounts do: contributions of employees and employers and what the schemes earn for those who have rights, less pensions paid",
                    m -> m.savingRatioWithPensions()),
            new Indicator(
                    "income.disposable.per-head",
                    "Disposable income per head",
                    Measure.mean("pounds/month", Direction.HIGHER_IS_BETTER),
                    "disposable income of households per resident, at current prices",
                    m -> Work.ratio(m.incomes.disposable, m.residents.population())),
            new Indicator(
                    "output.gva.per-head",
                    "Output per head",
                    Measure.mean("pounds/month", Direction.HIGHER_IS_BETTER),
                    "gross value added in the place per resident",
                    m -> Work.ratio(m.business.gva(), m.residents.population())));

    private IncomeIndicators() {}
}
