package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Watcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known parameters are found again before unknown ones are looked for. */
class RecoveryTest {

    /**
     * The smallest Preston for a year: how easily banks lend, how often people lose work, and promises nobody weighs.
     */
    @TempDir
    static Path folder;

    private static final Calibration SMALL = Problems.of(
            240,
            List.of(
                    Problems.uniform("credit.constant", -1, 3),
                    Problems.uniform("labour.separation", 0, 0.02),
                    Problems.uniform("tenders.local-social-value", 0.2, 0.8)),
            List.of(
                    Problems.target("approvals", "finance.approval-rate", 0.7, 0.8),
                    Problems.target("job-loss", "labour.flow.work-to-unemployed.quarter", 0.02, 0.03),
                    Problems.target("unemployment", "labour.unemployment.rate", 0.05, 0.06)));
    private static Findings found;

    @BeforeAll
    static void calibrate() throws IOException, InterruptedException {
        Calibrator calibrator = new Calibrator(SMALL, new Threads(2), folder, (name, made, all) -> Watcher.NOBODY);
        List<Row> rows = calibrator.reference(Optional.empty());
        found = calibrator.infer(calibrator.recover(rows), rows);
    }

    @Test
    void theIntervalsCoverTheTruthInAtLeast85Of100Cases() {
        assertThat(found.recovery().runs()).isEqualTo(100);
        for (int i = 0; i < SMALL.priors().size(); i++) {
            assertThat(found.recovery().covered(i))
                    .as(SMALL.priors().get(i).key())
                    .isGreaterThanOrEqualTo(85);
        }
        assertThat(found.overconfident()).isEmpty();
    }

    @Test
    void whatTheTargetsSpeakOfIsIdentified() {
        assertThat(found.recovery().width(0)).as("lending").isLessThan(0.6);
        assertThat(found.recovery().width(1)).as("losing work").isLessThan(0.6);
    }

    @Test
    void aParameterThatDoesNothingIsNamedAsNotIdentified(@TempDir Path other) throws Exception {
        List<Point> points =
                List.of(new Point(0, 7, new double[] {1, 0.01, 0.2}), new Point(1, 7, new double[] {1, 0.01, 0.8}));
        List<Row> rows =
                new Runs(SMALL, new Threads(1)).make(points, other.resolve("kept.csv"), (made, all) -> Watcher.NOBODY);
        assertThat(rows.get(1).statistics())
                .as("it does nothing")
                .isEqualTo(rows.get(0).statistics());
        assertThat(found.notIdentified()).containsExactly("tenders.local-social-value");
    }

    @Test
    void runsWithTheMediansMeetWhatCanBeMet() {
        assertThat(found.fits())
                .filteredOn(fit -> fit.target().id().equals("approvals"))
                .allSatisfy(fit -> {
                    assertThat(fit.reachable()).isTrue();
                    assertThat(fit.target().passing().contains(fit.median())).isTrue();
                });
    }

    /** Where the answer can be worked out: one observation with a normal error of a parameter from a wide prior. */
    @Test
    void theIntervalIsAsWideAsTheorySays() {
        Calibration calibration = Problems.of(
                400, List.of(Problems.uniform("mean", -10, 10)), List.of(Problems.target("seen", "", -1.645, 1.645)));
        List<Row> rows = PriorSample.of(calibration).stream()
                .map(point -> new Row(point, point.values().clone()))
                .toList();
        Posterior posterior = Inference.posterior(ReferenceTable.of(calibration, rows), 0.5, new double[] {0});
        Prior prior = calibration.priors().get(0);
        assertThat(prior.value(posterior.quantile(0, 0.05))).isBetween(-1.645 - 0.4, -1.645 + 0.4);
        assertThat(prior.value(posterior.quantile(0, 0.95))).isBetween(1.645 - 0.4, 1.645 + 0.4);
    }
}
