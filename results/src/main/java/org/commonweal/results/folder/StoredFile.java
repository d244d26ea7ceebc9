package org.commonweal.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of a folder of results as it was written, so that a change can be noticed.
 *
 * @param name its path in the folder, with {@code /} between the names
 * @param bytes its length
 * @param sha256 the SHA-256 of its content, in 64 hexadecimal digits
 */
public record StoredFile(String name, long bytes, String sha256) {

    /**
     * The files of a folder as they are, in the order of their names; hidden ones do not count.
     *
     * @param passports files that say themselves what is beside them: the folder's own is left out, and of folders in it
     *     that have one, that one alone is named
     * @throws IOException if a file cannot be read
     */
    public static List<StoredFile> in(Path folder, Set<String> passports) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (String name : names(folder, passports)) {
            files.add(of(folder, name));
        }
        return files;
    }

    /** Their names alone. @throws IOException if the folder cannot be read */
    public static List<String> names(Path folder, Set<String> passports) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path entry : visible(folder)) {
            if (Files.isDirectory(entry)) {
                collect(entry, entry.getFileName() + "/", passports, names);
            } else if (!passports.contains(entry.getFileName().toString())) {
                names.add(entry.getFileName().toString());
            }
        }
        names.sort(null);
        return names;
    }

    private static void collect(Path folder, String path, Set<String> passports, List<String> names)
            throws IOException {
        List<String> own = passports.stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .toList();
        own.forEach(name -> names.add(path + name));
        for (Path entry : own.isEmpty() ? visible(folder) : List.<Path>of()) {
            String name = path + entry.getFileName();
            if (Files.isDirectory(entry)) {
                collect(entry, name + "/", passports, names);
            } else {
                names.add(name);
            }
        }
    }

    private static List<Path> visible(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** One file of a folder as it is. @throws IOException if it cannot be read */
    public static StoredFile of(Path folder, String name) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(name));
        return new StoredFile(name, content.length, new Sha256().add(content).hex());
    }

    /**
     * What has become of the file, to be read after its name; empty if it is as it was written.
     *
     * @throws IOException if it cannot be read
     */
    public Optional<String> changeIn(Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.of("is missing");
        }
        return Files.size(file) == bytes && of(folder, name).equals(this)
                ? Optional.empty()
                : Optional.of("is not as it was written");
    }
}
