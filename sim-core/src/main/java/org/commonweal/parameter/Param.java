package org.commonweal.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as a parameter of the model: value, unit, range, source and status in one place, beside
 * the equation that uses it. Components are {@code double}, {@code int} or {@code boolean} (1 is on, 0 is off), or a
 * {@code Map<String, Double>}: a family of values of the same kind, of which only those are in it that are set; the record
 * that has it knows their names.
 *
 * <p>On an accessor of an interface it declares the question once for all records that answer it: see {@link Assumed}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Param {
    /** The default value, in {@link #unit()}. */
    double value();

    /** The unit of the value and of the range. */
    Unit unit();

    /** Smallest value allowed. */
    double min();

    /** Largest value allowed. */
    double max();

    /** What it means, in one phrase. */
    String what();

    /** Where the value comes from: a publication, a file of the data packs, or why it was assumed. */
    String source();

    /** How far it may be believed. */
    Status status();

    /**
     * The value that takes the assumption out of the model, used when it is set to {@code off}; not a number where
     * there is none. Switches are neutral at 0.
     */
    double neutral() default Double.NaN;
}
