package org.commonweal.money;

import java.util.Arrays;

/**
 * The record of who paid whom and why: {@code flow[reason][from sector][to sector]} in pence, for the open month and
 * for the year so far. Everything about leakage, multipliers and taxes is read off it.
 */
public final class FlowCube {
    private static final int PLANE = Sector.COUNT * Sector.COUNT;

    private final long[] month = new long[Flow.COUNT * PLANE];
    private final long[] year = new long[Flow.COUNT * PLANE];

    void add(Flow why, int from, int to, long pence) {
        month[why.ordinal() * PLANE + from * Sector.COUNT + to] += pence;
    }

    /** Pence paid this month for a reason by one sector to another. */
    public long month(Flow why, Sector from, Sector to) {
        return month[why.ordinal() * PLANE + from.ordinal() * Sector.COUNT + to.ordinal()];
    }

    /** Pence paid this month for a reason, by and to anybody. */
    public long month(Flow why) {
        long sum = 0;
        int start = why.ordinal() * PLANE;
        for (int i = start; i < start + PLANE; i++) {
            sum += month[i];
        }
        return sum;
    }

    /** Pence paid this month for a reason by one sector. */
    public long monthFrom(Flow why, Sector from) {
        long sum = 0;
        int start = why.ordinal() * PLANE + from.ordinal() * Sector.COUNT;
        for (int i = start; i < start + Sector.COUNT; i++) {
            sum += month[i];
        }
        return sum;
    }

    /** Pence paid this month for a reason to one sector. */
    public long monthTo(Flow why, Sector to) {
        long sum = 0;
        int start = why.ordinal() * PLANE + to.ordinal();
        for (int i = start; i < start + PLANE; i += Sector.COUNT) {
            sum += month[i];
        }
        return sum;
    }

    /** Pence paid in the year so far, the open month excluded. */
    public long year(Flow why, Sector from, Sector to) {
        return year[why.ordinal() * PLANE + from.ordinal() * Sector.COUNT + to.ordinal()];
    }

    /** What a sector received less what it paid this month, by flows of some kind [pence]. */
    public long net(Sector sector, Flow.Kind kind) {
        return nets()[kind.ordinal()][sector.ordinal()];
    }

    /**
     * What every sector received less what it paid this month [pence], by [kind of flow][sector]: one walk over the
     * cube.
     */
    long[][] nets() {
        long[][] nets = new long[Flow.Kind.values().length][Sector.COUNT];
        for (Flow why : Flow.values()) {
            long[] net = nets[why.kind().ordinal()];
            int cell = why.ordinal() * PLANE;
            for (int from = 0; from < Sector.COUNT; from++) {
                for (int to = 0; to < Sector.COUNT; to++) {
                    long pence = month[cell++];
                    net[from] -= pence;
                    net[to] += pence;
                }
            }
        }
        return nets;
    }

    /** Adds the month to the year and opens the next month. */
    void closeMonth() {
        for (int i = 0; i < month.length; i++) {
            year[i] += month[i];
        }
        Arrays.fill(month, 0);
    }

    /** Opens the next year. */
    void closeYear() {
        Arrays.fill(year, 0);
    }

    void copyFrom(FlowCube other) {
        System.arraycopy(other.month, 0, month, 0, month.length);
        System.arraycopy(other.year, 0, year, 0, year.length);
    }
}
