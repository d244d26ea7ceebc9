package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersFileTest {
    private static final List<String> MEANINGS = List.of("jobs", "prices");
    private static final Trial TRIAL = SmallRuns.year(1, List.of());

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsThereWhenItIsOpenedAgainToTheLastBit() throws Exception {
        Path file = folder.resolve("kept.csv");
        try (NumbersFile archive = new NumbersFile(file, MEANINGS)) {
            assertThat(archive.holds(TRIAL)).isFalse();
            archive.keep(TRIAL, new double[] {0.1 + 0.2, Double.NaN});
            archive.keep(TRIAL.withPair(1), new double[] {-7, 1e300});
        }
        try (NumbersFile again = new NumbersFile(file, MEANINGS)) {
            assertThat(again.missing(new Seeds(TRIAL, 3).trials())).containsExactly(TRIAL.withPair(2));
            assertThat(again.of(TRIAL)).containsExactly(0.1 + 0.2, Double.NaN);
            assertThat(again.of(TRIAL.withPair(1))).containsExactly(-7, 1e300);
        }
    }

    @Test
    void aLineThatWasBeingWrittenIsNotTakenForDone() throws Exception {
        Path file = folder.resolve("kept.csv");
        try (NumbersFile archive = new NumbersFile(file, MEANINGS)) {
            archive.keep(TRIAL, new double[] {1, 2});
        }
        Files.writeString(file, TRIAL.withPair(1).hash() + ",7", StandardOpenOption.APPEND);
        try (NumbersFile again = new NumbersFile(file, MEANINGS)) {
            assertThat(again.holds(TRIAL)).isTrue();
            assertThat(again.holds(TRIAL.withPair(1))).isFalse();
        }
        assertThat(Files.readString(file)).contains(",1,2,");
    }

    @Test
    void numbersThatMeanSomethingElseAreNotTaken() throws Exception {
        Path file = folder.resolve("kept.csv");
        try (NumbersFile archive = new NumbersFile(file, MEANINGS)) {
            archive.keep(TRIAL, new double[] {1, 2});
        }
        try (NumbersFile other = new NumbersFile(file, List.of("jobs", "wages"))) {
            assertThat(other.holds(TRIAL)).isFalse();
        }
    }

    @Test
    void aLineOfWhichABitIsAnotherIsNotTaken() throws Exception {
        Path file = folder.resolve("kept.csv");
        try (NumbersFile archive = new NumbersFile(file, MEANINGS)) {
            archive.keep(TRIAL, new double[] {1, 2});
            archive.keep(TRIAL.withPair(1), new double[] {3, 4});
        }
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * whole.length; bit += 3) {
            byte[] bytes = whole.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, bytes);
            try (NumbersFile again = new NumbersFile(file, MEANINGS)) {
                boolean both = again.holds(TRIAL) && again.holds(TRIAL.withPair(1));
                assertThat(both).as("bit " + bit).isFalse();
                if (again.holds(TRIAL)) {
                    assertThat(again.of(TRIAL)).containsExactly(1, 2);
                }
            }
        }
    }
}
