package org.commonweal.policy;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.money.Flow;

/** What the pension fund invests in the place: how much, what it costs, and what goes wrong. */
final class LocalInvestmentIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "pension-fund.local-target",
                    "Local target of the pension fund",
                    Measure.mean("share", Direction.NEITHER),
                    "share of its investments that it aims to have in the place by now; zero for what it lends anyway",
                    m -> m.economy.pensionFund.localTarget),
            new Indicator(
                    "pension-fund.homes",
                    "Dwellings of the pension fund",
                    Measure.total("dwellings", Direction.NEITHER),
                    "dwellings in the place that it lets",
                    m -> m.economy.pensionFund.homes),
            new Indicator(
                    "pension-fund.lent-alone",
                    "Lent by the pension fund alone",
                    Measure.total("pounds", Direction.NEITHER),
                    "owed to it by firms of the place that a bank had refused",
                    m -> m.economy.pensionFund.lentAlone / 100.0),
            new Indicator(
                    "pension-fund.lent",
                    "Loans of the pension fund to firms",
                    Measure.total("pounds", Direction.NEITHER),
                    "owed to it by firms of the place, beside the bank and alone",
                    m -> m.books.fundLoans()),
            new Indicator(
                    "pension-fund.rights",
                    "Rights in the pension fund",
                    Measure.total("pounds", Direction.NEITHER),
                    "pension rights that have accrued",
                    m -> m.books.fundRights()),
            new Indicator(
                    "cost.pension-localisation.pension-fund",
                    "Cost of local investment",
                    Measure.costTo("pension fund"),
                    "paid by the pension fund for finding and managing dwellings and loans of its own; repairs come off rents",
                    m -> m.books.paid(Flow.FUND_FEES)),
            new Indicator(
                    "failure.pension-fund.losses",
                    "Losses of the pension fund in the place",
                    Measure.failure("pounds/month", Kind.TOTAL).among("pension-fund.lent"),
                    "loans to firms of the place that it gave up this month",
                    m -> m.books.fundLosses()),
            new Indicator(
                    "failure.pension-fund.shortfall",
                    "Shortfall of the pension fund",
                    Measure.failure("pounds", Kind.TOTAL).among("pension-fund.rights"),
                    "pension rights that its assets do not cover",
                    m -> m.books.fundShortfall()));

    private LocalInvestmentIndicators() {}
}
