package org.commonweal.policy;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.AnchorKind;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.place.AnchorData;
import org.commonweal.place.AnchorMix;
import org.commonweal.place.LocalPurchases;
import org.commonweal.place.OpeningRule;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.procurement.CapabilityRule;
import org.commonweal.procurement.ProcurementTerms;
import org.commonweal.procurement.TenderRule;

/**
 * Anchors weigh social value in tenders, tell more local firms of them, divide large lots, and reserve small ones for
 * local bidders. It costs officers' and advisers' time for every contract let otherwise than usual, and whatever the
 * winning bids are more expensive; who cannot pay for the time lets as usual. It fails where no better local bid comes, where
 * price rises cut what is bought, and where a winner closes before the contract ends. After its end contracts run on to
 * theirs; then they are let as usual, and divided lots are whole again.
 */
public record ProgressiveProcurement(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "points for social value in the score of a tender, above the usual",
                source = "a choice: Manchester 20 % in 2018 (evidence A21), central government at least 10 % (H9)",
                status = Status.LEVER)
        double socialWeight,

        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0,
                max = 50,
                neutral = 1,
                what = "local firms who hear of a lot, relative to usual",
                source = "a choice: supplier days, portals, pre-market engagement",
                status = Status.LEVER)
        double reach,

        @Param(
                value = 1,
                unit = Unit.COUNT,
                min = 1,
                max = 20,
                neutral = 1,
                what = "parts into which a lot above the size to be split is divided each time it is let",
                source = "a choice: the school meals contract of Lancashire was let in nine lots",
                status = Status.LEVER)
        int parts,

        @Param(
                value = 250_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000_000,
                neutral = 250_000,
                what = "lots above this size are split",
                source = "a choice",
                status = Status.LEVER)
        double splitAbove,

        @Param(
                value = 0,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 300_000,
                neutral = 0,
                what =
                        "lots below this size are reserved for local bidders, where there are any; parts of larger ones are not",
                source =
                        "a choice: the Procurement Act 2023 lets contracts below its thresholds be reserved (evidence H9)",
                status = Status.LEVER)
        double reserveBelow,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 1,
                what = "whether the council and the county take part",
                source = "a choice",
                status = Status.LEVER)
        boolean councils,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 1,
                what = "whether the other anchors take part",
                source = "a choice",
                status = Status.LEVER)
        boolean otherAnchors,

        @Param(
                value = 1_500,
                unit = Unit.POUNDS,
                min = 0,
                max = 100_000,
                neutral = 1_500,
                what = "cost of officers and advisers for each contract let otherwise than usual, paid by the anchor",
                source = "assumed: three or four days of professional time",
                status = Status.ASSUMED)
        double tenderCost)
        implements PolicyLever {

    @Override
    public String what() {
        return "Anchors weigh social value in tenders, tell more local firms of them, divide large lots and reserve small ones.";
    }

    @Override
    public List<String> example() {
        return List.of("social-weight=0.5", "reach=5", "parts=3", "split-above=20000", "reserve-below=20000");
    }

    @Override
    public List<Indicator> indicators() {
        return ProcurementIndicators.ALL;
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        return new ProcurementDoubts(this, where).all();
    }

    /** What could be delivered from here and is not yet; the spend of anchors moves by that itself. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        AnchorMix mix = new AnchorMix(
                where.place().national(), where.rule(OpeningRule.class).anchors());
        CapabilityRule capable = where.rule(TenderRule.class).capable();
        LocalPurchases here = where.place().purchases();
        double bought = 0;
        double moved = 0;
        for (AnchorData anchor : where.anchors(councils, otherAnchors)) {
            double spend = anchor.procurement() / (double) Pence.ofPounds(1);
            double kept = anchor.kind().isCouncil() ? here.councils() : here.others();
            bought += spend;
            moved += spend * Math.max(0, deliverable(mix, capable, anchor.kind()) - (Double.isNaN(kept) ? 0 : kept));
        }
        Landing landing = Landing.of(
                where,
                this,
                moved,
                "of {} that its anchors buy, firms here could deliver {} that is not known to stay yet",
                Figure.poundsPerYear(bought),
                Figure.poundsPerYear(moved));
        double all = landing.accounts().anchorsSpend();
        return landing.replaced(new Ceiling(
                Ceiling.ANCHORS_SPEND,
                all > 0 ? moved / all : 0,
                "{} of the {} that anchors buy",
                List.of(Figure.poundsPerYear(moved), Figure.poundsPerYear(all))));
    }

    private static double deliverable(AnchorMix mix, CapabilityRule capable, AnchorKind buyer) {
        double[] shares = mix.of(buyer);
        return IntStream.range(0, shares.length)
                .mapToDouble(i -> shares[i] * capable.share(i, buyer))
                .sum();
    }

    @Override
    public boolean isPulled() {
        return socialWeight > 0 || reach != 1 || parts > 1 || reserveBelow > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.eachAnchor(councils, otherAnchors, a -> set(terms.procurement, a, strength));
    }

    private void set(ProcurementTerms terms, int anchor, double strength) {
        terms.socialWeight.turn(anchor, strength * socialWeight);
        terms.reach.turn(anchor, 1 + strength * (reach - 1));
        if (parts > 1) {
            terms.splitAbove.turn(anchor, Pence.ofPounds(splitAbove));
            terms.parts.turn(anchor, 1 + (int) (strength * (parts - 1)));
            terms.plannedParts.turn(anchor, parts);
            terms.splitShare.turn(anchor, strength);
        }
        terms.reserveBelow.turn(anchor, Pence.ofPounds(strength * reserveBelow));
        terms.tenderCost.turn(anchor, Pence.ofPounds(tenderCost));
    }
}
