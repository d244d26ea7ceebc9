package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonweal.money.Pence;
import org.commonweal.place.AnchorData;
import org.commonweal.policy.ProgressiveProcurement;
import org.commonweal.procurement.TenderRule;

/** Whether the parts of progressive procurement have something to work on, and work together. */
final class ProcurementLint {
    private static final String KEY = "levers.progressive-procurement";

    private final Case asked;
    private final ProgressiveProcurement lever;
    private final TenderRule tenders;
    private final List<AnchorData> buyers;
    private final List<Warning> warnings = new ArrayList<>();

    private ProcurementLint(Case asked) {
        this.asked = asked;
        lever = asked.spec().levers().of(ProgressiveProcurement.class);
        tenders = asked.spec().rules().tenders();
        buyers = asked.anchors(lever.councils(), lever.otherAnchors());
    }

    static List<Warning> of(Case asked) {
        ProcurementLint lint = new ProcurementLint(asked);
        if (lint.lever.isPulled()) {
            lint.buyers();
            lint.splitting();
            lint.bidders();
            lint.weights();
        }
        return lint.warnings;
    }

    private void buyers() {
        if (buyers.isEmpty()) {
            warn(
                    List.of("councils", "other-anchors"),
                    KEY + " does nothing",
                    "none of the " + asked.place().anchors().size() + " anchors of "
                            + asked.place().title() + " takes part",
                    "Maybe switch councils or other-anchors on.");
        }
    }

    private void splitting() {
        double largest = buyers.stream()
                .mapToDouble(buyer -> tenders.letting().largestLot() * buyer.procurement() / Pence.ofPounds(1))
                .reduce(tenders.letting().medianLot(), Math::max);
        if (lever.parts() > 1 && lever.splitAbove() >= largest && !buyers.isEmpty()) {
            warn(
                    List.of("split-above", "parts"),
                    "no lot is split",
                    "only lots above " + pounds(lever.splitAbove()) + " a year are, and none is larger than "
                            + pounds(largest),
                    "Maybe lower split-above.");
        }
        if (lever.parts() == 1 && asked.sets(KEY + ".split-above")) {
            warn(
                    List.of("split-above"),
                    "split-above does nothing",
                    "a lot above it stays in 1 part",
                    "Maybe set parts to 2 or more.");
        }
        if (lever.parts() > 1 && lever.splitAbove() < lever.reserveBelow()) {
            warn(
                    List.of("reserve-below", "split-above"),
                    "splitting and reserving fight over the same lots",
                    "those from " + pounds(lever.splitAbove()) + " to " + pounds(lever.reserveBelow())
                            + " a year are reserved for local bidders whole, and splitting them costs a tender for"
                            + " each part",
                    "Maybe set split-above to reserve-below or more.");
        }
    }

    private void bidders() {
        if (tenders.bidding().reach() == 0) {
            String advice = "Maybe leave tenders.reach at its calibrated value.";
            String why = "no local firm ever hears of a lot (tenders.reach is 0), whatever it is multiplied with";
            String where = asked.where("tenders.reach", KEY);
            warnings.add(new Warning(where, KEY + " wins nothing for the place", why, advice));
        }
    }

    private void weights() {
        double together = tenders.usualSocialWeight() + lever.socialWeight();
        if (together > 1) {
            warn(
                    List.of("social-weight"),
                    "price and quality do not count at all",
                    "the usual weight of social value (tenders.usual-social-weight) and this one come to "
                            + percent(together),
                    "Maybe lower one of them.");
        }
        boolean formsAlike =
                Arrays.stream(asked.spec().rules().ownership().inOrder()).allMatch(form -> form.socialValue() == 0);
        if (lever.socialWeight() > 0 && formsAlike) {
            boolean placesAlike =
                    tenders.bidding().localSocialValue() == tenders.bidding().outsideSocialValue();
            String where = asked.where("ownership.social-value", "tenders.local-social-value", KEY + ".social-weight");
            warnings.add(new Warning(
                    where,
                    placesAlike
                            ? "social-weight only adds luck to tenders"
                            : "social-weight cannot tell one legal form from another",
                    "no form promises more social value than another (ownership.social-value is off)"
                            + (placesAlike ? ", and local bidders promise as much as others" : ""),
                    "Maybe leave ownership.social-value on, or pull reach, parts or reserve-below instead."));
        }
    }

    private void warn(List<String> components, String what, String why, String advice) {
        List<String> keys = new ArrayList<>(
                components.stream().map(component -> KEY + "." + component).toList());
        keys.add(KEY);
        warnings.add(new Warning(asked.where(keys.toArray(String[]::new)), what, why, advice));
    }

    private static String pounds(double pounds) {
        return String.format(Locale.ROOT, "%,.0f pounds", pounds);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
