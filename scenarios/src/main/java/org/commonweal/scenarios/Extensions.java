package org.commonweal.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.Question;
import org.commonweal.results.folder.Sha256;
import org.commonweal.simulation.Observer;

/** What other jars on the class path add to the model. */
public final class Extensions {
    private Extensions() {}

    /** The levers, shocks, legal forms and rules that they bring, each with a fingerprint of its code. */
    public static List<String> ofTheModel() {
        return Question.brought(ModelSpec.class).stream()
                .map(brought -> brought.getName() + " " + fingerprint(brought))
                .toList();
    }

    /** The jars and folders that they come from, and those of observers. */
    public static List<Path> sources() {
        Stream<Class<?>> observers = ServiceLoader.load(Observer.class).stream().map(ServiceLoader.Provider::type);
        return Stream.concat(Question.brought(ModelSpec.class).stream(), observers)
                .map(BroughtClassPath::source)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Those who watch every run, new ones for each: they are told like all others, and change nothing. */
    public static List<Observer> observers() {
        return ServiceLoader.load(Observer.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static String fingerprint(Class<?> type) {
        try (InputStream code = type.getResourceAsStream(
                type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            return new Sha256().add(code.readAllBytes()).hex().substring(0, 16);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
