package org.commonweal.scenarios.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The live view before somebody with a mouse, on a screen of its own; where there can be none it cannot be tried. */
@EnabledOnOs(OS.LINUX)
class LiveOnScreenTest {
    private static final List<String> DONE = List.of(
            "sees the windows",
            "plays",
            "pauses",
            "steps",
            "moves a lever",
            "looks at an anchor",
            "stops",
            "plays again");

    @TempDir
    private Path folder;

    @Test
    void itPlaysPausesStepsStopsMovesLeversAndEndsWithItsWindow() throws Exception {
        Optional<String> absence = Screen.absence();
        assumeTrue(absence.isEmpty(), absence::toString);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.prefs.userRoot=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LiveUser.class.getName(),
                        folder.resolve("screen.png").toString(),
                        "live",
                        "procurement",
                        "--scale=0.02",
                        "--burn-in=0")
                .toList();
        try (Screen screen = new Screen()) {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("DISPLAY", screen.display);
            Process program = builder.start();
            try {
                assertThat(program.waitFor(10, TimeUnit.MINUTES)).as("it ends").isTrue();
                assertThat(program.exitValue()).as(Files.readString(err)).isZero();
                assertThat(program.descendants()).isEmpty();
            } finally {
                program.destroyForcibly().waitFor();
            }
        }
        assertThat(Files.readAllLines(out)).containsExactlyElementsOf(DONE);
        assertThat(err).content().contains(": levers.progressive-procurement.").doesNotContain("Exception");
        assertThat(folder.resolve("screen.png")).isNotEmptyFile();
    }
}
