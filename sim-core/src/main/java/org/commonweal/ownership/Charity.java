package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/** A charity that trades. Its surplus stays in its cause. */
public record Charity(
        double toOwners,
        double toOutside,
        double toWorkers,
        double toMembers,

        @Assumed(
                value = 0.5,
                source = "assumed: half of the surplus is spent on the cause outside the firm",
                status = Status.ASSUMED)
        double toCommunity,

        double toCouncil,

        @Assumed(value = 1, source = "Charities Act 2011", status = Status.OBSERVED)
        boolean assetLock,

        @Assumed(
                value = 1,
                source = "Corporation Tax Act 2010, part 11: charitable trades are exempt",
                status = Status.OBSERVED)
        boolean taxExempt,

        @Assumed(value = 1, source = "Local Government Finance Act 1988 section 43", status = Status.OBSERVED)
        boolean ratesRelief,

        boolean bonusRelief,

        double hoursFloor,

        @Assumed(
                value = 1.1,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        @Assumed(value = 0.7, source = "assumed", status = Status.ASSUMED)
        double exitHazard,

        @Assumed(value = -0.3, source = "assumed: banks ask for collateral and a single owner", status = Status.ASSUMED)
        double creditAccess,

        @Assumed(
                value = 0.1,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Assumed(value = 0.5, source = "assumed: small against price", status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public Charity {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.CARE_HEALTH_EDUCATION, Industry.ARTS_PERSONAL);
    }

    @Override
    public boolean isNonProfit() {
        return true;
    }
}
