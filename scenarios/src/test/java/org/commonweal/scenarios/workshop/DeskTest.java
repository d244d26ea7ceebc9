package org.commonweal.scenarios.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.report.comparison.ComparisonReport;
import org.commonweal.results.report.comparison.ComparisonReport.Drawing;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.comparison.ComparedScenarios;
import org.commonweal.scenarios.comparison.ComparisonDesign;
import org.commonweal.scenarios.comparison.ComparisonRequest;
import org.commonweal.scenarios.comparison.ComparisonStudy;
import org.commonweal.scenarios.place.Boundaries;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workshop is told is what the command line says of the same question. */
class DeskTest {
    private static final int PAIRS = 6;
    private static final Frame SMALL = new Frame(0.02, 1, 1, 3, PAIRS);
    private static final Choice CHOICE = new Choice(
            "preston",
            Set.of(Circumstance.TIGHT, Circumstance.RECESSION),
            Map.of(
                    "ownership-mix.worker-cooperative", "0.3",
                    "levers.progressive-procurement.social-weight", "0.2",
                    "levers.progressive-procurement.councils", "off"));

    private static final class Kept implements Listener<Told> {
        private final List<Told> answers = new ArrayList<>();

        @Override
        public void told(Told answer) {
            answers.add(answer);
        }

        @Override
        public void waiting() {}
    }

    /** The options of the command that the page shows. */
    private record Options(List<String> names) implements ComparisonRequest {
        @Override
        public List<String> under() {
            return List.of("tight-commuting", "recession");
        }

        @Override
        public void layOver(Draft draft) {
            draft.place("preston");
            draft.seed("3", "--seed");
            draft.years("1", "--years");
            draft.burnIn("1", "--burn-in");
            draft.scale("0.02", "--scale");
        }

        @Override
        public int pairs() {
            return PAIRS;
        }

        @Override
        public int window() {
            return 1;
        }
    }

    @Test
    void anAnswerIsThatOfCompareWithTheScenarioFileAndTheSameSeeds(@TempDir Path folder) throws Exception {
        Kept kept = new Kept();
        try (Desk desk = new Desk(SMALL, 2)) {
            desk.answer(CHOICE, 2, new Stop(), kept);
            assertThat(desk.command(CHOICE, PAIRS))
                    .isEqualTo(
                            "./commonweal compare baseline your-choice.yaml --place preston --under tight-commuting"
                                    + " --under recession --scale 0.02 --years 1 --burn-in 1 --window 1 --seed 3 --seeds 6 --variant-pairs 0");
        }
        assertThat(kept.answers).extracting(Told::pairs).containsExactly(2, 3, 4, 6);
        Told there = Told.of(compared(folder), PAIRS);
        Told here = kept.answers.get(kept.answers.size() - 1);
        assertThat(here.effects())
                .as("to the last bit, the intervals too")
                .isEqualTo(there.effects())
                .hasSizeGreaterThan(5)
                .anyMatch(line -> line.effect() != 0 && Double.isFinite(line.low()) && line.low() < line.high());
        assertThat(here.groups()).isEqualTo(there.groups()).hasSizeGreaterThan(5);
        assertThat(here.sentences()).isEqualTo(there.sentences());
        assertThat(here.more()).isEqualTo(there.more());
        assertThat(withoutPlace(here)).isEqualTo(withoutPlace(there)).isNotEmpty();
    }

    @Test
    void whatIsHandedOutSaysTheCommandOfItsOwnPairs() throws Exception {
        try (Desk desk = new Desk(SMALL, 2)) {
            assertThat(desk.comparison(CHOICE, 2, new Stop()).frame().commands())
                    .containsExactly(desk.command(CHOICE, 2))
                    .allMatch(command -> command.contains("--seeds 2 "));
        }
    }

    /** What is odd, without the file and line where it stands. */
    private static List<String> withoutPlace(Told told) {
        return told.warnings().stream()
                .map(warning -> warning.replaceFirst("^(the workshop|[^ ]*yaml:\\d+): ", ""))
                .toList();
    }

    private static Comparison compared(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve(Desk.FILE);
        Files.writeString(file, CHOICE.yaml());
        Options options = new Options(List.of("baseline", file.toString()));
        ComparisonDesign design = ComparedScenarios.design(options);
        try (ComparisonStudy study = new ComparisonStudy(folder.resolve("out"), design, options, "")) {
            study.make(new Threads(2), trials -> Watcher.NOBODY);
            return study.result().comparison();
        }
    }

