package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.YearBook;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scenario, place, seed and scale determine everything that happens; who watches, who audits and who else runs do not.
 */
class DeterminismTest {
    private static final int MONTHS = 24;
    private static final long SEED = 2026;
    private static final ModelSpec SPEC = Spec.with();
    private static final SmallRun RUN = SmallRun.of(SPEC, SEED, MONTHS, Audit.MONTH);

    /** Takes what it is told and writes all over it. */
    private static final class Vandal implements Observer {
        private int calls;

        @Override
        public void monthClosed(Month month, double[] values) {
            Arrays.fill(values, -1);
            calls++;
        }

        @Override
        public void yearClosed(YearBook year) {
            calls++;
        }
    }

    @Test
    void twoYearsAreToldMonthByMonthAndYearByYear() {
        assertThat(RUN.months()).isEqualTo(MONTHS);
        assertThat(RUN.years()).extracting(YearBook::year).containsExactly(1, 2);
        assertThat(RUN.years().get(1).flows()).isNotEmpty();
        assertThat(RUN.month(MONTHS - 1)).hasSize(Indicators.CATALOGUE.size());
    }

    @Test
    void theSameSeedGivesTheSameRunToTheLastBit() {
        assertThat(SmallRun.of(SPEC, SEED, MONTHS, Audit.MONTH).sameAs(RUN)).isTrue();
    }

    @Test
    void aSpecificationReadAgainGivesTheSameRun() {
        assertThat(SmallRun.of(Spec.with(), SEED, MONTHS, Audit.MONTH).sameAs(RUN))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Audit.class)
    void howCloselyTheBooksAreAuditedChangesNothing(Audit audit) {
        assertThat(SmallRun.of(SPEC, SEED, MONTHS, audit).sameAs(RUN)).isTrue();
    }

    @Test
    void whoWatchesChangesNothingWhateverTheyDoToWhatTheyAreTold() {
        Vandal vandal = new Vandal();
        assertThat(SmallRun.of(SPEC, SEED, MONTHS, Audit.MONTH, vandal, new Observer() {}, vandal)
                        .sameAs(RUN))
                .isTrue();
        assertThat(vandal.calls).isEqualTo(2 * (MONTHS + 2));
    }

    @Test
    void runsOnTwoThreadsAtOnceAreTheRunsOfOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<SmallRun>> runs = new ArrayList<>();
            for (long seed : new long[] {SEED, SEED + 1, SEED, SEED + 1}) {
                runs.add(threads.submit(() -> SmallRun.of(SPEC, seed, MONTHS, Audit.MONTH)));
            }
            SmallRun other = SmallRun.of(SPEC, SEED + 1, MONTHS, Audit.MONTH);
            assertThat(runs.get(0).get().sameAs(RUN)).isTrue();
            assertThat(runs.get(1).get().sameAs(other)).isTrue();
            assertThat(runs.get(2).get().sameAs(RUN)).isTrue();
            assertThat(runs.get(3).get().sameAs(other)).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherSeedGivesAnotherRun() {
        SmallRun other = SmallRun.of(SPEC, SEED + 1, 1, Audit.MONTH);
        assertThat(other.month(0)).isNotEqualTo(RUN.month(0));
    }

    @Test
    void theFirstMonthsOfALongRunAreThoseOfAShortOne() {
        SmallRun shorter = SmallRun.of(SPEC, SEED, 3, Audit.MONTH);
        for (int month = 0; month < 3; month++) {
            assertThat(shorter.month(month)).isEqualTo(RUN.month(month));
        }
    }

    @Test
    void oneBitOfDifferenceIsADifference() {
        SmallRun same = SmallRun.of(SPEC, SEED, 2, Audit.OFF);
        SmallRun changed = SmallRun.of(SPEC, SEED, 2, Audit.OFF);
        assertThat(changed.sameAs(same)).isTrue();
        changed.month(1)[0] = Math.nextUp(changed.month(1)[0]);
        assertThat(changed.sameAs(same)).isFalse();
    }
}
