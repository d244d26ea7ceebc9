package org.commonweal.scenarios.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweal.results.archive.RunRecord;

/** Runs that have been made, by the hash of their trials; those used longest ago are let go when there are too many. */
final class KnownRuns {
    private static final float USUAL_LOAD = 0.75f;

    private final Map<String, RunRecord> kept;

    KnownRuns(int most) {
        kept = new LinkedHashMap<>(2 * most, USUAL_LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, RunRecord> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<RunRecord> of(String hash) {
        return Optional.ofNullable(kept.get(hash));
    }

    synchronized void keep(String hash, RunRecord run) {
        kept.put(hash, run);
    }
}
