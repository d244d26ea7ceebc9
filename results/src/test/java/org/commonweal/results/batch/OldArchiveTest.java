package org.commonweal.results.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.archive.ArchiveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive as a program of November 2026 left it, with five of six runs: four in a part, one in the journal, one that
 * failed. It is never written anew; a later layout brings another beside it.
 */
class OldArchiveTest {
    @TempDir
    private Path root;

    private Path experiment;

    @BeforeEach
    void aCopy() throws IOException, URISyntaxException {
        Path stored = Path.of(
                OldArchiveTest.class.getResource("/archive-of-format-1/old").toURI());
        experiment = root.resolve("old");
        try (Stream<Path> all = Files.walk(stored)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, experiment.resolve(stored.relativize(file).toString()));
            }
        }
    }

    private List<String> effects() throws IOException, SQLException {
        List<String> effects = new ArrayList<>();
        try (BatchArchive archive = new BatchArchive(root)) {
            assertThat(archive.faults()).isEmpty();
            for (BatchRow row : archive.rows("old", "jobs")) {
                effects.add(row.scenario() + " " + row.seed() + ": " + row.effect());
            }
        }
        return effects;
    }

    @Test
    void itCanStillBeRead() throws IOException, SQLException {
        assertThat(BatchPassport.read(experiment).format()).isEqualTo(1);
        assertThat(effects())
                .containsExactly(
                        "nothing 1: 0.0",
                        "lever 1: 4.0",
                        "nothing 2: 0.0",
                        "lever 2: 6.0",
                        "nothing 3: 0.0",
                        "lever 3: NaN");
        try (BatchArchive archive = new BatchArchive(root)) {
            archive.query(
                    "select status, reason, key, text from runs join points using (experiment, point)"
                            + " where scenario = 'lever' and seed = 3",
                    row -> {
                        assertThat(row.next()).isTrue();
                        assertThat(row.getString(1) + ", " + row.getString(2)).isEqualTo("failed, it exploded");
                        assertThat(row.getString(3) + " = " + row.getString(4)).isEqualTo("tenders.reach = 50 %");
                    });
        }
    }

    @Test
    void aBatchOfTodayGoesOnWithIt() throws IOException, SQLException {
        try (BatchStore store = new BatchStore(experiment, Share.WHOLE, new Shape(List.of("jobs", "rent"), 2), 6)) {
            assertThat(store.repairs()).isEmpty();
            assertThat(store.holds(3)).isTrue();
            assertThat(store.holds(103)).isFalse();
            store.keep(103, 2, 110, 6, Double.NaN);
            store.seal();
        }
        assertThat(effects()).endsWith("lever 3: 5.0");
    }

    @Test
    void oneOfALaterLayoutIsRefusedWithTheVersionThatReadsIt() throws IOException {
        Path passport = experiment.resolve("experiment.json");
        String text = Files.readString(passport);
        Files.writeString(
                passport, text.replace("\"format\" : 1", "\"format\" : 2").replace("0.1.0", "0.9.0"));
        assertThatThrownBy(() -> new BatchArchive(root))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("experiment.json is of format 2, and this program reads up to 1")
                .hasMessageContaining("use version 0.9.0 of Commonweal");
    }
}
