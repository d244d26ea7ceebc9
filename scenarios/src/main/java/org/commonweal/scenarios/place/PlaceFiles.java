package org.commonweal.scenarios.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.scenarios.Sha256;

/** The files of a place as they are read: each is read once, and all of them together have a fingerprint. */
public final class PlaceFiles {
    private static final long LARGEST = 4L << 20;

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
        byte[] bytes = bytes(name);
        if (bytes == null) {
            return null;
        }
        read.put(name, bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            problems.add(name, "is not UTF-8 text", "", "Maybe it was saved as Windows-1252: save it again as UTF-8.");
            return null;
        }
    }

    private byte[] bytes(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                problems.add(name, "the file is missing from " + folder);
                return null;
            }
            if (Files.size(file) > LARGEST) {
                problems.add(name, "is larger than any table of a place", "up to 4 MB", "");
                return null;
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            problems.add(name, "cannot be read", "", "Maybe its permissions do not let you read it.");
            return null;
        }
    }
}
