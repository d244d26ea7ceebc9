package org.commonweal.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A group of slots, or a question, whose own name is no part of their keys. A question keeps its name for itself: answers
 * to {@code @Unnamed Scoring scoring} in the slot {@code tenders} are chosen by {@code tenders.scoring}, and a component of
 * the answer has a key such as {@code tenders.price-weight}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unnamed {}
