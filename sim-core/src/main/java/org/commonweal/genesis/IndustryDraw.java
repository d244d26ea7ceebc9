package org.commonweal.genesis;

import org.commonweal.economy.SizeBand;
import org.commonweal.place.OpeningFirmRule;
import org.commonweal.random.Draws;

/**
 * Gives firms an industry, the largest first: by chance among industries that still have jobs for a firm of that size
 * and a place in their count of enterprises or branches.
 */
final class IndustryDraw {
    private final int[] jobs;
    private final int[] enterprises;
    private final int[] branches;
    private final OpeningFirmRule rule;
    private final long key;

    /** @param jobs to be filled by industry; @param enterprises and branches still to be placed by industry */
    IndustryDraw(int[] jobs, int[] enterprises, int[] branches, OpeningFirmRule rule, long key) {
        this.jobs = jobs.clone();
        this.enterprises = enterprises;
        this.branches = branches;
        this.rule = rule;
        this.key = key;
    }

    /** The industry of firm {@code f}. */
    int next(SizeBand band, boolean branch, int f) {
        int[] quota = branch ? branches : enterprises;
        double[] weight = new double[jobs.length];
        double total = 0;
        for (int i = 0; i < jobs.length; i++) {
            int reserved = enterprises[i] + branches[i] - 1;
            double room = rule.room(jobs[i], reserved, band.least());
            weight[i] = quota[i] > 0 ? Math.max(room, 0) + 1e-6 * quota[i] : 0;
            if (band == SizeBand.FROM_0_TO_4) {
                weight[i] = quota[i];
            }
            total += weight[i];
        }
        double toss = Draws.uniform(key, f, 6) * total;
        int chosen = -1;
        for (int i = 0; i < jobs.length && toss >= 0; i++) {
            if (weight[i] > 0) {
                chosen = i;
                toss -= weight[i];
            }
        }
        quota[chosen]--;
        jobs[chosen] -= band.least();
        return chosen;
    }
}
