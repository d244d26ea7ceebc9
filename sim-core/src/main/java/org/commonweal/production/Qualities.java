package org.commonweal.production;

import java.util.function.DoubleUnaryOperator;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Firms become better and worse at what buyers want. */
public final class Qualities {
    private final Economy economy;
    private final QualityRule rule;
    private final DoubleUnaryOperator drawn;

    /** @param drawn quality of a firm at month zero, given a standard normal number */
    public Qualities(Economy economy, QualityRule rule, DoubleUnaryOperator drawn) {
        this.economy = economy;
        this.rule = rule;
        this.drawn = drawn;
    }

    /** A month of it. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.QUALITY, economy.month.index());
        for (int f = 0; rule.moves() && f < firms.used; f++) {
            if (firms.live[f]) {
                firms.quality[f] = rule.next(firms.quality[f], drawn.applyAsDouble(Draws.normal(key, f, 0)));
            }
        }
    }
}
