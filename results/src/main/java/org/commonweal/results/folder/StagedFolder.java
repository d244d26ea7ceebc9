package org.commonweal.results.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all: it is filled under a hidden name beside its target and renamed when it is
 * complete. Closed before it is published, it vanishes.
 */
public final class StagedFolder implements AutoCloseable {

    private final Claim claim;
    private final Path target;
    private final Path staging;
    private boolean published;

    /**
     * Starts an empty staging folder.
     *
     * @param target where the folder is to appear; an older one there is replaced
     * @throws AtWorkException if another program writes there
     * @throws IOException if it cannot be made
     */
    public StagedFolder(Path target) throws IOException {
        this.claim = Claim.on(target);
        this.target = claim.target();
        this.staging = Folders.sibling(this.target, "partial");
        try {
            Files.createDirectory(staging);
        } catch (IOException unwritable) {
            claim.close();
            throw unwritable;
        }
    }

    /** Where to write. */
    public Path path() {
        return staging;
    }

    /**
     * Takes files of the older folder over, unless there are new ones of their names. Their content is not copied where the
     * disk can give a file two names.
     *
     * @param which tells of a path in the folder, with {@code /} between the names, whether it is taken over
     */
    public void carry(Predicate<String> which) throws IOException {
        if (!Files.isDirectory(target)) {
            return;
        }
        for (Path file : files(target)) {
            Path name = target.relativize(file);
            Path copy = staging.resolve(name);
            if (which.test(name.toString().replace('\\', '/')) && !Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                carry(file, copy);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
                    .filter(path -> Stream.iterate(path, at -> !at.equals(folder), Path::getParent)
                            .noneMatch(Leftovers::isNamed))
                    .toList();
        }
    }

    private static void carry(Path file, Path copy) throws IOException {
        if (Files.isSymbolicLink(file)) {
            Files.createSymbolicLink(copy, Files.readSymbolicLink(file));
            return;
        }
        try {
            Files.createLink(copy, file);
        } catch (IOException | UnsupportedOperationException oneNameOnly) {
            Files.copy(file, copy);
        }
    }

    /**
     * Makes the folder appear. The older one is moved aside first, comes back if the rename fails, and is deleted only
     * afterwards.
     *
     * @return the target
     */
    public Path publish() throws IOException {
        if (!Files.exists(target)) {
            Files.move(staging, target, ATOMIC_MOVE);
            published = true;
            return target;
        }
        Path older = Folders.sibling(target, "replaced");
        Files.move(target, older, ATOMIC_MOVE);
        try {
            Files.move(staging, target, ATOMIC_MOVE);
        } catch (IOException | RuntimeException problem) {
            Files.move(older, target, ATOMIC_MOVE);
            throw problem;
        }
        published = true;
        Folders.delete(older);
        return target;
    }

    @Override
    public void close() throws IOException {
        try (claim) {
            if (!published) {
                Folders.delete(staging);
            }
        }
    }
}
