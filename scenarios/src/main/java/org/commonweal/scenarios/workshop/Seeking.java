package org.commonweal.scenarios.workshop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.workshop.Sought.State;
import org.commonweal.scenarios.workshop.Sought.Tried;

/**
 * Looks for the smallest size that reaches an aim. Some sizes over the whole range are tried with few pairs of runs, then
 * those between the last that does not reach it and the first that does. The one that is found is looked at again with pairs
 * that the search has not seen, since what is chosen for having reached something was lucky, too; where it falls short with
 * those, a larger one is.
 */
final class Seeking {
    private static final List<Double> FIRST = List.of(1.0, 0.0, 0.5, 0.25, 0.75);
    private static final int LOOKED_AT = 4;
    private static final int FRESH = 8;
    private static final int HALVINGS = 3;
    private static final int AGAIN = 2;
    private static final double FINE = 0.02;
    private static final double OFF_THE_ENDS = 0.1;
    private static final double A_LITTLE_MORE = 1.1;

    private final Sizing sizing;
    private final Aim aim;
    private final Measuring measuring;
    private final Listener<Sought> listener;
    private final BooleanSupplier late;
    private final TreeMap<Double, Tried> tried = new TreeMap<>();

    /** Makes the runs of pairs and says what a choice changes of the aim's indicator. */
    @FunctionalInterface
    interface Measuring {
        /** The effect. @param from the first pair @param to the pair after the last */
        Interval of(Choice choice, int from, int to) throws InterruptedException, IOException;
    }

    /** Looks for an aim. @param late whether the time is up */
    Seeking(Sizing sizing, Aim aim, Measuring measuring, Listener<Sought> listener, BooleanSupplier late) {
        this.sizing = sizing;
        this.aim = aim;
        this.measuring = measuring;
        this.listener = listener;
        this.late = late;
    }

    /** Looks, telling of every size that is tried, and in the end of what was found. */
    void find() throws InterruptedException, IOException {
        for (double size : FIRST) {
            if (!look(size)) {
                return;
            }
        }
        for (int n = 0; n < HALVINGS && reaching() != null && look(between()); n++) {}
        settle();
    }

    /** Tries a size unless its settings have been tried. @return whether there is time for another */
    private boolean look(double size) throws InterruptedException, IOException {
        Map<String, String> moved = sizing.moved(size);
        if (tried.values().stream().noneMatch(one -> one.moved().equals(moved))) {
            Tried one = measured(size, 0, LOOKED_AT);
            tried.put(size, one);
            tell(State.SEARCHING, one);
        }
        return goesOn();
    }

    private boolean goesOn() throws IOException {
        if (late.getAsBoolean()) {
            tell(State.LATE, reaching() == null ? nearest(tried.values()) : reaching());
            return false;
        }
        return true;
    }

    private Tried measured(double size, int from, int to) throws InterruptedException, IOException {
        Interval effect = measuring.of(sizing.at(size), from, to);
        return new Tried(size, sizing.moved(size), effect.mean(), effect.low(), effect.high(), to - from);
    }

    /** The smallest that reaches the aim; null if none does. */
    private Tried reaching() {
        return tried.values().stream()
                .filter(one -> aim.isReachedBy(one.effect()))
                .findFirst()
                .orElse(null);
    }

    /** Where, between the smallest that reaches the aim and the one before, the aim lies if what is between is straight. */
    private double between() {
        Tried above = reaching();
        Map.Entry<Double, Tried> below = tried.lowerEntry(above.size());
        if (below == null || above.size() - below.getKey() < FINE) {
            return above.size();
        }
        double way = (aim.amount() - below.getValue().effect())
                / (above.effect() - below.getValue().effect());
        double share = Math.max(OFF_THE_ENDS, Math.min(1 - OFF_THE_ENDS, way));
        return below.getKey() + share * (above.size() - below.getKey());
    }

    private Tried nearest(Iterable<Tried> some) {
        List<Tried> all = new ArrayList<>();
        some.forEach(all::add);
        return all.stream()
                .max(Comparator.comparingDouble(one -> aim.share(one.effect())))
                .orElseThrow();
    }

    /** Looks at what was found with fresh pairs, and at larger sizes where that falls short. */
    private void settle() throws InterruptedException, IOException {
        Tried found = reaching();
        double size = found == null ? nearest(tried.values()).size() : found.size();
        List<Tried> again = new ArrayList<>();
        while (goesOn()) {
            Tried fresh = measured(size, LOOKED_AT, LOOKED_AT + FRESH);
            again.add(fresh);
            if (aim.isReachedBy(fresh.effect())) {
                boolean all = aim.isReachedBy(aim.amount() > 0 ? fresh.low() : fresh.high());
                tell(all ? State.REACHES : State.ON_AVERAGE, fresh);
                return;
            }
            double next = again.size() > AGAIN ? size : again.size() == AGAIN ? highest() : larger(fresh);
            if (found == null || next <= size) {
                tell(State.NONE, nearest(again));
                return;
            }
            tell(State.SEARCHING, fresh);
            size = next;
        }
    }

    /** The size of which the search saw the most. */
    private double highest() {
        return nearest(tried.values()).size();
    }

    /** A size larger by what one falls short, and a little more. */
    private double larger(Tried one) {
        double start = tried.firstEntry().getValue().effect();
        double slope = (one.effect() - start) / one.size();
        double step = A_LITTLE_MORE * (aim.amount() - one.effect()) / slope;
        return Double.isFinite(step) && step > 0 ? Math.min(1, one.size() + Math.max(FINE, step)) : highest();
    }

    private void tell(State state, Tried best) throws IOException {
        listener.told(new Sought(
                state,
                aim,
                List.copyOf(tried.values()),
                best,
                sizing.at(best.size()).settings()));
    }
}
