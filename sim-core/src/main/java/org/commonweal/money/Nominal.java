package org.commonweal.money;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter is a nominal rate of interest: money is lent and money is owed. A place of constant prices lives by
 * real rates, so what is expected of inflation is taken off all of them before a place opens, in one place. Rates without
 * it are real ones.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Nominal {}
