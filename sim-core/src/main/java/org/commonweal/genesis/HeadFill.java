package org.commonweal.genesis;

import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.SizeBand;
import org.commonweal.place.OpeningFirmRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;

/** Spreads an industry's jobs over its firms: everybody starts at the least of their size band and grows within it. */
final class HeadFill {
    private static final int ROUNDS = 40;

    private final Firms firms;
    private final int[] heads;
    private final OpeningFirmRule rule;
    private final long key;

    HeadFill(Firms firms, int[] heads, OpeningFirmRule rule, long key) {
        this.firms = firms;
        this.heads = heads;
        this.rule = rule;
        this.key = key;
    }

    /** Fills the registered firms of each industry with its jobs, as far as their bands allow. */
    void fill(int[] jobs) {
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            int left = jobs[i];
            for (int f = 0; f < firms.used; f++) {
                left -= firms.industry[f] == i ? heads[f] : 0;
            }
            for (int round = 1; round <= ROUNDS && left > 0; round++) {
                left = fill(round, i, left);
            }
            boolean helped = true;
            while (left > 0 && helped) {
                int before = left;
                left = exchange(i, left);
                helped = left < before;
            }
            if (left > 0) {
                growLargest(i, left);
            }
        }
    }

    private int fill(int round, int industry, int jobs) {
        double room = 0;
        for (int f = 0; f < firms.used; f++) {
            room += firms.industry[f] == industry ? room(f) : 0;
        }
        if (room == 0) {
            return jobs;
        }
        int left = jobs;
        double share = Math.min(1, left / room);
        for (int f = 0; f < firms.used && left > 0; f++) {
            if (firms.industry[f] == industry && room(f) > 0) {
                long draw = Pairs.ATTEMPTS.number(round, f);
                double wanted = share * room(f) * 2 * Draws.uniform(key, draw, 7);
                int more = Math.min(left, Math.min(room(f), Draws.stochasticRound(wanted, key, draw, 6)));
                heads[f] += more;
                left -= more;
            }
        }
        return left;
    }

    private int room(int f) {
        return Math.max(0, rule.most(SizeBand.of(heads[f])) - heads[f]);
    }

    /**
     * An industry whose firms are all as large as their bands allow takes a larger firm from an industry that has room
     * for its people elsewhere, and gives its smallest firm in return.
     *
     * @return jobs that are left
     */
    private int exchange(int industry, int jobs) {
        int smallest = -1;
        for (int f = 0; f < firms.used; f++) {
            if (firms.industry[f] == industry && (smallest < 0 || heads[f] < heads[smallest])) {
                smallest = f;
            }
        }
        int best = -1;
        for (int f = 0; smallest >= 0 && f < firms.used; f++) {
            int gain = heads[f] - heads[smallest];
            boolean fits = firms.branch[f] == firms.branch[smallest] && gain > 0 && gain <= jobs;
            if (fits && (best < 0 || heads[f] > heads[best]) && roomIn(firms.industry[f], f) >= gain) {
                best = f;
            }
        }
        if (best < 0) {
            return jobs;
        }
        int other = firms.industry[best];
        int gain = heads[best] - heads[smallest];
        firms.industry[best] = (byte) industry;
        firms.industry[smallest] = (byte) other;
        placeAnywhere(other, gain);
        return jobs - gain;
    }

    private void placeAnywhere(int industry, int jobs) {
        int left = jobs;
        for (int f = 0; f < firms.used && left > 0; f++) {
            int more = firms.industry[f] == industry ? Math.min(left, room(f)) : 0;
            heads[f] += more;
            left -= more;
        }
    }

    private int roomIn(int industry, int without) {
        int room = 0;
        for (int f = 0; f < firms.used; f++) {
            room += firms.industry[f] == industry && f != without ? room(f) : 0;
        }
        return room;
    }

    /** What no band has room for goes to the largest firm of the industry. */
    private void growLargest(int industry, int jobs) {
        int largest = -1;
        for (int f = 0; f < firms.used; f++) {
            if (firms.industry[f] == industry && (largest < 0 || heads[f] > heads[largest])) {
                largest = f;
            }
        }
        if (largest >= 0 && heads[largest] >= SizeBand.FROM_250.least()) {
            heads[largest] += jobs;
        }
    }
}
