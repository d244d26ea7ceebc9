package org.commonweal.genesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.People;
import org.commonweal.enterprise.ClosureHazard;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Jobs are filled: owners work in their firms, some residents work outside, the others take posts at random, and
 * commuters fill the rest.
 */
final class OpeningJobs {
    private final Economy economy;
    private final ClosureHazard closures;
    private final LegalForm[] forms;
    private final int[] heads;
    private final long key;
    private int[] workers;
    private int count;

    /** @param heads people wanted in each firm */
    OpeningJobs(Economy economy, ClosureHazard closures, LegalForm[] forms, int[] heads) {
        this.closures = closures;
        this.forms = forms;
        this.economy = economy;
        this.heads = heads;
        key = economy.draws.key(Purpose.GENESIS_JOBS, 0);
    }

    void fill(double shareWorkingInPlace) {
        listWorkers();
        int employed = count;
        owners();
        int outside = (int) Math.round((1 - shareWorkingInPlace) * employed);
        for (int n = 0; n < outside && count > 0; n++) {
            assign(workers[--count], economy.accounts.region, People.Activity.OUTSIDE);
        }
        posts();
        openingCounts();
    }

    private void listWorkers() {
        People people = economy.people;
        workers = new int[people.count];
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.EMPLOYED) {
                workers[count++] = p;
            }
        }
        shuffle(workers, count, 0);
    }

    private void shuffle(int[] items, int size, int j) {
        for (int n = size - 1; n > 0; n--) {
            int other = Draws.below(n + 1, key, n, j);
            int item = items[n];
            items[n] = items[other];
            items[other] = item;
        }
    }

    private void owners() {
        Firms firms = economy.firms;
        boolean[] local = localOwners();
        for (int f = 0; f < firms.used && count > 0; f++) {
            if (!economy.isSomebodys(f) || !local[f]) {
                continue;
            }
            int p = workers[--count];
            assign(p, economy.accounts.firm(f), People.Activity.OWNER);
            firms.owner[f] = economy.people.household[p];
            firms.ownerWorks[f] = true;
            heads[f]--;
        }
    }

    /**
     * Which firms that are somebody's have owners here: all of the self-employed, and of the others every so many in the order of
     * their size, so that owners here and outside have firms of the same sizes.
     */
    private boolean[] localOwners() {
        Firms firms = economy.firms;
        boolean[] local = new boolean[firms.used];
        List<Integer> bySize = new ArrayList<>();
        for (int f = 0; f < firms.used; f++) {
            local[f] = !firms.registered[f];
            if (firms.registered[f] && economy.isSomebodys(f)) {
                bySize.add(f);
            }
        }
        bySize.sort(Comparator.comparingInt((Integer f) -> -heads[f]).thenComparingInt(f -> f));
        double due = Draws.uniform(key, 0, 1);
        for (int f : bySize) {
            due += economy.outside.localOwners;
            local[f] = due >= 1;
            due -= local[f] ? 1 : 0;
        }
        return local;
    }

    private void assign(int p, int employer, People.Activity activity) {
        economy.people.employer[p] = employer;
        economy.people.become(p, activity);
        economy.countResidents(employer, 1);
    }

    /**
     * Every post goes to a resident or a commuter; there are more posts than residents, or some residents work outside.
     */
    private void posts() {
        int total = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            total += heads[f];
        }
        for (Anchor anchor : economy.anchors) {
            total += anchor.jobs();
        }
        int[] posts = new int[total];
        int n = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            for (int k = 0; k < heads[f]; k++) {
                posts[n++] = economy.accounts.firm(f);
            }
        }
        for (Anchor anchor : economy.anchors) {
            for (int k = 0; k < anchor.jobs(); k++) {
                posts[n++] = anchor.account();
            }
        }
        shuffle(posts, total, 2);
        for (int k = 0; k < total; k++) {
            if (count > 0) {
                assign(workers[--count], posts[k], People.Activity.EMPLOYED);
            } else if (economy.accounts.isFirm(posts[k])) {
                economy.firms.commuters[economy.accounts.firmOf(posts[k])]++;
            } else {
                economy.anchors.get(economy.accounts.anchorOf(posts[k])).commuters++;
            }
        }
        while (count > 0) {
            assign(workers[--count], economy.accounts.region, People.Activity.OUTSIDE);
        }
    }

    private void openingCounts() {
        OutsideWorld outside = economy.outside;
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            switch (people.activity(p)) {
                case UNEMPLOYED -> outside.openingUnemployed++;
                case INACTIVE -> outside.openingInactive++;
                default -> {}
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            outside.openingCommuters += firms.commuters[f];
            expectClosure(f);
            int[] population = firms.branch[f]
                    ? outside.openingBranches
                    : firms.registered[f] ? outside.openingFirms : outside.openingUnregistered;
            population[firms.industry[f]]++;
        }
        for (Anchor anchor : economy.anchors) {
            outside.openingCommuters += anchor.commuters;
        }
    }

    private void expectClosure(int f) {
        Firms firms = economy.firms;
        double hazard = closures.ofFirm(firms, f) * forms[firms.form[f]].exitHazard();
        economy.outside.openingClosures[OutsideWorld.population(firms, f)][firms.industry[f]] += hazard;
        economy.outside.openingPostsClosed += hazard * (firms.heads(f) - (firms.ownerWorks[f] ? 1 : 0));
    }
}
