package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Work;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;

/** Retention: how much stays and goes round. */
final class RetentionIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "retention.anchor.district.address",
                    "Anchors' spend with suppliers in the place",
                    "share",
                    "share of contract payments to suppliers with an address in the place, branches included",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.retention.district),
            new Indicator(
                    "retention.anchor.region.address",
                    "Anchors' spend in the region",
                    "share",
                    "share of contract payments to suppliers in the place or the rest of the region",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.retention.region),
            new Indicator(
                    "retention.anchor.district.owner",
                    "Anchors' spend with locally owned suppliers",
                    "share",
                    "share of contract payments to suppliers owned by people or communities of the place",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.retention.localOwner),
            new Indicator(
                    "retention.anchor.district.content",
                    "Local content of anchors' spend",
                    "share",
                    "share of contract payments that local suppliers pay on to residents and firms of the place",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.retention.localContent),
            new Indicator(
                    "retention.capital.locally-owned",
                    "Locally owned capital",
                    "share",
                    "share of firms' capital that belongs to people or communities of the place",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.business.locallyOwnedCapital()),
            new Indicator(
                    "retention.income-per-gva",
                    "Income of residents per pound of output",
                    "ratio",
                    "disposable income of households over gross value added",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> Work.ratio(m.incomes.disposable, m.business.gva())),
            new Indicator(
                    "retention.velocity",
                    "Velocity of deposits",
                    "1/year",
                    "consumption in the place a year over households' deposits",
                    Indicator.Direction.NEITHER,
                    m -> 12 * m.books.paid(Flow.CONSUMPTION) / m.books.households(Instrument.DEPOSITS)),
            new Indicator(
                    "leakage.imports",
                    "Leakage: purchases outside",
                    "pounds/month",
                    "paid outside by households, firms, anchors and a local bank for goods, services, advice and capital goods",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.left(
                            Flow.CONSUMPTION_OUTSIDE,
                            Flow.INPUTS_OUTSIDE,
                            Flow.INVESTMENT,
                            Flow.PROCUREMENT,
                            Flow.TENDER_ADVICE,
                            Flow.SHARE_OFFERS,
                            Flow.BANK_COSTS)),
            new Indicator(
                    "leakage.profits",
                    "Leakage: profits",
                    "pounds/month",
                    "dividends, head-office charges and bank profits paid outside",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.left(
                            Flow.DIVIDENDS,
                            Flow.SHARE_INTEREST,
                            Flow.HEAD_OFFICE_CHARGES,
                            Flow.CLOSING_PROCEEDS,
                            Flow.BANK_PROFITS)),
            new Indicator(
                    "leakage.interest",
                    "Leakage: interest",
                    "pounds/month",
                    "interest paid to the national bank",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.left(Flow.LOAN_INTEREST, Flow.MORTGAGE_INTEREST, Flow.CREDIT_INTEREST)),
            new Indicator(
                    "leakage.rents",
                    "Leakage: rents",
                    "pounds/month",
                    "rents paid to landlords outside",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.left(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT)),
            new Indicator(
                    "leakage.taxes",
                    "Leakage: taxes",
                    "pounds/month",
                    "taxes and national insurance paid to the government",
                    Indicator.Direction.NEITHER,
                    m -> m.books.left(
                            Flow.INCOME_TAX,
                            Flow.NATIONAL_INSURANCE,
                            Flow.PRODUCT_TAXES,
                            Flow.BUSINESS_RATES,
                            Flow.CORPORATION_TAX)),
            new Indicator(
                    "leakage.commuters-pay",
                    "Leakage: commuters' pay",
                    "pounds/month",
                    "net pay of people who commute in",
                    Indicator.Direction.NEITHER,
                    m -> m.books.left(Flow.COMMUTER_WAGES)),
            new Indicator(
                    "leakage.pensions",
                    "Leakage: pension contributions",
                    "pounds/month",
                    "contributions paid to schemes outside",
                    Indicator.Direction.NEITHER,
                    m -> m.books.left(Flow.PENSION_CONTRIBUTIONS)),
            new Indicator(
                    "leakage.savings",
                    "Leakage: savings",
                    "pounds/month",
                    "equity units bought less sold by households",
                    Indicator.Direction.NEITHER,
                    m -> m.books.paid(Flow.UNIT_PURCHASES) - m.books.paid(Flow.UNIT_SALES)));

    private RetentionIndicators() {}
}
