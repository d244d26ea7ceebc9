package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Work;
import org.commonweal.money.Flow;

/** What anchors buy, at what price, and what they have. */
final class AnchorIndicators {
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
                    m -> Work.ratio(m.economy.tally.tendersWonLocally, m.economy.tally.tendersLet)));

    private AnchorIndicators() {}
}
