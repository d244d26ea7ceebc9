package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;

/** Community shares: what is held, what it costs and who pays, and what fails. */
final class SocietyIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "community-shares.held",
                    "Community shares",
                    "pounds",
                    "withdrawable share capital of societies, outstanding",
                    Indicator.Direction.NEITHER,
                    m -> m.societies.held()),
            new Indicator(
                    "community-shares.societies",
                    "Societies with community shares",
                    "firms",
                    "societies founded or bought by a share offer that trade",
                    Indicator.Direction.NEITHER,
                    m -> m.societies.live()),
            new Indicator(
                    "community-shares.raised",
                    "Community shares sold",
                    "pounds/month",
                    "what households paid for shares of societies this month",
                    Indicator.Direction.NEITHER,
                    m -> m.books.paid(Flow.SHARE_PURCHASES)),
            new Indicator(
                    "community-shares.interest",
                    "Interest on community shares",
                    "pounds/month",
                    "paid by societies to their members",
                    Indicator.Direction.NEITHER,
                    m -> m.books.paid(Flow.SHARE_INTEREST)),
            new Indicator(
                    "cost.community-shares.societies",
                    "Cost of share offers to societies",
                    "pounds/month",
                    "what societies paid for the preparation of their offers, out of what these raised",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.paidBy(Sector.COMMUNITY_BENEFIT_SOCIETIES, Flow.SHARE_OFFERS)),
            new Indicator(
                    "cost.community-shares.council",
                    "Cost of share offers to the council",
                    "pounds/month",
                    "grants of the council for the preparation of share offers",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.paidBy(Sector.ANCHORS, Flow.SHARE_OFFERS)),
            new Indicator(
                    "cost.community-shares.community-fund",
                    "Cost of failed share offers to the community fund",
                    "pounds/month",
                    "what the community fund paid for the preparation of offers that failed",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.books.paidBy(Sector.COMMUNITY_FUND, Flow.SHARE_OFFERS)),
            new Indicator(
                    "failure.offers",
                    "Share offers that failed",
                    "offers/month",
                    "offers that missed their minimum this month",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.economy.tally.offersFailed),
            new Indicator(
                    "failure.societies.closed",
                    "Societies that closed",
                    "firms/month",
                    "societies founded or bought by a share offer that closed this month",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.economy.tally.societiesClosed),
            new Indicator(
                    "failure.societies.members-loss",
                    "Losses of societies' members",
                    "pounds/month",
                    "shares written off when societies closed, wherever their members live now",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.economy.tally.membersLoss / 100.0));

    private SocietyIndicators() {}
}
