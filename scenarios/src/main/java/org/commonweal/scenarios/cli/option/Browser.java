package org.commonweal.scenarios.cli.option;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens a file as a double click would. Where that does not work nothing happens: its path has been said. */
public final class Browser {
    private static final String CI = "CI";

    private Browser() {}

    /**
     * Opens a file, but not on a machine that only builds and tests.
     *
     * @param environment of this program
     * @param os name of the operating system, in small letters
     */
    static void open(Path file, Map<String, String> environment, String os) {
        open(file.toAbsolutePath().toString(), environment, os);
    }

    /** Opens a link, likewise. */
    public static void open(String link) {
        open(link, System.getenv(), System.getProperty("os.name").toLowerCase(Locale.ROOT));
    }

    private static void open(String what, Map<String, String> environment, String os) {
        if (environment.containsKey(CI)) {
            return;
        }
        try {
            new ProcessBuilder(command(what, os))
                    .redirectInput(Redirect.PIPE)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException nobodyThere) {
            // Its path has been said.
        }
    }

    /** What opens a file on an operating system. */
    static List<String> command(Path file, String os) {
        return command(file.toAbsolutePath().toString(), os);
    }

    private static List<String> command(String path, String os) {
        if (os.contains("windows")) {
            return List.of("cmd", "/c", "start", "", path);
        }
        return List.of(os.contains("mac") ? "open" : "xdg-open", path);
    }
}
