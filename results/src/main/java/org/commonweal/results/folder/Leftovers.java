package org.commonweal.results.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What programs that were killed left beside folders of results: hidden folders and files of a folder that no living
 * program has claimed. Half-written ones are deleted; an older folder that had been moved aside comes back unless its
 * place is taken.
 */
public final class Leftovers {
    private static final String REPLACED = "replaced";
    private static final Pattern NAME =
            Pattern.compile("\\.(?<target>.+)(\\.(?<kind>partial|" + REPLACED + ")-[0-9a-f]{8}|\\.at-work)");

    /** Folders that were to show whether anything can be written. */
    private static final Pattern TRIAL = Pattern.compile("\\.writable-\\d+");

    private Leftovers() {}

    /** Clears them away as far as the machine lets us; what cannot be cleared is left as it is. */
    public static void sweep(Path folder) {
        hidden(folder).stream()
                .filter(entry -> TRIAL.matcher(entry.getFileName().toString()).matches())
                .map(Path::toFile)
                .forEach(File::delete); // which deletes empty folders only
        hidden(folder).stream()
                .map(entry -> NAME.matcher(entry.getFileName().toString()))
                .filter(Matcher::matches)
                .map(name -> name.group("target"))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(target -> clear(folder.resolve(target)));
    }

    /** Whether something has the name of what is half-written, or moved aside, or a claim. */
    static boolean isNamed(Path entry) {
        return NAME.matcher(entry.getFileName().toString()).matches();
    }

    private static List<Path> hidden(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static void clear(Path target) {
        try {
            Optional<Claim> claim = Claim.onAbandoned(target);
            if (claim.isPresent()) {
                try (Claim ours = claim.get()) {
                    for (Path entry : hidden(target.getParent())) {
                        clear(entry, ours.target());
                    }
                }
            }
        } catch (IOException notOurs) {
            // It stays, and does no harm.
        }
    }

    private static void clear(Path entry, Path target) throws IOException {
        Matcher name = NAME.matcher(entry.getFileName().toString());
        boolean its = name.matches()
                && name.group("target").equals(target.getFileName().toString());
        if (!its || !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (REPLACED.equals(name.group("kind")) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(entry, target);
        } else {
            Folders.delete(entry);
        }
    }
}
