package org.commonweal.indicator;

import java.util.Arrays;
import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Work;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;

/** Retention: how much stays and goes round. */
final class RetentionIndicators {
    private static final Flow[] BOUGHT_OUTSIDE =
            Arrays.stream(Flow.values()).filter(Flow::isBoughtOutside).toArray(Flow[]::new);

    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "retention.anchor.district.address",
                    "Anchors' spend with suppliers in the place",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of contract payments to suppliers with an address in the place, branches included",
                    m -> m.retention.district),
            new Indicator(
                    "retention.anchor.region.address",
                    "Anchors' spend in the region",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of contract payments to suppliers in the place or the rest of the region",
                    m -> m.retention.region),
            new Indicator(
                    "retention.anchor.district.owner",
                    "Anchors' spend with locally owned suppliers",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of contract payments to suppliers owned by people or communities of the place",
                    m -> m.retention.localOwner),
            new Indicator(
                    "retention.anchor.district.content",
                    "Local content of anchors' spend",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of contract payments that suppliers in the place pay on to residents, as pay before tax, and to firms of the place for what they need: what they paid this month over what they sold",
                    m -> m.retention.localContent),
            new Indicator(
                    "retention.shopping.district",
                    "Households' purchases in the place",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of what households spend with firms of the place, of that and of what they spend with others in the region",
                    m -> Work.ratio(
                            m.books.paid(Flow.CONSUMPTION),
                            m.books.paid(Flow.CONSUMPTION) + m.books.paidTo(Sector.REGION, Flow.CONSUMPTION_OUTSIDE))),
            new Indicator(
                    "retention.inputs.district",
                    "Firms' purchases in the place",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of firms' purchases of goods and services, imports included, from firms of the place",
                    m -> Work.ratio(
                            m.books.paid(Flow.INPUTS), m.books.paid(Flow.INPUTS) + m.books.paid(Flow.INPUTS_OUTSIDE))),
            new Indicator(
                    "retention.capital.locally-owned",
                    "Locally owned capital",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "share of firms' capital that belongs to people or communities of the place",
                    m -> m.business.locallyOwnedCapital()),
            new Indicator(
                    "retention.income-per-gva",
                    "Income of residents per pound of output",
                    Measure.mean("ratio", Direction.HIGHER_IS_BETTER),
                    "disposable income of households over gross value added",
                    m -> Work.ratio(m.incomes.disposable, m.business.gva())),
            new Indicator(
                    "retention.velocity",
                    "Velocity of deposits",
                    Measure.mean("1/year", Direction.NEITHER),
                    "consumption in the place a year over households' deposits",
                    m -> Work.ratio(12 * m.books.paid(Flow.CONSUMPTION), m.books.households(Instrument.DEPOSITS))),
            new Indicator(
                    "leakage.imports",
                    "Leakage: purchases outside",
                    Measure.total("pounds/month", Direction.LOWER_IS_BETTER),
                    "paid outside by households, firms, anchors and a local bank for goods, services, advice and capital goods",
                    m -> m.books.left(BOUGHT_OUTSIDE)),
            new Indicator(
                    "leakage.profits",
                    "Leakage: profits",
                    Measure.total("pounds/month", Direction.LOWER_IS_BETTER),
                    "dividends, head-office charges and bank profits paid outside",
                    m -> m.books.left(
                            Flow.DIVIDENDS,
                            Flow.SHARE_INTEREST,
                            Flow.HEAD_OFFICE_CHARGES,
                            Flow.CLOSING_PROCEEDS,
                            Flow.BANK_PROFITS)),
            new Indicator(
                    "leakage.interest",
                    "Leakage: interest",
                    Measure.total("pounds/month", Direction.LOWER_IS_BETTER),
                    "interest paid to the national bank",
                    m -> m.books.left(Flow.LOAN_INTEREST, Flow.MORTGAGE_INTEREST, Flow.CREDIT_INTEREST)),
            new Indicator(
                    "leakage.rents",
                    "Leakage: rents",
                    Measure.total("pounds/month", Direction.LOWER_IS_BETTER),
                    "rents of dwellings and of firms' premises paid to landlords outside",
                    m -> m.books.left(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT, Flow.PREMISES_RENT)),
            new Indicator(
                    "leakage.taxes",
                    "Leakage: taxes",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "taxes and national insurance paid to the government, less what it repaid",
                    m -> m.books.left(
                                    Flow.INCOME_TAX,
                                    Flow.NATIONAL_INSURANCE,
                                    Flow.PRODUCT_TAXES,
                                    Flow.BUSINESS_RATES,
                                    Flow.CORPORATION_TAX)
                            - m.books.paid(Flow.TAX_REPAYMENTS)),
            new Indicator(
                    "leakage.commuters-pay",
                    "Leakage: commuters' pay",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "net pay of people who commute in",
                    m -> m.books.left(Flow.COMMUTER_WAGES)),
            new Indicator(
                    "leakage.pensions",
                    "Leakage: pension contributions",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "contributions paid to schemes outside",
                    m -> m.books.left(Flow.PENSION_CONTRIBUTIONS)),
            new Indicator(
                    "leakage.savings",
                    "Leakage: savings",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "equity units bought less sold by households",
                    m -> m.books.paid(Flow.UNIT_PURCHASES) - m.books.paid(Flow.UNIT_SALES)));

    private RetentionIndicators() {}
}
