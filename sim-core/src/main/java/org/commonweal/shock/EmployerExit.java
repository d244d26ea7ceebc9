package org.commonweal.shock;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.SizeBand;
import org.commonweal.money.Sector;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.place.OpeningRule;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.OpeningAccounts;
import org.commonweal.time.Month;

/**
 * The largest private firms and branches of the place close, the first in the month it starts, the others evenly over the
 * ramp, each being the largest when its turn comes; none after its end. They are wound up like any firm that closes.
 */
public record EmployerExit(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.COUNT,
                min = 0,
                max = 50,
                neutral = 0,
                what = "private firms and branches that close, the largest first",
                source = "a choice",
                status = Status.LEVER)
        int employers)
        implements Shock {

    @Override
    public String what() {
        return "The largest private firms and branches of the place close.";
    }

    @Override
    public List<String> example() {
        return List.of("employers=3");
    }

    /** In a run of a tenth of the size ten times as many close; each with as many people as a firm opens with at most. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        OpeningAccounts accounts = OpeningAccounts.of(where);
        double closed = employers / where.scale();
        double heads = closed * where.rule(OpeningRule.class).firms().most(SizeBand.FROM_250);
        double sales = OpeningAccounts.mostSales(where.place(), heads);
        return new Landing(
                        accounts,
                        yearsIn(where.years()),
                        sales,
                        "closures: {}, of employers with {} at most, who sell {} where a job sells most",
                        List.of(new Figure(closed, ""), new Figure(heads, "people"), Figure.poundsPerYear(sales)))
                .ceilingsWithWealth(sales / accounts.capitalSales());
    }

    /** What has closed stays closed. */
    @Override
    public double yearsIn(double years) {
        return Math.max(0, years - from);
    }

    @Override
    public boolean isPulled() {
        return employers > 0;
    }

    @Override
    public void act(Economy economy, double strength) {
        Month before = new Month(economy.month.index() - 1);
        for (int n = due(strength) - due(strength(before)); n > 0; n--) {
            closeLargest(economy);
        }
    }

    /** How many have closed when it has come so far. */
    private int due(double strength) {
        return (int) StrictMath.ceil(strength * employers);
    }

    /** Of equally large ones the one that stands first closes. */
    private static void closeLargest(Economy economy) {
        Firms firms = economy.firms;
        int largest = -1;
        for (int f = 0; f < firms.used; f++) {
            boolean stays = firms.live[f] && !firms.closing[f] && isPrivate(economy, f);
            if (stays && (largest < 0 || firms.heads(f) > firms.heads(largest))) {
                largest = f;
            }
        }
        if (largest >= 0) {
            firms.closing[largest] = true;
        }
    }

    private static boolean isPrivate(Economy economy, int f) {
        Sector sector = economy.ledger.sector(economy.accounts.firm(f));
        return sector == Sector.PRIVATE_FIRMS || sector == Sector.PLC_BRANCHES;
    }
}
