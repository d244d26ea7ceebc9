package org.commonweal.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names an answer that is an edition of the numbers of the group in which its question stands, such as the rules of a year.
 * When it is chosen, its values from the question's table ({@link Editions}) take the place of the declared ones; a user's
 * own setting of a number still wins. The question is the first component of its group.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Edition {
    /** Its name as in settings, e.g. {@code 2025-26}. */
    String value();
}
