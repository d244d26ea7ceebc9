package org.commonweal.ownership;

import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/** A firm owned by a household: sole proprietors, partnerships and private companies. Its surplus is its owner's. */
public record PrivateFirm(
        @Assumed(
                value = 1,
                source =
                        "by law; what is not paid out is kept by the sweep of idle cash, not here (evidence D24: no source)",
                status = Status.ASSUMED)
        double toOwners,

        double toOutside,
        double toWorkers,
        double toMembers,
        double toCommunity,
        double toCouncil,
        boolean assetLock,
        boolean taxExempt,
        boolean ratesRelief,
        boolean bonusRelief,
        double hoursFloor,

        @Assumed(
                value = 1.1,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        double exitHazard,
        double creditAccess,

        @Assumed(
                value = 0.06,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Assumed(value = 0.2, source = "assumed: small against price", status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public PrivateFirm {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public Holder holder() {
        return Holder.OWNERS;
    }
}
