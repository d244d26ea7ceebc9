package org.commonweal.scenarios.workshop;

import java.util.List;
import java.util.Map;

/**
 * How far a search for what it would take has come.
 *
 * @param state how it stands
 * @param aim what is to be reached
 * @param tried the sizes that were tried, from the smallest
 * @param best the size that it is about: while it is sought, the last that was tried; in the end the one that reaches the
 *     aim, or of those that do not, the one that comes nearest, over runs that the search did not look at
 * @param settings the whole choice with that size
 */
public record Sought(State state, Aim aim, List<Tried> tried, Tried best, Map<String, String> settings) {

    /** Copies what can change. */
    public Sought {
        tried = List.copyOf(tried);
        settings = Map.copyOf(settings);
    }

    /** How a search stands. */
    public enum State {
        /** It goes on. */
        SEARCHING,
        /** A size reaches the aim, with all of its interval. */
        REACHES,
        /** A size reaches the aim on average; its interval holds less, too. */
        ON_AVERAGE,
        /** No size does that was tried. */
        NONE,
        /** The time was up before it was found out. */
        LATE
    }

    /**
     * A size that was tried.
     *
     * @param size from 0, as little as there can be, to 1, as much
     * @param moved the values of what is moved, by key
     * @param effect mean difference from the baseline
     * @param low lower end of its 95 % interval
     * @param high upper end
     * @param pairs over how many pairs of runs
     */
    public record Tried(double size, Map<String, String> moved, double effect, double low, double high, int pairs) {}
}
