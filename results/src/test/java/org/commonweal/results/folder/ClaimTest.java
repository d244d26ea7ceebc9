package org.commonweal.results.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One program has a folder at a time; others are programs of their own here. */
@Timeout(60)
class ClaimTest {
    @TempDir
    private Path folder;

    /** Claims a folder until its input ends: {@code Other FOLDER}. */
    public static final class Other {
        private Other() {}

        public static void main(String[] args) throws IOException {
            try (Claim claim = Claim.on(Path.of(args[0]))) {
                System.out.println("claimed " + claim.target());
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (AtWorkException busy) {
                System.out.println("busy " + busy.getMessage());
            }
        }
    }

    private static Process other(Path target) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        target.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String says(Process program) throws IOException {
        return program.inputReader().readLine();
    }

    @Test
    void whatAnotherProgramHasIsRefusedWithItsNumberUntilItEndsOrIsKilled() throws Exception {
        Path target = folder.resolve("run");
        Process first = other(target);
        assertThat(says(first)).isEqualTo("claimed " + target);
        assertThatThrownBy(() -> Claim.on(target))
                .isInstanceOf(AtWorkException.class)
                .hasMessageStartingWith(target + " is at work: commonweal, process " + first.pid());
        Leftovers.sweep(folder);
        Process second = other(target);
        assertThat(says(second)).startsWith("busy ");
        first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        try (Claim claim = Claim.on(target)) {
            assertThat(claim.target()).isEqualTo(target);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void itIsSharedWithinAProgramAndGoesWithTheLastWhoHasIt() throws Exception {
        Path target = folder.resolve("run");
        try (Claim outer = Claim.on(target)) {
            Claim.on(target).close();
            outer.close();
            assertThat(folder).isEmptyDirectory();
        }
        try (Claim outer = Claim.on(target)) {
            Claim.on(target).close();
            Process other = other(target);
            assertThat(says(other)).startsWith("busy ");
        }
        Process other = other(target);
        assertThat(says(other)).startsWith("claimed ");
        other.outputWriter().close();
        assertThat(other.waitFor()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void manyProgramsAtOnceNeverHaveItTogether() throws Exception {
        Path target = folder.resolve("run");
        for (int round = 0; round < 3; round++) {
            Process[] programs = {other(target), other(target), other(target)};
            int claimed = 0;
            for (Process program : programs) {
                claimed += says(program).startsWith("claimed") ? 1 : 0;
            }
            assertThat(claimed).isEqualTo(1);
            for (Process program : programs) {
                program.outputWriter().close();
                program.waitFor();
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileOfSomebodyElseInItsPlaceIsNotTouched() throws IOException {
        Path letter = Files.writeString(folder.resolve(".run.at-work"), "do not disturb");
        assertThatThrownBy(() -> Claim.on(folder.resolve("run"))).hasMessageContaining("not a file of ours");
        assertThat(letter).hasContent("do not disturb");
    }
}
