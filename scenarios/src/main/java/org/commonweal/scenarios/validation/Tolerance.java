package org.commonweal.scenarios.validation;

import java.util.Locale;
import org.commonweal.results.report.Range;

/**
 * How far from what was observed the model may be.
 *
 * @param kind what the two numbers mean
 * @param pass up to this it passes
 * @param near up to this it is near; wider than {@code pass}
 */
public record Tolerance(Kind kind, double pass, double near) {

    /** What a tolerance is measured in. */
    public enum Kind {
        /** In the unit of the target. */
        ABSOLUTE,
        /** In parts of what was observed, 0.05 = 5 %. */
        RELATIVE,
        /** A factor, from 1: half to double is 2. */
        FACTOR;

        /** Its name in tables of targets. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the model passes. */
    public Range passing(Range observed) {
        return around(observed, pass);
    }

    /** Where it is near, the range that passes included. */
    Range nearing(Range observed) {
        return around(observed, near);
    }

    private Range around(Range observed, double width) {
        return switch (kind) {
            case ABSOLUTE -> new Range(observed.low() - width, observed.high() + width);
            case RELATIVE ->
                new Range(
                        observed.low() - width * Math.abs(observed.low()),
                        observed.high() + width * Math.abs(observed.high()));
            case FACTOR -> new Range(observed.low() / width, observed.high() * width);
        };
    }
}
