package org.commonweal.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;
import org.commonweal.results.folder.Sha256;
import org.commonweal.scenarios.run.TrialReader;

/**
 * The data of all places, to be sent along: a machine writes them down once, and reads a place once however many trials
 * it carries out.
 *
 * @param hash by which they are known
 * @param files what is in each file, by its path within the folder of places
 */
record PlaceFiles(String hash, TreeMap<String, byte[]> files) implements Serializable {
    private static final ConcurrentMap<String, TrialReader> READERS = new ConcurrentHashMap<>();

    /** Those of a folder. @throws IOException if they cannot be read */
    static PlaceFiles in(Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Sha256 sum = new Sha256();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                byte[] content = Files.readAllBytes(file);
                files.put(name, content);
                sum.add(name + " " + content.length + "\n").add(content);
            }
        }
        return new PlaceFiles(sum.hex(), files);
    }

    /** What reads trials from them, on this machine; one for all who ask. */
    TrialReader reader() {
        return READERS.computeIfAbsent(hash, first -> new TrialReader(written()));
    }

    private Path written() {
        try {
            Path folder = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "commonweal-places-");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path here = folder.resolve(file.getKey());
                Files.createDirectories(here.getParent());
                Files.write(here, file.getValue());
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
