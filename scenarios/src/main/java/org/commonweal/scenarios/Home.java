package org.commonweal.scenarios;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;

/** Finds the folder of Commonweal: the one that holds {@code scenarios/places}. */
public final class Home {
    /** The system property that names the folder; the launcher sets it. */
    public static final String PROPERTY = "commonweal.home";

    private Home() {}

    /**
     * The folder the system property names; without one the nearest above the program, else the nearest at or above the
     * working directory.
     */
    public static Path find() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return named(named);
        }
        Path home = above(program());
        if (home == null) {
            home = above(Path.of("").toAbsolutePath());
        }
        if (home == null) {
            throw new BadInput(
                    "",
                    "the folder of Commonweal, with scenarios/places in it, is not above the program nor above this directory",
                    "",
                    "Maybe start it by ./commonweal, or add -D" + PROPERTY + "=FOLDER after java.");
        }
        return home;
    }

    /** The places: {@code scenarios/places}. */
    public static Path places() {
        return find().resolve("scenarios").resolve("places");
    }

    /** The targets that a run is compared with: {@code scenarios/targets/targets.csv}. */
    public static Path targets() {
        return find().resolve("scenarios").resolve("targets").resolve("targets.csv");
    }

    /** The scenarios that come with Commonweal: {@code scenarios/library}. */
    public static Path library() {
        return find().resolve("scenarios").resolve("library");
    }

    /** The calibrations that come with Commonweal: {@code scenarios/calibration}. */
    public static Path calibrations() {
        return find().resolve("scenarios").resolve("calibration");
    }

    /** The experiments that come with Commonweal: {@code scenarios/experiments}. */
    public static Path experiments() {
        return find().resolve("scenarios").resolve("experiments");
    }

    private static Path named(String text) {
        Path home = pathOrNull(text);
        if (home == null || !isHome(home)) {
            throw new BadInput(
                    "-D" + PROPERTY,
                    "\"" + text + "\" holds no folder scenarios/places",
                    "the folder of Commonweal",
                    "");
        }
        return home.toAbsolutePath().normalize();
    }

    /** The nearest folder of Commonweal at or above a file; null if there is none. */
    public static Path above(Path start) {
        Path folder = start;
        while (folder != null && !isHome(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static boolean isHome(Path folder) {
        return Files.isDirectory(folder.resolve("scenarios").resolve("places"));
    }

    private static Path program() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return null;
        }
    }

    private static Path pathOrNull(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }
}
