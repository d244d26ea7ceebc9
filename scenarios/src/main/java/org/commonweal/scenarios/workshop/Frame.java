package org.commonweal.scenarios.workshop;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.commonweal.place.PlaceData;

/**
 * How large and how long the runs of a workshop are, so that an answer takes seconds.
 *
 * @param scale simulated households for each real one; 0 for what suits the place
 * @param years years after the burn-in, all of which effects are means of
 * @param burnIn years before them
 * @param seed the first seed
 * @param mostPairs where an answer stops growing sharper
 */
public record Frame(double scale, int years, int burnIn, long seed, int mostPairs) {
    /** What is usual. */
    public static final Frame USUAL = new Frame(0, 5, 5, 1, 16);

    private static final double LARGEST = 0.05;
    private static final double SMALLEST = 0.02;
    private static final int RESIDENTS = 7500;

    /** The frame with another scale. */
    public Frame withScale(double other) {
        return new Frame(other, years, burnIn, seed, mostPairs);
    }

    /** The frame with another end. */
    public Frame withMostPairs(int other) {
        return new Frame(scale, years, burnIn, seed, other);
    }

    /** The scale in a place: some thousands of residents, a fiftieth of the place at least. */
    double scaleOf(PlaceData place) {
        if (scale > 0) {
            return scale;
        }
        double suits = RESIDENTS / (double) Math.max(1, place.totals().population());
        double whole = new BigDecimal(suits)
                .round(new MathContext(1, RoundingMode.HALF_UP))
                .doubleValue();
        return Math.max(SMALLEST, Math.min(LARGEST, whole));
    }
}
