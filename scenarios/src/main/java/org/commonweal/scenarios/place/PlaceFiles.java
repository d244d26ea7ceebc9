package org.commonweal.scenarios.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.results.file.TextFile;
import org.commonweal.results.file.UnreadableFile;
import org.commonweal.results.folder.Sha256;

/** The files of a place as they are read: each is read once, and all of them together have a fingerprint. */
public final class PlaceFiles {
    private static final int MEGABYTES = 4;

    private final Path folder;
    private final Problems problems;
    private final Map<String, byte[]> read = new TreeMap<>();

    /** Files in a folder; whatever is wrong with them is noted. */
    public PlaceFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * A table with at least these columns; without rows when it cannot be read.
     *
     * @param name the file's name from the places folder, e.g. {@code preston/tenure.csv}
     */
    public CsvTable table(String name, String... columns) {
        String text = text(name);
        return text == null ? CsvTable.empty(name) : CsvTable.parse(name, text, problems, columns);
    }

    /** SHA-256 over name and bytes of every file read, in the order of their names. */
    String hash() {
        Sha256 hash = new Sha256();
        read.forEach((name, bytes) -> hash.add(name).add(bytes));
        return hash.hex();
    }

    private String text(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            problems.add(name, "the file is missing from " + folder);
            return null;
        }
        try {
            byte[] bytes = TextFile.bytes(file, MEGABYTES);
            read.put(name, bytes);
            return TextFile.text(bytes);
        } catch (UnreadableFile unreadable) {
            problems.add(unreadable.where(name), unreadable.what(), unreadable.allowed(), unreadable.hint());
            return null;
        }
    }
}
