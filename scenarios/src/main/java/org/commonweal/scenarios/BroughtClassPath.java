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

    private BroughtClassPath() {}

    /** Of the class path that a user gives, what is not there or is no jar: a typing error would be a lever less. */
    public static void check() {
        List<Problem> problems = new ArrayList<>();
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
        String given = System.getenv().getOrDefault(VARIABLE, "");
        return Arrays.stream(given.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }

    /** The class from the user's class path that a failure came from or through; nothing if there is none. */
    public static Optional<String> classIn(Throwable failure) {
        Set<Path> brought = entries().stream().map(BroughtClassPath::real).collect(Collectors.toSet());
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .filter(name -> brought.contains(source(name)))
                .findFirst();
    }

    /** The jar or folder that a class is from; null for those of Java itself. */
    private static Path source(String name) {
        try {
            CodeSource from = Class.forName(name, false, BroughtClassPath.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return from == null ? null : real(Path.of(from.getLocation().toURI()));
        } catch (ClassNotFoundException | LinkageError | URISyntaxException hidden) {
            return null;
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
