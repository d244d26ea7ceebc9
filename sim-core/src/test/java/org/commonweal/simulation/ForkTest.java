package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.measure.YearBook;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A state burnt in once can be gone on from many times: each fork is the run it would have been, and touches no other.
 */
class ForkTest {
    private static final int BURN_IN = 24;
    private static final int MONTHS = 36;

    private static Simulation open(ModelSpec spec, Audit audit, Observer... observers) {
        return new Simulation(spec, SmallPlace.data(), 5, 1, BURN_IN, audit, List.of(observers));
    }

    private static List<String> uninterrupted(Audit audit, String... changes) {
        Diary diary = new Diary();
        open(Spec.with(changes), audit, diary).run(MONTHS);
        return diary.lines();
    }

    private static List<String> goOn(Simulation origin, ModelSpec spec) {
        Diary diary = new Diary();
        origin.fork(spec, List.of(diary)).run(MONTHS);
        return diary.lines();
    }

    @ParameterizedTest
    @EnumSource(Audit.class)
    void everyForkIsTheUninterruptedRun(Audit audit) {
        Simulation warm = open(Spec.with(), audit);
        warm.run(0);
        List<String> expected = uninterrupted(audit);
        assertThat(expected).hasSize(MONTHS + MONTHS / 12);
        assertThat(goOn(warm, Spec.with())).isEqualTo(expected);
        assertThat(goOn(warm, Spec.with())).isEqualTo(expected);
    }

    @Test
    void theOriginGoesOnAsIfItHadNotBeenForked() {
        Diary diary = new Diary();
        Simulation warm = open(Spec.with(), Audit.MONTH, diary);
        warm.run(0);
        goOn(warm, Spec.with());
        warm.run(MONTHS);
        assertThat(diary.lines()).isEqualTo(uninterrupted(Audit.MONTH));
    }

    @Test
    void aFundThatStartsToInvestHereFromTheForkIsThatOfTheUninterruptedRun() {
        String[] changes = {"levers.pension-localisation.target=0.2", "levers.pension-localisation.ramp=1"};
        Simulation warm = open(Spec.with(), Audit.PHASE);
        warm.run(0);
        List<String> expected = uninterrupted(Audit.PHASE, changes);
        assertThat(expected).isNotEqualTo(uninterrupted(Audit.PHASE));
        assertThat(goOn(warm, Spec.with(changes))).isEqualTo(expected);
    }

    @Test
    void aLeverPulledFromTheForkIsTheLeverOfTheUninterruptedRun() {
        String[] changes = {
            "levers.progressive-procurement.social-weight=0.3",
            "levers.progressive-procurement.reach=3",
            "levers.progressive-procurement.parts=3",
            "levers.progressive-procurement.split-above=20000"
        };
        Simulation warm = open(Spec.with(), Audit.MONTH);
        warm.run(0);
        List<String> expected = uninterrupted(Audit.MONTH, changes);
        assertThat(expected).isNotEqualTo(uninterrupted(Audit.MONTH));
        assertThat(goOn(warm, Spec.with(changes))).isEqualTo(expected);
    }

    @Test
    void aForkFromAnObserverIsRefusedForTheMonthIsNotOver() {
        List<Throwable> refusals = new ArrayList<>();
        Simulation[] run = new Simulation[1];
        Observer meddler = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                refusals.add(catchThrowable(() -> run[0].fork(Spec.with(), List.of())));
            }

            @Override
            public void yearClosed(YearBook year) {
                refusals.add(catchThrowable(() -> run[0].fork(Spec.with(), List.of())));
            }
        };
        run[0] = open(Spec.with(), Audit.MONTH, meddler);
        run[0].run(0);
        assertThat(refusals)
                .hasSize(BURN_IN + BURN_IN / 12)
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("cannot be forked in the middle of a month")
                        .hasMessageContaining("Maybe fork it when run() has returned"));
        assertThat(goOn(run[0], Spec.with())).isEqualTo(uninterrupted(Audit.MONTH));
    }

    @Test
    void aForkIsRefusedWhileAnotherThreadIsInAMonth() throws Exception {
        CountDownLatch inAMonth = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Observer waits = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                inAMonth.countDown();
                await(refused);
            }
        };
        Simulation origin = open(Spec.with(), Audit.MONTH, waits);
        Thread other = new Thread(() -> origin.run(0));
        other.start();
        await(inAMonth);
        assertThatThrownBy(() -> origin.fork(Spec.with(), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nor while another thread runs it");
        refused.countDown();
        other.join();
        assertThat(goOn(origin, Spec.with())).isEqualTo(uninterrupted(Audit.MONTH));
    }

    @Test
    void severalThreadsForkTheSameRunAtATime() throws Exception {
        Simulation warm = open(Spec.with(), Audit.MONTH);
        warm.run(0);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<List<String>>> forks = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                forks.add(threads.submit(() -> goOn(warm, Spec.with())));
            }
            List<String> expected = uninterrupted(Audit.MONTH);
            for (Future<List<String>> fork : forks) {
                assertThat(fork.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
