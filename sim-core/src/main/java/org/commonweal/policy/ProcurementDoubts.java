package org.commonweal.policy;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForms;
import org.commonweal.place.AnchorData;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.procurement.BiddingRule;
import org.commonweal.procurement.TenderRule;

/** Whether the parts of progressive procurement have something to work on, and work together. */
final class ProcurementDoubts {
    private final ProgressiveProcurement lever;
    private final Circumstances where;
    private final TenderRule tenders;
    private final List<AnchorData> buyers;
    private final List<Doubt> doubts = new ArrayList<>();

    ProcurementDoubts(ProgressiveProcurement lever, Circumstances where) {
        this.lever = lever;
        this.where = where;
        tenders = where.rule(TenderRule.class);
        buyers = where.anchors(lever.councils(), lever.otherAnchors());
    }

    List<Doubt> all() {
        buyers();
        splitting();
        bidders();
        weights();
        return doubts;
    }

    private void buyers() {
        if (buyers.isEmpty()) {
            doubts.add(Doubt.nobodyTakesPart(where));
        }
    }

    private void splitting() {
        double largest = buyers.stream()
                .mapToDouble(buyer ->
                        tenders.letting().largest(buyer.procurement(), buyer.procurement()) / Pence.ofPounds(1))
                .reduce(0, Math::max);
        if (lever.parts() > 1 && lever.splitAbove() >= largest && !buyers.isEmpty()) {
            doubts.add(new Doubt(
                    List.of("split-above", "parts"),
                    "no lot is split",
                    "only lots above {} are, and none is larger than {}",
                    "Maybe lower split-above.",
                    Figure.poundsPerYear(lever.splitAbove()),
                    Figure.poundsPerYear(largest)));
        }
        if (lever.parts() == 1 && where.sets("split-above")) {
            doubts.add(new Doubt(
                    List.of("split-above"),
                    "split-above does nothing",
                    "a lot above it stays in 1 part",
                    "Maybe set parts to 2 or more."));
        }
        if (lever.parts() > 1 && lever.splitAbove() < lever.reserveBelow()) {
            doubts.add(new Doubt(
                    List.of("reserve-below", "split-above"),
                    "splitting and reserving fight over the same lots",
                    "those from {} to {} a year are reserved for local bidders whole, and splitting them costs a tender for"
                            + " each part",
                    "Maybe set split-above to reserve-below or more.",
                    Figure.pounds(lever.splitAbove()),
                    Figure.pounds(lever.reserveBelow())));
        }
    }

    private void bidders() {
        if (tenders.hearing().nobodyHears(1) == 1) {
            doubts.add(new Doubt(
                    List.of("tenders.reach"),
                    where.key() + " wins nothing for the place",
                    "no local firm ever hears of a lot (tenders.reach is 0), whatever it is multiplied with",
                    "Maybe leave tenders.reach at its calibrated value."));
        }
    }

    private void weights() {
        double together = tenders.usualSocialWeight() + lever.socialWeight();
        if (together > 1) {
            doubts.add(new Doubt(
                    List.of("social-weight"),
                    "price and quality do not count at all",
                    "the usual weight of social value (tenders.usual-social-weight) and this one come to {}",
                    "Maybe lower one of them.",
                    new Figure(together, "share")));
        }
        BiddingRule bidding = tenders.bidding();
        boolean formsAlike = where.rule(LegalForms.class).all().stream().allMatch(form -> form.socialValue() == 0);
        if (lever.socialWeight() > 0 && formsAlike) {
            boolean placesAlike = bidding.socialValueHere(0, 0) == bidding.socialValueElsewhere(0);
            doubts.add(new Doubt(
                    List.of("ownership.social-value", "tenders.local-social-value", "social-weight"),
                    placesAlike
                            ? "social-weight only adds luck to tenders"
                            : "social-weight cannot tell one legal form from another",
                    "no form promises more social value than another (ownership.social-value is off)"
                            + (placesAlike ? ", and local bidders promise as much as others" : ""),
                    "Maybe leave ownership.social-value on, or pull reach, parts or reserve-below instead."));
        }
    }
}
