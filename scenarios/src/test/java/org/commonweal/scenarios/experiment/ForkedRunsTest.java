package org.commonweal.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.ResultArchive;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that share their past are burnt in once, and say what they would have said by themselves. */
class ForkedRunsTest {
    private static final List<Setting> LEVER = List.of(SmallRuns.set("levers.progressive-procurement.reach", "9"));
    private static final List<Setting> RULE = List.of(SmallRuns.set("consumption.adjustment", "0.2 1/year"));

    @TempDir
    private Path folder;

    private static PlannedRun run(String name, long seed, List<Setting> settings, Path folder) {
        Scenario scenario =
                new Scenario(name, "?", "preston", seed, 1, 1, SmallRuns.SCALE, Audit.MONTH, settings, List.of());
        return new PlannedRun(scenario, SmallRuns.spec(settings), SmallRuns.place("preston"), folder);
    }

    private List<PlannedRun> planned(String where) {
        Path runs = folder.resolve(where);
        List<PlannedRun> planned = new ArrayList<>();
        for (long seed = 1; seed <= 2; seed++) {
            planned.add(run("baseline", seed, List.of(), runs.resolve("baseline" + seed)));
            planned.add(run("lever", seed, LEVER, runs.resolve("lever" + seed)));
        }
        planned.add(run("rule", 1, RULE, runs.resolve("rule1")));
        return planned;
    }

    @Test
    void runs_of_a_seed_are_a_family_unless_their_rules_differ() {
        assertThat(ForkedRuns.families(planned("x")).stream()
                        .map(family -> family.stream()
                                .map(run -> run.folder().getFileName().toString())
                                .toList()))
                .containsExactly(List.of("baseline1", "lever1"), List.of("baseline2", "lever2"), List.of("rule1"));
        assertThat(ForkedRuns.months(planned("x"))).isEqualTo(3 * 12 + 5 * 12);
    }

    @Test
    void a_forked_run_is_the_uninterrupted_one_and_the_same_with_any_number_of_jobs() throws Exception {
        new ForkedRuns(1, new Unwatched(), run -> Optional.empty()).run(planned("one"));
        new ForkedRuns(3, new Unwatched(), run -> Optional.empty()).run(planned("three"));
        for (PlannedRun run : planned("one")) {
            String name = run.folder().getFileName().toString();
            for (String table : List.of("series.parquet", "flows.parquet", "distributions.parquet")) {
                assertThat(folder.resolve("three").resolve(name).resolve(table))
                        .as(name + table)
                        .hasSameBinaryContentAs(run.folder().resolve(table));
            }
        }
        new Batch(1, new Unwatched()).run(List.of(run("lever", 2, LEVER, folder.resolve("alone/lever2"))));
        assertThat(rows("alone", "lever2")).isNotEmpty().isEqualTo(rows("one", "lever2"));
        assertThat(rows("one", "lever2")).isNotEqualTo(rows("one", "baseline2"));
    }

    private List<Map<String, Object>> rows(String runs, String run) throws Exception {
        try (ResultArchive archive = ResultArchive.open(folder.resolve(runs))) {
            return archive.query("select month, indicator, value from series where month >= 0 and run = '" + run
                    + "' order by indicator, month");
        }
    }

    @Test
    void what_fails_is_told_and_what_was_finished_stays() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        List<PlannedRun> planned = List.of(
                run("baseline", 1, List.of(), folder.resolve("good")),
                run("lever", 1, LEVER, file.resolve("bad")),
                run("baseline", 2, List.of(), folder.resolve("never begun")));
        assertThatThrownBy(() -> new ForkedRuns(1, new Unwatched(), run -> Optional.empty()).run(planned))
                .hasMessageContaining("a-file");
        assertThat(folder.resolve("good/passport.json")).isNotEmptyFile();
        assertThat(folder.resolve("never begun")).doesNotExist();
    }

    @Test
    void a_run_that_is_there_is_not_made_again_and_one_of_another_comparison_is_refused() throws Exception {
        ComparisonFolder comparison = new ComparisonFolder(folder);
        ComparisonRuns runs = comparisonRuns(comparison, LEVER);
        List<PlannedRun> planned = runs.of(0, 1);
        assertThat(runs.missing(planned)).hasSize(2);
        new ForkedRuns(1, new Unwatched(), run -> Optional.empty()).run(planned);
        assertThat(runs.missing(runs.of(0, 2)))
                .extracting(run -> run.scenario().runName())
                .containsExactly("preston-baseline-seed2", "preston-lever-seed2");
        ComparisonRuns others = comparisonRuns(comparison, RULE);
        assertThatThrownBy(() -> others.missing(others.of(0, 1)))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("lever-seed1 is a run of another comparison: there consumption.adjustment is ");
    }

    private static ComparisonRuns comparisonRuns(ComparisonFolder folder, List<Setting> settings) {
        return new ComparisonRuns(
                folder,
                List.of(new ComparisonRuns.Setting(
                        "main",
                        "",
                        Varies.NOTHING,
                        List.of(run("baseline", 1, List.of(), null), run("lever", 1, settings, null)))));
    }
}
