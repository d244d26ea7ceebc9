package org.commonweal.household;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/** Who inherits from the households that dissolve in a month. */
final class Heirs {
    private static final int NOBODY = -1;

    /** Enough to find a candidate in any place that has some. */
    private static final int TRIES = 50;

    private final Economy economy;
    private final DemographyRule demography;
    private final int[] firstOf;

    Heirs(Economy economy, DemographyRule demography) {
        this.economy = economy;
        this.demography = demography;
        firstOf = new int[economy.households.count];
        Arrays.fill(firstOf, NOBODY);
    }

    /** Draws the first heir of household {@code h}, who gets what cannot be divided, and remembers it until the month ends. */
    int first(int h) {
        firstOf[h] = draw(h, 0);
        return firstOf[h];
    }

    /** Draws one more heir. @param n which one, above 0 */
    int another(int h, int n) {
        return draw(h, n);
    }

    /** Whether heir {@code n} lives outside the place; then the one drawn here inherits as much from there. */
    boolean livesElsewhere(int h, int n) {
        return demography.livesElsewhere(Draws.uniform(key(), Pairs.ATTEMPTS.number(n, h), 1));
    }

    /** Whether household {@code h} has dissolved this month. */
    boolean haveInherited(int h) {
        return firstOf[h] != NOBODY;
    }

    /** The first heir of a household that has dissolved this month. */
    int of(int h) {
        return firstOf[h];
    }

    /** The month's estates are settled. */
    void forget() {
        Arrays.fill(firstOf, NOBODY);
    }

    /** A household of working age; of two candidates more often the richer, for wealth marries wealth. */
    private int draw(int h, int n) {
        long key = key();
        int one = candidate(h, n, key, true);
        int other = candidate(h, n, key, false);
        boolean oneIsRicher = wealth(one) >= wealth(other);
        boolean richer = Draws.happens(demography.inherits(true), key, Pairs.ATTEMPTS.number(n, h), 2);
        return oneIsRicher == richer ? one : other;
    }

    private int candidate(int h, int n, long key, boolean first) {
        int found = h;
        for (int tried = n * TRIES; tried < (n + 1) * TRIES; tried++) {
            found = Draws.below(economy.households.count, key, Pairs.ATTEMPTS.number(tried, h), first ? 3 : 4);
            int head = economy.households.firstPerson[found];
            if (found != h && economy.people.activity(head) != People.Activity.RETIRED && firstOf[found] == NOBODY) {
                return found;
            }
        }
        return found == h ? (h + 1) % economy.households.count : found;
    }

    private long key() {
        return economy.draws.key(Purpose.HEIRS, economy.month.index());
    }

    private long wealth(int h) {
        return economy.ledger.netWorth(economy.accounts.household(h));
    }
}
