package org.commonweal.money;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter is a real return, or a loss of worth, a year. Amounts of the model are in units of the trend of pay,
 * so what pay grows by is taken off every return before a place opens, and added to every loss: a claim that earns less
 * than pay grows falls behind it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface AgainstTrend {

    /** Whether it is a loss: depreciation. */
    boolean loss() default false;

    /** Whether what is left of a return may be below zero; if not, none is paid. */
    boolean mayFall() default false;
}
