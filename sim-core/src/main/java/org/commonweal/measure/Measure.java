package org.commonweal.measure;

/**
 * How the numbers of an indicator are to be read.
 *
 * @param unit their unit, e.g. {@code pounds/month}
 * @param kind whether they grow with the size of the place
 * @param direction which way is better for the residents, if either is
 * @param role what they are to those who compare runs
 * @param bearer of a cost, whose it is, e.g. {@code council}; empty otherwise
 * @param among of a failure, the name of the indicator of all that it could have befallen, e.g. the loans of which some are
 *     written off; empty if there is none
 */
public record Measure(String unit, Kind kind, Direction direction, Role role, String bearer, String among) {

    /** Whether numbers grow with the size of the place. */
    public enum Kind {
        /** An amount or a number of something: twice the place, twice the number. */
        TOTAL,
        /** A mean, a share, a rate or an index: the same in a place of twice the size. */
        MEAN
    }

    /** Which way is better. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEITHER
    }

    /** What an indicator is to those who compare runs. */
    public enum Role {
        /** What the place is like. */
        OUTCOME,
        /** What a lever costs somebody. */
        COST,
        /** What a lever, or what it set up, failed in. */
        FAILURE
    }

    /** @throws IllegalArgumentException if a cost has no bearer, or something else has one, or is among others */
    public Measure {
        if ((role == Role.COST) == bearer.isEmpty()) {
            throw new IllegalArgumentException("A cost has a bearer, and nothing else has");
        }
        if (role != Role.FAILURE && !among.isEmpty()) {
            throw new IllegalArgumentException("A failure befalls something, and nothing else does");
        }
    }

    /** A total of the place. */
    public static Measure total(String unit, Direction direction) {
        return new Measure(unit, Kind.TOTAL, direction, Role.OUTCOME, "", "");
    }

    /** A mean, share, rate or index. */
    public static Measure mean(String unit, Direction direction) {
        return new Measure(unit, Kind.MEAN, direction, Role.OUTCOME, "", "");
    }

    /** A cost in pounds a month. @param bearer who pays it, e.g. {@code council} */
    public static Measure costTo(String bearer) {
        return new Measure("pounds/month", Kind.TOTAL, Direction.LOWER_IS_BETTER, Role.COST, bearer, "");
    }

    /** A number or an amount that is above zero when something has failed. */
    public static Measure failure(String unit, Kind kind) {
        return new Measure(unit, kind, Direction.LOWER_IS_BETTER, Role.FAILURE, "", "");
    }

    /** The same failure as a part of what it could have befallen. @param all the name of the indicator of that */
    public Measure among(String all) {
        return new Measure(unit, kind, direction, role, bearer, all);
    }

    /** Whether it is a total of the place. */
    public boolean isTotal() {
        return kind == Kind.TOTAL;
    }
}
