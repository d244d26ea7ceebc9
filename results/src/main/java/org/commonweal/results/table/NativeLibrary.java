package org.commonweal.results.table;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.duckdb.DuckDBDriver;

/**
 * The native part of DuckDB, 60 MB, which comes in its jar. DuckDB would unpack it into the temporary folder at every
 * start: it fails where that folder forbids execution, and leaves the file there when the program is killed. Here it is
 * unpacked once into a folder that is named after its content, and loaded from there by every later start.
 *
 * <p>DuckDB looks for the library beside its jar when the jar has none; in the class that looks for it the name of the
 * library is given its folder, so that it is not in the jar, and is found where it was unpacked. Where anything about
 * this is not as expected, DuckDB does what it would have done.
 */
final class NativeLibrary {
    private static final String STEM = "libduckdb_java.so_";
    private static final String LOADER = "DuckDBNative";

    private final URL packed;
    private final ZipEntry entry;
    private final String name;

    private NativeLibrary(URL packed, ZipEntry entry, String name) {
        this.packed = packed;
        this.entry = entry;
        this.name = name;
    }

    /** Loads DuckDB, and says why if it cannot be loaded. */
    static Optional<String> load() {
        try {
            Optional<NativeLibrary> library = inJar();
            return library.isPresent() ? library.get().loadFromFirst(LibraryFolders.toTry()) : loadByItself();
        } catch (IOException | ReflectiveOperationException | LinkageError unexpected) {
            return loadByItself();
        }
    }

    private static Optional<String> loadByItself() {
        try {
            startLoader();
            return Optional.empty();
        } catch (ReflectiveOperationException | LinkageError problem) {
            Throwable root = problem;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return Optional.of(problem(root.toString()));
        }
    }

    private static String problem(String why) {
        return "DuckDB, which writes the tables of a run, does not start on this machine: " + why;
    }

    private static Optional<NativeLibrary> inJar() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String chip = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm64" : "amd64";
        String name = STEM
                + (system.startsWith("mac")
                        ? "osx_universal"
                        : (system.startsWith("windows") ? "windows_" : "linux_") + chip);
        URL packed = DuckDBDriver.class.getResource("/" + name);
        return packed != null && packed.openConnection() instanceof JarURLConnection jar
                ? Optional.of(new NativeLibrary(packed, jar.getJarEntry(), name))
                : Optional.empty();
    }

    private Optional<String> loadFromFirst(List<Path> folders) throws IOException, ReflectiveOperationException {
        List<String> reasons = new ArrayList<>();
        for (Path folder : folders) {
            if (isLoaded(folder, reasons)) {
                return Optional.empty();
            }
        }
        Path once = folderForOnce(reasons);
        if (once != null) {
            try {
                if (isLoaded(once, reasons)) {
                    return Optional.empty();
                }
            } finally {
                delete(once);
            }
        }
        return Optional.of(problem(String.join("; ", reasons)));
    }

    private boolean isLoaded(Path folder, List<String> reasons) throws IOException, ReflectiveOperationException {
        try {
            Path library = unpackedIn(folder);
            try {
                System.load(library.toString());
            } catch (UnsatisfiedLinkError unfit) {
                Files.deleteIfExists(library);
                reasons.add(folder + ": " + unfit.getMessage().replaceFirst("^.*: ", ""));
                return false;
            }
            start(library);
            return true;
        } catch (FileSystemException unfit) {
            reasons.add(folder + ": " + (unfit.getReason() == null ? "cannot be written" : unfit.getReason()));
        } catch (IOException unfit) {
            reasons.add(folder + ": " + unfit.getMessage());
        }
        return false;
    }

    /** A folder for this start alone, where none can be kept: a user without a name has none of their own. */
    private static Path folderForOnce(List<String> reasons) {
        try {
            return Files.createTempDirectory("commonweal-");
        } catch (IOException none) {
            reasons.add(System.getProperty("java.io.tmpdir") + ": is not there, or cannot be written");
            return null;
        }
    }

    /** A library that was loaded needs its file no longer, but for Windows, where it stays. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }

    /** The library in a folder, unpacked by the first who needs it while others wait. */
    private Path unpackedIn(Path parent) throws IOException {
        LibraryFolders.make(parent);
        Path folder = Files.createDirectories(parent.resolve(String.format("duckdb-%08x", entry.getCrc())));
        Path library = folder.resolve(name);
        if (isWhole(library)) {
            return library;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !isWhole(library)) {
                Path partial = folder.resolve("partial");
                try (InputStream bytes = packed.openStream()) {
                    Files.copy(bytes, partial, REPLACE_EXISTING);
                }
                Files.move(partial, library, ATOMIC_MOVE);
            }
        }
        return library;
    }

    private boolean isWhole(Path library) throws IOException {
        if (!Files.isRegularFile(library) || Files.size(library) != entry.getSize()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(library, READ)) {
            CRC32 sum = new CRC32();
            sum.update(channel.map(MapMode.READ_ONLY, 0, channel.size()));
            return sum.getValue() == entry.getCrc();
        }
    }

    /** Starts DuckDB's own class, for which it is enough that the library is loaded under this path. */
    private void start(Path library) throws IOException, ReflectiveOperationException {
        MethodHandles.privateLookupIn(DuckDBDriver.class, MethodHandles.lookup())
                .defineClass(loaderOf(library));
        startLoader();
    }

    private static void startLoader() throws ClassNotFoundException {
        Class.forName(DuckDBDriver.class.getPackageName() + "." + LOADER, true, DuckDBDriver.class.getClassLoader());
    }

    /** DuckDB's class that loads the library, with the folder before the name; constants of a class may be of any length. */
    private byte[] loaderOf(Path library) throws IOException {
        byte[] code;
        try (InputStream file = DuckDBDriver.class.getResourceAsStream(LOADER + ".class")) {
            code = file.readAllBytes();
        }
        String constants = new String(code, StandardCharsets.ISO_8859_1);
        int at = constants.indexOf(new String(constant(STEM), StandardCharsets.ISO_8859_1));
        if (at < 0) {
            throw new LinkageError(LOADER + " does not name its library as it did");
        }
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(code, 0, at);
        changed.write(constant(library.getParent() + library.getFileSystem().getSeparator() + STEM));
        int rest = at + constant(STEM).length;
        changed.write(code, rest, code.length - rest);
        return changed.toByteArray();
    }

    /** A text as class files write it: a tag, a length and the text. */
    private static byte[] constant(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(1);
        new DataOutputStream(bytes).writeUTF(text);
        return bytes.toByteArray();
    }
}
