package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Flow;

/** What the pension fund invests in the place: how much, what it costs, and what goes wrong. */
final class LocalInvestmentIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "pension-fund.local-target",
                    "Local target of the pension fund",
                    "share",
                    "share of its investments that it aims to have in the place by now; zero for what it lends anyway",
                    Indicator.Direction.NEITHER,
                    m -> m.economy.dials.fundTarget),
            new Indicator(
                    "pension-fund.homes",
                    "Dwellings of the pension fund",
                    "dwellings",
                    "dwellings in the place that it lets",
                    Indicator.Direction.NEITHER,
                    m -> m.economy.pensionFund.homes),
            new Indicator(
                    "pension-fund.lent-alone",
                    "Lent by the pension fund alone",
                    "pounds",
                    "owed to it by firms of the place that a bank had refused",
                    Indicator.Direction.NEITHER,
                    m -> m.economy.pensionFund.lentAlone / 100.0),
            new Indicator(
                    "cost.pension-localisation.pension-fund",
                    "Cost of local investment",
                    "pounds/month",
                    "paid by the pension fund for finding and managing dwellings and loans of its own; repairs come off rents",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.paid(Flow.FUND_FEES)),
            new Indicator(
                    "failure.pension-fund.losses",
                    "Losses of the pension fund in the place",
                    "pounds/month",
                    "loans to firms of the place that it gave up this month",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.fundLosses()),
            new Indicator(
                    "failure.pension-fund.shortfall",
                    "Shortfall of the pension fund",
                    "pounds",
                    "pension rights that its assets do not cover",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.fundShortfall()));

    private LocalInvestmentIndicators() {}
}
