package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/**
 * A company with an asset lock and a cap on dividends. At most 35 % of its surplus may be paid to shareholders
 * (evidence D17).
 */
public record CommunityInterestCompany(
        @Assumed(
                value = 0,
                source =
                        "assumed: shareholders are paid nothing; at most 35 % by the Community Interest Company (Amendment) Regulations 2014 (evidence D17)",
                status = Status.ASSUMED)
        double toOwners,

        double toOutside,
        double toWorkers,
        double toMembers,

        @Assumed(value = 0.3, source = "assumed: community benefit in cash", status = Status.ASSUMED)
        double toCommunity,

        double toCouncil,

        @Assumed(
                value = 1,
                source = "Companies (Audit, Investigations and Community Enterprise) Act 2004",
                status = Status.OBSERVED)
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

        @Assumed(
                value = 0.9,
                source =
                        "assumed: 3,800 of 33,000 dissolve a year, 11.5 %, near the 10.8-12.2 % of all firms (evidence J11)",
                status = Status.ASSUMED)
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
    public CommunityInterestCompany {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.CARE_HEALTH_EDUCATION, Industry.ARTS_PERSONAL, Industry.BUSINESS_SUPPORT);
    }
}
