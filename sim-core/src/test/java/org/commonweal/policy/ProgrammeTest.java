package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.simulation.Spec;
import org.commonweal.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {
    private static double strength(String from, String until, String ramp, int month) {
        return Spec.with(
                        "levers.progressive-procurement.from=" + from,
                        "levers.progressive-procurement.until=" + until,
                        "levers.progressive-procurement.ramp=" + ramp)
                .levers()
                .of(ProgressiveProcurement.class)
                .strength(new Month(month));
    }

    @ParameterizedTest(name = "month {0}: {1}")
    @CsvSource({"11, 0", "12, 0.25", "13, 0.5", "14, 0.75", "15, 1", "35, 1", "36, 0", "99, 0"})
    void fromYearOneToThreeItRisesForThreeMonthsInEqualSteps(int month, double strength) {
        assertThat(strength("1", "3", "0.25", month)).isEqualTo(strength);
    }

    @ParameterizedTest(name = "month {0}: {1}")
    @CsvSource({"-1, 0", "0, 1", "1199, 1", "1200, 0"})
    void withoutARampItIsAllThereAtOnce(int month, double strength) {
        assertThat(strength("0", "100", "0", month)).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({"0", "11", "12", "24"})
    void oneThatEndsBeforeItStartsNeverActs(int month) {
        assertThat(strength("1", "1", "0", month)).isZero();
    }
}
