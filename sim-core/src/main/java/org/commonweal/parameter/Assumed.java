package org.commonweal.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a record component its own value for a parameter that an interface of the record declares with {@link Param} on
 * the accessor. Unit, range and meaning are said once, for everybody who answers the question.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Assumed {
    /** The value, in the unit of the declaration. */
    double value();

    /** Where the value comes from. */
    String source();

    /** How far it may be believed. */
    Status status();
}
