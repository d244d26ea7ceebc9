package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/** A platform that belongs to those who work through it. */
public record PlatformCooperative(
        double toOwners,
        double toOutside,

        @Assumed(value = 0.2, source = "an example", status = Status.ASSUMED)
        double toWorkers,

        double toMembers,

        @Assumed(value = 0.03, source = "an example", status = Status.ASSUMED)
        double toCommunity,

        double toCouncil,

        @Assumed(value = 1, source = "an example", status = Status.OBSERVED)
        boolean assetLock,

        boolean taxExempt,
        boolean ratesRelief,
        boolean bonusRelief,
        double hoursFloor,
        double localSourcing,
        double exitHazard,
        double creditAccess,

        @Assumed(value = 0.1, source = "an example", status = Status.ASSUMED)
        double socialValue,

        double appeal)
        implements LegalForm {

    public PlatformCooperative {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.TRANSPORT);
    }
}
