package org.commonweal.scenarios.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.simulation.Observer;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** What a console does with a place: it starts, steps, stops, starts again and moves levers. No screen is needed. */
class LiveModelTest {
    private static final String LEVER = "levers.progressive-procurement.social-weight";
    private static final int MONTHS = 12;

    private final Runner runner = new Runner(new Stop(), Watcher.NOBODY);
    private final Trial trial = SmallRuns.year(1, List.of()).withBurnIn(1);
    private final List<String> told = new ArrayList<>();

    @Test
    void steppingThroughItGivesTheSeriesOfARunWithoutAScreenAndSoDoesPlayingAgain() {
        List<double[]> alone = alone(trial);
        LiveModel live = new LiveModel(runner, trial, told::add);
        for (int time = 0; time < 2; time++) {
            step(live, MONTHS);
            assertThat(same(seen(live), alone.toArray(double[][]::new))).isTrue();
            live.finish();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aLeverThatIsMovedActsFromThenOnAsInARunThatHasItFromThereAndStaysMoved() {
        LiveModel live = new LiveModel(runner, trial, told::add);
        live.start();
        live.levers().setValue(live.levers().indexOf(LEVER), "0.5");
        IntStream.range(0, MONTHS).forEach(month -> live.step());
        double[][] moved = seen(live);
        assertThat(told).containsExactly("Month 0: " + LEVER + " = 0.5");
        assertThat(same(moved, alone(trialWith("0.5")).toArray(double[][]::new)))
                .isTrue();
        live.finish();
        step(live, MONTHS);
        assertThat(same(seen(live), moved)).isTrue();
        assertThat(same(moved, alone(trial).toArray(double[][]::new))).isFalse();
    }

    @Test
    void leversThatTheScenarioPullsComeFirstAndOfEachWhatItIsBeforeWhenItIs() {
        Trial bank = SmallRuns.year(1, List.of(SmallRuns.set("levers.local-bank.firms", "0.1")));
        LeverBoard levers = new LeverBoard(bank.scenario(), spec -> {}, told::add);
        List<String> names = IntStream.range(0, levers.numProperties())
                .mapToObj(levers::getName)
                .toList();
        assertThat(names.get(0)).startsWith("local bank: ").isNotEqualTo("local bank: from");
        assertThat(names.indexOf("local bank: firms"))
                .isLessThan(names.indexOf("local bank: from"))
                .isLessThan(names.indexOf("progressive procurement: social weight"));
        assertThat(names.indexOf("recession: size")).isGreaterThan(names.indexOf("progressive procurement: ramp"));
        levers.setValue(levers.indexOf(LEVER), "0.5");
        assertThat(levers.getName(levers.indexOf(LEVER)))
                .as("what is moved stays where it is")
                .isEqualTo(names.get(levers.indexOf(LEVER)));
    }

    @Test
    void aValueThatIsNotAllowedLeavesTheLeverWhereItWasAndSaysWhatIs() {
        LiveModel live = new LiveModel(runner, trial, told::add);
        live.start();
        int lever = live.levers().indexOf(LEVER);
        live.levers().setValue(lever, "7");
        assertThat(live.levers().getValue(lever)).isEqualTo(0.0);
        assertThat(told).singleElement().asString().contains(LEVER, "out of range");
        assertThat(live.levers().isMoved()).isFalse();
    }

    @Test
    void everyCardAndMeasureCanBeReadBeforeTheStartAndAfterTheEnd() {
        LiveModel live = new LiveModel(runner, trial, told::add);
        Cards cards = new Cards(live::economy);
        for (int time = 0; time < 2; time++) {
            for (Cards.Kind kind : Cards.Kind.values()) {
                for (int number : new int[] {0, cards.count(kind) - 1}) {
                    Card card = cards.of(kind, number);
                    assertThat(IntStream.range(0, card.numProperties()).mapToObj(card::getValue))
                            .doesNotContainNull();
                }
            }
            for (AreaMeasure measure : AreaMeasure.values()) {
                assertThat(measure.of(live.economy()))
                        .hasSize(live.economy().neighbourhoods.count());
            }
            step(live, 2);
            live.finish();
        }
        Card ledger = cards.of(Cards.Kind.LEDGER, 0);
        assertThat(ledger.getValue(ledger.numProperties() - 1)).isEqualTo("£0.00");
    }

    private Trial trialWith(String value) {
        return SmallRuns.year(1, List.of(SmallRuns.set(LEVER, value))).withBurnIn(1);
    }

    private static void step(LiveModel live, int months) {
        live.start();
        IntStream.range(0, months).forEach(month -> live.step());
    }

    /** Equal to the last bit; what is not a number is equal to itself. */
    private static boolean same(double[][] one, double[]... other) {
        return one.length == MONTHS && Arrays.deepEquals(one, other);
    }

    private static double[][] seen(LiveModel live) {
        double[][] months = new double[live.history().series(0).length][Indicators.CATALOGUE.size()];
        for (Indicator indicator : Indicators.CATALOGUE) {
            int column = Indicators.CATALOGUE.indexOf(indicator);
            double[] series = live.history().series(column);
            IntStream.range(0, months.length).forEach(month -> months[month][column] = series[month]);
        }
        return months;
    }

    /** A run from its opening to its end, as every command makes it. */
    private List<double[]> alone(Trial one) {
        List<double[]> months = new ArrayList<>();
        runner.open(one, List.of(new Observer() {
                    @Override
                    public void monthClosed(Month month, double[] values) {
                        if (!month.isBurnIn()) {
                            months.add(values.clone());
                        }
                    }
                }))
                .toEnd();
        return months;
    }
}
