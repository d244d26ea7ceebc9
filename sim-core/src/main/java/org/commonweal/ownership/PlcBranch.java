package org.commonweal.ownership;

import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/**
 * A branch of a company owned by shareholders elsewhere. Its surplus goes to shareholders, of whom those in the
 * place are too few to count (evidence E9).
 */
public record PlcBranch(
        double toOwners,

        @Assumed(
                value = 1,
                source = "ONS ownership of UK quoted shares: 12 % held by individuals, 54 % abroad (evidence E9, E10)",
                status = Status.ESTIMATED)
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
                value = 0.45,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        double exitHazard,
        double creditAccess,
        double socialValue,
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public PlcBranch {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public Holder holder() {
        return Holder.OUTSIDE;
    }
}
