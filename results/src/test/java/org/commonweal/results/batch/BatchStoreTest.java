package org.commonweal.results.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has ended is kept, whatever happens to the program or to the files; what is damaged is missing, and said. */
class BatchStoreTest {
    private static final Shape SHAPE = new Shape(List.of("jobs", "rent"), 2);
    private static final int MANY = 1000;

    @TempDir
    private Path folder;

    private BatchStore open() throws IOException {
        return new BatchStore(folder, Share.WHOLE, SHAPE, 1);
    }

    private void keep(long... runs) throws IOException {
        try (BatchStore store = open()) {
            for (long run : runs) {
                store.keep(run, run, run + 0.5, Double.NaN, 2);
            }
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void runsThatWereKeptAreThereAfterwardsWithoutAnEndOfTheBatch() throws IOException {
        keep(1, 2);
        keep(3);
        try (BatchStore store = open()) {
            assertThat(LongStream.rangeClosed(1, 4).filter(store::holds)).containsExactly(1L, 2L, 3L);
            assertThat(store.repairs()).isEmpty();
        }
    }

    @Test
    void theEndOfABatchTurnsItsJournalIntoAPart() throws IOException {
        try (BatchStore store = open()) {
            store.keep(7, 1, 2, 3, 4);
            store.seal();
        }
        assertThat(files(".journal")).isEmpty();
        assertThat(files(".parquet")).hasSize(1);
        assertThat(BatchStore.runs(folder)).containsExactly(7L);
    }

    @Test
    void aRunThatWasBeingWrittenIsMissingAndTheOthersAreThere() throws IOException {
        keep(1, 2, 3);
        try (RandomAccessFile journal =
                new RandomAccessFile(files(".journal").get(0).toFile(), "rw")) {
            journal.setLength(journal.length() - 5);
        }
        try (BatchStore store = open()) {
            assertThat(store.holds(2)).isTrue();
            assertThat(store.holds(3)).isFalse();
            assertThat(store.repairs()).hasSize(1).first().asString().contains("1 run was not whole");
            store.keep(3, 1, 2, 3, 4);
        }
        assertThat(BatchStore.runs(folder)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void aChangedRunInTheMiddleIsMissingAndThoseBehindItAreThere() throws IOException {
        keep(1, 2, 3);
        Path file = files(".journal").get(0);
        byte[] bytes = Files.readAllBytes(file);
        int record = Long.BYTES + SHAPE.size() * Double.BYTES + Integer.BYTES;
        bytes[bytes.length - record - 10] ^= 1;
        Files.write(file, bytes);
        try (BatchStore store = open()) {
            assertThat(LongStream.rangeClosed(1, 3).filter(store::holds)).containsExactly(1L, 3L);
        }
    }

    @Test
    void aJournalWhoseBeginningIsDamagedIsSaidAndMadeAgain() throws IOException {
        keep(1);
        Files.write(files(".journal").get(0), new byte[] {1, 2, 3});
        try (BatchStore store = open()) {
            assertThat(store.holds(1)).isFalse();
            assertThat(store.repairs()).hasSize(1);
            store.keep(1, 1, 2, 3, 4);
        }
        assertThat(BatchStore.runs(folder)).containsExactly(1L);
    }

    @Test
    void aDamagedPartIsSaidAndItsRunsAreMissing() throws IOException {
        for (boolean cut : new boolean[] {true, false}) {
            try (BatchStore store = open()) {
                store.keep(1, 1, 2, 3, 4);
                store.seal();
            }
            Path part = files(".parquet").get(0);
            try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
                if (cut) {
                    file.setLength(file.length() / 2);
                } else {
                    file.seek(file.length() / 2);
                    file.write(file.read() ^ 1);
                }
            }
            assertThat(BatchStore.runs(folder)).isEmpty();
            try (BatchStore store = open()) {
                assertThat(store.holds(1)).isFalse();
                assertThat(store.repairs()).hasSize(1).first().asString().contains(part.toString());
            }
            assertThat(files(".parquet")).isEmpty();
        }
    }

    @Test
    void aProgramKilledBetweenPartAndJournalLeavesNoRunTwice() throws IOException {
        keep(1, 2);
        Path journal = files(".journal").get(0);
        byte[] before = Files.readAllBytes(journal);
        try (BatchStore store = open()) {
            store.seal();
        }
        Files.write(journal, before);
        try (BatchStore store = open()) {
            store.keep(3, 1, 2, 3, 4);
            store.seal();
        }
        assertThat(Parts.runs(Parts.of(folder)).values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void runsThatStandInTwoPartsAreBroughtTogether() throws IOException {
        TreeMap<Long, double[]> one = new TreeMap<>();
        one.put(1L, new double[] {1, 2, 3, 4});
        Parts.write(folder, folder.resolve("a"), SHAPE, one);
        one.put(2L, new double[] {5, 6, 7, 8});
        Parts.write(folder, folder.resolve("a"), SHAPE, one);
        open().close();
        assertThat(Parts.runs(Parts.of(folder)).values()).containsExactly(List.of(1L, 2L));
    }

    @Test
    void thereAreFewFilesHoweverManyTheRuns() throws IOException {
        Shape large = new Shape(List.of("jobs"), 2000);
        double[] values = new double[large.size()];
        try (BatchStore store = new BatchStore(folder, Share.WHOLE, large, MANY)) {
            for (long run = 1; run <= MANY; run++) {
                store.keep(run, values);
            }
            store.seal();
        }
        assertThat(files("")).hasSizeLessThan(10);
        assertThat(BatchStore.runs(folder)).hasSize(MANY);
    }

    @Test
    void sharesWriteBesideEachOtherAndAreTakenOverWhenTheyAreLeft() throws IOException {
        try (BatchStore two = new BatchStore(folder, new Share(2, 3), SHAPE, 1)) {
            two.keep(2, 1, 2, 3, 4);
        }
        try (BatchStore one = new BatchStore(folder, new Share(1, 3), SHAPE, 1)) {
            assertThat(one.holds(2)).isTrue();
            one.keep(1, 1, 2, 3, 4);
            one.seal();
        }
        assertThat(files(".journal")).isEmpty();
        assertThat(BatchStore.runs(folder)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void failuresAreForgottenWhenTheyAreTriedAgain() throws IOException {
        try (BatchStore store = open()) {
            store.fail(new Failure("000000000000001", "it exploded\nloudly"));
        }
        assertThat(FailureFile.read(FailureFile.all(folder).get(0)))
                .containsExactly(new Failure("000000000000001", "it exploded loudly"));
        open().close();
        assertThat(FailureFile.all(folder)).isEmpty();
    }
}
