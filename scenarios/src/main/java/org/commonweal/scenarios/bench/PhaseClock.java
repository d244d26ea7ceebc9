package org.commonweal.scenarios.bench;

import java.util.EnumMap;
import java.util.Map;
import org.commonweal.scenarios.recording.Clock;
import org.commonweal.simulation.Observer;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;

/** Times the phases of the months it is told of; what happens before the first phase ends is not counted. */
final class PhaseClock implements Observer {
    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private long since = -1;
    private long bytesAt = -1;
    private long bytes;

    @Override
    public void phaseEnded(Month month, Phase phase) {
        long now = Clock.nanos();
        long allocated = Clock.allocated();
        if (since >= 0) {
            nanos.merge(phase, now - since, Long::sum);
            bytes += allocated - bytesAt;
        }
        since = Clock.nanos();
        bytesAt = Clock.allocated();
    }

    /** Each phase's share of the time of all, 0-1. */
    Map<Phase, Double> shares() {
        double all = nanos.values().stream().mapToLong(Long::longValue).sum();
        Map<Phase, Double> shares = new EnumMap<>(Phase.class);
        nanos.forEach((phase, spent) -> shares.put(phase, all == 0 ? 0 : spent / all));
        return shares;
    }

    /** What was allocated [bytes]. */
    long bytes() {
        return bytes;
    }
}
