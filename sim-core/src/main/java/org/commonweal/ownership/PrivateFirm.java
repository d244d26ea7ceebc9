package org.commonweal.ownership;

import org.commonweal.money.Sector;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** A firm owned by a household: sole proprietors, partnerships and private companies. Its surplus is its owner's. */
public record PrivateFirm(
        @Param(
                value = 1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.TO_OWNERS,
                source =
                        "by law; what is not paid out is kept by the sweep of idle cash, not here (evidence D24: no source)",
                status = Status.ASSUMED)
        double toOwners,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.TO_OUTSIDE,
                source = "none by its rules",
                status = Status.OBSERVED)
        double toOutside,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.TO_WORKERS,
                source = "none by its rules",
                status = Status.OBSERVED)
        double toWorkers,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.TO_MEMBERS,
                source = "none by its rules",
                status = Status.OBSERVED)
        double toMembers,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.TO_COMMUNITY,
                source = "none by its rules",
                status = Status.OBSERVED)
        double toCommunity,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.TO_COUNCIL,
                source = "none by its rules",
                status = Status.OBSERVED)
        double toCouncil,

        @Param(
                value = 1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 1,
                what = LegalFormText.OWNER_CAP,
                source = "no cap in its rules",
                status = Status.OBSERVED)
        double ownerCap,

        @Param(
                value = 0,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.ASSET_LOCK,
                source = "none in its rules",
                status = Status.OBSERVED)
        boolean assetLock,

        @Param(
                value = 0,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 0,
                what = LegalFormText.TAX_EXEMPT,
                source = "not exempt: Corporation Tax Act 2009",
                status = Status.OBSERVED)
        boolean taxExempt,

        @Param(
                value = 1,
                unit = Unit.SHARE,
                min = 0.5,
                max = 1,
                neutral = 1,
                what = LegalFormText.HOURS_FLOOR,
                source = "no policy: heads are cut at once",
                status = Status.ASSUMED)
        double hoursFloor,

        @Param(
                value = 1.1,
                unit = Unit.RATIO,
                min = 0,
                max = 3,
                neutral = 1,
                what = LegalFormText.LOCAL_SOURCING,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0.1,
                max = 3,
                neutral = 1,
                what = LegalFormText.EXIT_HAZARD,
                source = "no difference assumed",
                status = Status.ASSUMED)
        double exitHazard,

        @Param(
                value = 0,
                unit = Unit.EXPONENT,
                min = -3,
                max = 3,
                neutral = 0,
                what = LegalFormText.CREDIT_ACCESS,
                source = "no difference assumed",
                status = Status.ASSUMED)
        double creditAccess,

        @Param(
                value = 0.06,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                neutral = 0,
                what = LegalFormText.SOCIAL_VALUE,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Param(
                value = 0.2,
                unit = Unit.EXPONENT,
                min = -1,
                max = 2,
                neutral = 0,
                what = LegalFormText.APPEAL,
                source = "assumed: small against price",
                status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public PrivateFirm {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public Sector sector() {
        return Sector.PRIVATE_FIRMS;
    }
}
