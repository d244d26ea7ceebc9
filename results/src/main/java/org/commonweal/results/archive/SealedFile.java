package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.folder.Sha256;
import org.commonweal.results.folder.StoredFile;

/**
 * A passport in a file of JSON: what it says, the files that belong to it, and a seal, which is the SHA-256 of all of the
 * file with noughts in the place of the seal. So a change of a single bit is noticed, wherever it is.
 *
 * @param content what it says
 * @param files the files of its folder as they were written
 */
record SealedFile<T extends Record>(T content, List<StoredFile> files) {
    private static final String FILES = "files";
    private static final String SEAL = "seal";
    private static final String NO_SEAL = "0".repeat(64);

    /** What every passport has besides its own. */
    private record Listed(List<StoredFile> files) {}

    /** Copies the list. */
    SealedFile {
        files = List.copyOf(files);
    }

    /** Writes it. @throws IOException if the file cannot be written */
    static void write(Path file, Record content, List<StoredFile> files) throws IOException {
        String blank = byLetters(JsonFile.text(content, FILES, files, SEAL, NO_SEAL));
        int at = blank.lastIndexOf(NO_SEAL);
        String whole = blank.substring(0, at) + hash(blank) + blank.substring(at + NO_SEAL.length());
        Files.writeString(file, whole, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads it.
     *
     * @param what what the file should be, for messages: {@code a passport}
     * @throws IOException if the file cannot be read
     * @throws ArchiveException if it holds something else, or is not as it was written
     */
    static <T extends Record> SealedFile<T> read(Path file, Class<T> type, String what) throws IOException {
        T content = JsonFile.read(file, type, what);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String begin = "\"" + SEAL + "\" : \"";
        int at = bytes.lastIndexOf(begin) + begin.length();
        if (at < begin.length() || at + NO_SEAL.length() > bytes.length()) {
            throw new ArchiveException(
                    file + " is not " + what + " with a seal",
                    "it was cut short, changed by hand, or written by another version");
        }
        String blank = bytes.substring(0, at) + NO_SEAL + bytes.substring(at + NO_SEAL.length());
        if (!bytes.startsWith(hash(blank), at)) {
            throw new ArchiveException(
                    file + " is not as it was written: its seal is another's",
                    "it was changed by hand, or the disk is at fault; make the result again");
        }
        return new SealedFile<>(content, JsonFile.read(file, Listed.class, what).files());
    }

    /** One letter for each byte: whatever has become of a file, it is looked at as it is. */
    private static String byLetters(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String hash(String text) {
        return new Sha256().add(text.getBytes(StandardCharsets.ISO_8859_1)).hex();
    }
}
