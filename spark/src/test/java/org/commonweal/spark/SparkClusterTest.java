package org.commonweal.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonweal.money.Audit;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.Share;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.batch.BatchPlan;
import org.commonweal.scenarios.batch.BatchStudy;
import org.commonweal.scenarios.batch.ExperimentReader;
import org.commonweal.scenarios.recording.YearMeans;
import org.commonweal.scenarios.run.Cluster;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Memory;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds what threads find, number by number, and what goes wrong with a trial stays its own. */
class SparkClusterTest {
    private static final Optional<String> TWO_CORES = Optional.of("local[2]");
    private static final String FILE =
            "question: Small?\nscenarios: [baseline, procurement]\nseeds: 3\nscale: 0.02\n" + "years: 1\nburn-in: 1\n";

    @TempDir
    private Path root;

    private static Trial trial(int seed) {
        Scenario small =
                new Scenario("small", "What if?", "preston", seed, 1, 0, 0.02, Audit.MONTH, List.of(), List.of());
        return new TrialReader().of(small);
    }

    /** A task that fails with one of the seeds, from the inside of a run. */
    record FailsWithSeed(long seed) implements Task<double[][]> {

        @Override
        public boolean beginsAfterBurnIn() {
            return true;
        }

        @Override
        public Probe<double[][]> probe(Trial trial) {
            if (trial.scenario().seed() == seed) {
                throw new OutOfMemoryError("Java heap space");
            }
            return new YearMeans().probe(trial);
        }
    }

    private List<String> contents(String name, Engine engine, int jobs) throws Exception {
        Path folder = root.resolve(name);
        BatchPlan plan = new BatchPlan(ExperimentReader.read(
                Files.writeString(root.resolve("small.yaml"), FILE).toString()));
        long[] months = {0};
        try (BatchStudy study = new BatchStudy(folder, plan, Share.WHOLE)) {
            study.make(engine, jobs, new BatchStudy.Progress() {
                @Override
                public synchronized void monthClosed(Trial trial, Month month) {
                    months[0]++;
                }
            });
            assertThat(study.failures()).isEmpty();
        }
        assertThat(months[0]).as("months told of").isEqualTo(3 * (12 + 2 * 12));
        return rows(folder);
    }

    private static List<String> rows(Path folder) throws IOException, SQLException {
        List<String> rows = new ArrayList<>();
        try (BatchArchive archive = new BatchArchive(folder)) {
            archive.query("select run, indicator, year, value from series order by all", answer -> {
                while (answer.next()) {
                    rows.add(answer.getString(1) + " " + answer.getString(2) + " " + answer.getInt(3) + " "
                            + Double.doubleToLongBits(answer.getDouble(4)));
                }
            });
        }
        return rows;
    }

    @Test
    void anArchiveIsTheSameWhoeverMadeItsRuns() throws Exception {
        List<String> ofSpark;
        try (Cluster spark = new Spark().join(TWO_CORES, new Stop())) {
            assertThat(spark.atATime()).isEqualTo(2);
            ofSpark = contents("spark", spark, spark.atATime());
        }
        assertThat(ofSpark).hasSizeGreaterThan(600);
        assertThat(contents("one job", new Threads(1), 1)).isEqualTo(ofSpark);
        assertThat(contents("two jobs", new Threads(2), 2)).isEqualTo(ofSpark);
        assertThat(Files.list(root.resolve("spark/data")).map(Path::getFileName))
                .as("whose names are checksums")
                .containsExactlyElementsOf(Files.list(root.resolve("one job/data"))
                        .map(Path::getFileName)
                        .toList());
    }

    @Test
    void whatFailsIsNamedAndTheOthersAreCarriedOut() throws Exception {
        List<Trial> trials = List.of(trial(1), trial(2), trial(3));
        Task<double[][]> task = new FailsWithSeed(2);
        Memory<double[][]> found = new Memory<>();
        try (Cluster spark = new Spark().join(TWO_CORES, new Stop())) {
            List<Failed> failures = spark.attempt(trials, task, found, Watcher.NOBODY);
            assertThat(failures).hasSize(1);
            assertThat(failures.get(0).trial()).isSameAs(trials.get(1));
            assertThat(failures.get(0).reason())
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("Java heap space");
            assertThatThrownBy(() -> spark.results(trials, task, Watcher.NOBODY))
                    .isInstanceOf(OutOfMemoryError.class);
        }
        assertThat(found.of(trials).get(1)).isNull();
        double[][] here = new Threads(1)
                .results(List.of(trials.get(2)), new YearMeans(), Watcher.NOBODY)
                .get(0);
        assertThat(Arrays.deepEquals(found.of(trials).get(2), here)).isTrue();
    }

    @Test
    void whoStopsItNeedNotWait() {
        Stop stop = new Stop();
        try (Cluster spark = new Spark().join(TWO_CORES, stop)) {
            stop.ask();
            assertThatThrownBy(() -> spark.results(List.of(trial(1)), new YearMeans(), Watcher.NOBODY))
                    .isInstanceOf(Stopped.class);
        }
    }

    @Test
    void aMasterThatIsNoneIsOneMessage() {
        assertThatThrownBy(() -> new Spark().join(Optional.of("nonsense"), new Stop()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("--master: Spark does not work for us at \"nonsense\": ");
        assertThatThrownBy(() -> new Spark().join(Optional.empty(), new Stop()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("--master: it is not said which Spark.");
    }
}
