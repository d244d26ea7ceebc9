package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Question;
import org.commonweal.simulation.Diary;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.SmallRun;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every lever owes to those who compare runs with and without it. */
class PolicyLeverTest {
    private static final int MONTHS = 36;
    private static final int SEED = 5;

    private static SmallRun untouched;

    /**
     * A lever and how the small place pulls it hard.
     *
     * @param lever its class
     * @param key first words of its parameters
     * @param costs first words of the indicators of its cost
     * @param sizes settings of what is neutral when it is not pulled
     */
    private record Pull(Class<? extends PolicyLever> lever, String key, String costs, String... sizes) {
        String[] with(String... dates) {
            return Stream.concat(Arrays.stream(sizes), Arrays.stream(dates))
                    .map(setting -> key + "." + setting)
                    .toArray(String[]::new);
        }

        String[] unpulled(String... dates) {
            return Arrays.stream(dates).map(date -> key + "." + date).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return lever.getSimpleName();
        }
    }

    private static List<Pull> levers() {
        return List.of(
                new Pull(
                        ProgressiveProcurement.class,
                        "levers.progressive-procurement",
                        "cost.procurement.",
                        "social-weight=0.5",
                        "reach=5",
                        "parts=3",
                        "split-above=20000",
                        "reserve-below=20000"),
                new Pull(
                        LocalBank.class,
                        "levers.local-bank",
                        "cost.local-bank.",
                        "council-capital=50000",
                        "investors-capital=100000",
                        "asked=1",
                        "fixed-costs=1000"),
                new Pull(
                        CommunityShares.class,
                        "levers.community-shares",
                        "cost.community-shares.",
                        "offers=100",
                        "target=150000",
                        "cost=2000"),
                new Pull(
                        PensionLocalisation.class,
                        "levers.pension-localisation",
                        "cost.pension-localisation.",
                        "target=0.2"));
    }

    private static SmallRun run(String... settings) {
        return SmallRun.of(Spec.with(settings), SEED, MONTHS, Audit.OFF);
    }

    @BeforeAll
    static void runWithoutAny() {
        untouched = run();
    }

    /** The highest sum of the lever's costs in any month, above what they are in the untouched run. */
    private static double highestCost(Pull pull, SmallRun pulled) {
        int[] costs = IntStream.range(0, Indicators.CATALOGUE.size())
                .filter(i -> Indicators.CATALOGUE.get(i).name().startsWith(pull.costs))
                .toArray();
        return IntStream.range(0, MONTHS)
                .mapToDouble(m -> Arrays.stream(costs)
                        .mapToDouble(i -> pulled.month(m)[i] - untouched.month(m)[i])
                        .sum())
                .max()
                .orElseThrow();
    }

    private static int firstDifference(SmallRun one, SmallRun other) {
        return IntStream.range(0, MONTHS)
                .filter(m -> !Arrays.equals(one.month(m), other.month(m)))
                .findFirst()
                .orElse(MONTHS);
    }

    @Test
    void everyLeverIsLookedAt() {
        assertThat(levers().stream().map(Pull::lever).toList())
                .containsExactlyInAnyOrderElementsOf(Question.answers(PolicyLever.class));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void pulledHardItLeavesTheBooksInOrderAfterEveryPhase(Pull pull) {
        assertThatCode(() -> SmallRun.of(Spec.with(pull.with("ramp=0.5")), SEED, MONTHS, Audit.PHASE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void ofSizeZeroItChangesNothingWhateverItsDates(Pull pull) {
        assertThat(run(pull.unpulled("from=0.4", "until=1.9", "ramp=0.7")).sameAs(untouched))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void pulledItChangesTheRunAndSomebodyPaysForIt(Pull pull) {
        SmallRun pulled = run(pull.with("ramp=0"));
        assertThat(pulled.sameAs(untouched)).isFalse();
        assertThat(highestCost(pull, pulled)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void beforeItsDateItChangesNothing(Pull pull) {
        SmallRun later = run(pull.with("from=1", "ramp=0"));
        assertThat(firstDifference(later, untouched)).isBetween(12, MONTHS - 1);
    }

    @ParameterizedTest
    @MethodSource("levers")
    void oneThatEndsAsItStartsChangesNothing(Pull pull) {
        assertThat(run(pull.with("from=1", "until=1", "ramp=0")).sameAs(untouched))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void upToItsEndItIsWhatItWouldBeWithoutOneAndThenSomethingElse(Pull pull) {
        SmallRun endless = run(pull.with("ramp=0"));
        SmallRun ending = run(pull.with("ramp=0", "until=1"));
        assertThat(firstDifference(endless, ending)).isBetween(12, MONTHS - 1);
    }

    @ParameterizedTest
    @MethodSource("levers")
    void pulledFromAForkItIsTheUninterruptedRun(Pull pull) {
        String[] settings = pull.with("from=0.5", "ramp=0.5", "until=2");
        Simulation warm = new Simulation(Spec.with(), SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of());
        warm.run(0);
        Diary forked = new Diary();
        warm.fork(Spec.with(settings), List.of(forked)).run(MONTHS);
        Diary whole = new Diary();
        new Simulation(Spec.with(settings), SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of(whole)).run(MONTHS);
        assertThat(forked.lines()).hasSize(MONTHS + MONTHS / 12).isEqualTo(whole.lines());
    }
}
