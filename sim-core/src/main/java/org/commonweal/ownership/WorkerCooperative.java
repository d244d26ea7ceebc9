package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/**
 * A firm owned by the people who work in it. Its surplus is split between its workers, an indivisible reserve and
 * the community, as in Mondragon (evidence B7).
 */
public record WorkerCooperative(
        double toOwners,
        double toOutside,

        @Assumed(value = 0.45, source = "Mondragon: 45 % to member accounts (evidence B7)", status = Status.ESTIMATED)
        double toWorkers,

        double toMembers,

        @Assumed(value = 0.1, source = "Mondragon: 10 % social fund (evidence B7)", status = Status.ESTIMATED)
        double toCommunity,

        double toCouncil,

        @Assumed(
                value = 1,
                source =
                        "indivisible reserves are the rule of the International Co-operative Alliance; UK law leaves it to the rules",
                status = Status.ASSUMED)
        boolean assetLock,

        boolean taxExempt,
        boolean ratesRelief,
        boolean bonusRelief,

        @Assumed(
                value = 0.85,
                source =
                        "assumed: hours and pay are cut before headcount; redundancies are rarer in employee-owned firms (evidence D13)",
                status = Status.ASSUMED)
        double hoursFloor,

        @Assumed(
                value = 1.25,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        @Assumed(
                value = 0.71,
                source = "Burdin 2014: 29 % lower hazard in Uruguay with size and sector controls (evidence D7)",
                status = Status.ESTIMATED)
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
    public WorkerCooperative {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.INFO_PROFESSIONAL, Industry.TRADE, Industry.HOSPITALITY);
    }

    @Override
    public Holder holder() {
        return Holder.WORKERS;
    }
}
