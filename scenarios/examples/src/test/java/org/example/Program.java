package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A Java program in a process of its own.
 *
 * @param home the folder of Commonweal for it
 * @param directory where it runs
 * @param classPath its class path
 * @param brought what of it is on COMMONWEAL_CLASSPATH; empty if nothing is
 */
public record Program(Path home, Path directory, String classPath, String brought) {
    private static final Path EXAMPLES = Path.of("target/classes").toAbsolutePath();
    private static final String COMMAND_LINE = "org.commonweal.scenarios.cli.Main";

    /** What it said, and the code with which it ended. */
    public record Ended(int code, String text) {}

    /** The class path of these tests, less the examples themselves. */
    public static String withoutExamples() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !Path.of(path).toAbsolutePath().equals(EXAMPLES))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A command of Commonweal, as one types it. */
    public Ended command(String line) throws IOException, InterruptedException {
        return run(COMMAND_LINE, line.split(" "));
    }

    /** Runs a class with a main method until it ends. */
    public Ended run(String main, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dcommonweal.home=" + home,
                "-cp",
                classPath,
                main));
        command.addAll(List.of(words));
        Path said = Files.createTempFile("commonweal-said-", ".txt");
        try {
            ProcessBuilder program = new ProcessBuilder(command);
            program.environment().put("COMMONWEAL_CLASSPATH", brought);
            Process process = program.directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }
}
