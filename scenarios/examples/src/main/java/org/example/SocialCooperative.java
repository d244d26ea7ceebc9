package org.example;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.ownership.LegalForm;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/** A social co-operative as in Italian law: owned by workers and users, most of its surplus is indivisible. */
public record SocialCooperative(
        double toOwners,
        double toOutside,

        @Assumed(value = 0.2, source = "an example", status = Status.ASSUMED)
        double toWorkers,

        double toMembers,

        @Assumed(value = 0.03, source = "Italian law: 3 % to the mutual fund", status = Status.ASSUMED)
        double toCommunity,

        double toCouncil,

        @Assumed(value = 1, source = "Italian law 381/1991", status = Status.OBSERVED)
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

    public SocialCooperative {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    public SocialCooperative() {
        this(0, 0, 0, 0, 0, 0, true, false, false, false, 1, 1, 1, 0, 0, 0);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.CARE_HEALTH_EDUCATION);
    }
}
