package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;

/**
 * Commonweal's folder as a person has it after the first start: the launcher, what the program reads, and a program, which
 * is that of the classes that are tested. Shells in it are those of people.
 *
 * @param folder where it is
 */
record CopiedHome(Path folder) {
    private static final List<String> READ = List.of(
            "commonweal",
            "docs/evidence.md",
            "scenarios/build.sh",
            "scenarios/calibration",
            "scenarios/examples/src",
            "scenarios/experiments",
            "scenarios/library",
            "scenarios/places",
            "scenarios/schema",
            "scenarios/targets");
    /** What the launcher takes for the sources: there are none here, so that nothing is ever to be built. */
    private static final String NO_SOURCES = "4294967295-0";

    /** What takes seconds is not worth the better code that Java could make of it. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final long MOST_MINUTES = 20;

    /** Makes it in an empty folder. */
    static CopiedHome in(Path folder) throws IOException {
        for (String what : READ) {
            copy(Home.find().resolve(what), folder.resolve(what));
        }
        assertThat(folder.resolve("commonweal").toFile().setExecutable(true)).isTrue();
        Path target = Files.createDirectories(folder.resolve("scenarios/target"));
        Path jar = target.resolve("commonweal.jar");
        writeProgram(jar);
        Files.writeString(target.resolve("commonweal.stamp"), NO_SOURCES + " " + Files.size(jar));
        return new CopiedHome(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** A jar with nothing in it but where the classes are. */
    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(part -> Path.of(part).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    /** Does what pages say, and ends at the first command that fails. */
    Typed type(String... pages) throws IOException, InterruptedException {
        Path out = folder.resolve("typed.out");
        Path err = folder.resolve("typed.err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                QUICK,
                "-Djava.awt.headless=true",
                "-D" + Home.PROPERTY + "=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Typist.class.getName()));
        for (String page : pages) {
            command.add(Home.find().resolve(page).toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("CI", "true"); // no browser opens
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", QUICK);
        environment.remove("DISPLAY");
        Process process = builder.start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return new Typed(ended ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
    }

    /**
     * What came of it.
     *
     * @param code exit code; -1 when it had to be ended
     * @param out what it printed
     * @param err each command, and what it said on the way
     */
    record Typed(int code, String out, String err) {}
}
