package org.commonweal.ownership;

import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Assumed;
import org.commonweal.parameter.Status;

/**
 * A company held by an employee-ownership trust. Its surplus is shared with its employees; the trust cannot be
 * broken up easily.
 */
public record EmployeeTrust(
        double toOwners,
        double toOutside,

        @Assumed(
                value = 0.6,
                source = "assumed: bonus to all employees on the same terms; the rest repays the founder and is kept",
                status = Status.ASSUMED)
        double toWorkers,

        double toMembers,
        double toCommunity,
        double toCouncil,
        boolean assetLock,
        boolean taxExempt,
        boolean ratesRelief,

        @Assumed(
                value = 1,
                source = "Income Tax (Earnings and Pensions) Act 2003 section 312A",
                status = Status.OBSERVED)
        boolean bonusRelief,

        @Assumed(
                value = 0.95,
                source = "assumed: redundancies are rarer in employee-owned firms (evidence D13)",
                status = Status.ASSUMED)
        double hoursFloor,

        @Assumed(
                value = 1.1,
                source =
                        "assumed: content of local spend by ownership ranks so in evidence C5-C8, but the UK gap is smaller",
                status = Status.ASSUMED)
        double localSourcing,

        @Assumed(
                value = 0.85,
                source = "assumed: between worker co-operative and private firm",
                status = Status.ASSUMED)
        double exitHazard,

        double creditAccess,

        @Assumed(
                value = 0.1,
                source = "assumed: every bidder promises social value, so the gap is a fraction of the spread",
                status = Status.ASSUMED)
        double socialValue,

        @Assumed(value = 0.4, source = "assumed: small against price", status = Status.ASSUMED)
        double appeal)
        implements LegalForm {

    /** Refuses shares of the surplus that cannot be. */
    public EmployeeTrust {
        LegalForm.requireShares(toOwners, toOutside, toWorkers, toMembers, toCommunity, toCouncil);
    }

    @Override
    public List<Industry> usualIn() {
        return List.of(Industry.INFO_PROFESSIONAL, Industry.CONSTRUCTION, Industry.PRODUCTION);
    }

    @Override
    public Holder holder() {
        return Holder.WORKERS;
    }
}
