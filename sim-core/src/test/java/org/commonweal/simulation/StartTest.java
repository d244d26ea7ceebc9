package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** A run can be played, stopped and played again, as MASON's consoles do. */
class StartTest {
    private static final int BURN_IN = 6;
    private static final int MONTHS = 12;

    private final Openings openings = new Openings();
    private final Diary diary = new Diary();

    /** How a place opened, each time it did. */
    private static final class Openings implements Observer {
        private final List<List<OpeningCheck>> told = new ArrayList<>();

        @Override
        public void opened(List<OpeningCheck> checks) {
            told.add(checks);
        }
    }

    private Simulation noted(long seed) {
        return new Simulation(Spec.with(), SmallPlace.data(), seed, 1, BURN_IN, Audit.MONTH, List.of(openings, diary));
    }

    private static List<String> diaryOf(long seed) {
        Diary diary = new Diary();
        new Simulation(Spec.with(), SmallPlace.data(), seed, 1, BURN_IN, Audit.MONTH, List.of(diary)).run(MONTHS);
        return diary.lines();
    }

    /** Plays a run as a console does, step by step. */
    private static void play(Simulation simulation) {
        simulation.start();
        for (int step = 0; step < BURN_IN + MONTHS; step++) {
            simulation.schedule.step(simulation);
        }
        simulation.finish();
    }

    @Test
    void nothingIsOpenedBeforeTheStart() {
        Simulation simulation = noted(1);
        assertThat(openings.told).isEmpty();
        simulation.start();
        assertThat(openings.told).hasSize(1).first().isEqualTo(simulation.opening());
        assertThat(simulation.economy().month).isEqualTo(new Month(-BURN_IN));
    }

    @Test
    void playedAgainItIsTheSameRunFromTheOpeningOn() {
        Simulation simulation = noted(1);
        play(simulation);
        List<String> first = List.copyOf(diary.lines());
        assertThat(first).isEqualTo(diaryOf(1));
        play(simulation);
        assertThat(diary.lines().subList(first.size(), diary.lines().size())).isEqualTo(first);
        assertThat(openings.told).hasSize(2);
        assertThat(openings.told.get(1)).isEqualTo(openings.told.get(0));
    }

    @Test
    void stoppedHalfWayItBeginsAgainAtTheOpening() {
        Simulation simulation = noted(1);
        simulation.run(3);
        simulation.finish();
        assertThat(simulation.economy().month)
                .as("the place stays to be looked at")
                .isEqualTo(new Month(3));
        int seen = diary.lines().size();
        simulation.run(MONTHS);
        assertThat(diary.lines().subList(seen, diary.lines().size())).isEqualTo(diaryOf(1));
    }

    @Test
    void aRunGoesOnWhereItStandsUntilItIsStartedAgain() {
        Simulation simulation = noted(1);
        simulation.run(3);
        simulation.run(MONTHS);
        assertThat(diary.lines()).isEqualTo(diaryOf(1));
        simulation.start();
        assertThat(simulation.economy().month).isEqualTo(new Month(-BURN_IN));
        assertThat(openings.told).hasSize(2);
    }

    @Test
    void whoLooksAtThePlaceBeforeTheStartSeesTheOneThatIsStarted() {
        Simulation simulation = noted(1);
        var economy = simulation.economy();
        simulation.start();
        assertThat(simulation.economy()).isSameAs(economy);
        assertThat(openings.told).hasSize(1);
    }

    @Test
    void anotherSeedIsTakenFromTheNextStartOn() {
        Simulation simulation = noted(1);
        simulation.run(1);
        diary.lines().clear();
        simulation.setSeed(2);
        simulation.start();
        simulation.run(MONTHS);
        assertThat(diary.lines()).isEqualTo(diaryOf(2)).isNotEqualTo(diaryOf(1));
    }

    @Test
    void aForkPlayedAgainBeginsWhereItWasForked() {
        String[] lever = {"levers.progressive-procurement.reach=3", "levers.progressive-procurement.ramp=0"};
        Simulation warm = noted(1);
        warm.run(2);
        Diary ofFork = new Diary();
        Openings ofForkOpenings = new Openings();
        Simulation fork = warm.fork(Spec.with(lever), List.of(ofFork, ofForkOpenings));
        fork.run(MONTHS);
        List<String> first = List.copyOf(ofFork.lines());
        int toldToOrigin = diary.lines().size();
        fork.finish();
        fork.run(MONTHS);
        assertThat(first).hasSize(MONTHS - 2 + 1);
        assertThat(ofFork.lines().subList(first.size(), ofFork.lines().size())).isEqualTo(first);
        assertThat(diary.lines()).hasSize(toldToOrigin);
        assertThat(ofForkOpenings.told).isEmpty();
    }

    @Test
    void aMonthThatBrokeOffIsNotGoneOnFromButStartedAgain() {
        Observer breaksOff = new Observer() {
            private int months;

            @Override
            public void monthClosed(Month month, double[] values) {
                if (++months == 2) {
                    throw new IllegalStateException("the power failed");
                }
            }
        };
        Simulation simulation =
                new Simulation(Spec.with(), SmallPlace.data(), 1, 1, 0, Audit.MONTH, List.of(breaksOff, diary));
        assertThatThrownBy(() -> simulation.run(3)).hasMessage("the power failed");
        assertThatThrownBy(() -> simulation.run(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The last month broke off")
                .hasMessageContaining("start() it again");
        simulation.start();
        simulation.run(3);
        assertThat(diary.lines()).hasSize(1 + 3);
    }
}
