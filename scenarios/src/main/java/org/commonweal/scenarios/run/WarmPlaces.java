package org.commonweal.scenarios.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Burnt-in places that are kept, so that trials with their past go on from them at once. Those used longest ago are let go
 * when there are too many. Any number of threads may ask.
 */
public final class WarmPlaces {
    private static final float USUAL_LOAD = 0.75f;

    private final Map<Object, Slot> kept;

    /** Where a place is, once somebody has burnt it in. */
    private static final class Slot {
        private LiveRun warm;

        /** Who comes while another burns it in waits; if that one is stopped, burns it in. */
        synchronized LiveRun warm(Trial trial, Runner runner) {
            if (warm == null) {
                warm = runner.burnIn(trial);
            }
            return warm;
        }
    }

    /** Keeps up to so many places, from 1. */
    public WarmPlaces(int most) {
        kept = new LinkedHashMap<>(2 * most, USUAL_LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Slot> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Carries out a trial, from a place that is kept if there is one; what it finds out is the same.
     *
     * @param task one that begins after the burn-in
     * @param stop stops this trial, and a burn-in that it has to make
     * @throws Stopped if somebody asks for it meanwhile
     */
    public <R> R run(Trial trial, Task<R> task, Stop stop) {
        Runner runner = new Runner(stop, Watcher.NOBODY);
        return runner.goOn(slot(trial).warm(trial, runner), trial, task);
    }

    private synchronized Slot slot(Trial trial) {
        return kept.computeIfAbsent(Families.past(trial), absent -> new Slot());
    }
}
