package org.commonweal.genesis;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.genesis.OpeningLots.Lot;
import org.commonweal.labour.PayPacket;
import org.commonweal.model.Rules;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.pension.Scheme;
import org.commonweal.place.AnchorData;
import org.commonweal.place.AnchorMix;
import org.commonweal.place.OpeningAnchorRule;
import org.commonweal.place.PlaceData;
import org.commonweal.procurement.TenderRule;
import org.commonweal.publicfinance.RatesBill;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** The anchors, what they pay, their contracts and their grants. */
final class OpeningAnchors {
    private final PlaceData place;
    private final double scale;

    OpeningAnchors(PlaceData place, double scale) {
        this.place = place;
        this.scale = scale;
    }

    /** Anchors with their posts; accounts are the first {@code n} of the anchors' range. */
    List<Anchor> create(Accounts accounts) {
        List<Anchor> anchors = new ArrayList<>();
        for (AnchorData data : place.anchors()) {
            int jobs = (int) Math.round(data.jobs() * scale);
            anchors.add(new Anchor(data.name(), data.kind(), accounts.anchor(anchors.size()), jobs));
        }
        return anchors;
    }

    /** Mean pay of each anchor from its payroll, less what it pays on top. */
    void setPay(Economy economy, PayPacket packet, OpeningAnchorRule rule) {
        for (int a = 0; a < economy.anchors.size(); a++) {
            AnchorData data = place.anchors().get(a);
            double monthly = data.payroll() / 12.0 / Math.max(1, data.jobs());
            economy.anchors.get(a).meanPay = Math.round(packet.grossOf(monthly, Scheme.PUBLIC));
            economy.anchors.get(a).procurementBudget = Math.round(data.procurement() / 12.0 * scale);
            economy.anchors.get(a).fees = Math.round(data.ownIncome() / 12.0 * scale);
        }
        precepts(economy.anchors, rule);
    }

    /**
     * Grants are what an anchor spends less its own income; one that earns more than it spends buys more.
     *
     * @param forms the legal forms in order
     */
    void grants(Economy economy, Rules rules, LegalForm[] forms, OpeningTechnology technology, PayPacket packet) {
        double[] bids = new double[economy.anchors.size()];
        for (int c = 0; c < economy.contracts.count; c++) {
            bids[economy.contracts.anchor[c]] += economy.contracts.payment[c];
        }
        CouncilTax tax = rules.fiscal().councilTax();
        double councilTax = tax.billWithoutHousehold(economy.rates.bandD(), economy.outside.emptyDwellings);
        double rents = 0;
        for (int h = 0; h < economy.households.count; h++) {
            councilTax += rules.opening().anchors().collected(economy.households.councilTax[h]);
            boolean social = economy.households.tenure[h] == Tenure.SOCIAL.ordinal();
            rents += social && economy.households.landlord[h] >= 0 ? economy.households.rent[h] : 0;
        }
        double passedOn = economy.anchors.stream()
                .mapToDouble(anchor -> anchor.preceptShare)
                .sum();
        for (int a = 0; a < bids.length; a++) {
            Anchor anchor = economy.anchors.get(a);
            double taxShare = anchor.kind() == AnchorKind.COUNCIL ? 1 - passedOn : anchor.preceptShare;
            double own = anchor.fees + taxShare * councilTax + (lets(economy, a) ? rents : 0);
            own += anchor.kind() == AnchorKind.COUNCIL
                    ? new RatesBill(economy, rules.fiscal().businessRates(), forms).retained()
                            + economy.premises.openingRent(economy.premises.ofCouncil)
                    : 0;
            double factor = packet.costFactor(anchor.meanPay, Scheme.PUBLIC);
            double payroll = anchor.meanPay * anchor.heads() * factor;
            anchor.wageBill = Pence.round(payroll);
            anchor.capitalUsed =
                    Pence.round(payroll * technology.capitalCharge(anchor.kind().industry()));
            anchor.grant = rules.opening().anchors().grant(payroll, bids[a], own);
        }
    }

    private boolean lets(Economy economy, int a) {
        for (int h = 0; h < economy.households.count; h++) {
            boolean social = economy.households.tenure[h] == Tenure.SOCIAL.ordinal();
            if (social && economy.households.landlord[h] >= 0) {
                return economy.households.landlord[h] == a;
            }
        }
        return false;
    }

    /** Council tax is shared over the kinds of anchors that are here; the council keeps the rest. */
    private void precepts(List<Anchor> anchors, OpeningAnchorRule rule) {
        for (Anchor anchor : anchors) {
            anchor.preceptShare = rule.precept(anchor.kind());
        }
    }

    /** Contracts for everything that anchors buy; suppliers are found by the first letting. */
    Contracts contracts(
            List<Anchor> anchors, Accounts accounts, TenderRule rule, OpeningAnchorRule mixes, Draws draws) {
        List<Lot> lots = new ArrayList<>();
        OpeningLots opening = new OpeningLots(rule.letting(), draws.key(Purpose.GENESIS_CONTRACTS, 0), scale);
        AnchorMix mix = new AnchorMix(place.national(), mixes);
        for (int a = 0; a < anchors.size(); a++) {
            lots.addAll(opening.of(
                    a,
                    place.anchors().get(a).procurement(),
                    mix.of(anchors.get(a).kind())));
        }
        Contracts contracts = new Contracts(lots.size(), accounts.nation);
        long kinds = draws.key(Purpose.GENESIS_CONTRACTS, 2);
        for (int c = 0; c < contracts.count; c++) {
            contracts.anchor[c] = lots.get(c).anchor();
            contracts.industry[c] = (byte) lots.get(c).industry();
            contracts.lot[c] = Math.round(lots.get(c).yearly() / 12);
            contracts.specialist[c] = rule.capable()
                    .isBeyond(
                            contracts.industry[c],
                            anchors.get(contracts.anchor[c]).kind(),
                            Draws.uniform(kinds, c, 0));
        }
        return contracts;
    }
}
