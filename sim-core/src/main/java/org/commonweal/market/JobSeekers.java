package org.commonweal.market;

import org.commonweal.behaviour.LabourRule;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;

/** The residents who may take a post this month: the unemployed, and the inactive. */
final class JobSeekers {
    private final Economy economy;
    private final LabourRule rule;
    private final int[] unemployed;
    private final int[] inactive;
    private int unemployedCount;
    private int inactiveCount;

    JobSeekers(Economy economy, LabourRule rule) {
        this.economy = economy;
        this.rule = rule;
        unemployed = new int[economy.people.count];
        inactive = new int[economy.people.count];
    }

    void gather() {
        People people = economy.people;
        unemployedCount = 0;
        inactiveCount = 0;
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.UNEMPLOYED) {
                unemployed[unemployedCount++] = p;
            } else if (people.activity(p) == People.Activity.INACTIVE) {
                inactive[inactiveCount++] = p;
            }
        }
    }

    int unemployed() {
        return unemployedCount;
    }

    int inactive() {
        return inactiveCount;
    }

    /** Takes the best of a few unemployed people for a post off the list. There must be one. */
    int bestUnemployed(int employer, long key, long post) {
        int required = 1 + Draws.below(3, key, post, 3);
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int n = 0; n < rule.applicants(); n++) {
            int place = Draws.below(unemployedCount, key, post + 0x100000000L * (n + 1), 4);
            double misfit = misfit(unemployed[place], employer, required);
            if (misfit < least) {
                least = misfit;
                best = place;
            }
        }
        int p = unemployed[best];
        unemployed[best] = unemployed[--unemployedCount];
        return p;
    }

    /** Takes any inactive person off the list. There must be one. */
    int anInactive(long key, long post) {
        int place = Draws.below(inactiveCount, key, post, 5);
        int p = inactive[place];
        inactive[place] = inactive[--inactiveCount];
        return p;
    }

    private double misfit(int p, int employer, int required) {
        double kilometres = 0;
        if (economy.accounts.isFirm(employer)) {
            int home = economy.households.neighbourhood[economy.people.household[p]];
            int work = economy.firms.neighbourhood[economy.accounts.firmOf(employer)];
            kilometres = economy.neighbourhoods.distance()[home][work];
        }
        return rule.misfit(required, economy.people.skill[p], kilometres);
    }
}
