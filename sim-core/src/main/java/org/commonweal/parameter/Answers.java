package org.commonweal.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a question that records answer, and lists the answers that come with the model, the default
 * first. Other jars may bring more: see {@link Question}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {
    /** Records that implement the interface. */
    Class<?>[] value();
}
