package org.commonweal.taxation;

import org.commonweal.economy.Economy;
import org.commonweal.fiscal.SelfEmployedInsurance;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Which private firms are no companies: their owners are self-employed, whose profits are their own income; owners of the
 * others are directors, paid a salary and dividends. A firm is one or the other for life, by lot.
 */
public final class OwnBusiness {
    private final Economy economy;
    private final SelfEmployedInsurance rule;
    private final long key;

    /** Businesses of a place. */
    public OwnBusiness(Economy economy, SelfEmployedInsurance rule) {
        this.economy = economy;
        this.rule = rule;
        key = economy.draws.key(Purpose.GENESIS_FIRMS, 2);
    }

    /** Whether firm {@code f} is a household's and no company. */
    public boolean isUnincorporated(int f) {
        if (economy.firms.owner[f] < 0 || !economy.isSomebodys(f)) {
            return false;
        }
        return !economy.firms.registered[f] || rule.isUnincorporated(Draws.uniform(key, f, 0));
    }
}
