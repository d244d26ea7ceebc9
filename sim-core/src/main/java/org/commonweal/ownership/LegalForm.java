package org.commonweal.ownership;

import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * A legal form as a table of assumptions: the questions every form answers. Each answer is a parameter that can be
 * changed, and switched {@code off} (it then takes a value that makes no difference between forms), so that what was
 * put in by hand can be measured by a loop.
 */
@Answers({
    PlcBranch.class,
    PrivateFirm.class,
    WorkerCooperative.class,
    ConsumerCooperative.class,
    Mutual.class,
    CommunityInterestCompany.class,
    MunicipalCompany.class,
    EmployeeTrust.class,
    CommunityBenefitSociety.class,
    Charity.class
})
public interface LegalForm extends TaxStanding {

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
    default Sector sector() {
        return LegalForms.sector(index());
    }

    /** Its place in the catalogue, from 0. */
    default int index() {
        return LegalForms.index(getClass());
    }

    /** The industries it is usual in, the likeliest first; none when it may be found in any. */
    default List<Industry> usualIn() {
        return List.of();
    }

    /** The industries it can be in at all. */
    default List<Industry> possibleIn() {
        return Industry.OF_FIRMS;
    }

    /** Who holds its equity: its members and owners, or those it is there for, whatever its table says. */
    default Holder holder() {
        return Holder.COMMUNITY;
    }

    /** Whether the business register counts it among non-profit bodies rather than companies. */
    default boolean isNonProfit() {
        return false;
    }

    // ---- the table: a form gives its own value where it differs from the neutral one --------------------------------

    @Param(
            value = 0,
            unit = Unit.SHARE,
            min = 0,
            max = 1,
            neutral = 0,
            what = "share of the surplus paid to its owners: the owner household, or outside if the owner lives there",
            source = "none by its rules",
            status = Status.OBSERVED)
    double toOwners();

    @Param(
            value = 0,
            unit = Unit.SHARE,
            min = 0,
            max = 1,
            neutral = 0,
            what = "share of the surplus paid to shareholders outside the place",
            source = "none by its rules",
            status = Status.OBSERVED)
    double toOutside();

    @Param(
            value = 0,
            unit = Unit.SHARE,
            min = 0,
            max = 1,
            neutral = 0,
            what = "share of the surplus paid as a bonus to the people who work there, equally",
            source = "none by its rules",
            status = Status.OBSERVED)
    double toWorkers();

    @Param(
            value = 0,
            unit = Unit.SHARE,
            min = 0,
            max = 1,
            neutral = 0,
            what = "share of the surplus refunded to members as they buy",
            source = "none by its rules",
            status = Status.OBSERVED)
    double toMembers();

    @Param(
            value = 0,
            unit = Unit.SHARE,
            min = 0,
            max = 1,
            neutral = 0,
            what = "share of the surplus paid to the community fund",
            source = "none by its rules",
            status = Status.OBSERVED)
    double toCommunity();

    @Param(
            value = 0,
            unit = Unit.SHARE,
            min = 0,
            max = 1,
            neutral = 0,
            what = "share of the surplus paid to the council",
            source = "none by its rules",
            status = Status.OBSERVED)
    double toCouncil();

    @Param(
            value = 0,
            unit = Unit.SWITCH,
            min = 0,
            max = 1,
            neutral = 0,
            what = "whether reserves can never be paid to private accounts, not even at exit or sale",
            source = "none in its rules",
            status = Status.OBSERVED)
    boolean assetLock();

    // ----------------------------------------------------------------------------------------------

    @Param(
            value = 1,
            unit = Unit.SHARE,
            min = 0.5,
            max = 1,
            neutral = 1,
            what = "hours are cut to this share before anybody is laid off",
            source = "no policy: headcount is cut at once",
            status = Status.ASSUMED)
    double hoursFloor();

    @Param(
            value = 1,
            unit = Unit.RATIO,
            min = 0,
            max = 3,
            neutral = 1,
            what = "local purchases relative to the industry's mean, inputs only",
            source = "no difference assumed",
            status = Status.ASSUMED)
    double localSourcing();

    @Param(
            value = 1,
            unit = Unit.RATIO,
            min = 0.1,
            max = 3,
            neutral = 1,
            what = "chance of closing relative to other firms of the same size and age",
            source = "no difference assumed",
            status = Status.ASSUMED)
    double exitHazard();

    @Param(
            value = 0,
            unit = Unit.EXPONENT,
            min = -3,
            max = 3,
            neutral = 0,
            what = "added to the logit of a loan being granted",
            source = "no difference assumed",
            status = Status.ASSUMED)
    double creditAccess();

    @Param(
            value = 0,
            unit = Unit.SHARE,
            min = 0,
            max = 0.5,
            neutral = 0,
            what = "points for social value above the mean in a tender",
            source = "the mean by definition",
            status = Status.ASSUMED)
    double socialValue();

    @Param(
            value = 0,
            unit = Unit.EXPONENT,
            min = -1,
            max = 2,
            neutral = 0,
            what = "how much a shopper who cares prefers it, logit",
            source = "no difference assumed",
            status = Status.ASSUMED)
    double appeal();

    // ---- what follows from it ---------------------------------------------------------------------------------------

    /** Share of the surplus for a use, 0-1; over all uses they add to 1, the reserve takes what the others leave. */
    default double share(Use use) {
        return switch (use) {
            case OWNERS -> toOwners();
            case OUTSIDE -> toOutside();
            case WORKERS -> toWorkers();
            case MEMBERS -> toMembers();
            case COMMUNITY -> toCommunity();
            case COUNCIL -> toCouncil();
            case RESERVE -> 1 - toOwners() - toOutside() - toWorkers() - toMembers() - toCommunity() - toCouncil();
        };
    }

    /** Whether it shares its surplus as another form does. */
    default boolean sharesAs(LegalForm other) {
        return Arrays.stream(Use.values()).allMatch(use -> share(use) == other.share(use));
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
