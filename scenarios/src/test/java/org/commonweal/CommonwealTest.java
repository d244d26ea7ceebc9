package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.report.Charts;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.comparison.ComparedScenarios;
import org.commonweal.scenarios.comparison.ComparisonDesign;
import org.commonweal.scenarios.comparison.ComparisonStudy;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a program asks in a few lines is what commands answer. */
@Timeout(300)
class CommonwealTest {
    private static final Study SMALL =
            Commonweal.place("preston").scale(0.02).years(2).burnIn(1).pairs(3);

    @Test
    void aComparisonHasTheEffectsOfTheComparisonInAFolder(@TempDir Path folder) throws Exception {
        ComparisonResult asked = SMALL.scenario("procurement").window(1).compare();
        StudyRequest request = new StudyRequest(
                List.of("baseline", "procurement"),
                draft -> {
                    draft.scale("0.02", "");
                    draft.years("2", "");
                    draft.burnIn("1", "");
                },
                3,
                2,
                1);
        ComparisonDesign design = ComparedScenarios.design(request);
        try (ComparisonStudy study = new ComparisonStudy(folder, design, request, "a test")) {
            study.make(new Threads(2), trials -> Watcher.NOBODY);
            study.write(study.result(), new CommandPassport("", "", "", List.of(), List.of()), Charts.NONE, new Stop());
        }
        Map<String, NamedCsvRecord> kept;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("effects.csv"))) {
            kept = csv.stream().collect(Collectors.toMap(row -> row.getField("indicator"), row -> row));
        }
        assertThat(kept)
                .as("with what is worked out of indicators")
                .hasSizeGreaterThan(asked.effects().size());
        for (EffectEstimate effect : asked.effects()) {
            NamedCsvRecord row = kept.get(effect.indicator());
            same(effect.mean(), row.getField("difference"), effect);
            same(effect.high() - effect.mean(), row.getField("half_width"), effect);
            same(effect.baseline(), row.getField("baseline"), effect);
            assertThat(row.getField("distinguishable"))
                    .as(effect.indicator())
                    .isEqualTo(effect.isDistinguishable() ? "yes" : "no");
        }
    }

    private static void same(double asked, String kept, EffectEstimate effect) {
        if (kept.isEmpty()) {
            assertThat(asked).as(effect.indicator()).isNaN();
        } else {
            double number = Double.parseDouble(kept);
            double size = Math.max(Math.abs(number), Math.abs(effect.baseline()));
            assertThat(asked).as(effect.indicator()).isCloseTo(number, within(1e-9 * size));
        }
    }

    @Test
    void anEffectIsPrintedWithItsUnitItsIntervalAndWhatThatMeans() {
        ComparisonResult comparison = SMALL.scenario("procurement").compare();
        EffectEstimate jobs = comparison.effect("labour.jobs");
        assertThat(jobs.toString())
                .matches(
                        "labour\\.jobs: [+−]?[\\d.,]+ people \\(3 pairs\\), too few pairs to distinguish it from zero");
        assertThat(jobs.low()).isNaN();
        assertThat(jobs.baseline()).as("of the whole place").isBetween(90_000.0, 120_000.0);
        assertThat(comparison.toString())
                .startsWith("Preston, procurement against baseline, 3 pairs, scale 0.02, 2 years after 1 of burn-in\n")
                .contains(jobs.toString());
    }

    @Test
    void whatIsComparedWithItselfUnderAnotherNameHasNoEffect() {
        ComparisonResult nothing = SMALL.scenario("steady-returns")
                .set("portfolio.volatility-scale", "0")
                .years(1)
                .burnIn(0)
                .pairs(2)
                .compare();
        assertThat(nothing.effects()).noneMatch(EffectEstimate::isDistinguishable);
        assertThat(nothing.effect("labour.jobs").isNothing()).isTrue();
        assertThat(nothing.effect("labour.jobs"))
                .hasToString("labour.jobs: 0 people, the baseline's to the last digit in every pair");
    }

    @Test
    void aRunHasAValueOfEveryIndicatorForEveryMonth() {
        RunResult run = SMALL.seed(7).run();
        assertThat(run.toString()).isEqualTo("Preston, baseline, seed 7, scale 0.02, 2 years after 1 of burn-in");
        assertThat(run.indicators()).contains("labour.jobs").hasSizeGreaterThan(200);
        assertThat(run.series("labour.jobs")).hasSize(24);
        assertThat(run.mean("labour.jobs")).isBetween(1_800.0, 2_400.0);
    }

    @Test
    void aStudyIsNotChangedByWhatIsAskedOfIt() {
        Study year = SMALL.years(1).burnIn(0);
        double before = year.run().mean("output.real");
        double other =
                year.set("consumption.adjustment", "0.5 1/year").seed(2).run().mean("output.real");
        assertThat(year.run().mean("output.real")).isEqualTo(before).isNotEqualTo(other);
    }

    @Test
    void everythingThatIsWrongWithAQuestionIsToldAtOnce() {
        assertThatThrownBy(() -> Commonweal.place("prestn")
                        .scenario("procurment")
                        .scale(99)
                        .pairs(1)
                        .set("a.b", "1")
                        .compare())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("There is no comparison of 1 pairs")
                .hasMessageContaining("Maybe you meant procurement?")
                .hasMessageContaining("Scale is \"99.0\"");
        assertThatThrownBy(() -> Commonweal.place("prestn").run()).hasMessageContaining("Maybe you meant preston?");
        assertThatThrownBy(() -> SMALL.years(3).window(4).compare()).hasMessageContaining("means over 4 of 3 years");
        assertThatThrownBy(() -> SMALL.years(0).compare()).hasMessageContaining("There is no year to compare");
        assertThatThrownBy(() -> SMALL.jobs(0).run()).hasMessageContaining("There cannot be 0 runs at a time");
        RunResult run = SMALL.years(1).burnIn(0).run();
        assertThatThrownBy(() -> run.mean("labour.job"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no indicator \"labour.job\". Maybe you meant labour.jobs?");
    }

    @Test
    void aStudyUnderWayCanBeStopped() throws Exception {
        Stop stop = new Stop();
        Thread asks = new Thread(stop::ask);
        Study century = SMALL.years(100).stoppedBy(stop);
        asks.start();
        assertThatThrownBy(century::run).isInstanceOf(Stopped.class);
        asks.join();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> SMALL.years(100).run()).isInstanceOf(Stopped.class);
        assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
    }
}
