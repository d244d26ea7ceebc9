package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/**
 * A society that trades for the benefit of the community. Its surplus serves the community; interest on shares is
 * capped by what attracts the capital (evidence F10).
 */
public record CommunityBenefitSociety(
        @Assumed(
                value = 0.2,
                source =
                        "assumed: limited interest on community shares (evidence F8: mean return 4.8 %), no more than needed by the Co-operative and Community Benefit Societies Act 2014 (evidence F10)",
                status = Status.ASSUMED)
        double toOwners,

        double toOutside,
        double toWorkers,
        double toMembers,

        @Assumed(value = 0.5, source = "assumed: community benefit in cash", status = Status.ASSUMED)
        double toCommunity,

        double toCouncil,

        @Assumed(
                value = 1,
                source =
                        "assumed: the Community Benefit Societies (Restriction on Use of Assets) Regulations 2006 allow it; model rules for share offers have it",
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

        @Assumed(
                value = 0.6,
                source = "92 % of issuers of community shares since 2012 still trade (evidence F8)",
                status = Status.ESTIMATED)
        double exitHazard,

        @Assumed(value = -0.3, source = "assumed: banks ask for collateral and a single owner", status = Status.ASSUMED)
        double creditAccess,

        @Assumed(
                value = 0.1,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Assumed(value = 0.7, source = "assumed: small against price", status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public CommunityBenefitSociety {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.ARTS_PERSONAL, Industry.PROPERTY, Industry.HOSPITALITY);
    }

    @Override
    public boolean isNonProfit() {
        return true;
    }
}
