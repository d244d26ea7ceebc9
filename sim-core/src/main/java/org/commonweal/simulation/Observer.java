package org.commonweal.simulation;

import java.util.List;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.measure.YearBook;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;

/**
 * Is told what happened; it can neither change the place nor slow its draws, so a run is the same with and without it.
 */
public interface Observer {

    /**
     * The place has been populated: how its totals compare with the published ones. Told once a start; a fork goes on
     * from a place that has opened, so it tells nothing.
     */
    default void opened(List<OpeningCheck> checks) {}

    /**
     * A month has closed and its audit passed.
     *
     * @param month the month; burn-in months come before month zero of the run proper
     * @param values one value for each entry of {@link org.commonweal.indicator.Indicators#CATALOGUE}, in its order;
     *     valid during the call only
     */
    default void monthClosed(Month month, double[] values) {}

    /** A phase of a month has ended, its audit included; the last one after {@link #monthClosed}. */
    default void phaseEnded(Month month, Phase phase) {}

    /** A year has closed: its flows and distributions. */
    default void yearClosed(YearBook year) {}
}
