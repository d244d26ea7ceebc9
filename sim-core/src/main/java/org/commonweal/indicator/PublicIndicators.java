package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
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
                    "pounds/month",
                    "contract payments of all anchors",
                    Indicator.Direction.NEITHER,
                    m -> m.books.paid(Flow.PROCUREMENT)),
            new Indicator(
                    "anchors.price",
                    "Price anchors pay",
                    "ratio",
                    "contract payments over the lots bought, at prices of month zero",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.retention.price),
            new Indicator(
                    "anchors.volume",
                    "Real volume of anchors' purchases",
                    "ratio",
                    "volume bought relative to need",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.retention.volume),
            new Indicator(
                    "anchors.balances",
                    "Anchors' balances",
                    "pounds",
                    "deposits of all anchors",
                    Indicator.Direction.NEITHER,
                    m -> m.books.anchorBalances()),
            new Indicator(
                    "anchors.council.balance",
                    "Council's balance",
                    "pounds",
                    "deposits of the council",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.books.councilBalance()),
            new Indicator(
                    "tenders.local-wins",
                    "Tenders won locally",
                    "share",
                    "contracts let this month to suppliers in the place",
                    Indicator.Direction.NEITHER,
                    m -> Work.ratio(m.economy.tally.tendersWonLocally, m.economy.tally.tendersLet)),
            new Indicator(
                    "failure.contracts",
                    "Contracts whose supplier closed",
                    "contracts/month",
                    "anchors' contracts that lost their supplier before they ended",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.economy.tally.contractsFailed),
            new Indicator(
                    "cost.procurement.anchors",
                    "Anchors' advice on tenders",
                    "pounds/month",
                    "paid by anchors for officers and advisers who let contracts in another way than the usual",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.paid(Flow.TENDER_ADVICE)),
            new Indicator(
                    "cost.procurement.premium.anchors",
                    "Anchors' contracts above the prices of month zero",
                    "pounds/month",
                    "contract payments less the lots bought at what firms ask at month zero, whatever made them dearer; below zero where the best bid is below that, so that its difference from a baseline is the cost",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.retention.premium),
            new Indicator(
                    "treasury.net",
                    "Net take of the Treasury",
                    "pounds/month",
                    "taxes and contributions to the government less grants, benefits and public pensions",
                    Indicator.Direction.NEITHER,
                    m -> m.books.net(Sector.GOVERNMENT)),
            new Indicator(
                    "pension-fund.assets",
                    "Assets of the pension fund",
                    "pounds",
                    "deposits, assets outside the place, loans to its firms and dwellings let there",
                    Indicator.Direction.NEITHER,
                    m -> m.books.fundAssets()),
            new Indicator(
                    "pension-fund.funding-level",
                    "Funding level of the pension fund",
                    "share",
                    "assets over accrued rights",
                    Indicator.Direction.NEITHER,
                    m -> m.books.fundingLevel()),
            new Indicator(
                    "pension-fund.employer-rate",
                    "Employers' contribution rate",
                    "share",
                    "share of pay, set by the last valuation",
                    Indicator.Direction.NEITHER,
                    m -> m.economy.pensionFund.employerRate),
            new Indicator(
                    "credit.firm-loans",
                    "Loans to firms",
                    "pounds",
                    "outstanding",
                    Indicator.Direction.NEITHER,
                    m -> m.books.firmLoans()),
            new Indicator(
                    "credit.mortgages",
                    "Mortgages",
                    "pounds",
                    "outstanding",
                    Indicator.Direction.NEITHER,
                    m -> -m.books.households(Instrument.MORTGAGES)),
            new Indicator(
                    "credit.consumer",
                    "Consumer credit",
                    "pounds",
                    "outstanding",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> -m.books.households(Instrument.CONSUMER_CREDIT)),
            new Indicator(
                    "households.arrears",
                    "Arrears of households",
                    "pounds/month",
                    "rent, mortgage instalments and council tax due and not paid this month",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.economy.tally.arrears / 100.0),
            new Indicator(
                    "housing.price",
                    "House prices",
                    "ratio",
                    "house prices and rents relative to month zero",
                    Indicator.Direction.NEITHER,
                    m -> m.economy.housePrice),
            new Indicator(
                    "region.net",
                    "Net receipts of the rest of the region",
                    "pounds/month",
                    "what the rest of the region receives from the place less what it pays",
                    Indicator.Direction.NEITHER,
                    m -> m.books.net(Sector.REGION)),
            new Indicator(
                    "nation.net",
                    "Net receipts of the rest of the nation",
                    "pounds/month",
                    "what the rest of the nation and abroad receive from the place less what they pay",
                    Indicator.Direction.NEITHER,
                    m -> m.books.net(Sector.NATION)),
            new Indicator(
                    "exports.turned-away",
                    "Exports turned away",
                    "pounds/month",
                    "orders from outside that firms had no capacity for",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.economy.tally.exportsTurnedAway / 100.0),
            new Indicator(
                    "exports.value",
                    "Exports",
                    "pounds/month",
                    "sales outside the place",
                    Indicator.Direction.NEITHER,
                    m -> m.books.paid(Flow.EXPORTS)),
            new Indicator(
                    "wellbeing",
                    "Wellbeing composite",
                    "ratio",
                    "mean of five parts, each 1 at the reference: work (1 - unemployment over 5 %, weight 0.3), median income (over 1,700 pounds a month, 0.3), equality (1 - income Gini over 0.35, 0.2), no arrears (0.1), volume of public services (0.1); weights are assumed",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.wellbeing()));

    private PublicIndicators() {}
}
