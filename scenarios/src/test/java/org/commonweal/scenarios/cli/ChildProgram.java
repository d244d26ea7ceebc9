package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The command line in a program of its own, which can be told to end. */
final class ChildProgram implements AutoCloseable {
    private static final long POLL_MILLIS = 3;

    private final Process process;
    private final Path err;

    private ChildProgram(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /** Starts it. Its standard error goes to a file, its standard output to one beside it. */
    static ChildProgram start(Path errors, String... words) throws IOException {
        return start(errors, Path.of(System.getProperty("java.io.tmpdir")), words);
    }

    /** Starts it with a folder of its own for what is temporary. */
    static ChildProgram start(Path errors, Path temporary, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out(errors).toFile())
                .redirectError(errors.toFile())
                .start();
        return new ChildProgram(process, errors);
    }

    private static Path out(Path errors) {
        return errors.resolveSibling(errors.getFileName() + ".out");
    }

    /** What it has said on its standard output. */
    String out() throws IOException {
        return Files.readString(out(err));
    }

    /** Waits until something with a name that matches is in a folder. */
    void await(Path folder, Predicate<String> name) throws IOException, InterruptedException {
        while (names(folder).stream().noneMatch(name)) {
            assertThat(process.isAlive()).as("the program still runs: " + err()).isTrue();
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Waits until it has said something on its standard error. */
    void awaitErr(String text) throws IOException, InterruptedException {
        while (!err().contains(text)) {
            assertThat(process.isAlive()).as("the program still runs: " + err()).isTrue();
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Whether it was started deaf to Ctrl-C, as shells start what runs in the background. */
    boolean isDeafToInterrupts() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    /** Sends a signal, e.g. {@code INT}, and waits for the end: the exit code. */
    int end(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it has ended").isTrue();
        return process.exitValue();
    }

    /** Waits for its end: the exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** What it has started and has not ended. */
    long children() {
        return process.descendants().count();
    }

    /** Ends it without a warning. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What it has said on its standard error. */
    String err() throws IOException {
        return Files.readString(err);
    }

    /** Names in a folder, hidden ones included; none when it is not there. */
    static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
