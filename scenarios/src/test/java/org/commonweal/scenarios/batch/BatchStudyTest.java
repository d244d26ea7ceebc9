package org.commonweal.scenarios.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.Share;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows are in the archive of an experiment whoever made its runs, in whatever order. */
class BatchStudyTest {
    private static final String FILE = "question: Small?\nscenarios: [baseline, procurement]\nseeds: 2\nscale: 0.02\n"
            + "years: 1\nburn-in: 0\ndesign:\n  grid:\n"
            + "    levers.progressive-procurement.social-weight: [10 %, 30 %]\n";

    @TempDir
    private Path root;

    private BatchPlan plan;

    @BeforeEach
    void aSmallExperiment() throws IOException {
        Path file = root.resolve("small.yaml");
        Files.writeString(file, FILE);
        plan = new BatchPlan(ExperimentReader.read(file.toString()));
    }

    /** What is made: the titles of its runs. */
    private Set<String> make(Path folder, Share share, int jobs) throws IOException, InterruptedException {
        return make(folder, share, jobs, new Stop(), trial -> {});
    }

    private interface Disturbance {
        void at(Trial trial);
    }

    private Set<String> make(Path folder, Share share, int jobs, Stop stop, Disturbance disturbance)
            throws IOException, InterruptedException {
        Set<String> made = new ConcurrentSkipListSet<>();
        try (BatchStudy study = new BatchStudy(folder, plan, share)) {
            study.make(new Threads(jobs, stop), jobs, new BatchStudy.Progress() {
                @Override
                public void monthClosed(Trial trial, Month month) {
                    disturbance.at(trial);
                }

                @Override
                public void ended(Trial trial) {
                    made.add(trial.title());
                }
            });
            study.failures().values().forEach(reason -> made.add("failed: " + reason));
        }
        return made;
    }

    private static List<String> contents(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        try (BatchArchive archive = new BatchArchive(folder)) {
            archive.query("select run, indicator, year, value from series order by all", answer -> {
                while (answer.next()) {
                    rows.add(answer.getString(1) + " " + answer.getString(2) + " " + answer.getInt(3) + " "
                            + Double.doubleToLongBits(answer.getDouble(4)));
                }
            });
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
        return rows;
    }

    @Test
    void theBaselineOfALeversSizesIsRunOnce() {
        assertThat(plan.asked()).isEqualTo(8);
        assertThat(plan.runs()).isEqualTo(6);
    }

    @Test
    void rowsDoNotDependOnJobsSharesOrFailures() throws IOException, InterruptedException {
        Path whole = root.resolve("whole");
        assertThat(make(whole, Share.WHOLE, 1)).hasSize(3 * 2 - 2); // the sizes of a lever have one title
        List<String> rows = contents(whole);

        Path two = root.resolve("two");
        Set<String> withFailure = make(two, Share.WHOLE, 2, new Stop(), trial -> {
            if (trial.title().equals("baseline, seed 2")) {
                throw new OutOfMemoryError("Java heap space");
            }
        });
        assertThat(withFailure).contains("failed: baseline, seed 2: OutOfMemoryError: Java heap space");
        assertThat(contents(two)).hasSizeLessThan(rows.size());
        assertThat(make(two, Share.WHOLE, 2)).containsExactly("baseline, seed 2");
        assertThat(contents(two)).isEqualTo(rows);
        assertThat(make(two, Share.WHOLE, 1)).isEmpty();

        Path shares = root.resolve("shares");
        assertThat(make(shares, new Share(1, 2), 1)).allMatch(title -> title.endsWith("seed 1"));
        assertThat(make(shares, new Share(2, 2), 1)).allMatch(title -> title.endsWith("seed 2"));
        assertThat(contents(shares)).isEqualTo(rows);
    }

    @Test
    void whoStopsABatchFindsWhatHadEndedAndTheRestIsMadeLater() throws IOException, InterruptedException {
        Path folder = root.resolve("stopped");
        Stop stop = new Stop();
        assertThatThrownBy(() -> make(folder, Share.WHOLE, 1, stop, trial -> {
                    if (trial.title().endsWith("seed 2")) {
                        stop.ask();
                    }
                }))
                .isInstanceOf(Stopped.class);
        assertThat(contents(folder)).isNotEmpty();
        assertThat(make(folder, Share.WHOLE, 1)).isNotEmpty().allMatch(title -> title.endsWith("seed 2"));
    }
}
