package org.commonweal.scenarios.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {
    @TempDir
    Path folder;

    /** A jar that holds nothing but the class path of this build. */
    private Path jarOfThisBuild() throws IOException {
        Path jar = folder.resolve("commonweal.jar");
        StringBuilder classPath = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            classPath.append(Path.of(entry).toUri()).append(' ');
        }
        var manifest = new java.util.jar.Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Class-Path", classPath.toString());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    @Test
    void aBuildDoesTheSameAsItselfInMonthsThatTakeAboutAsLong() throws IOException {
        String home = System.getProperty(Home.PROPERTY);
        Race.Result result = new Race(jarOfThisBuild(), new Stop()).run("baseline", "preston", 0.02, 2, 1, 3);
        assertThat(result.paymentsHere()).isEqualTo(result.paymentsThere()).isPositive();
        assertThat(result.ofRounds()).hasSize(2);
        assertThat(result.ratio().value()).isBetween(0.05, 20.0);
        assertThat(System.getProperty(Home.PROPERTY)).isEqualTo(home);
    }

    @Test
    void thisBuildRunsTheScenarioAndTheOtherItsBaseline() throws IOException {
        Race.Result result = new Race(jarOfThisBuild(), new Stop()).run("first-version", "preston", 0.02, 1, 0, 2);
        assertThat(result.paymentsHere()).isPositive().isNotEqualTo(result.paymentsThere());
    }

    @Test
    void whatIsNoBuildIsRefused() throws IOException {
        Path other = folder.resolve("other.jar");
        try (OutputStream file = Files.newOutputStream(other);
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("nothing.txt"));
        }
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        for (Path file : new Path[] {other, text}) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> race(file, "preston"))
                    .withMessageContaining(file + " holds no build of Commonweal");
        }
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> race(folder.resolve("none.jar"), "preston"))
                .withMessageContaining("there is no file");
    }

    @Test
    void whatTheOtherBuildRefusesIsRefused() throws IOException {
        Path jar = jarOfThisBuild();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> race(jar, "atlantis"))
                .withMessageContaining("says: ")
                .withMessageContaining("atlantis");
    }

    @Test
    void itCanBeStopped() throws IOException {
        Path jar = jarOfThisBuild();
        Stop stop = new Stop();
        stop.ask();
        assertThatExceptionOfType(Stopped.class)
                .isThrownBy(() -> new Race(jar, stop).run("baseline", "preston", 0.02, 1, 1, 1));
    }

    private static Race.Result race(Path jar, String place) {
        return new Race(jar, new Stop()).run("baseline", place, 0.02, 1, 0, 1);
    }
}
