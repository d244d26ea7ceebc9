package org.commonweal.scenarios.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;

/**
 * A build of the model whose classes are loaded apart from those of the program, so that two builds can be run in turn. It
 * is known by names only: it may be older.
 */
final class LoadedBuild implements AutoCloseable {
    private static final String ROOT = "org.commonweal.scenarios.";

    private final String name;
    private final Path home;
    private final URLClassLoader classes;
    private Object run;

    private LoadedBuild(String name, Path home, URL... where) {
        this.name = name;
        this.home = home;
        classes = new URLClassLoader(where, ClassLoader.getPlatformClassLoader());
    }

    /** The build that is running, loaded once more. */
    static LoadedBuild ofThis() {
        URL[] where = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
        return new LoadedBuild("this build", Home.find(), where);
    }

    /** The build in a jar; it reads the places of the folder it lies in, if there are any. @throws BadInput without it */
    static LoadedBuild of(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new BadInput(
                    "--against",
                    "there is no file " + jar,
                    "the commonweal.jar of another build",
                    "Maybe build it first: mvn package in a checkout of the other version, then"
                            + " scenarios/target/commonweal.jar.");
        }
        Path above = Home.above(jar.toAbsolutePath());
        return new LoadedBuild(jar.toString(), above == null ? Home.find() : above, url(jar));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Populates a place.
     *
     * @param scenario a name in the build's library, or a file
     * @throws BadInput if the build is none, or has no such place or scenario
     */
    void open(String scenario, String place, double scale) {
        String before = System.getProperty(Home.PROPERTY);
        System.setProperty(Home.PROPERTY, home.toString());
        try {
            Object draft = call(made("scenario.ScenarioReader", Home.library()), "draft", scenario);
            call(draft, "place", place);
            call(draft, "scale", String.valueOf(scale), "--scale");
            call(draft, "years", "1", "--years");
            call(draft, "burnIn", "0", "--burn-in");
            Object trial = call(made("run.TrialReader"), "of", call(draft, "finish"));
            Object nobody =
                    classes.loadClass(ROOT + "run.Watcher").getField("NOBODY").get(null);
            run = call(made("run.Runner", made("run.Stop"), nobody), "open", trial, List.of());
        } catch (ReflectiveOperationException | LinkageError another) {
            throw isNone(another);
        } finally {
            restore(before);
        }
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty(Home.PROPERTY);
        } else {
            System.setProperty(Home.PROPERTY, before);
        }
    }

    /** Runs the next month, the first is 0. */
    void month(int month) {
        try {
            call(run, "to", month + 1);
        } catch (ReflectiveOperationException another) {
            throw isNone(another);
        }
    }

    /** How many payments it has made. */
    long payments() {
        try {
            Object economy = call(run, "economy");
            Object ledger = economy.getClass().getField("ledger").get(economy);
            return (long) call(ledger, "payments");
        } catch (ReflectiveOperationException another) {
            throw isNone(another);
        }
    }

    private Object made(String type, Object... with) throws ReflectiveOperationException {
        for (Constructor<?> found : classes.loadClass(ROOT + type).getConstructors()) {
            if (takes(found, with)) {
                return found.newInstance(with);
            }
        }
        throw new NoSuchMethodException(type);
    }

    private static boolean takes(Executable code, Object... with) {
        Class<?>[] types = code.getParameterTypes();
        return types.length == with.length
                && IntStream.range(0, with.length)
                        .allMatch(
                                i -> types[i].isPrimitive() ? with[i] instanceof Number : types[i].isInstance(with[i]));
    }

    private Object call(Object on, String method, Object... with) throws ReflectiveOperationException {
        Method found = Arrays.stream(on.getClass().getMethods())
                .filter(m -> m.getName().equals(method) && takes(m, with))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(method));
        try {
            return found.invoke(on, with);
        } catch (InvocationTargetException thrown) {
            throw asOurs(thrown.getCause());
        }
    }

    /** What the other build refuses is refused; its own failure is a failure. */
    private RuntimeException asOurs(Throwable thrown) {
        return thrown.getClass().getName().equals(BadInput.class.getName())
                ? new BadInput("--against", name + " says: " + thrown.getMessage(), "", "")
                : new IllegalStateException(name + " failed: " + thrown, thrown);
    }

    private BadInput isNone(Throwable why) {
        return new BadInput(
                "--against",
                name + " holds no build of Commonweal whose months can be run (" + why + ")",
                "the commonweal.jar of another build",
                "");
    }

    @Override
    public void close() {
        run = null;
        try {
            classes.close();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
