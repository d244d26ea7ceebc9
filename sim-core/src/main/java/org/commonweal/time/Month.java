package org.commonweal.time;

/**
 * A month as a value. Month 0 is the first month after burn-in; burn-in months are negative.
 *
 * @param index months since the start of the run proper
 */
public record Month(int index) implements Comparable<Month> {

    /** Months in a year. */
    public static final int PER_YEAR = 12;

    /** Months in a quarter. */
    public static final int PER_QUARTER = 3;

    /** Months of five years: how long an enterprise is young by business demography, and the window of moving measures. */
    public static final int FIVE_YEARS = 60;

    /** The month after this one. */
    public Month next() {
        return new Month(index + 1);
    }

    /** The year it falls in: 1 is the first year of the run proper, 0 the last of the burn-in. */
    public int year() {
        return Math.floorDiv(index, PER_YEAR) + 1;
    }

    /** Its number in the year, 1-12. */
    public int ofYear() {
        return Math.floorMod(index, PER_YEAR) + 1;
    }

    /** Whether a year ends with it. */
    public boolean closesYear() {
        return ofYear() == PER_YEAR;
    }

    /** Whether it belongs to the burn-in. */
    public boolean isBurnIn() {
        return index < 0;
    }

    /** The monthly chance of an event that has chance {@code annual} (0-1) of happening in a year. */
    public static double chance(double annual) {
        return 1 - StrictMath.pow(1 - annual, 1.0 / PER_YEAR);
    }

    /** A twelfth of a rate or flow a year. */
    public static double rate(double annual) {
        return annual / PER_YEAR;
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index, other.index);
    }
}
