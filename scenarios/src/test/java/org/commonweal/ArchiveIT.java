package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive with a Java of its own runs where there is neither a Java nor anything in the environment. */
@EnabledOnOs(OS.LINUX)
class ArchiveIT {
    private static final long MOST_MINUTES = 10;

    @TempDir
    private static Path folder;

    private static Path program;

    @BeforeAll
    static void makeAndUnpackIt() throws Exception {
        assumeTrue(isThere("objcopy"), "objcopy is there, of the package binutils");
        Path script = Home.find().resolve("packaging/make-archive.sh");
        String made = said(
                new ProcessBuilder(script.toString(), System.getProperty("commonweal.jar")),
                folder.resolve("made.txt"));
        String archive = made.lines().reduce((line, next) -> next).orElseThrow();
        assertThat(archive).matches(".*/commonweal-[\\d.]+-linux-(x64|arm64)\\.tar\\.gz");
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        said(new ProcessBuilder("tar", "-C", unpacked.toString(), "-xzf", archive), folder.resolve("tar.txt"));
        program = unpacked.resolve("commonweal/commonweal");
    }

    private static boolean isThere(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, tool)));
    }

    /** What a program says; it must end well. */
    private static String said(ProcessBuilder program, Path file) throws IOException, InterruptedException {
        Process process =
                program.redirectErrorStream(true).redirectOutput(file.toFile()).start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assertThat(ended && process.exitValue() == 0).as(Files.readString(file)).isTrue();
        return Files.readString(file);
    }

    /** What the unpacked program says in a directory, with nothing but a path on which there is no Java. */
    private static String typed(Path directory, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/bin");
        builder.environment().put("DISPLAY", ":4711"); // a screen that is away
        return said(builder, Files.createTempFile(folder, "said", ".txt"));
    }

    @Test
    void itRunsAPlaceAndWritesWhereItIsCalled() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        String said = typed(here, "run", "--scale=0.02", "--years=1", "--burn-in=0");
        assertThat(said).contains("Report: runs/preston-baseline-seed1/report.html");
        assertThat(here.resolve("runs/preston-baseline-seed1"))
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/series.parquet");
    }

    @Test
    void itReadsFilesWithAccentsInTheirNames() throws Exception {
        Path here = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(here.resolve("Málaga.yaml"), "question: Wie groß ist Málaga?\nextends: procurement\n");
        assertThat(typed(here, "run", "Málaga.yaml", "--scale=0.02", "--dry-run", "--out=é"))
                .contains("é");
    }

    @Test
    void itRefusesWhatItWouldNotTake() throws Exception {
        Path said = folder.resolve("refused.txt");
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "describe", "month");
        builder.environment().put("COMMONWEAL_CLASSPATH", folder.toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(said).content().contains("COMMONWEAL_CLASSPATH: the archive with a Java of its own takes no jars");
        assertThat(process.exitValue()).isEqualTo(2);
    }

    @Test
    void itHasAllThatTheProgramDescribes() throws Exception {
        assertThat(typed(folder, "describe", "evidence", "E19")).contains("Preston tenure");
        assertThat(typed(folder, "describe", "experiments")).contains("four-levers");
        assertThat(typed(folder, "--cite")).contains("@software{commonweal,");
    }
}
