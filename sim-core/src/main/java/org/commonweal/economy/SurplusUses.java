package org.commonweal.economy;

import java.util.Arrays;
import org.commonweal.money.Sector;

/**
 * What became of the surplus after tax that firms disposed of or kept this month, by legal form [pence]. It stays in
 * the place as far as it goes to households, workers, members, the community or the council of the place, or to the
 * reserve of a firm that belongs to them; owners' parts count before their own income tax.
 */
public final class SurplusUses {
    private final long[] here;
    private final long[] away;

    /** @param sectors how many sectors there are */
    SurplusUses(int sectors) {
        here = new long[sectors];
        away = new long[sectors];
    }

    /** Adds a firm's: what stays and what does not. */
    public void add(Sector form, long stays, long leaves) {
        here[form.ordinal()] += stays;
        away[form.ordinal()] += leaves;
    }

    /** What stays in the place. */
    public long here(Sector form) {
        return here[form.ordinal()];
    }

    /** What leaves it. */
    public long away(Sector form) {
        return away[form.ordinal()];
    }

    void clear() {
        Arrays.fill(here, 0);
        Arrays.fill(away, 0);
    }
}
