package org.commonweal.results.archive;

import java.util.Locale;
import java.util.Objects;
import org.commonweal.results.number.Unit;

/**
 * What is known of a series besides its numbers: facts that the model declares, so that nobody has to guess them from a
 * name or a unit.
 *
 * @param name its key, e.g. {@code wealth.gini}
 * @param title its name for people
 * @param unit its unit
 * @param definition what it is, in a sentence
 * @param direction which way is better for the residents, if either is
 * @param kind whether its numbers grow with the size of the place
 * @param role what it is to those who compare runs
 * @param bearer of a cost, whose it is, e.g. {@code council}; empty otherwise
 * @param among of a failure, the name of the series of all that it could have befallen; empty if there is none
 */
public record SeriesMeta(
        String name,
        String title,
        Unit unit,
        String definition,
        Direction direction,
        Kind kind,
        Role role,
        String bearer,
        String among) {

    /** Which way is better. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEITHER;

        /** In words, e.g. {@code higher is better}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether numbers grow with the size of the place. */
    public enum Kind {
        /** Twice the place, twice the number. */
        TOTAL,
        /** A mean, share, rate or index. */
        MEAN
    }

    /** What a series is to those who compare runs. */
    public enum Role {
        /** What the place is like. */
        OUTCOME,
        /** What a lever costs somebody. */
        COST,
        /** What a lever, or what it set up, failed in: above zero when something did. */
        FAILURE
    }

    /** Refuses a series of which something is not known: that of an archive written before it was kept. */
    public SeriesMeta {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(bearer, "bearer");
        Objects.requireNonNull(among, "among");
    }

    /** A mean, share or rate of what the place is like. */
    public static SeriesMeta outcome(String name, String title, Unit unit, String definition, Direction direction) {
        return new SeriesMeta(name, title, unit, definition, direction, Kind.MEAN, Role.OUTCOME, "", "");
    }

    /** The same series as one that grows with the size of the place. */
    public SeriesMeta asTotal() {
        return new SeriesMeta(name, title, unit, definition, direction, Kind.TOTAL, role, bearer, among);
    }

    /** The heading under which tables list it: the first word of its key. */
    public String group() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether it grows with the size of the place. */
    public boolean isTotal() {
        return kind == Kind.TOTAL;
    }
}
