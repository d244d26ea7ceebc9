package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a folder of results and one that was made again hold the same, file by file and byte by byte. Of passports only
 * what determined the results is compared, not when they were made nor by which build.
 */
public final class FolderLikeness {
    private static final int LONGEST_LINE = 120;

    private FolderLikeness() {}

    /**
     * A file of either folder.
     *
     * @param name its path in the folder
     * @param bytes its length in the first; 0 if it is missing there
     * @param difference where the other differs, in words; empty if it does not
     */
    public record Likeness(String name, long bytes, String difference) {

        /** Whether both are the same. */
        public boolean same() {
            return difference.isEmpty();
        }
    }

    /**
     * Compares every file that either folder has, hidden ones left out.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<Likeness> of(Path folder, Path again) throws IOException {
        Set<String> names = new TreeSet<>(files(folder));
        names.addAll(files(again));
        List<Likeness> all = new ArrayList<>();
        for (String name : names) {
            Path one = folder.resolve(name);
            Path other = again.resolve(name);
            if (!Files.isRegularFile(one)) {
                all.add(new Likeness(name, 0, "it is missing"));
            } else {
                String difference = Files.isRegularFile(other) ? difference(one, other) : "it was not made again";
                all.add(new Likeness(name, Files.size(one), difference));
            }
        }
        return all;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String difference(Path one, Path other) throws IOException {
        String name = one.getFileName().toString();
        if (name.equals(PassportFile.NAME)) {
            return undated(one).equals(undated(other)) ? "" : "it says something else";
        }
        if (name.equals(CommandPassport.NAME)) {
            CommandPassport first = CommandPassport.read(one.getParent());
            CommandPassport second = CommandPassport.read(other.getParent());
            return first.arguments().equals(second.arguments())
                            && first.inputs().equals(second.inputs())
                    ? ""
                    : "it says something else";
        }
        long at = Files.mismatch(one, other);
        return at < 0 ? "" : isText(name) ? firstLine(one, other) : "from byte " + (at + 1);
    }

    private static Passport undated(Path file) throws IOException {
        Passport passport = PassportFile.read(file.getParent());
        return new Passport(
                "",
                "",
                "",
                passport.place(),
                passport.placeTitle(),
                passport.placeHash(),
                passport.scenario(),
                passport.variant(),
                passport.question(),
                passport.seed(),
                passport.scale(),
                passport.burnInYears(),
                passport.years(),
                passport.audit(),
                passport.parameters(),
                passport.estimates(),
                passport.opening(),
                "",
                passport.forked(),
                "",
                "");
    }

    private static boolean isText(String name) {
        return name.endsWith(".csv") || name.endsWith(".md");
    }

    private static String firstLine(Path one, Path other) throws IOException {
        List<String> lines = Files.readAllLines(one, StandardCharsets.UTF_8);
        List<String> others = Files.readAllLines(other, StandardCharsets.UTF_8);
        int line = 0;
        while (line < lines.size() && line < others.size() && lines.get(line).equals(others.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " is " + shown(others, line) + ", it was " + shown(lines, line);
    }

    private static String shown(List<String> lines, int line) {
        if (line >= lines.size()) {
            return "not there";
        }
        String text = lines.get(line);
        return '"' + (text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "...") + '"';
    }
}
