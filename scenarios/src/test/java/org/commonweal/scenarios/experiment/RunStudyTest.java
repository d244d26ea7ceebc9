package org.commonweal.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.parameter.Setting;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.report.Charts;
import org.commonweal.scenarios.experiment.RunStudy.Outcome;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.simulation.Observer;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStudyTest {
    @TempDir
    private Path runs;

    @Test
    void equalRunsGiveEqualBytesAloneAndSideBySideAndOtherSeedsGiveOthers() throws Exception {
        run("alone", 1, 2);
        run("abreast", 2, 2);
        for (String seed : List.of("1", "2")) {
            Map<String, byte[]> alone = contents(runs.resolve("alone").resolve(seed));
            Map<String, byte[]> abreast = contents(runs.resolve("abreast").resolve(seed));
            assertThat(alone)
                    .containsKeys("series.parquet", "flows.csv", "opening.csv", "charts/lorenz.png", "passport.json")
                    .hasSizeGreaterThan(20);
            assertThat(abreast.keySet()).isEqualTo(alone.keySet());
            alone.forEach(
                    (name, bytes) -> assertThat(abreast.get(name)).as(name).isEqualTo(bytes));
        }
        Map<String, byte[]> first = contents(runs.resolve("alone/1"));
        Map<String, byte[]> second = contents(runs.resolve("alone/2"));
        for (String file : List.of("series.csv", "series.parquet", "flows.csv", "distributions.csv", "summary.md")) {
            assertThat(second.get(file)).as(file).isNotEqualTo(first.get(file));
        }
        assertThat(second.get("indicators.csv")).isEqualTo(first.get("indicators.csv"));
    }

    @Test
    void aFurtherObserverChangesNothingWhateverItDoesToTheValues() {
        Observer meddler = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                Arrays.fill(values, -1);
            }
        };
        var place = SmallRuns.place("preston");
        var spec = SmallRuns.spec(List.of());
        List<double[]> unseen = SmallRuns.audited(place, spec, 3);
        assertThat(SmallRuns.same(SmallRuns.run(place, spec, 3, List.of(meddler)), unseen))
                .isTrue();
    }

    @Test
    void theParametersOfAPassportMakeTheSameRunAgain() throws Exception {
        List<Setting> settings = List.of(
                SmallRuns.set("ownership.local-sourcing", "off"),
                SmallRuns.set("pricing", "fixed"),
                SmallRuns.set("consumption.adjustment", "15 % a year"));
        Path first = runs.resolve("first");
        make(1, SmallRuns.year(1, settings), first);
        Passport passport = PassportFile.read(first);
        List<Setting> again = passport.parameters().stream()
                .map(parameter -> SmallRuns.set(parameter.key(), parameter.value()))
                .toList();
        Path second = runs.resolve("second");
        make(1, SmallRuns.year(1, again), second);
        for (String file : List.of("series.csv", "series.parquet", "flows.parquet", "distributions.parquet")) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
        assertThat(PassportFile.read(second).parameters())
                .extracting(Parameter::value)
                .containsExactlyElementsOf(
                        passport.parameters().stream().map(Parameter::value).toList());
    }

    @Test
    void aRunThatCannotBeWrittenIsToldAndTheOthersAreKept() throws Exception {
        Path file = runs.resolve("a-file");
        RunStudy study = new RunStudy(
                new Seeds(SmallRuns.year(1, List.of()), 2),
                trial -> trial.pair() == 0 ? file.resolve("run") : runs.resolve("good"),
                Charts.NONE);
        List<Outcome> outcomes = study.make(new Threads(2), putting(file), early -> {});
        assertThat(outcomes.get(0).failure()).isPresent();
        assertThat(outcomes.get(0).opening()).isNotEmpty();
        assertThat(outcomes.get(1).failure()).isEmpty();
        assertThat(study.written()).containsExactly(runs.resolve("good"));
        assertThat(contents(runs.resolve("good"))).containsKey("passport.json");
        try (Stream<Path> left = Files.list(runs)) {
            assertThat(left).containsExactlyInAnyOrder(file, runs.resolve("good"));
        }
    }

    /** Puts a file where the first run's folder was to be, when that run has begun. */
    private static Watcher putting(Path file) {
        return new Watcher() {
            @Override
            public void opened(Trial trial, List<OpeningCheck> checks) {
                if (trial.pair() == 0) {
                    try (Stream<Path> inside = Files.list(file)) {
                        for (Path path : inside.toList()) {
                            Files.delete(path);
                        }
                        Files.delete(file);
                        Files.writeString(file, "");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        };
    }

    private void run(String name, int jobs, int seeds) throws Exception {
        RunStudy study = new RunStudy(
                new Seeds(SmallRuns.year(1, List.of()), seeds),
                trial -> runs.resolve(name).resolve("" + trial.scenario().seed()),
                Charts.ALL);
        assertThat(study.make(new Threads(jobs), Watcher.NOBODY, early -> {}))
                .hasSize(seeds)
                .allMatch(outcome -> outcome.failure().isEmpty());
    }

    private static void make(int jobs, Trial trial, Path folder) throws Exception {
        assertThat(trial.months()).isEqualTo(12);
        new RunStudy(new Seeds(trial, 1), same -> folder, Charts.ALL)
                .make(new Threads(jobs), Watcher.NOBODY, early -> {});
    }

    /** Every file of a run, the passport without its two times. */
    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        String passport = new String(contents.get("passport.json"), java.nio.charset.StandardCharsets.UTF_8);
        contents.put(
                "passport.json",
                passport.replaceAll("\"(started|finished|seal)\" : \"[^\"]*\"", "")
                        .getBytes());
        return contents;
    }
}
