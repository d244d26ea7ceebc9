package org.commonweal.policy;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;

/** Community shares: what is held, what it costs and who pays, and what fails. */
final class SocietyIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "community-shares.held",
                    "Community shares",
                    Measure.total("pounds", Direction.NEITHER),
                    "withdrawable share capital of societies, outstanding",
                    m -> m.societies.held()),
            new Indicator(
                    "community-shares.societies",
                    "Societies with community shares",
                    Measure.total("firms", Direction.NEITHER),
                    "societies founded or bought by a share offer that trade",
                    m -> m.societies.live()),
            new Indicator(
                    "community-shares.offers",
                    "Share offers",
                    Measure.total("offers/month", Direction.NEITHER),
                    "offers of community shares that were prepared this month, whether they reach their minimum or not",
                    m -> m.economy.tally.offersPrepared),
            new Indicator(
                    "community-shares.raised",
                    "Community shares sold",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "what households paid for shares of societies this month",
                    m -> m.books.paid(Flow.SHARE_PURCHASES)),
            new Indicator(
                    "community-shares.interest",
                    "Interest on community shares",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "paid by societies to their members",
                    m -> m.books.paid(Flow.SHARE_INTEREST)),
            new Indicator(
                    "cost.community-shares.societies",
                    "Cost of share offers to societies",
                    Measure.costTo("societies"),
                    "what societies paid for the preparation of their offers, out of what these raised",
                    m -> m.books.paidBy(Sector.COMMUNITY_BENEFIT_SOCIETIES, Flow.SHARE_OFFERS)),
            new Indicator(
                    "cost.community-shares.council",
                    "Cost of share offers to the council",
                    Measure.costTo("council"),
                    "grants of the council for the preparation of share offers",
                    m -> m.books.paidBy(Sector.ANCHORS, Flow.SHARE_OFFERS)),
            new Indicator(
                    "cost.community-shares.community-fund",
                    "Cost of failed share offers to the community fund",
                    Measure.costTo("community fund"),
                    "what the community fund paid for the preparation of offers that failed",
                    m -> m.books.paidBy(Sector.COMMUNITY_FUND, Flow.SHARE_OFFERS)),
            new Indicator(
                    "failure.offers",
                    "Share offers that failed",
                    Measure.failure("offers/month", Kind.TOTAL).among("community-shares.offers"),
                    "offers that missed their minimum this month",
                    m -> m.economy.tally.offersFailed),
            new Indicator(
                    "failure.societies.closed",
                    "Societies that closed",
                    Measure.failure("firms/month", Kind.TOTAL).among("community-shares.societies"),
                    "societies founded or bought by a share offer that closed this month",
                    m -> m.economy.tally.societiesClosed),
            new Indicator(
                    "failure.societies.members-loss",
                    "Losses of societies' members",
                    Measure.failure("pounds/month", Kind.TOTAL).among("community-shares.held"),
                    "shares written off when societies closed, wherever their members live now",
                    m -> m.economy.tally.membersLoss / 100.0));

    private SocietyIndicators() {}
}
