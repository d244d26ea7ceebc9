package org.commonweal.money;

import java.util.Arrays;
import java.util.List;

/**
 * The record of who paid whom and why: {@code flow[reason][from sector][to sector]} in pence, for the open month and
 * for the year so far. Everything about leakage, multipliers and taxes is read off it.
 */
public final class FlowCube {
    private final List<Sector> all;
    private final int sectors;
    private final int plane;
    private final long[] month;
    private final long[] year;

    /** @param all the sectors, by ordinal */
    FlowCube(List<Sector> all) {
        this.all = all;
        sectors = all.size();
        plane = sectors * sectors;
        month = new long[Flow.COUNT * plane];
        year = new long[Flow.COUNT * plane];
    }

    /** The sectors, by ordinal. */
    public List<Sector> sectors() {
        return all;
    }

    void add(Flow why, int from, int to, long pence) {
        int cell = why.ordinal() * plane + from * sectors + to;
        month[cell] = Math.addExact(month[cell], pence);
    }

    /** Pence paid this month for a reason by one sector to another. */
    public long month(Flow why, Sector from, Sector to) {
        return month[why.ordinal() * plane + from.ordinal() * sectors + to.ordinal()];
    }

    /** Pence paid this month for a reason, by and to anybody. */
    public long month(Flow why) {
        long sum = 0;
        int start = why.ordinal() * plane;
        for (int i = start; i < start + plane; i++) {
            sum += month[i];
        }
        return sum;
    }

    /** Pence paid this month for a reason by one sector. */
    public long monthFrom(Flow why, Sector from) {
        long sum = 0;
        int start = why.ordinal() * plane + from.ordinal() * sectors;
        for (int i = start; i < start + sectors; i++) {
            sum += month[i];
        }
        return sum;
    }

    /** Pence paid this month for a reason to one sector. */
    public long monthTo(Flow why, Sector to) {
        long sum = 0;
        int start = why.ordinal() * plane + to.ordinal();
        for (int i = start; i < start + plane; i += sectors) {
            sum += month[i];
        }
        return sum;
    }

    /** Pence paid in the year so far, the open month excluded. */
    public long year(Flow why, Sector from, Sector to) {
        return year[why.ordinal() * plane + from.ordinal() * sectors + to.ordinal()];
    }

    /** What a sector received less what it paid this month, by flows of some kind [pence]. */
    public long net(Sector sector, Flow.Kind kind) {
        long net = 0;
        for (Flow why : Flow.values()) {
            net += why.kind() == kind ? monthTo(why, sector) - monthFrom(why, sector) : 0;
        }
        return net;
    }

    /**
     * What every sector received less what it paid this month [pence], by [kind of flow][sector]: one walk over the
     * cube.
     */
    long[][] nets() {
        long[][] nets = new long[Flow.Kind.values().length][sectors];
        for (Flow why : Flow.values()) {
            long[] net = nets[why.kind().ordinal()];
            int cell = why.ordinal() * plane;
            for (int from = 0; from < sectors; from++) {
                for (int to = 0; to < sectors; to++) {
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
