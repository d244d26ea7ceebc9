package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Business.Size;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.money.Sector;

/** Survival and size of firms, their returns and their debts. */
final class EnterpriseIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "firms.survival.1-year",
                    "Survival of firms, a year",
                    Measure.mean("share", Direction.NEITHER),
                    "of enterprises founded on the register, branches not counted, the share still live after a year; cohorts whose day came in the last five years are pooled",
                    m -> m.survival.after(1)),
            new Indicator(
                    "firms.survival.2-years",
                    "Survival of firms, two years",
                    Measure.mean("share", Direction.NEITHER),
                    "of enterprises founded on the register, branches not counted, the share still live after two years; cohorts whose day came in the last five years are pooled",
                    m -> m.survival.after(2)),
            new Indicator(
                    "firms.survival.3-years",
                    "Survival of firms, three years",
                    Measure.mean("share", Direction.NEITHER),
                    "of enterprises founded on the register, branches not counted, the share still live after three years; cohorts whose day came in the last five years are pooled",
                    m -> m.survival.after(3)),
            new Indicator(
                    "firms.survival.4-years",
                    "Survival of firms, four years",
                    Measure.mean("share", Direction.NEITHER),
                    "of enterprises founded on the register, branches not counted, the share still live after four years; cohorts whose day came in the last five years are pooled",
                    m -> m.survival.after(4)),
            new Indicator(
                    "firms.survival.5-years",
                    "Survival of firms, five years",
                    Measure.mean("share", Direction.NEITHER),
                    "of enterprises founded on the register, branches not counted, the share still live after five years; cohorts whose day came in the last five years are pooled",
                    m -> m.survival.after(5)),
            new Indicator(
                    "firms.size.small",
                    "Small businesses",
                    Measure.mean("share", Direction.NEITHER),
                    "with fewer than 50 employees, of all businesses of the place; the self-employed are businesses, branches are not",
                    m -> m.business.shareOf(Size.SMALL)),
            new Indicator(
                    "firms.size.medium",
                    "Medium-sized businesses",
                    Measure.mean("share", Direction.NEITHER),
                    "with 50 to 249 employees, of all businesses of the place; the self-employed are businesses, branches are not",
                    m -> m.business.shareOf(Size.MEDIUM)),
            new Indicator(
                    "firms.size.large",
                    "Large businesses",
                    Measure.mean("share", Direction.NEITHER),
                    "with 250 employees or more, of all businesses of the place; the self-employed are businesses, branches are not",
                    m -> m.business.shareOf(Size.LARGE)),
            new Indicator(
                    "finance.external.share",
                    "Firms that use credit",
                    Measure.mean("share", Direction.NEITHER),
                    "enterprises with a bank loan or overdraft outstanding, the self-employed among them as in surveys of small firms; branches are not counted",
                    m -> m.business.borrowers()),
            new Indicator(
                    "finance.return-on-capital",
                    "Net return on capital",
                    Measure.mean("1/year", Direction.NEITHER),
                    "operating surplus after depreciation and the pay of working owners and before interest, rents and tax on profits, over the capital employed and the premises that it is employed in, of firms on the register, branches included, over twelve months",
                    m -> m.profits.returnOnCapital()),
            new Indicator(
                    "finance.capital-per-value-added",
                    "Capital per value added",
                    Measure.mean("ratio", Direction.NEITHER),
                    "the same capital over the gross value added of these firms and the rents of their premises, over twelve months",
                    m -> m.profits.capitalPerValueAdded()),
            new Indicator(
                    "retention.surplus.all",
                    "Surplus that stays in the place",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of the surplus after tax on profits, over twelve months, that goes to households, workers, members, the community or the council of the place or is kept in firms that belong to them; owners' parts before their own income tax",
                    m -> m.profits.surplusStays()),
            new Indicator(
                    "leakage.profit.care.private-firms",
                    "Leakage in care, private firms",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "profit before tax, interest, working owners' pay, rent and head-office charges per pound of income, over twelve months, of private firms with ten people or more in care, health and education (evidence D32)",
                    m -> m.profits.careLeakage(Sector.PRIVATE_FIRMS)),
            new Indicator(
                    "leakage.profit.care.charities",
                    "Leakage in care, charities",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "profit before tax, interest, working owners' pay, rent and head-office charges per pound of income, over twelve months, of charities with ten people or more in care, health and education (evidence D32)",
                    m -> m.profits.careLeakage(Sector.CHARITIES)),
            new Indicator(
                    "leakage.profit.care.plc-branches",
                    "Leakage in care, PLC branches",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "profit before tax, interest, working owners' pay, rent and head-office charges per pound of income, over twelve months, of PLC branches with ten people or more in care, health and education (evidence D32)",
                    m -> m.profits.careLeakage(Sector.PLC_BRANCHES)));

    private EnterpriseIndicators() {}
}
