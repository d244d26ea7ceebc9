package org.commonweal.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where DuckDB keeps its native part, seen from programs of their own, each with a cache and a temporary folder. */
@DisabledOnOs(OS.WINDOWS)
class DuckDbTest {
    @TempDir
    Path folder;

    private Path caches;
    private Path temporary;

    /** Says whether DuckDB starts, and waits for its end if it is told to. */
    static final class Program {
        public static void main(String[] words) throws Exception {
            try (DuckDBConnection duck = DuckDb.problem().isPresent() ? null : DuckDb.open()) {
                System.out.println(duck == null ? DuckDb.problem().get() : "open");
                System.out.flush();
                if (words.length > 0) {
                    Thread.sleep(60_000);
                }
            }
        }
    }

    @BeforeEach
    void twoFolders() throws IOException {
        caches = Files.createDirectory(folder.resolve("Émilie's caches"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", caches.toString());
        return builder.start();
    }

    private String said(List<String> command) throws Exception {
        Process process = start(command);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return text.strip();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .filter(file -> !file.toString().contains("hsperfdata"))
                    .toList();
        }
    }

    @Test
    void itIsUnpackedOnceAndAProgramThatIsKilledLeavesNothingInTheTemporaryFolder() throws Exception {
        Process killed = start(command("wait"));
        assertThat(killed.inputReader().readLine()).isEqualTo("open");
        killed.destroyForcibly().waitFor();
        assertThat(files(temporary)).isEmpty();
        assertThat(files(caches)).hasSize(1);
        Path library = files(caches).get(0);
        FileTime time = Files.getLastModifiedTime(library);
        assertThat(said(command())).isEqualTo("open");
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(time);
    }

    @Test
    void oneThatIsDamagedIsUnpackedAgainAndOneThatWasCutOffIsReplaced() throws Exception {
        assertThat(said(command())).isEqualTo("open");
        Path library = files(caches).get(0);
        byte[] whole = Files.readAllBytes(library);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(library, damaged);
        Files.writeString(library.resolveSibling("partial"), "half of");
        assertThat(said(command())).isEqualTo("open");
        assertThat(Files.readAllBytes(library)).isEqualTo(whole);
        assertThat(files(caches)).containsExactly(library);
    }

    @Test
    void withoutATemporaryFolderItStartsAndWithoutACacheItKeepsTheLibraryInTheTemporaryFolder() throws Exception {
        Files.delete(temporary);
        assertThat(said(command())).isEqualTo("open");
        Files.createDirectory(temporary);
        caches = Files.createFile(folder.resolve("a file"));
        assertThat(said(command())).isEqualTo("open");
        assertThat(files(temporary)).hasSize(1);
    }

    @Test
    void aCacheThatOthersMayWriteToIsNotTrusted() throws Exception {
        Path open = Files.createDirectory(caches.resolve("commonweal"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(said(command())).isEqualTo("open");
        assertThat(files(open)).isEmpty();
        assertThat(files(temporary)).hasSize(1);
    }

    @Test
    void whereNothingCanBeUnpackedThisIsSaid() throws Exception {
        Files.delete(temporary);
        caches = Files.createFile(folder.resolve("a file"));
        assertThat(said(command()))
                .startsWith("DuckDB, which writes the tables of a run, does not start on this machine: ")
                .contains("a file/commonweal: Not a directory", temporary + ": is not there, or cannot be written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatForbidsExecutionIsPassedOver() throws Exception {
        assumeTrue(isMountable(), "this user may not mount");
        assertThat(said(mounted(caches))).isEqualTo("open");
        assertThat(files(temporary)).hasSize(1);
        temporary = caches;
        assertThat(said(mounted(caches))).contains("does not start on this machine: ", "failed to map segment");
    }

    private List<String> mounted(Path noexec) {
        String quoted = command().stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .reduce("exec", (line, word) -> line + " " + word);
        return List.of(
                "unshare", "-m", "sh", "-c", "mount -t tmpfs -o noexec none \"$0\" && " + quoted, noexec.toString());
    }

    private boolean isMountable() throws InterruptedException {
        try {
            Process trial = start(List.of("unshare", "-m", "mount", "-t", "tmpfs", "none", caches.toString()));
            return trial.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
