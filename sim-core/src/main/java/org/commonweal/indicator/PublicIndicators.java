package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;

/** The public purse, the pension fund, credit, and the place's balance with others. */
final class PublicIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "treasury.net",
                    "Net Exchequer balance",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "taxes and contributions to the government less grants, benefits and public pensions",
                    m -> m.books.net(Sector.GOVERNMENT)),
            new Indicator(
                    "pension-fund.assets",
                    "Assets of the pension fund",
                    Measure.total("pounds", Direction.NEITHER),
                    "deposits, assets outside the place, loans to its firms and dwellings let there",
                    m -> m.books.fundAssets()),
            new Indicator(
                    "pension-fund.funding-level",
                    "Funding level of the pension fund",
                    Measure.mean("share", Direction.NEITHER),
                    "assets over accrued rights",
                    m -> m.books.fundingLevel()),
            new Indicator(
                    "pension-fund.employer-rate",
                    "Employers' contribution rate",
                    Measure.mean("share", Direction.NEITHER),
                    "share of pay, set by the last valuation",
                    m -> m.economy.pensionFund.employerRate),
            new Indicator(
                    "credit.firm-loans",
                    "Loans to firms",
                    Measure.total("pounds", Direction.NEITHER),
                    "outstanding",
                    m -> m.books.firmLoans()),
            new Indicator(
                    "credit.mortgages",
                    "Mortgages",
                    Measure.total("pounds", Direction.NEITHER),
                    "outstanding",
                    m -> -m.books.households(Instrument.MORTGAGES)),
            new Indicator(
                    "credit.consumer",
                    "Consumer credit",
                    Measure.total("pounds", Direction.LOWER_IS_BETTER),
                    "outstanding",
                    m -> -m.books.households(Instrument.CONSUMER_CREDIT)),
            new Indicator(
                    "households.arrears",
                    "Arrears of households",
                    Measure.total("pounds/month", Direction.LOWER_IS_BETTER),
                    "rent, mortgage instalments and council tax due and not paid this month",
                    m -> m.economy.tally.arrears / 100.0),
            new Indicator(
                    "housing.price",
                    "House prices",
                    Measure.mean("ratio", Direction.NEITHER),
                    "house prices and rents relative to month zero",
                    m -> m.economy.housePrice),
            new Indicator(
                    "region.net",
                    "Net receipts of the rest of the region",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "what the rest of the region receives from the place less what it pays",
                    m -> m.books.net(Sector.REGION)),
            new Indicator(
                    "nation.net",
                    "Net receipts of the rest of the UK and abroad",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "what the rest of the UK and abroad receive from the place less what they pay",
                    m -> m.books.net(Sector.NATION)),
            new Indicator(
                    "exports.turned-away",
                    "Exports turned away",
                    Measure.total("pounds/month", Direction.LOWER_IS_BETTER),
                    "orders from outside that firms had no capacity for",
                    m -> m.economy.tally.exportsTurnedAway / 100.0),
            new Indicator(
                    "exports.value",
                    "Exports",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "sales outside the place",
                    m -> m.books.paid(Flow.EXPORTS)),
            new Indicator(
                    "exports.public",
                    "Exports to public buyers",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "sales to councils, hospitals and other public buyers elsewhere",
                    m -> m.economy.tally.exportsToPublic / 100),
            new Indicator(
                    "exports.orders",
                    "Orders from outside that firms of the place have",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "orders from outside relative to those at the opening, at the demand and the prices of then: below 1 where firms that closed took some away",
                    m -> m.economy.outside.exportOrders()),
            new Indicator(
                    "wellbeing",
                    "Wellbeing composite",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "weighted mean of five parts, each 1 at its reference: work, median income, equality, bills paid, volume of public services; weights and references are assumed (measures.wellbeing)",
                    m -> m.wellbeing()));

    private PublicIndicators() {}
}
