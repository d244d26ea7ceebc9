package org.commonweal.policy;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;

/** Something with dates: it starts, grows to full strength, and ends. One of size zero changes nothing, to the last bit. */
public interface Programme {

    @Param(
            value = 0,
            unit = Unit.YEARS,
            min = 0,
            max = 100,
            neutral = 0,
            what = "when it starts, after month zero",
            source = "a choice",
            status = Status.LEVER)
    double from();

    @Param(
            value = 100,
            unit = Unit.YEARS,
            min = 0,
            max = 100,
            neutral = 100,
            what = "when it ends, after month zero",
            source = "a choice",
            status = Status.LEVER)
    double until();

    @Param(
            value = 2,
            unit = Unit.YEARS,
            min = 0,
            max = 50,
            neutral = 2,
            what = "how long it takes from the start to full strength",
            source = "a choice: institutions change slowly",
            status = Status.LEVER)
    double ramp();

    /** What it does, in a sentence for people. */
    String what();

    /**
     * Settings of its parameters with which it acts even on a small place, e.g. {@code offers=100}: an example for people,
     * and what the tests of all programmes pull.
     */
    List<String> example();

    /** What in the way it is pulled does nothing or works against itself, as far as only it can know. */
    default List<Doubt> doubts(Circumstances where) {
        return List.of();
    }

    /**
     * The most that it could do as it is pulled, by arithmetic from the place's opening accounts: of every indicator in
     * {@link Ceiling#STATED}, and of others if it likes. {@link Landing} reckons them from the money that it moves in a year.
     */
    List<Ceiling> ceilings(Circumstances where);

    /** Whether it would change anything at full strength. */
    boolean isPulled();

    /**
     * Turns dials for the month that opens.
     *
     * @param strength how far it has come, above 0 to 1
     */
    default void set(Terms terms, double strength) {}

    /**
     * Does to the place at the opening of a month what no dial does: moves money by the verbs of the ledger, say.
     *
     * @param strength how far it has come, above 0 to 1
     */
    default void act(Economy economy, double strength) {}

    /** Opens a month, if it is pulled and as far as it has come. */
    default void open(Economy economy, Terms terms) {
        double strength = isPulled() ? strength(economy.month) : 0;
        if (strength > 0) {
            set(terms, strength);
            act(economy, strength);
        }
    }

    /** How far it has come in a month, 0-1: a straight ramp from its start, nothing after its end. */
    default double strength(Month month) {
        double since = month.index() - Month.PER_YEAR * from();
        if (since < 0 || month.index() >= Month.PER_YEAR * until()) {
            return 0;
        }
        double rising = Month.PER_YEAR * ramp();
        return since >= rising ? 1 : (since + 1) / (rising + 1);
    }

    /** For how long it acts. @param years of the run after month zero */
    default double yearsIn(double years) {
        return Math.max(0, Math.min(until(), years) - from());
    }
}
