package org.commonweal.scenarios.workshop.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonweal.scenarios.run.Stop;

/** What is being worked out: one thing for each session, and so many in all. */
final class Jobs implements AutoCloseable {
    private final int most;
    private final Map<String, Stop> running = new TreeMap<>();
    private boolean closed;

    /** Up to so many at a time. */
    Jobs(int most) {
        this.most = most;
    }

    /** Begins one, which ends what the session had asked for before; none if there are too many already. */
    synchronized Optional<Stop> begin(String session) {
        if (!hasRoom(session)) {
            return Optional.empty();
        }
        Stop before = running.get(session);
        if (before != null) {
            before.ask();
        }
        Stop stop = new Stop();
        running.put(session, stop);
        return Optional.of(stop);
    }

    /** Whether the session could begin something now. */
    synchronized boolean hasRoom(String session) {
        return !closed && (running.containsKey(session) || running.size() < most);
    }

    /** Ends one, whatever has become of it. */
    synchronized void end(String session, Stop stop) {
        stop.ask();
        running.remove(session, stop);
    }

    /** How many there are. */
    synchronized int count() {
        return running.size();
    }

    /** Ends all, and lets none begin. */
    @Override
    public synchronized void close() {
        closed = true;
        running.values().forEach(Stop::ask);
    }
}
