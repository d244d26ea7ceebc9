package org.commonweal.results.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a native library may be kept for the next start: the user's folder for caches, or one of their own in the
 * temporary folder.
 */
final class LibraryFolders {
    private static final String NAME = "commonweal";
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private LibraryFolders() {}

    /** In the order in which they are tried; none has to be there yet. */
    static List<Path> toTry() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        String user = System.getProperty("user.name", "").replaceAll("[^\\p{Alnum}._-]", "_");
        return Stream.concat(
                        caches().map(folder -> folder.resolve(NAME)).stream(),
                        Files.isDirectory(temporary) ? Stream.of(temporary.resolve(NAME + "-" + user)) : Stream.empty())
                .toList();
    }

    private static Optional<Path> caches() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", ""));
        Stream<Path> named = Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
                .map(System::getenv)
                .filter(text -> text != null && !text.isBlank())
                .map(Path::of);
        Stream<Path> usual = Files.isDirectory(home)
                ? Stream.of(home.resolve(system.startsWith("mac") ? "Library/Caches" : ".cache"))
                : Stream.empty();
        return Stream.concat(named, usual).filter(Path::isAbsolute).findFirst();
    }

    /**
     * Makes a folder, or takes one that is there if nobody else can have put anything into it.
     *
     * @throws IOException if it cannot be made or belongs to somebody else
     */
    static void make(Path folder) throws IOException {
        boolean isNew = Files.notExists(folder);
        Files.createDirectories(folder);
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        if (isNew) {
            Files.setPosixFilePermissions(
                    folder,
                    Set.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE));
        }
        Path ours = Files.createTempFile(folder, ".ours-", "");
        boolean isOurs = Files.getOwner(ours).equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS));
        Files.delete(ours);
        if (!isOurs || Files.getPosixFilePermissions(folder).stream().anyMatch(OF_OTHERS::contains)) {
            throw new IOException("others may write there");
        }
    }
}
