package org.commonweal.random;

/**
 * Numbers the draws of pairs, such as the n-th dwelling that a household looks at, so that no two pairs share a draw: the
 * number of a pair is {@code outer * span + inner}. Inner numbers are from 0 to the span, which is checked.
 *
 * @param span above 0
 */
public record Pairs(long span) {
    /** Of somebody's attempts, one by one: a place has fewer people, households and firms than this. */
    public static final Pairs ATTEMPTS = new Pairs(1L << 28);

    /** Of something's attempts, where it is itself a pair. */
    public static final Pairs WIDE = new Pairs(1L << 32);

    /** Checks the span. */
    public Pairs {
        if (span <= 0) {
            throw new IllegalArgumentException("a span above 0, not " + span);
        }
    }

    /**
     * The number of a pair.
     *
     * @throws IllegalArgumentException if the inner number is not from 0 to the span, and could be another pair's
     */
    public long number(long outer, long inner) {
        if (inner < 0 || inner >= span) {
            throw new IllegalArgumentException("the draws of " + inner + " are another's: not below " + span);
        }
        return outer * span + inner;
    }
}
