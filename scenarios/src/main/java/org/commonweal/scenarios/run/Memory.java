package org.commonweal.scenarios.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An archive that is gone with the program.
 *
 * @param <R> what is kept of a trial
 */
public final class Memory<R> implements Archive<R> {
    private final Map<Trial, R> found = new ConcurrentHashMap<>();

    @Override
    public boolean holds(Trial trial) {
        return found.containsKey(trial);
    }

    @Override
    public void keep(Trial trial, R what) {
        found.put(trial, what);
    }

    /** What these trials found, in their order; all of them must have ended. */
    public List<R> of(List<Trial> trials) {
        return trials.stream().map(found::get).toList();
    }
}
