package org.commonweal.parameter;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A component of a record of parameters, read once: reflection makes a new component, and reads its annotations anew,
 * each time it is asked.
 *
 * @param component the component
 * @param name its name in keys
 * @param declaration what is declared of it; null when it is not a parameter
 */
record Part(RecordComponent component, String name, Declaration declaration) {
    private static final ClassValue<List<Part>> READ = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(part -> new Part(part, kebab(part.getName()), Declaration.of(part)))
                    .toList();
        }
    };

    /** The components of a record, in declaration order. */
    static List<Part> of(Class<?> type) {
        return READ.get(type);
    }

    /** {@code LocalSourcing} and {@code localSourcing} as {@code local-sourcing}. */
    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
