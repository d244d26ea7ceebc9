package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/**
 * A firm owned by its customers. Its surplus is refunded to members as they buy, and part goes to local causes
 * (evidence D26).
 */
public record ConsumerCooperative(
        double toOwners,
        double toOutside,
        double toWorkers,

        @Assumed(
                value = 0.5,
                source = "assumed: members and causes share what is not reinvested (evidence D26)",
                status = Status.ASSUMED)
        double toMembers,

        @Assumed(
                value = 0.1,
                source = "assumed: part of the surplus goes to local causes (evidence D26)",
                status = Status.ASSUMED)
        double toCommunity,

        double toCouncil,

        @Assumed(value = 1, source = "most societies' rules forbid distribution of reserves", status = Status.ASSUMED)
        boolean assetLock,

        boolean taxExempt,
        boolean ratesRelief,
        boolean bonusRelief,
        double hoursFloor,

        @Assumed(
                value = 0.95,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        @Assumed(value = 0.7, source = "assumed as for worker co-operatives (evidence D7)", status = Status.ASSUMED)
        double exitHazard,

        @Assumed(value = -0.3, source = "assumed: banks ask for collateral and a single owner", status = Status.ASSUMED)
        double creditAccess,

        @Assumed(
                value = 0.1,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Assumed(value = 0.6, source = "assumed: small against price", status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public ConsumerCooperative {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.TRADE, Industry.ARTS_PERSONAL);
    }

    @Override
    public boolean isNonProfit() {
        return true;
    }

    @Override
    public Holder holder() {
        return Holder.MEMBERS;
    }
}
