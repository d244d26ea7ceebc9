package org.commonweal.results.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two scenarios, three seeds, two years of which the last counts: numbers that fit on paper. */
class BatchArchiveTest {
    private static final Shape SHAPE = new Shape(List.of("jobs", "rent"), 2);
    private static final BatchPassport PASSPORT = new BatchPassport(
            1,
            "0.1.0",
            "abc",
            "mine",
            "What?",
            List.of("nothing", "lever"),
            List.of("usual"),
            List.of("preston"),
            3,
            0.1,
            5,
            2,
            1,
            "no design",
            1,
            6,
            "1",
            List.of());
    private static final double[] BASELINE = {100, 101, 105};
    private static final double[] LEVER = {104, 107, 110};

    @TempDir
    private Path root;

    private Path folder;

    private static String run(String scenario, int seed) {
        return RunKey.text(scenario.equals("lever") ? 100 + seed : seed);
    }

    @BeforeEach
    void aPlan() throws IOException {
        folder = Files.createDirectories(root.resolve("mine"));
        List<PlannedRun> runs = new ArrayList<>();
        for (int seed = 1; seed <= 3; seed++) {
            for (String scenario : PASSPORT.scenarios()) {
                runs.add(new PlannedRun(1, scenario, "usual", "preston", seed, 0, run(scenario, seed)));
            }
        }
        SeriesMeta jobs =
                SeriesMeta.outcome("jobs", "Jobs", Unit.of("count"), "People at work.", Direction.HIGHER_IS_BETTER);
        PlanFiles.write(
                folder,
                Share.WHOLE,
                PASSPORT,
                new PlanFiles.Plan(
                        runs.stream(),
                        Stream.of(new PointSetting(1, "", "", Double.NaN, "", "")),
                        Stream.of(new Address(0, "how")),
                        List.of(jobs)));
    }

    private void keep(int seeds, boolean seal) throws IOException {
        try (BatchStore store = new BatchStore(folder, Share.WHOLE, SHAPE, 6)) {
            for (int seed = 1; seed <= seeds; seed++) {
                store.keep(seed, 1, BASELINE[seed - 1], 5, Double.NaN);
                store.keep(100 + seed, 2, LEVER[seed - 1], 6, Double.NaN);
            }
            if (seal) {
                store.seal();
            }
        }
    }

    private List<String> ask(String sql) throws IOException, SQLException {
        List<String> rows = new ArrayList<>();
        try (BatchArchive archive = new BatchArchive(root)) {
            archive.query(sql, answer -> {
                while (answer.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                        cells.add(answer.getString(i));
                    }
                    rows.add(
                            String.join(" ", cells.stream().map(String::valueOf).toList()));
                }
            });
        }
        return rows;
    }

    @Test
    void anEffectIsTheMeanDifferenceOverPairsWithItsInterval() throws IOException, SQLException {
        keep(3, true);
        Interval effect = Interval.of(4, 6, 5);
        List<String> row = ask("select effect, low, high, mean, baseline, missing, leaves_out_zero, run_list"
                + " from effects where indicator = 'jobs' and scenario = 'lever'");
        String[] cells = row.get(0).split(" ", 8);
        assertThat(Double.parseDouble(cells[0])).isEqualTo(5);
        assertThat(Double.parseDouble(cells[1])).isCloseTo(effect.low(), within(1e-9));
        assertThat(Double.parseDouble(cells[2])).isCloseTo(effect.high(), within(1e-9));
        assertThat(Double.parseDouble(cells[3])).isEqualTo(107);
        assertThat(Double.parseDouble(cells[4])).isEqualTo(102);
        assertThat(cells[5]).isEqualTo("0");
        assertThat(cells[6]).isEqualTo("true");
        assertThat(cells[7]).isEqualTo(run("lever", 1) + " " + run("lever", 2) + " " + run("lever", 3));
    }

    @Test
    void theJournalIsReadLikeParts() throws IOException, SQLException {
        keep(3, false);
        List<String> loose = ask("select * from series order by all");
        try (BatchStore store = new BatchStore(folder, Share.WHOLE, SHAPE, 6)) {
            store.seal();
        }
        assertThat(ask("select * from series order by all")).isEqualTo(loose).hasSize(24);
    }

    @Test
    void whatIsMissingOrFailedIsARow() throws IOException, SQLException {
        keep(2, true);
        try (BatchStore store = new BatchStore(folder, Share.WHOLE, SHAPE, 6)) {
            store.fail(new Failure(run("lever", 3), "it exploded"));
        }
        assertThat(ask("select scenario, seed, status, reason from runs where status <> 'done' order by all"))
                .containsExactly("lever 3 failed it exploded", "nothing 3 missing ");
        assertThat(ask("select pairs from (select runs as pairs, missing from effects where indicator = 'jobs'"
                        + " and missing = 1)"))
                .hasSize(2);
    }

    @Test
    void anIndicatorThatIsNotDefinedHasRowsAndNoNumbers() throws IOException, SQLException {
        keep(3, true);
        assertThat(ask("select mean, missing from effects where indicator = 'rent'"))
                .containsOnly("null 0");
    }

    @Test
    void rowsForProgramsHaveGapsWhereRunsAreMissing() throws IOException, SQLException {
        keep(2, true);
        try (BatchArchive archive = new BatchArchive(root)) {
            List<BatchRow> rows = archive.rows("mine", "jobs");
            assertThat(rows.stream().map(row -> row.scenario() + row.seed()))
                    .containsExactly("nothing1", "lever1", "nothing2", "lever2", "nothing3", "lever3");
            assertThat(rows.stream().map(BatchRow::effect)).containsExactly(0.0, 4.0, 0.0, 6.0, Double.NaN, Double.NaN);
            assertThat(archive.address(run("lever", 2))).contains("how");
            assertThat(archive.seed(run("lever", 2))).isEqualTo(2);
        }
    }

    @Test
    void aDamagedPartIsLeftOutAndSaid() throws IOException, SQLException {
        keep(3, true);
        Path part = Parts.of(folder).get(0);
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);
        try (BatchArchive archive = new BatchArchive(root)) {
            assertThat(archive.faults()).hasSize(1).first().asString().contains(part.toString());
        }
        assertThat(ask("select distinct status from runs")).containsExactly("missing");
    }
}