    @Test
    void circumstancesComeTogetherButCommutersAreNotScarceAndPlentyAtOnce() {
        try (Desk desk = new Desk(SMALL, 1)) {
            Map<String, String> asked = new TreeMap<>(Map.of("place", "preston", "under", "recession,as-private-firm"));
            assertThat(Choice.of(asked, desk.dials(), desk.places()).circumstances())
                    .containsExactly(Circumstance.ALIKE, Circumstance.RECESSION);
            asked.put("under", "tight-commuting,elastic-commuting");
            assertThatThrownBy(() -> Choice.of(asked, desk.dials(), desk.places()))
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void whoComesBackGoesOnFromThePairsThatThereAre() throws Exception {
        try (Desk desk = new Desk(SMALL, 2)) {
            Kept kept = new Kept();
            desk.answer(CHOICE, 4, new Stop(), kept);
            assertThat(kept.answers).extracting(Told::pairs).containsExactly(4, PAIRS);
        }
    }

    @Test
    void aLargerCopyAnswersTheSameQuestion() throws Exception {
        try (Desk desk = new Desk(SMALL.withMostPairs(2), 2)) {
            Kept kept = new Kept();
            desk.enlarge(CHOICE, new Stop(), kept);
            assertThat(kept.answers).hasSize(1);
            Told larger = kept.answers.get(0);
            assertThat(larger.scale()).isEqualTo(2 * desk.scale(CHOICE));
            assertThat(desk.command(CHOICE, 2, larger.scale())).contains("--scale 0.04");
            assertThat(larger.effects()).anyMatch(line -> line.effect() != 0);
        }
    }

    @Test
    void whatIsAskedToStopStopsAndIsAnsweredAnew() throws Exception {
        try (Desk desk = new Desk(SMALL.withMostPairs(2), 1)) {
            Choice choice = new Choice("preston", Set.of(), CHOICE.settings());
            Stop stop = new Stop();
            stop.ask();
            assertThatThrownBy(() -> desk.answer(choice, 2, stop, new Kept())).isInstanceOf(Stopped.class);
            Kept kept = new Kept();
            desk.answer(choice, 2, new Stop(), kept);
            assertThat(kept.answers).hasSize(1);
        }
    }

    @Test
    void theMapThePoundAndWhoHoldsTheWealthAreDrawnOfTheSameRuns() throws Exception {
        try (Desk desk = new Desk(SMALL, 2)) {
            List<Outline> map =
                    List.copyOf(Boundaries.read(Home.places(), "preston").values());
            Comparison comparison = desk.comparison(CHOICE, 2, new Stop());
            List<Drawing> drawings = ComparisonReport.drawings(comparison, map);
            assertThat(drawings).extracting(Drawing::kind).contains("map", "pound", "holders");
            Drawing holders = drawings.get(drawings.size() - 1);
            assertThat(holders.html()).contains("workers together", "pensions", "<svg");
        }
    }

    @Test
    void aMixOfMoreThanAllIsRefusedInTheWordsOfTheCommandLine() {
        Choice tooMuch = new Choice(
                "preston",
                Set.of(),
                Map.of("ownership-mix.worker-cooperative", "0.7", "ownership-mix.employee-trust", "0.7"));
        try (Desk desk = new Desk(SMALL, 1)) {
            assertThatThrownBy(() -> desk.scale(tooMuch)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void everyDialHasItsMeaningItsRangeAndItsSourceAndEveryPresetMovesDialsOnly() {
        try (Desk desk = new Desk(SMALL, 1)) {
            Dials dials = desk.dials();
            assertThat(dials.dials().values()).hasSizeGreaterThan(30).allSatisfy(dial -> {
                assertThat(dial.what()).isNotBlank();
                assertThat(dial.source()).isNotBlank();
                assertThat(dial.value()).isBetween(dial.min(), dial.max());
                assertThat(dial.most()).isBetween(dial.min(), dial.max());
            });
            assertThat(dials.presets())
                    .extracting(Preset::name)
                    .contains("procurement", "plural-economy", "local-bank");
            dials.presets()
                    .forEach(preset -> assertThat(Choice.of(asked(preset), dials, desk.places())
                                    .settings())
                            .isEqualTo(preset.settings()));
        }
    }

    private static Map<String, String> asked(Preset preset) {
        Map<String, String> asked = new TreeMap<>(preset.settings());
        asked.put("place", "preston");
        return asked;
    }
}
