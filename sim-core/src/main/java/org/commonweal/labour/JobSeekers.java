package org.commonweal.labour;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;

/** The residents who may take a post this month: the unemployed, the inactive, and those who work elsewhere. */
final class JobSeekers {
    private final Economy economy;
    private final MatchingRule rule;
    private final JobOffers offers;
    private final int[] unemployed;
    private final int[] inactive;
    private final int[] employees;
    private int unemployedCount;
    private int inactiveCount;
    private int employeeCount;

    JobSeekers(Economy economy, MatchingRule rule, JobOffers offers) {
        this.economy = economy;
        this.rule = rule;
        this.offers = offers;
        unemployed = new int[economy.people.count];
        inactive = new int[economy.people.count];
        employees = new int[economy.people.count];
    }

    void gather() {
        People people = economy.people;
        unemployedCount = 0;
        inactiveCount = 0;
        employeeCount = 0;
        for (int p = 0; p < people.count; p++) {
            // everybody is written down and only counted where they belong: a branch would be mispredicted every other
            // time
            People.Activity now = people.activity(p);
            unemployed[unemployedCount] = p;
            inactive[inactiveCount] = p;
            employees[employeeCount] = p;
            unemployedCount += now == People.Activity.UNEMPLOYED ? 1 : 0;
            inactiveCount += now == People.Activity.INACTIVE ? 1 : 0;
            employeeCount += now == People.Activity.EMPLOYED || now == People.Activity.OUTSIDE ? 1 : 0;
        }
    }

    int unemployed() {
        return unemployedCount;
    }

    int inactive() {
        return inactiveCount;
    }

    /** Residents who work for somebody else, here or outside. */
    int employees() {
        return employeeCount;
    }

    /**
     * Takes the best of a few unemployed people for a post off the list; {@link People#NOBODY} if there is none left.
     */
    int bestUnemployed(int employer, long key, long post) {
        return best(employer, key, post, rule.applicants(), false);
    }

    /** The same, of those who live in the most deprived neighbourhoods; {@link People#NOBODY} if none is found. */
    int bestDeprived(int employer, long key, long post) {
        return best(employer, key, post, rule.lookedAt(), true);
    }

    private int best(int employer, long key, long post, int asked, boolean deprived) {
        int required = 1 + Draws.below(People.SKILLS, key, post, 3);
        int best = -1;
        double least = Double.MAX_VALUE;
        int compared = 0;
        for (int n = 0; n < asked && compared < rule.applicants() && unemployedCount > 0; n++) {
            int place = Draws.below(unemployedCount, key, Pairs.WIDE.number(n + 1, post), deprived ? 7 : 4);
            if (deprived && !livesDeprived(unemployed[place])) {
                continue;
            }
            compared++;
            double misfit = offers.misfit(unemployed[place], employer, required);
            if (misfit < least) {
                least = misfit;
                best = place;
            }
        }
        return best < 0 ? People.NOBODY : take(best, People.Activity.UNEMPLOYED);
    }

    private boolean livesDeprived(int p) {
        return economy.neighbourhoods.mostDeprived(economy.households.neighbourhood[economy.people.household[p]]);
    }

    /** Takes any inactive person off the list; {@link People#NOBODY} if there is none left. */
    int anInactive(long key, long post) {
        return inactiveCount == 0
                ? People.NOBODY
                : take(Draws.below(inactiveCount, key, post, 5), People.Activity.INACTIVE);
    }

    /** Anybody who works for somebody else, who stays on the list; {@link People#NOBODY} if that has changed since. */
    int anEmployee(long key, long post) {
        if (employeeCount == 0) {
            return People.NOBODY;
        }
        int p = employees[Draws.below(employeeCount, key, post, 6)];
        People.Activity now = economy.people.activity(p);
        return now == People.Activity.EMPLOYED || now == People.Activity.OUTSIDE ? p : People.NOBODY;
    }

    /** Takes somebody off a list; {@link People#NOBODY} if they have become something else since the list was made. */
    private int take(int place, People.Activity what) {
        int p;
        if (what == People.Activity.UNEMPLOYED) {
            p = unemployed[place];
            unemployed[place] = unemployed[--unemployedCount];
        } else {
            p = inactive[place];
            inactive[place] = inactive[--inactiveCount];
        }
        return economy.people.activity(p) == what ? p : People.NOBODY;
    }
}
