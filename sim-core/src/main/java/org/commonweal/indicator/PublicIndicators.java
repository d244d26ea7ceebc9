package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.measure.Work;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;

/** Costs, the public purse, and others. */
final class PublicIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "procurement.spend",
                    "Anchors' procurement",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "contract payments of all anchors",
                    m -> m.books.paid(Flow.PROCUREMENT)),
            new Indicator(
                    "anchors.price",
                    "Price anchors pay",
                    Measure.mean("ratio", Direction.LOWER_IS_BETTER),
                    "contract payments over the lots bought, at prices of month zero",
                    m -> m.retention.price),
            new Indicator(
                    "anchors.volume",
                    "Real volume of anchors' purchases",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "volume bought relative to need",
                    m -> m.retention.volume),
            new Indicator(
                    "anchors.balances",
                    "Anchors' balances",
                    Measure.total("pounds", Direction.NEITHER),
                    "deposits of all anchors",
                    m -> m.books.anchorBalances()),
            new Indicator(
                    "anchors.council.balance",
                    "Council's balance",
                    Measure.total("pounds", Direction.HIGHER_IS_BETTER),
                    "deposits of the council",
                    m -> m.books.councilBalance()),
            new Indicator(
                    "tenders.local-wins",
                    "Tenders won locally",
                    Measure.mean("share", Direction.NEITHER),
                    "contracts let this month to suppliers in the place",
                    m -> Work.ratio(m.economy.tally.tendersWonLocally, m.economy.tally.tendersLet)),
            new Indicator(
                    "failure.contracts",
                    "Contracts whose supplier closed",
                    Measure.failure("contracts/month", Kind.TOTAL),
                    "anchors' contracts that lost their supplier before they ended",
                    m -> m.economy.tally.contractsFailed),
            new Indicator(
                    "cost.procurement.anchors",
                    "Anchors' advice on tenders",
                    Measure.costTo("anchors"),
                    "paid by anchors for officers and advisers who let contracts in another way than the usual",
                    m -> m.books.paid(Flow.TENDER_ADVICE)),
            new Indicator(
                    "cost.procurement.premium.anchors",
                    "Anchors' contracts above the prices of month zero",
                    Measure.costTo("anchors"),
                    "contract payments less the lots bought at what firms ask at month zero, whatever made them dearer; below zero where the best bid is below that, so that its difference from a baseline is the cost",
                    m -> m.retention.premium),
            new Indicator(
                    "treasury.net",
                    "Net take of the Treasury",
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
                    "Net receipts of the rest of the nation",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "what the rest of the nation and abroad receive from the place less what they pay",
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
                    "wellbeing",
                    "Wellbeing composite",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "weighted mean of five parts, each 1 at its reference: work, median income, equality, bills paid, volume of public services; weights and references are assumed (measures.wellbeing)",
                    m -> m.wellbeing()));

    private PublicIndicators() {}
}
