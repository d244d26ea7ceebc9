package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/**
 * A financial mutual: a credit union, friendly society or building society. Its surplus is shared with members, the
 * rest strengthens its reserves.
 */
public record Mutual(
        double toOwners,
        double toOutside,
        double toWorkers,

        @Assumed(
                value = 0.4,
                source = "assumed: dividends to members; the rest is capital (evidence D26)",
                status = Status.ASSUMED)
        double toMembers,

        double toCommunity,
        double toCouncil,

        @Assumed(
                value = 1,
                source = "assumed: most societies' rules keep reserves together; law leaves it to the rules",
                status = Status.ASSUMED)
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

        @Assumed(value = 0.6, source = "assumed: regulated and long-lived", status = Status.ASSUMED)
        double exitHazard,

        double creditAccess,

        @Assumed(
                value = 0.1,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Assumed(value = 0.4, source = "assumed: small against price", status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public Mutual {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.FINANCE);
    }

    @Override
    public boolean isNonProfit() {
        return true;
    }

    @Override
    public List<Industry> possibleIn() {
        return usualIn();
    }

    @Override
    public Holder holder() {
        return Holder.MEMBERS;
    }
}
