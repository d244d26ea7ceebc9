package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.results.number.Unit;
import org.jfree.chart.axis.TickUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({"0.11, 0.2", "1000, 1000", "1001, 2000", "0.01, 0.01", "3.9, 5", "5.1, 10"})
    void ticksAreOneTwoOrFiveTimesAPowerOfTenApart(double least, double step) {
        assertThat(Ticks.of(Unit.NUMBER).getCeilingTickUnit(least).getSize()).isCloseTo(step, within(1e-12));
    }

    @Test
    void aLargerStepIsTheNextOne() {
        Ticks ticks = Ticks.of(Unit.NUMBER);
        TickUnit step = ticks.getCeilingTickUnit(0.1);
        for (double next : new double[] {0.2, 0.5, 1, 2, 5, 10}) {
            step = ticks.getLargerTickUnit(step);
            assertThat(step.getSize()).isCloseTo(next, within(1e-12));
        }
    }

    @Test
    void theirNumbersHaveThePlacesOfTheStepAndChangesTheirSign() {
        assertThat(Ticks.of(Unit.SHARE).getCeilingTickUnit(0.005).valueToString(0.01))
                .isEqualTo("1.0\u00a0%");
        assertThat(Ticks.ofChanges(Unit.POUNDS).getCeilingTickUnit(500_000).valueToString(-1e6))
                .isEqualTo("−£1.0m");
        assertThat(Ticks.ofChanges(Unit.POUNDS).getCeilingTickUnit(500_000).valueToString(1e-9))
                .isEqualTo("0");
    }

    @Test
    void yearsAreWhole() {
        assertThat(Ticks.ofWhole().getCeilingTickUnit(0.2).getSize()).isEqualTo(1);
    }
}
