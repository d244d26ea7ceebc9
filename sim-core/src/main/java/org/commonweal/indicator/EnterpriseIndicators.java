package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Business.Size;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Indicator.Direction;
import org.commonweal.money.Sector;

/** Survival and size of firms, their returns and their debts. */
final class EnterpriseIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "firms.survival.1-year",
                    "Survival of firms, a year",
                    "share",
                    "of enterprises founded on the register, branches not counted, the share still live after a year; cohorts whose day came in the last five years are pooled",
                    Direction.NEITHER,
                    m -> m.survival.after(1)),
            new Indicator(
                    "firms.survival.2-years",
                    "Survival of firms, two years",
                    "share",
                    "of enterprises founded on the register, branches not counted, the share still live after two years; cohorts whose day came in the last five years are pooled",
                    Direction.NEITHER,
                    m -> m.survival.after(2)),
            new Indicator(
                    "firms.survival.3-years",
                    "Survival of firms, three years",
                    "share",
                    "of enterprises founded on the register, branches not counted, the share still live after three years; cohorts whose day came in the last five years are pooled",
                    Direction.NEITHER,
                    m -> m.survival.after(3)),
            new Indicator(
                    "firms.survival.4-years",
                    "Survival of firms, four years",
                    "share",
                    "of enterprises founded on the register, branches not counted, the share still live after four years; cohorts whose day came in the last five years are pooled",
                    Direction.NEITHER,
                    m -> m.survival.after(4)),
            new Indicator(
                    "firms.survival.5-years",
                    "Survival of firms, five years",
                    "share",
                    "of enterprises founded on the register, branches not counted, the share still live after five years; cohorts whose day came in the last five years are pooled",
                    Direction.NEITHER,
                    m -> m.survival.after(5)),
            new Indicator(
                    "firms.size.small",
                    "Small businesses",
                    "share",
                    "with fewer than 50 employees, of all businesses of the place; the self-employed are businesses, branches are not",
                    Direction.NEITHER,
                    m -> m.business.shareOf(Size.SMALL)),
            new Indicator(
                    "firms.size.medium",
                    "Medium-sized businesses",
                    "share",
                    "with 50 to 249 employees, of all businesses of the place; the self-employed are businesses, branches are not",
                    Direction.NEITHER,
                    m -> m.business.shareOf(Size.MEDIUM)),
            new Indicator(
                    "firms.size.large",
                    "Large businesses",
                    "share",
                    "with 250 employees or more, of all businesses of the place; the self-employed are businesses, branches are not",
                    Direction.NEITHER,
                    m -> m.business.shareOf(Size.LARGE)),
            new Indicator(
                    "finance.external.share",
                    "Firms that use credit",
                    "share",
                    "enterprises on the register with a bank loan or overdraft outstanding; branches are not counted",
                    Direction.NEITHER,
                    m -> m.business.borrowers()),
            new Indicator(
                    "finance.return-on-capital",
                    "Net return on capital",
                    "1/year",
                    "operating surplus after wear and before interest and tax on profits over the capital employed, of firms on the register, branches included, over twelve months",
                    Direction.NEITHER,
                    m -> m.profits.returnOnCapital()),
            new Indicator(
                    "retention.surplus.all",
                    "Surplus that stays in the place",
                    "share",
                    "share of the surplus after tax on profits, over twelve months, that goes to households, workers, members, the community or the council of the place or is kept in firms that belong to them; owners' parts before their own income tax",
                    Direction.HIGHER_IS_BETTER,
                    m -> m.profits.surplusStays()),
            new Indicator(
                    "leakage.profit.care.private-firms",
                    "Leakage in care, private firms",
                    "share",
                    "profit before tax, interest, working owners' pay, rent and head-office charges per pound of income, over twelve months, of private firms with ten people or more in care, health and education (evidence D32)",
                    Direction.LOWER_IS_BETTER,
                    m -> m.profits.careLeakage(Sector.PRIVATE_FIRMS)),
            new Indicator(
                    "leakage.profit.care.charities",
                    "Leakage in care, charities",
                    "share",
                    "profit before tax, interest, working owners' pay, rent and head-office charges per pound of income, over twelve months, of charities with ten people or more in care, health and education (evidence D32)",
                    Direction.LOWER_IS_BETTER,
                    m -> m.profits.careLeakage(Sector.CHARITIES)),
            new Indicator(
                    "leakage.profit.care.plc-branches",
                    "Leakage in care, PLC branches",
                    "share",
                    "profit before tax, interest, working owners' pay, rent and head-office charges per pound of income, over twelve months, of PLC branches with ten people or more in care, health and education (evidence D32)",
                    Direction.LOWER_IS_BETTER,
                    m -> m.profits.careLeakage(Sector.PLC_BRANCHES)));

    private EnterpriseIndicators() {}
}
