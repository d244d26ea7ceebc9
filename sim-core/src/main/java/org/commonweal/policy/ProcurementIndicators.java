package org.commonweal.policy;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.money.Flow;

/** What it costs anchors to let contracts otherwise than usual, and what fails. */
final class ProcurementIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "procurement.contracts.here",
                    "Contracts held by firms in the place",
                    Measure.total("contracts", Direction.NEITHER),
                    "anchors' contracts, each part of a divided lot by itself, whose supplier is a firm in the place",
                    m -> m.retention.contractsHere),
            new Indicator(
                    "failure.contracts",
                    "Contracts whose supplier closed",
                    Measure.failure("contracts/month", Kind.TOTAL).among("procurement.contracts.here"),
                    "anchors' contracts that lost their supplier before they ended",
                    m -> m.economy.tally.contractsFailed),
            new Indicator(
                    "cost.procurement.anchors",
                    "Anchors' procurement advice",
                    Measure.costTo("anchors"),
                    "paid by anchors for officers and advisers who let contracts otherwise than usual",
                    m -> m.books.paid(Flow.TENDER_ADVICE)),
            new Indicator(
                    "cost.procurement.premium.anchors",
                    "Anchors' contracts above the prices of month zero",
                    Measure.costTo("anchors"),
                    "contract payments less the lots bought at what firms ask at month zero, whatever made them more expensive; below zero where the best bid is below that, so that its difference from a baseline is the cost",
                    m -> m.retention.premium));

    private ProcurementIndicators() {}
}
