package org.commonweal.measure;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.money.TakenOff;

/** What can be read off the ledger: the month's flows and the balances at its end. Amounts are pounds. */
public final class Books {
    private final Economy economy;
    private final TakenOff takenOff;

    Books(Economy economy, TakenOff takenOff) {
        this.economy = economy;
        this.takenOff = takenOff;
    }

    /** Paid this month for some reasons, by and to anybody. */
    public double paid(Flow... reasons) {
        long sum = 0;
        for (Flow why : reasons) {
            sum += economy.ledger.flows().month(why);
        }
        return sum / 100.0;
    }

    /** Paid by a sector this month for a reason, to anybody. */
    public double paidBy(Sector from, Flow why) {
        return economy.ledger.flows().monthFrom(why, from) / 100.0;
    }

    /** Paid to a sector this month for a reason, by anybody. */
    public double paidTo(Sector to, Flow why) {
        return economy.ledger.flows().monthTo(why, to) / 100.0;
    }

    /** What left accounts of the place for accounts outside this month, for some reasons. */
    public double left(Flow... reasons) {
        long sum = 0;
        for (Flow why : reasons) {
            for (Sector from : economy.ledger.sectors()) {
                for (Sector to : economy.ledger.sectors()) {
                    sum += from.isLocal() && !to.isLocal()
                            ? economy.ledger.flows().month(why, from, to)
                            : 0;
                }
            }
        }
        return sum / 100.0;
    }

    /** What a sector received less what it paid this month, claims not counted. */
    public double net(Sector sector) {
        return (economy.ledger.flows().net(sector, Flow.Kind.CURRENT)
                        + economy.ledger.flows().net(sector, Flow.Kind.CAPITAL))
                / 100.0;
    }

    /** An instrument summed over all households: held less owed. */
    public double households(Instrument what) {
        long sum = 0;
        for (int h = 0; h < economy.households.count; h++) {
            sum += economy.ledger.balance(what, economy.accounts.household(h));
        }
        return sum / 100.0;
    }

    /**
     * What households' rights in funded pension schemes rise by this month, as the national accounts count (ESA 2010:
     * D.8): contributions of employees and employers, given, and what the schemes earn for those who have rights, who are
     * taken to contribute it, at current prices; less pensions paid.
     */
    public double riseOfEntitlements(double contributions) {
        long paidOut = economy.ledger.flows().month(Flow.PRIVATE_PENSION, Sector.NATION, Sector.HOUSEHOLDS)
                + economy.ledger.flows().month(Flow.FUND_PENSION, Sector.PENSION_FUND, Sector.HOUSEHOLDS);
        double inReal = contributions + (economy.tally.earnedForRights - paidOut) / 100.0;
        return takenOff.equals(TakenOff.NOTHING) ? inReal : inReal + takenOff.earned(fundedRights());
    }

    private double fundedRights() {
        return households(Instrument.PRIVATE_PENSIONS) + households(Instrument.FUND_PENSIONS);
    }

    public double firmLoans() {
        long sum = economy.ledger.balance(Instrument.FIRM_LOANS, economy.accounts.pensionFund);
        for (Bank bank : economy.banks) {
            sum += economy.ledger.balance(Instrument.FIRM_LOANS, bank.account);
        }
        return sum / 100.0;
    }

    public double anchorBalances() {
        long sum = 0;
        for (Anchor anchor : economy.anchors) {
            sum += economy.ledger.deposits(anchor.account());
        }
        return sum / 100.0;
    }

    public double councilBalance() {
        Anchor council = economy.anchor(AnchorKind.COUNCIL);
        return council == null ? Double.NaN : economy.ledger.deposits(council.account()) / 100.0;
    }

    public double fundAssets() {
        return (economy.ledger.deposits(economy.accounts.pensionFund) + economy.fundInvested()) / 100.0;
    }

    /** Rights in the pension fund that have accrued. */
    public double fundRights() {
        return economy.ledger.owed(Instrument.FUND_PENSIONS, economy.accounts.pensionFund) / 100.0;
    }

    /** Rights that the pension fund's assets do not cover. */
    public double fundShortfall() {
        return Math.max(0, fundRights() - fundAssets());
    }

    /** What firms of the place owe the pension fund. */
    public double fundLoans() {
        return economy.ledger.balance(Instrument.FIRM_LOANS, economy.accounts.pensionFund) / 100.0;
    }

    /** Loans to firms that the pension fund gave up this month. */
    public double fundLosses() {
        long sum = 0;
        for (Sector sector : economy.ledger.sectors()) {
            sum += sector.isFirms() ? economy.ledger.flows().month(Flow.WRITE_OFF, Sector.PENSION_FUND, sector) : 0;
        }
        return sum / 100.0;
    }

    public double fundingLevel() {
        return Work.ratio(fundAssets(), fundRights());
    }
}
