package org.commonweal.results.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.batch.BatchWholeness.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is given the folder of a batch learns whether all of it is there; nothing in it is changed by asking. */
class BatchWholenessTest {
    private static final Shape SHAPE = new Shape(List.of("jobs"), 1);
    private static final BatchPassport PASSPORT = new BatchPassport(
            1,
            "0.1.0",
            "abc",
            "mine",
            "What?",
            List.of("nothing"),
            List.of("usual"),
            List.of("preston"),
            4,
            0.1,
            5,
            1,
            1,
            "no design",
            1,
            4,
            "1",
            List.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void aPlanOfFourRuns() throws IOException {
        PlanFiles.write(
                folder,
                Share.WHOLE,
                PASSPORT,
                new PlanFiles.Plan(
                        Stream.of(1, 2, 3, 4)
                                .map(seed ->
                                        new PlannedRun(1, "nothing", "usual", "preston", seed, 0, RunKey.text(seed))),
                        Stream.of(new PointSetting(1, "", "", Double.NaN, "", "")),
                        Stream.of(new Address(0, "how")),
                        List.of()));
    }

    private void keep(boolean seal, long... runs) throws IOException {
        try (BatchStore store = new BatchStore(folder, Share.WHOLE, SHAPE, 4)) {
            for (long run : runs) {
                store.keep(run, run);
            }
            if (seal) {
                store.seal();
            }
        }
    }

    private List<String> faults() throws IOException {
        return BatchWholeness.of(folder).faults();
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void change(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aBatchOfWhichAllRunsAreThereIsWholeInPartsAndInJournals() throws IOException {
        keep(true, 1, 2);
        keep(false, 3, 4);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Found found = BatchWholeness.of(folder);
        assertThat(found.faults()).isEmpty();
        assertThat(found.files()).isEqualTo(7);
        assertThat(found.strangers()).containsExactly("notes.txt");
    }

    @Test
    void runsThatHaveFailedOrAreMissingAreCounted() throws IOException {
        keep(true, 1);
        try (BatchStore store = new BatchStore(folder, Share.WHOLE, SHAPE, 4)) {
            store.fail(new Failure(RunKey.text(2), "it exploded"));
        }
        assertThat(faults()).containsExactly("1 of 4 runs failed", "2 of 4 runs are missing");
    }

    @Test
    void aChangedPartIsNamedAndItsRunsAreMissing() throws IOException {
        keep(true, 1, 2, 3, 4);
        Path part = Parts.of(folder).get(0);
        change(part);
        assertThat(faults())
                .containsExactly("data/" + part.getFileName() + " is not as it was written", "4 of 4 runs are missing");
        assertThat(part).exists();
    }

    @Test
    void aRunThatWasCutOffIsSaidAndTheOthersAreThere() throws IOException {
        keep(false, 1, 2, 3, 4);
        try (RandomAccessFile journal = new RandomAccessFile(file(".journal").toFile(), "rw")) {
            journal.setLength(journal.length() - 3);
        }
        assertThat(faults()).containsExactly("1-of-1.journal has 1 run cut off or changed", "1 of 4 runs is missing");
    }

    @Test
    void aPlanThatWasChangedOrIsGoneIsNamedAndTheBatchWritesItAnew() throws IOException {
        keep(true, 1, 2, 3, 4);
        change(file("plan-1.parquet"));
        Files.delete(file("points-1.parquet"));
        assertThat(faults()).containsExactly("plan-1.parquet is not as it was written", "points-1.parquet is missing");
        assertThat(PlanFiles.isThere(folder, PASSPORT)).isFalse();
        aPlanOfFourRuns();
        assertThat(PlanFiles.isThere(folder, PASSPORT)).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aPassportThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(folder.resolve("experiment.json"), "{}");
        assertThat(faults()).singleElement().asString().startsWith("experiment.json cannot be read: ");
    }
}
