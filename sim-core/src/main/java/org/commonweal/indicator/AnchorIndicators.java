package org.commonweal.indicator;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.commonweal.economy.Anchor;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measurement;
import org.commonweal.measure.Work;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;

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
                    "procurement.largest-tenth",
                    "Concentration of contracts",
                    Measure.mean("share", Direction.NEITHER),
                    "contract payments of all anchors that go to the largest tenth of the contracts",
                    m -> m.retention.largestTenth()),
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
                    "volume bought relative to need; what is given up in quality counts as far as tenders.quality-in-services says",
                    m -> m.retention.volume),
            new Indicator(
                    "anchors.quality",
                    "Quality of anchors' purchases",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "quality of the winning bids, weighted by lots",
                    m -> m.retention.quality),
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
                    "anchors.jobs",
                    "Jobs at anchors",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "people at work for anchors at workplaces in the place",
                    m -> sum(m, Anchor::heads)),
            new Indicator(
                    "anchors.advances",
                    "Advances that anchors owe the government",
                    Measure.total("pounds", Direction.LOWER_IS_BETTER),
                    "what the government advanced because money for pay was short, and has not been paid back",
                    m -> sum(m, anchor -> Pence.toPounds(anchor.owed))),
            new Indicator(
                    "anchors.loans",
                    "Loans of councils",
                    Measure.total("pounds", Direction.NEITHER),
                    "what council and county owe the government for what they built",
                    m -> sum(
                            m,
                            anchor ->
                                    Pence.toPounds(m.economy.ledger.owed(Instrument.COUNCIL_LOANS, anchor.account())))),
            new Indicator(
                    "anchors.notices",
                    "Councils under a section 114 notice",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "council and county, of those there are, that may spend on nothing new, since they could not pay their staff",
                    m -> Work.ratio(
                            sum(m, anchor -> anchor.frozen ? 1 : 0),
                            sum(m, anchor -> anchor.kind().isCouncil() ? 1 : 0))),
            new Indicator(
                    "tenders.local-wins",
                    "Tenders won locally",
                    Measure.mean("share", Direction.NEITHER),
                    "contracts let this month to suppliers in the place",
                    m -> Work.ratio(m.economy.tally.tendersWonLocally, m.economy.tally.tendersLet)));

    private static double sum(Measurement m, ToDoubleFunction<Anchor> number) {
        return m.economy.anchors.stream().mapToDouble(number).sum();
    }

    private AnchorIndicators() {}
}
