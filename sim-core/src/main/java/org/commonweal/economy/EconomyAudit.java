package org.commonweal.economy;

import org.commonweal.money.LeakException;
import org.commonweal.time.Month;

/**
 * Holds the columns against each other: heads of every employer are the people who point to it, and what every firm
 * belongs to exists. Part of every audit of a month.
 */
public final class EconomyAudit {
    private final Economy economy;
    private final int[] pointing;

    /** An audit of an economy. */
    public EconomyAudit(Economy economy) {
        this.economy = economy;
        pointing = new int[economy.accounts.household(0)];
    }

    /**
     * Checks the state.
     *
     * @throws LeakException naming the phase and the employer
     */
    public void check(String phase, Month month) {
        java.util.Arrays.fill(pointing, 0);
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (people.employer[p] != People.NOBODY) {
                pointing[people.employer[p]]++;
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            int expected = firms.live[f] ? firms.residents[f] : 0;
            require(pointing[economy.accounts.firm(f)] == expected, economy.accounts.firm(f), expected, phase, month);
            boolean owned = !firms.live[f]
                    || firms.owner[f] >= Firms.NO_LOCAL_OWNER && firms.owner[f] < economy.households.count;
            require(owned, economy.accounts.firm(f), expected, phase, month);
        }
        for (Anchor anchor : economy.anchors) {
            require(pointing[anchor.account()] == anchor.residents, anchor.account(), anchor.residents, phase, month);
        }
    }

    private void require(boolean holds, int account, int expected, String phase, Month month) {
        if (!holds) {
            throw new LeakException("In phase " + phase + " of month " + month.index() + ", "
                    + economy.accounts.name(account) + " counts " + expected + " residents at work, but "
                    + pointing[account] + " people point to it, or its owner does not exist.\n"
                    + "Maybe somebody left without being counted.");
        }
    }
}
