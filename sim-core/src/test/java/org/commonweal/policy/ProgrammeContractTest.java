package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.dial.Dials;
import org.commonweal.economy.AnchorKind;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure.Role;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Question;
import org.commonweal.shock.Shock;
import org.commonweal.simulation.Diary;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.SmallRun;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every lever and every shock owes to those who compare runs with and without it, those of other jars included. Each
 * is pulled as its own example says.
 */
class ProgrammeContractTest {
    private static final int MONTHS = 36;
    private static final int SEED = 5;

    private static SmallRun untouched;

    /** A lever or a shock, and how it is found in a specification. */
    private record Case(String key, Function<ModelSpec, Programme> find) {
        Programme with(String... settings) {
            return find.apply(Spec.with(prefixed(List.of(settings))));
        }

        Programme pulled() {
            return with(with().example().toArray(String[]::new));
        }

        /** Settings that pull it, and these besides. */
        String[] example(String... dates) {
            return prefixed(Stream.concat(with().example().stream(), Arrays.stream(dates))
                    .toList());
        }

        String[] prefixed(List<String> settings) {
            return settings.stream().map(setting -> key + "." + setting).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return key;
        }
    }

    static List<Case> programmes() {
        return Stream.concat(levers().stream(), shocks()).toList();
    }

    static List<Case> levers() {
        return Question.answers(PolicyLever.class).stream()
                .map(kind -> new Case(
                        "levers." + Question.nameOf(kind), spec -> spec.levers().of(kind)))
                .toList();
    }

    private static Stream<Case> shocks() {
        return Question.answers(Shock.class).stream()
                .map(kind -> new Case(
                        "shocks." + Question.nameOf(kind), spec -> spec.shocks().of(kind)));
    }

