package org.commonweal.scenarios.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.time.Month;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;

class PhaseClockTest {
    private final PhaseClock clock = new PhaseClock();
    private double sum;

    private void work(int size) {
        for (int i = 1; i < size; i++) {
            sum += Math.sqrt(i + sum);
        }
    }

    @Test
    void sharesAddUpAndTheLongerPhaseHasTheLargerOne() {
        Month month = new Month(0);
        for (int time = 0; time < 20; time++) {
            work(1_000);
            clock.phaseEnded(month, Phase.LEVERS);
            work(500_000);
            clock.phaseEnded(month, Phase.CLOSING);
        }
        assertThat(sum).isPositive();
        assertThat(clock.shares().values().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-9));
        assertThat(clock.shares().get(Phase.CLOSING))
                .isGreaterThan(clock.shares().get(Phase.LEVERS));
    }

    @Test
    void whatIsBeforeTheFirstEndIsNotCounted() {
        work(500_000);
        clock.phaseEnded(new Month(0), Phase.LEVERS);
        assertThat(clock.shares()).isEmpty();
    }
}
