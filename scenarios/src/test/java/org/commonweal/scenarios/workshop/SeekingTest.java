package org.commonweal.scenarios.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.workshop.Sought.State;
import org.junit.jupiter.api.Test;

/** What it would take is found where it is known, and said not to be there where it is not. */
class SeekingTest {
    private static final String SHARE = "ownership-mix.worker-cooperative";
    private static final String OTHER = "ownership-mix.employee-trust";
    private static final Dials DIALS = new Dials(
            Map.of(SHARE, dial(SHARE, 0, 1, false), OTHER, dial(OTHER, 0, 1, false)),
            List.of(new Preset("mixed", "", Map.of(SHARE, "0.4", OTHER, "0.2"), Map.of())));
    private static final Choice NOTHING = new Choice("preston", Set.of(), Map.of());

    private final Set<Integer> searched = new HashSet<>();
    private final Set<Integer> settled = new HashSet<>();

    private static Dial dial(String key, double min, double max, boolean whole) {
        return new Dial(key, "share", min, min, max, max, whole, "", "");
    }

    /** Pairs scatter by a tenth around what an effect is; those that a search looks at are lucky by so much. */
    private List<Sought> found(
            Sizing sizing, double amount, DoubleUnaryOperator effect, double luck, BooleanSupplier late)
            throws Exception {
        List<Sought> told = new ArrayList<>();
        Seeking.Measuring measuring = (choice, from, to) -> {
            double mean =
                    effect.applyAsDouble(Double.parseDouble(choice.settings().getOrDefault(SHARE, "0")));
            double[] pairs = new double[to - from];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = mean + (from == 0 ? luck : 0) + (i % 2 == 0 ? 0.1 : -0.1);
                (from == 0 ? searched : settled).add(from + i);
            }
            return Interval.of(pairs);
        };
        Listener<Sought> listener = new Listener<>() {
            @Override
            public void told(Sought answer) {
                told.add(answer);
            }

            @Override
            public void waiting() {}
        };
        new Seeking(sizing, new Aim("labour.jobs", "Jobs", "jobs", amount), measuring, listener, late).find();
        return told;
    }

    private Sought last(double amount, DoubleUnaryOperator effect, double luck) throws Exception {
        List<Sought> told = found(Sizing.of(SHARE, NOTHING, DIALS), amount, effect, luck, () -> false);
        assertThat(told.subList(0, told.size() - 1)).allMatch(one -> one.state() == State.SEARCHING);
        return told.get(told.size() - 1);
    }

    @Test
    void theSizeIsFoundThatIsJustLargeEnough() throws Exception {
        Sought end = last(30, share -> 100 * share * share, 0);
        assertThat(Math.sqrt(0.3))
                .isBetween(end.best().size() - 0.05, end.best().size() + 0.001);
        assertThat(end.state()).isIn(State.REACHES, State.ON_AVERAGE);
        assertThat(end.best().pairs()).isEqualTo(8);
        assertThat(end.settings()).containsOnlyKeys(SHARE);
        assertThat(searched).doesNotContainAnyElementsOf(settled);
    }

    @Test
    void lessIsSoughtAsWellAsMore() throws Exception {
        Sought end = last(-30, share -> -100 * share, 0);
        assertThat(end.best().size()).isBetween(0.299, 0.35);
        assertThat(end.best().effect()).isLessThanOrEqualTo(-30);
    }

    @Test
    void whereNoSizeReachesItThatIsSaidWithTheSizeThatComesNearest() throws Exception {
        Sought end = last(30, share -> 20 * share * (1 - share), 0);
        assertThat(end.state()).isEqualTo(State.NONE);
        assertThat(end.best().size()).isEqualTo(0.5);
        assertThat(end.best().effect()).isLessThan(30);
    }

    @Test
    void aSizeInTheMiddleIsFoundWhereMoreIsTooMuch() throws Exception {
        Sought end = last(4, share -> 20 * share * (1 - share), 0);
        assertThat(end.best().effect()).isGreaterThanOrEqualTo(4);
        assertThat(end.best().size()).isBetween(0.27, 0.5);
    }

    @Test
    void whatWasLuckyInTheSearchIsNotBelieved() throws Exception {
        Sought larger = last(30, share -> 100 * share, 5);
        assertThat(larger.best().size()).isGreaterThanOrEqualTo(0.3);
        assertThat(larger.best().effect()).isGreaterThanOrEqualTo(30);
        assertThat(last(100, share -> 98 * share, 5).state()).isEqualTo(State.NONE);
    }

    @Test
    void aWideIntervalReachesItOnAverageOnly() throws Exception {
        assertThat(last(100, share -> 100.01 * share, 0).state()).isEqualTo(State.ON_AVERAGE);
        assertThat(last(99, share -> share == 1 ? 100 : 0, 0).state()).isEqualTo(State.REACHES);
    }

    @Test
    void whenTheTimeIsUpItEndsWithTheBestSoFar() throws Exception {
        int[] looks = new int[1];
        List<Sought> told = found(Sizing.of(SHARE, NOTHING, DIALS), 30, share -> 100 * share, 0, () -> ++looks[0] >= 3);
        Sought end = told.get(told.size() - 1);
        assertThat(end.state()).isEqualTo(State.LATE);
        assertThat(end.best().size()).isEqualTo(0.5);
        assertThat(end.tried()).hasSize(3);
    }

    @Test
    void aMixGrowsTogetherAndOtherLegalFormsLeaveTheRoom() {
        assertThat(Sizing.of("mixed", NOTHING, DIALS).at(0.5).settings()).isEqualTo(Map.of(SHARE, "0.2", OTHER, "0.1"));
        Choice most = new Choice("preston", Set.of(), Map.of(OTHER, "0.7"));
        assertThat(Sizing.of(SHARE, most, DIALS).at(1).settings()).isEqualTo(Map.of(SHARE, "0.3", OTHER, "0.7"));
        Choice all = new Choice("preston", Set.of(), Map.of(OTHER, "1"));
        assertThatThrownBy(() -> Sizing.of(SHARE, all, DIALS)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Sizing.of("nothing", all, DIALS)).isInstanceOf(BadInput.class);
    }

    @Test
    void aLeverThatNobodyUsesIsAsTheLibraryHasItButForWhatIsSought() throws Exception {
        try (Desk desk = new Desk(new Frame(0.02, 1, 1, 3, 3), 2)) {
            String points = "levers.progressive-procurement.social-weight";
            Choice at = Sizing.of(points, NOTHING, desk.dials()).at(0);
            assertThat(at.settings()).containsEntry(points, "0").containsKey("levers.progressive-procurement.reach");
            List<Sought> told = new ArrayList<>();
            Aim aim = new Aim("retention.anchor.district.address", "", "share", -0.9);
            desk.search(NOTHING, points, aim, new Stop(), new Listener<>() {
                @Override
                public void told(Sought answer) {
                    told.add(answer);
                }

                @Override
                public void waiting() {}
            });
            Sought end = told.get(told.size() - 1);
            assertThat(end.state()).isEqualTo(State.NONE);
            assertThat(end.best().effect()).isGreaterThan(-0.9);
            assertThat(end.tried()).hasSize(5);
        }
    }
}
