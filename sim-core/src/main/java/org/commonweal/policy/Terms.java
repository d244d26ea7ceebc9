package org.commonweal.policy;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.commonweal.credit.CreditTerms;
import org.commonweal.credit.LocalBankTerms;
import org.commonweal.dial.Dials;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.enterprise.CooperativeTerms;
import org.commonweal.enterprise.ShareOfferTerms;
import org.commonweal.housing.HousingTerms;
import org.commonweal.labour.LabourTerms;
import org.commonweal.pension.FundTerms;
import org.commonweal.procurement.ProcurementTerms;
import org.commonweal.production.ProductionTerms;
import org.commonweal.publicfinance.PublicFinanceTerms;
import org.commonweal.trade.ShoppingTerms;
import org.commonweal.transfer.TransferTerms;

/**
 * The terms of a month: what shocks and levers have told each room, on dials that are neutral again when the next month
 * opens. This is the only road by which a policy reaches a market.
 */
public final class Terms {
    public final ProcurementTerms procurement;
    public final LabourTerms labour;
    public final ProductionTerms production;
    public final CreditTerms credit;
    public final ShoppingTerms shopping;
    public final HousingTerms housing;
    public final PublicFinanceTerms publicFinance;
    public final LocalBankTerms localBank;
    public final FundTerms pensionFund;
    public final ShareOfferTerms shareOffers;
    public final TransferTerms transfers;
    public final CooperativeTerms cooperatives;

    private final List<AnchorKind> anchors;
    private final double scale;

    /**
     * Terms at neutral.
     *
     * @param anchors what each anchor is
     * @param scale size of the run relative to the real place
     * @param usualSocialWeight points for social value in tenders without any policy, 0-1
     */
    public Terms(List<AnchorKind> anchors, double scale, double usualSocialWeight) {
        this.anchors = List.copyOf(anchors);
        this.scale = scale;
        procurement = new ProcurementTerms(anchors.size(), usualSocialWeight);
        labour = new LabourTerms(anchors.size());
        production = new ProductionTerms();
        credit = new CreditTerms();
        shopping = new ShoppingTerms();
        housing = new HousingTerms();
        publicFinance = new PublicFinanceTerms(anchors.size());
        localBank = new LocalBankTerms();
        pensionFund = new FundTerms();
        shareOffers = new ShareOfferTerms();
        transfers = new TransferTerms();
        cooperatives = new CooperativeTerms();
    }

    /** Terms of a place at neutral. @param usualSocialWeight points for social value without any policy, 0-1 */
    public static Terms of(Economy economy, double usualSocialWeight) {
        return new Terms(economy.anchors.stream().map(Anchor::kind).toList(), economy.scale, usualSocialWeight);
    }

    /** Does something for the number of each anchor that takes part, by whether councils and whether the others do. */
    public void eachAnchor(boolean councils, boolean others, IntConsumer what) {
        for (int a = 0; a < anchors.size(); a++) {
            if (anchors.get(a).takesPart(councils, others)) {
                what.accept(a);
            }
        }
    }

    /** A council that may spend on nothing new lets contracts and fills posts as if there were no policy. */
    public void withhold(List<Anchor> all) {
        for (int a = 0; a < all.size(); a++) {
            if (all.get(a).frozen) {
                procurement.reset(a);
                labour.reserved.reset(a);
            }
        }
    }

    /** The dials of every room. */
    public List<Dials> all() {
        return List.of(
                procurement,
                labour,
                production,
                credit,
                shopping,
                housing,
                publicFinance,
                localBank,
                pensionFund,
                shareOffers,
                transfers,
                cooperatives);
    }

    /** What dials mean that are not at neutral, e.g. {@code local firms that hear of a lot}. */
    public List<String> turned() {
        return all().stream()
                .flatMap(room -> room.all().entrySet().stream())
                .filter(dial -> !dial.getValue().isNeutral())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Size of the run relative to the real place: amounts of a policy are those of the place at life size. */
    public double scale() {
        return scale;
    }

    /** Takes all hands off every dial. */
    public void reset() {
        all().forEach(Dials::reset);
    }
}
