import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes the native libraries of all other platforms out of a jar: {@code java OnePlatform.java JAR linux_amd64}. */
public final class OnePlatform {
    private static final String STEM = "libduckdb_java.so_";

    private OnePlatform() {}

    public static void main(String[] args) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]));
                Stream<Path> root = Files.list(jar.getPath("/"))) {
            List<Path> libraries = root.filter(
                            file -> file.getFileName().toString().startsWith(STEM))
                    .toList();
            for (Path library : libraries) {
                if (!library.endsWith(STEM + args[1])) {
                    Files.delete(library);
                }
            }
            if (Files.notExists(jar.getPath("/", STEM + args[1]))) {
                throw new IOException("of " + libraries + " none is for " + args[1]);
            }
        }
    }
}
