package org.commonweal.procurement;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;

/**
 * Finds how many local firms hear of a lot in this place, so that as much of its anchors' purchases stays here at month
 * zero as its own payments say: every lot is let on trial, a few times, for more and more who hear of it. A place where
 * even the most keep less keeps what it can.
 */
public final class OwnReach {
    private final Economy economy;
    private final Tenders tenders;
    private final LocalShareRule rule;

    /** @param tenders of a place that has firms and lots, none of which is let */
    public OwnReach(Economy economy, Tenders tenders, LocalShareRule rule) {
        this.economy = economy;
        this.rule = rule;
        this.tenders = tenders;
    }

    /**
     * Sets the reach of every anchor.
     *
     * @param councils share of their purchases that stays in the place, 0-1; where unknown reach is as usual
     * @param others the same of the other anchors
     */
    public void set(double councils, double others) {
        find(true, rule.wanted(councils));
        find(false, rule.wanted(others));
    }

    private void find(boolean councils, double wanted) {
        double own = Double.isNaN(wanted) ? 1 : rule.reach(wanted, relative -> kept(councils, relative));
        reach(councils, rule.multiplied(own));
    }

    private void reach(boolean councils, double relative) {
        for (Anchor anchor : economy.anchors) {
            if (anchor.kind().isCouncil() == councils) {
                anchor.reach = relative;
            }
        }
    }

    /** Share of the lots of some anchors that firms of the place would win. */
    private double kept(boolean councils, double relative) {
        reach(councils, relative);
        Contracts contracts = economy.contracts;
        double here = 0;
        double all = 0;
        for (int c = 0; c < contracts.count; c++) {
            if (economy.anchors.get(contracts.anchor[c]).kind().isCouncil() == councils) {
                int lot = c;
                all += contracts.lot[c];
                here += contracts.lot[c] * rule.share(trial -> tenders.wouldStayHere(lot, trial));
            }
        }
        return all > 0 ? here / all : 1;
    }
}
