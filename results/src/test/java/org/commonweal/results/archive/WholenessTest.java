package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonweal.results.SyntheticRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholenessTest {
    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void write() throws IOException {
        run = RunWriter.write(
                folder.resolve("run"), SyntheticRun.complete().years(1).build());
    }

    private static void flip(Path file, long bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void aRunAsItWasWrittenIsWholeWhereverItHasBeenCopied() throws IOException {
        assertThat(Wholeness.faults(run)).isEmpty();
        Path copy = Files.createDirectories(folder.resolve("elsewhere/copy"));
        for (Path file : files()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        assertThat(Wholeness.faults(copy)).isEmpty();
        assertThat(Wholeness.written(copy)).hasSize(files().size() - 1);
    }

    @Test
    void everyBitThatIsAnotherIsNoticed() throws IOException {
        Random random = new Random(1);
        List<Path> files = files();
        for (int n = 0; n < 200; n++) {
            Path file = files.get(n % files.size());
            long bit = random.nextLong(8 * Files.size(file));
            flip(file, bit);
            assertThat(Wholeness.faults(run)).as("bit " + bit + " of " + file).isNotEmpty();
            flip(file, bit);
        }
        assertThat(Wholeness.faults(run)).isEmpty();
    }

    @Test
    void everyBitOfAPassportCounts() throws IOException {
        Path passport = run.resolve(PassportFile.NAME);
        long bits = 8 * Files.size(passport);
        for (long bit = 0; bit < bits; bit += 7) {
            flip(passport, bit);
            assertThat(Wholeness.faults(run)).as("bit " + bit).isNotEmpty();
            flip(passport, bit);
        }
    }

    @Test
    void whatIsMissingOrCutShortIsNamed() throws IOException {
        Files.delete(run.resolve("flows.csv"));
        Files.writeString(run.resolve("series.csv"), "month,indi");
        assertThat(Wholeness.faults(run))
                .extracting(Wholeness.Fault::toString)
                .containsExactly("flows.csv is missing", "series.csv is not as it was written");
        assertThatThrownBy(() -> Wholeness.check(run))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("flows.csv is missing");
    }

    @Test
    void aPassportThatIsMissingOrOfAnotherVersionIsAFault() throws IOException {
        Files.writeString(run.resolve(PassportFile.NAME), "{\"version\" : \"0.0.1\"}");
        assertThat(Wholeness.faults(run)).extracting(Wholeness.Fault::file).containsExactly("passport.json");
        Files.delete(run.resolve(PassportFile.NAME));
        assertThat(Wholeness.faults(run)).containsExactly(new Wholeness.Fault("passport.json", "is missing"));
    }

    @Test
    void whatAnybodyPutsBesideTheFilesIsAStranger() throws IOException {
        Files.writeString(run.resolve("notes.txt"), "mine");
        assertThat(Wholeness.faults(run)).isEmpty();
        assertThat(Wholeness.strangers(run)).containsExactly("notes.txt");
    }
}