    /** Every two of them, in one order. */
    static List<List<Case>> pairs() {
        List<Case> all = programmes();
        List<List<Case>> pairs = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one; other < all.size(); other++) {
                pairs.add(List.of(all.get(one), all.get(other)));
            }
        }
        return pairs;
    }

    private static Terms terms() {
        return new Terms(List.of(AnchorKind.values()), 0.5, 0.05);
    }

    private static List<Double> values(Terms terms) {
        return terms.all().stream()
                .map(Dials::all)
                .flatMap(dials -> dials.values().stream())
                .flatMap(dial -> IntStream.range(0, dial.count()).mapToObj(dial::value))
                .toList();
    }

    private static SmallRun run(String... settings) {
        return SmallRun.of(Spec.with(settings), SEED, MONTHS, Audit.OFF);
    }

    @BeforeAll
    static void runWithoutAny() {
        untouched = run();
    }

    private static int firstDifference(SmallRun one, SmallRun other) {
        return IntStream.range(0, MONTHS)
                .filter(m -> !Arrays.equals(one.month(m), other.month(m)))
                .findFirst()
                .orElse(MONTHS);
    }

    // ---- what it says of itself ------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("programmes")
    void itSaysWhatItDoesAndItsExamplePullsIt(Case programme) {
        assertThat(programme.with().what()).matches("[A-Z].{20,}\\.");
        assertThat(programme.with().isPulled()).isFalse();
        assertThat(programme.pulled().isPulled()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void aLeverSaysWhatItCostsWhomAndWhatMayFail(Case lever) {
        List<Indicator> told = ((PolicyLever) lever.with()).indicators();
        assertThat(Indicators.CATALOGUE).extracting(Indicator::name).containsAll(names(told));
        assertThat(told).extracting(one -> one.measure().role()).contains(Role.COST, Role.FAILURE);
        assertThat(names(((PolicyLever) lever.pulled()).indicators())).isEqualTo(names(told));
    }

    private static List<String> names(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::name).toList();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void itStatesTheMostThatItCouldDo(Case programme) {
        List<Ceiling> stated = programme.pulled().ceilings(new SmallCircumstances(Spec.with(), programme.key()));
        assertThat(stated)
                .extracting(Ceiling::indicator)
                .containsAll(Ceiling.STATED)
                .doesNotHaveDuplicates();
        assertThat(stated)
                .filteredOn(ceiling -> ceiling.indicator().equals(Ceiling.OUTPUT))
                .allSatisfy(ceiling -> assertThat(ceiling.amount()).isPositive());
        assertThat(Indicators.CATALOGUE)
                .extracting(Indicator::name)
                .containsAll(stated.stream().map(Ceiling::indicator).toList());
    }

    // ---- dials -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoItMakesNoDifferenceWhoTurnsADialFirst(List<Case> pair) {
        Programme one = pair.get(0).pulled();
        Programme other = pair.get(1).pulled();
        Terms forth = terms();
        one.set(forth, 0.7);
        other.set(forth, 0.3);
        Terms back = terms();
        other.set(back, 0.3);
        one.set(back, 0.7);
        assertThat(values(forth)).isEqualTo(values(back));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void nothingThatItSetSurvivesItsMonth(Case programme) {
        Terms terms = terms();
        List<Double> neutral = values(terms);
        programme.pulled().set(terms, 1);
        terms.reset();
        assertThat(values(terms)).isEqualTo(neutral);
    }

    // ---- runs ------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("programmes")
    void pulledItLeavesTheBooksInOrderAfterEveryPhase(Case programme) {
        assertThatCode(() -> SmallRun.of(Spec.with(programme.example("ramp=0.5")), SEED, MONTHS, Audit.PHASE))
                .doesNotThrowAnyException();
    }

    @Test
    void allTogetherTheyLeaveTheBooksInOrderAfterEveryPhase() {
        String[] all = programmes().stream()
                .flatMap(programme -> Arrays.stream(programme.example("ramp=0.5")))
                .toArray(String[]::new);
        assertThatCode(() -> SmallRun.of(Spec.with(all), SEED, MONTHS, Audit.PHASE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void ofSizeZeroItChangesNothingWhateverItsDates(Case programme) {
        assertThat(run(programme.prefixed(List.of("from=0.4", "until=1.9", "ramp=0.7")))
                        .sameAs(untouched))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void pulledItChangesTheRun(Case programme) {
        assertThat(run(programme.example("ramp=0")).sameAs(untouched)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void somebodyPaysForALever(Case lever) {
        assertThat(highestCost((PolicyLever) lever.with(), run(lever.example("ramp=0"))))
                .isPositive();
    }

    /** The highest sum of the lever's costs in any month, above what they are in the untouched run. */
    private static double highestCost(PolicyLever lever, SmallRun pulled) {
        List<String> names = Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        int[] costs = lever.indicators().stream()
                .filter(indicator -> indicator.measure().role() == Role.COST)
                .mapToInt(indicator -> names.indexOf(indicator.name()))
                .toArray();
        return IntStream.range(0, MONTHS)
                .mapToDouble(m -> Arrays.stream(costs)
                        .mapToDouble(i -> pulled.month(m)[i] - untouched.month(m)[i])
                        .sum())
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void beforeItsDateItChangesNothing(Case programme) {
        SmallRun later = run(programme.example("from=1", "ramp=0"));
        assertThat(firstDifference(later, untouched)).isBetween(12, MONTHS - 1);
    }

    @ParameterizedTest
    @MethodSource("levers")
    void oneThatEndsAsItStartsChangesNothing(Case lever) {
        assertThat(run(lever.example("from=1", "until=1", "ramp=0")).sameAs(untouched))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("levers")
    void upToItsEndItIsWhatItWouldBeWithoutOneAndThenSomethingElse(Case lever) {
        SmallRun endless = run(lever.example("ramp=0"));
        SmallRun ending = run(lever.example("ramp=0", "until=1"));
        assertThat(firstDifference(endless, ending)).isBetween(12, MONTHS - 1);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void pulledFromAForkItIsTheUninterruptedRun(Case programme) {
        String[] settings = programme.example("from=0.5", "ramp=0.5", "until=2");
        Simulation warm = new Simulation(Spec.with(), SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of());
        warm.run(0);
        Diary forked = new Diary();
        warm.fork(Spec.with(settings), List.of(forked)).run(MONTHS);
        Diary whole = new Diary();
        new Simulation(Spec.with(settings), SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of(whole)).run(MONTHS);
        assertThat(forked.lines()).hasSize(MONTHS + MONTHS / 12).isEqualTo(whole.lines());
    }
}
