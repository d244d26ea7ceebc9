package org.commonweal.scenarios.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A screen that nobody sees, by Xvfb; it is taken away with the test. */
final class Screen implements AutoCloseable {
    private final Process server;

    /** How programs are told of it: the value of {@code DISPLAY}. */
    final String display;

    Screen() throws IOException {
        server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1440x1024x24", "-nolisten", "tcp", "-noreset")
                .redirectError(Redirect.DISCARD)
                .start();
        String number = new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
        assertThat(number).as("the number of the screen").isNotNull();
        display = ":" + number;
    }

    /**
     * Why there can be none here; nothing only if the environment variable {@code COMMONWEAL_SCREEN} says that there has
     * to be one, {@code required}, or if there can be.
     */
    static Optional<String> absence() {
        Path windows = Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so");
        boolean program = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
        boolean required = "required".equals(System.getenv("COMMONWEAL_SCREEN"));
        if (required || program && Files.exists(windows)) {
            return Optional.empty();
        }
        return Optional.of("Xvfb or a Java with windows is not there. Maybe: apt-get install xvfb openjdk-17-jre");
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }
}
