package org.commonweal.scenarios.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweal.parameter.Setting;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.trace.FollowPound;
import org.commonweal.scenarios.trace.Followed;
import org.commonweal.scenarios.trace.Forms;
import org.commonweal.scenarios.trace.Question;
import org.commonweal.scenarios.trace.TracedPayer;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runs of a comparison, in their folders. */
class ComparedRunsTest {
    private static final List<Setting> LEVER = List.of(SmallRuns.set("levers.progressive-procurement.reach", "9"));
    private static final List<Setting> RULE = List.of(SmallRuns.set("consumption.adjustment", "0.2 1/year"));
    private static final Variant RICH =
            new Variant("rich", "everybody is rich", List.of(SmallRuns.set("wealth.taste-spread", "1")));

    private final Engine engine = new Threads(1);

    @TempDir
    private Path folder;

    private static Trial trial(String name, List<Setting> settings) {
        Scenario small = SmallRuns.year(1, settings).scenario();
        return Trial.of(small.with(name, List.of()), SmallRuns.place("preston")).withBurnIn(1);
    }

    private static ComparisonDesign design(List<Setting> settings, int pairs) {
        List<Trial> scenarios = List.of(trial("baseline", List.of()), trial("lever", settings));
        return new ComparisonDesign(
                List.of(new ComparedVariant(Variant.MAIN, "", Varies.NOTHING, scenarios)), List.of(pairs));
    }

    @Test
    void aRunThatIsThereIsNotMadeAgainAndOneOfAnotherComparisonIsRefused() throws Exception {
        ComparedRuns runs = new ComparedRuns(new ComparisonFolder(folder));
        List<Trial> trials = design(LEVER, 1).trials();
        assertThat(runs.missing(trials)).hasSize(2);
        engine.carryOut(trials, new ComparedRun(0), runs, Watcher.NOBODY);
        assertThat(runs.missing(design(LEVER, 2).trials()))
                .extracting(Trial::title)
                .containsExactly("baseline, seed 2", "lever, seed 2");
        assertThatThrownBy(() -> runs.missing(design(RULE, 1).trials()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("lever-seed1 is a run of another comparison: there consumption.adjustment is ");
    }

    @Test
    void aRunIsKeptUnderItsVariantAndItsPassportSaysWhichThatIs() throws Exception {
        Trial varied = trial("baseline", List.of()).in(RICH);
        engine.carryOut(
                List.of(varied), new ComparedRun(0), new ComparedRuns(new ComparisonFolder(folder)), Watcher.NOBODY);
        var passport = PassportFile.read(folder.resolve("runs/rich/baseline-seed1"));
        assertThat(passport.variant()).isEqualTo("rich");
        assertThat(passport.trial()).isEqualTo(varied.hash());
    }

    @Test
    void moneyIsFollowedInTheFirstPairsWithFormsAsTheyAreAndAlike() {
        Trial main = trial("baseline", List.of());
        Trial alike = main.in(Forms.ALIKE.variant());
        assertThat(List.of(main, main.withPair(1), main.withPair(2), alike, alike.withPair(2), main.in(RICH)))
                .extracting(this::follows)
                .containsExactly(true, true, false, true, false, false);
    }

    private boolean follows(Trial trial) {
        try {
            return engine.results(List.of(trial), new ComparedRun(2), Watcher.NOBODY)
                    .get(0)
                    .pound()
                    .isPresent();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aForkedRunIsFollowedAsTheUninterruptedOneIs() throws Exception {
        Trial trial = trial("baseline", List.of());
        Question middle = new Question(TracedPayer.named("anchors", trial.place(), ""), new Month(6), 5);
        Optional<Followed> uninterrupted = engine.results(List.of(trial), new FollowPound(middle), Watcher.NOBODY)
                .get(0);
        ComparedRun.Found forked = engine.results(List.of(trial), new ComparedRun(1), Watcher.NOBODY)
                .get(0);
        assertThat(forked.pound()).isPresent().isEqualTo(uninterrupted.map(Followed::trace));
        ComparedRuns.store(folder.resolve("one"), forked);
        assertThat(PoundTraces.isPartOf(folder.resolve("one"))).isTrue();
        assertThat(forked.run().series().months()).startsWith(0);
    }
}
