package org.commonweal.results.batch;

/**
 * A part of a batch that one program makes while others make the rest, e.g. the second of three.
 *
 * @param number which, from 1
 * @param of how many there are
 */
public record Share(int number, int of) {
    /** All of it. */
    public static final Share WHOLE = new Share(1, 1);

    /** @throws IllegalArgumentException if there is no such share */
    public Share {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("there is no share " + number + " of " + of);
        }
    }

    /** Whether something is in it, of which this many come before. */
    public boolean has(long before) {
        return before % of == number - 1;
    }

    /** How files of it are called. */
    String key() {
        return number + "-of-" + of;
    }
}
