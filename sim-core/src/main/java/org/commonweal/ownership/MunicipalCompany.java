package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/** A company owned by the council. Its surplus is the council's; so are its losses (evidence D28-D31). */
public record MunicipalCompany(
        double toOwners,
        double toOutside,
        double toWorkers,
        double toMembers,
        double toCommunity,

        @Assumed(value = 1, source = "sole shareholder", status = Status.OBSERVED)
        double toCouncil,

        @Assumed(
                value = 1,
                source = "assumed: what a council company leaves goes back to the council, its only shareholder",
                status = Status.ASSUMED)
        boolean assetLock,

        boolean taxExempt,
        boolean ratesRelief,
        boolean bonusRelief,

        double hoursFloor,

        @Assumed(
                value = 1.25,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        @Assumed(value = 0.8, source = "assumed; failures are on record (evidence D28-D31)", status = Status.ASSUMED)
        double exitHazard,

        double creditAccess,

        @Assumed(
                value = 0.1,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Assumed(value = 0.2, source = "assumed: small against price", status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public MunicipalCompany {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.BUSINESS_SUPPORT, Industry.PROPERTY, Industry.ARTS_PERSONAL);
    }

    @Override
    public Holder holder() {
        return Holder.COUNCIL;
    }
}
