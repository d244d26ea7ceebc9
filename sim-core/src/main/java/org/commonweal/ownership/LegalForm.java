package org.commonweal.ownership;

import org.commonweal.money.Pence;
import org.commonweal.money.Sector;

/**
 * A legal form as a table of assumptions: the questions every form answers. Each answer is a parameter that can be changed,
 * and switched {@code off} (it then takes a value that makes no difference between forms), so that what was put in by hand
 * can be measured by a loop.
 */
public sealed interface LegalForm
        permits PlcBranch,
                PrivateFirm,
                WorkerCooperative,
                ConsumerCooperative,
                Mutual,
                CommunityInterestCompany,
                MunicipalCompany,
                EmployeeTrust,
                CommunityBenefitSociety,
                Charity {

    /** Where a part of the surplus goes. */
    enum Use {
        OWNERS,
        OUTSIDE,
        WORKERS,
        MEMBERS,
        COMMUNITY,
        COUNCIL,
        /** Stays in the firm: an indivisible reserve under an asset lock, retained earnings otherwise. */
        RESERVE
    }

    /** The institutional sector of firms of this form. */
    Sector sector();

    double toOwners();

    double toOutside();

    double toWorkers();

    double toMembers();

    double toCommunity();

    double toCouncil();

    double ownerCap();

    boolean assetLock();

    boolean taxExempt();

    double hoursFloor();

    double localSourcing();

    double exitHazard();

    double creditAccess();

    double socialValue();

    double appeal();

    /** Share of the surplus for owners after the cap, 0-1. */
    default double ownersAfterCap() {
        return Math.min(toOwners(), ownerCap());
    }

    /** Share of the surplus for outside shareholders after the cap, 0-1. */
    default double outsideAfterCap() {
        return Math.min(toOutside(), ownerCap() - ownersAfterCap());
    }

    /** Share of the surplus for a use, 0-1; over all uses they add to 1, the reserve takes what the others leave. */
    default double share(Use use) {
        return switch (use) {
            case OWNERS -> ownersAfterCap();
            case OUTSIDE -> outsideAfterCap();
            case WORKERS -> toWorkers();
            case MEMBERS -> toMembers();
            case COMMUNITY -> toCommunity();
            case COUNCIL -> toCouncil();
            case RESERVE ->
                1 - ownersAfterCap() - outsideAfterCap() - toWorkers() - toMembers() - toCommunity() - toCouncil();
        };
    }

    /**
     * Splits a surplus over its uses, every penny of it; remainders go to the reserve.
     *
     * @param surplus pence, not negative
     * @return pence by {@link Use} ordinal; they add up to the surplus
     */
    default long[] split(long surplus) {
        Use[] uses = Use.values();
        long[] parts = new long[uses.length];
        long left = surplus;
        for (Use use : uses) {
            if (use != Use.RESERVE) {
                parts[use.ordinal()] = Math.min(left, Pence.share(share(use), surplus));
                left -= parts[use.ordinal()];
            }
        }
        parts[Use.RESERVE.ordinal()] = left;
        return parts;
    }

    /** Its place in the catalogue, 0-9: the order of the firms' sectors. */
    default int index() {
        return sector().ordinal() - Sector.PLC_BRANCHES.ordinal();
    }

    /**
     * Checks that shares of a surplus do not exceed the whole.
     *
     * @throws IllegalArgumentException if they add to more than 1
     */
    static void requireShares(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException("the shares of the surplus add to " + Math.round(sum * 1000) / 10.0
                    + " %. Maybe lower one of them: together at most 100 %, the rest goes to the reserve");
        }
    }
}
