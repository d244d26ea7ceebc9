package org.commonweal.scenarios;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The jars and folders of classes that a user brings, as the launcher is told of them. */
public final class BroughtClassPath {
    private static final String VARIABLE = "COMMONWEAL_CLASSPATH";
    /** What the starter of an archive with a Java of its own sets; its class path is fixed. */
    private static final String FIXED = "jpackage.app-path";

    private BroughtClassPath() {}

    /** Of the class path that a user gives, what is not there or is no jar: a typing error would be a lever less. */
    public static void check() {
        List<Problem> problems = new ArrayList<>();
        if (System.getProperty(FIXED) != null && !entries().isEmpty()) {
            problems.add(new Problem(
                    VARIABLE,
                    "the archive with a Java of its own takes no jars",
                    "nothing",
                    "Maybe use ./commonweal of a checkout."));
        }
        for (Path entry : entries()) {
            if (!Files.isDirectory(entry) && !isJar(entry)) {
                problems.add(new Problem(
                        VARIABLE,
                        Problem.quoted(entry.toString()) + " is not there, or is no jar",
                        "jars and folders of classes",
                        ""));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static boolean isJar(Path file) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static List<Path> entries() {
        return entries(System.getenv().getOrDefault(VARIABLE, ""));
    }

    /** The entries of a class path; a star stands for all jars of a folder, as it does for Java. */
    static List<Path> entries(String given) {
        return Arrays.stream(given.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .flatMap(BroughtClassPath::jars)
                .toList();
    }

    private static Stream<Path> jars(String entry) {
        if (!entry.matches("(.*[/\\\\])?\\*")) {
            return Stream.of(Path.of(entry));
        }
        Path folder = Path.of(entry.substring(0, entry.length() - 1));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().matches("(?i).*\\.jar"))
                    .sorted()
                    .toList();
            return jars.isEmpty() ? Stream.of(folder) : jars.stream();
        } catch (IOException none) {
            return Stream.of(folder);
        }
    }

    /** The class from the user's class path that a failure came from or through; nothing if there is none. */
    public static Optional<String> classIn(Throwable failure) {
        Set<Path> brought = entries().stream().map(BroughtClassPath::real).collect(Collectors.toSet());
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .filter(name -> source(name).filter(brought::contains).isPresent())
                .findFirst();
    }

    private static Optional<Path> source(String name) {
        try {
            return source(Class.forName(name, false, BroughtClassPath.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError hidden) {
            return Optional.empty();
        }
    }

    /** The jar or folder that a class is from; nothing for those of Java itself. */
    public static Optional<Path> source(Class<?> type) {
        CodeSource from = type.getProtectionDomain().getCodeSource();
        try {
            return from == null
                    ? Optional.empty()
                    : Optional.of(real(Path.of(from.getLocation().toURI())));
        } catch (URISyntaxException hidden) {
            return Optional.empty();
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file;
        }
    }
}
