package org.commonweal.parameter;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * What is declared of a parameter: by {@link Param} on the component itself, or on the accessor in an interface of the
 * record, where {@link Assumed} on the component may give another value.
 */
record Declaration(
        double value, Unit unit, double min, double max, String what, String source, Status status, double neutral) {

    /** The declaration of a component, or null when it is not a parameter. */
    static Declaration of(RecordComponent component) {
        Param own = component.getAnnotation(Param.class);
        if (own != null) {
            return of(own);
        }
        for (Class<?> question : component.getDeclaringRecord().getInterfaces()) {
            for (Method accessor : question.getMethods()) {
                Param asked = accessor.getAnnotation(Param.class);
                if (asked != null && accessor.getName().equals(component.getName())) {
                    return of(asked).with(component.getAnnotation(Assumed.class));
                }
            }
        }
        return null;
    }

    private static Declaration of(Param param) {
        return new Declaration(
                param.value(),
                param.unit(),
                param.min(),
                param.max(),
                param.what(),
                param.source(),
                param.status(),
                param.neutral());
    }

    private Declaration with(Assumed answer) {
        return answer == null
                ? this
                : new Declaration(answer.value(), unit, min, max, what, answer.source(), answer.status(), neutral);
    }
}
