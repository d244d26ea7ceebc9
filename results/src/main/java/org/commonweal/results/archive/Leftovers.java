package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What programs that were killed while writing left in a folder of runs: hidden folders that nobody has written to for
 * a day. Half-written ones are deleted; an older run that had been moved aside comes back unless its place is taken.
 */
final class Leftovers {

    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final Pattern NAME = Pattern.compile("\\.(.+)\\.(partial|replaced)-[0-9a-f]{8}");

    private Leftovers() {}

    /** Clears them away as far as the machine lets us; a folder that cannot be cleared is left as it is. */
    static void sweep(Path runs, Instant now) {
        for (Path folder : hidden(runs)) {
            Matcher name = NAME.matcher(folder.getFileName().toString());
            try {
                if (name.matches() && isAbandoned(folder, now)) {
                    clear(folder, runs.resolve(name.group(1)), name.group(2).equals("replaced"));
                }
            } catch (IOException notOurs) {
                continue;
            }
        }
    }

    private static List<Path> hidden(Path runs) {
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isAbandoned(Path folder, Instant now) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(ABANDONED));
    }

    private static void clear(Path folder, Path target, boolean complete) throws IOException {
        if (complete && RunFolder.isRun(folder) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(folder, target);
        } else {
            RunFolder.delete(folder);
        }
    }
}
