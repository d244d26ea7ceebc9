package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Trials are carried out alike however many at a time, from their opening or from a burnt-in place. */
@Timeout(120)
class ThreadsTest {
    private static final Variant LEVER =
            new Variant("lever", "", List.of(SmallRuns.set("levers.progressive-procurement.reach", "9")));
    private static final Variant RULE =
            new Variant("rule", "", List.of(SmallRuns.set("consumption.adjustment", "0.2 1/year")));

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    /** Asks for every value from month zero on, as text. */
    private record Values(boolean beginsAfterBurnIn) implements Task<List<String>> {
        @Override
        public Probe<List<String>> probe(Trial trial) {
            return new Probe<>() {
                private final List<String> lines = new ArrayList<>();

                @Override
                public void opened(List<OpeningCheck> checks) {
                    lines.add(checks.toString());
                }

                @Override
                public void monthClosed(Month month, double[] values) {
                    if (!month.isBurnIn()) {
                        lines.add(month + Arrays.toString(values));
                    }
                }

                @Override
                public List<String> result() {
                    return lines;
                }
            };
        }
    }

    private static List<Trial> trials() {
        Trial base = SmallRuns.year(1, List.of()).withBurnIn(1);
        List<Trial> trials = new ArrayList<>(new Pairs(List.of(base, base.in(LEVER)), 2).trials());
        trials.add(base.in(RULE));
        return trials;
    }

    private final Watcher watcher = new Watcher() {
        @Override
        public void ended(Trial trial) {
            told.add(trial.title());
        }

        @Override
        public void failed(Trial trial, Throwable reason) {
            told.add(trial.title() + ": " + reason.getMessage());
        }
    };

    @Test
    void aForkedTrialFindsWhatTheUninterruptedOneDoesWithAnyNumberOfJobs() throws Exception {
        List<List<String>> uninterrupted = new Threads(1).results(trials(), new Values(false), Watcher.NOBODY);
        assertThat(uninterrupted).hasSize(5).doesNotHaveDuplicates().allMatch(lines -> lines.size() == 13);
        assertThat(new Threads(1).results(trials(), new Values(true), watcher)).isEqualTo(uninterrupted);
        assertThat(new Threads(3).results(trials(), new Values(true), Watcher.NOBODY))
                .isEqualTo(uninterrupted);
        assertThat(new Threads(3).results(trials(), new Values(false), Watcher.NOBODY))
                .isEqualTo(uninterrupted);
        assertThat(told)
                .containsExactlyElementsOf(trials().stream().map(Trial::title).toList());
    }

    @Test
    void whatTheArchiveHoldsIsNotCarriedOutAgain() throws Exception {
        Memory<List<String>> archive = new Memory<>();
        List<Trial> two = trials().subList(0, 2);
        new Threads(1).carryOut(two.subList(0, 1), new Values(false), archive, watcher);
        new Threads(1).carryOut(two, new Values(false), archive, watcher);
        assertThat(told).containsExactly("small, seed 1", "small, lever, seed 1");
        assertThat(archive.missing(trials())).hasSize(3);
    }

    /** An archive in which one trial cannot be kept. */
    private record Full(String title, Memory<List<String>> rest) implements Archive<List<String>> {
        @Override
        public boolean holds(Trial trial) {
            return rest.holds(trial);
        }

        @Override
        public void keep(Trial trial, List<String> found) throws IOException {
            if (trial.title().equals(title)) {
                throw new IOException("the disk is full");
            }
            rest.keep(trial, found);
        }
    }

    @Test
    void whenOneFailsNoOtherIsBegunAndWhatWasDoneStays() {
        Memory<List<String>> kept = new Memory<>();
        Full full = new Full("small, lever, seed 1", kept);
        assertThatThrownBy(() -> new Threads(1).carryOut(trials(), new Values(true), full, watcher))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(told).containsExactly("small, seed 1");
    }

    @Test
    void attemptedTrialsAreCarriedOutWhateverGoesWrongWithTheOthers() throws Exception {
        Full full = new Full("small, lever, seed 1", new Memory<>());
        List<Failed> failures = new Threads(2).attempt(trials(), new Values(true), full, watcher);
        assertThat(failures).singleElement().satisfies(failed -> {
            assertThat(failed.trial().title()).isEqualTo("small, lever, seed 1");
            assertThat(failed.reason()).hasMessage("the disk is full");
        });
        assertThat(told).hasSize(5).contains("small, lever, seed 1: the disk is full");
    }

    /** Counts months, and lets somebody act after the fifth. */
    private static final class Fifth implements Watcher {
        private final AtomicInteger months = new AtomicInteger();
        private final Runnable act;

        Fifth(Runnable act) {
            this.act = act;
        }

        @Override
        public void monthClosed(Trial trial, Month month) {
            if (months.incrementAndGet() == 5) {
                act.run();
            }
        }
    }

    @Test
    void stoppedFromOutsideItEndsWithinAMonthAndKeepsNothingOfWhatWasUnderWay() {
        for (boolean warm : new boolean[] {true, false}) {
            Engine engine = new Threads(1);
            Fifth fifth = new Fifth(engine::stop);
            Memory<List<String>> kept = new Memory<>();
            assertThatThrownBy(() -> engine.carryOut(trials(), new Values(warm), kept, fifth))
                    .isInstanceOf(Stopped.class);
            assertThat(fifth.months).hasValue(5);
            assertThat(trials()).noneMatch(kept::holds);
            assertThatThrownBy(() -> engine.attempt(trials(), new Values(warm), kept, fifth))
                    .as("for good")
                    .isInstanceOf(Stopped.class);
            assertThat(fifth.months).hasValue(5);
        }
    }

    @Test
    void whoInterruptsTheCallerFindsNoTrialUnderWayAnyMore() throws Exception {
        CountDownLatch going = new CountDownLatch(1);
        Fifth fifth = new Fifth(going::countDown);
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        Trial century = SmallRuns.year(1, List.of()).withYears(100);
        Thread caller = new Thread(() -> {
            try {
                new Threads(2).results(List.of(century, century.withPair(1)), new Values(false), fifth);
            } catch (InterruptedException | IOException | RuntimeException reason) {
                thrown.add(reason);
            }
        });
        caller.start();
        assertThat(going.await(60, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();
        caller.join();
        assertThat(thrown).singleElement().isInstanceOf(InterruptedException.class);
        int months = fifth.months.get();
        Thread.sleep(50);
        assertThat(fifth.months).hasValue(months);
    }
}
