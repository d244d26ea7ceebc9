package org.commonweal.production;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * Firms that invest with a lender: in projects, now and then, rather than a little every month, and less while nobody lends
 * to them (model specification 2 of the second version). All others invest from their cash and borrow what is missing.
 */
public record ProjectRule(
        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "firms that invest with a lender, of those that are no branches",
                source =
                        "assumed: to be set so that a third to a half of firms use external finance (evidence F4); about half say that they never borrow (from memory); 0: none",
                status = Status.ASSUMED)
        double projectBorrowers,

        @Param(
                value = 24,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "months of depreciation that a project makes up for, and mean time between two",
                source = "assumed: investment of small firms is lumpy; one project a year",
                status = Status.ASSUMED)
        int projectMonths,

        @Param(
                value = 1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "part of a project that such a firm asks a lender for",
                source = "assumed: a deposit of a fifth is usual in asset finance",
                status = Status.ASSUMED)
        double projectBorrowed,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "part of its investment that such a firm gives up while nobody lends to it",
                source = "assumed: to be swept; owners do not put in all that a lender would have",
                status = Status.ASSUMED)
        double projectGivenUp) {

    /** Whether a firm invests with a lender. @param draw a uniform number, always the same of a firm */
    public boolean borrows(double draw) {
        return draw < projectBorrowers;
    }

    /** Whether it begins a project this month. @param draw a uniform number */
    public boolean begins(double draw) {
        return draw * projectMonths < 1;
    }

    /**
     * What a project costs [pence]: it fills the gap to the capital that is wanted, and half of the depreciation until the next one,
     * so that the firm has on average what it wants.
     *
     * @param wantedCapital [pence]
     * @param capital what it has [pence]
     * @param depreciation of the capital that it wants [pence a month]
     */
    public long cost(double wantedCapital, long capital, double depreciation) {
        return Math.max(0, Pence.round(wantedCapital + depreciation * projectMonths / 2 - capital));
    }

    /** What a lender is asked for [pence]: a part, or what the firm does not have. @param free what it has [pence] */
    public long asked(long cost, long free) {
        return Math.max(Pence.share(projectBorrowed, cost), cost - Math.max(0, free));
    }

    /** What is invested without a lender, of what would be with one [pence]. */
    public long withoutLender(long wanted) {
        return wanted - Pence.share(projectGivenUp, wanted);
    }
}
