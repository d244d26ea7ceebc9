package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.commonweal.money.UnboundedException;
import org.commonweal.scenarios.BadInput;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

class UnboundedTest {
    @Test
    void theParametersThatAreFarthestFromTheirUsualValuesAreNamed() {
        Trial trial = SmallRuns.year(
                1,
                List.of(
                        SmallRuns.set("expectation.weight", "0.23"),
                        SmallRuns.set("pricing.response", "0.2"),
                        SmallRuns.set("entry.correction", "10"),
                        SmallRuns.set("exports.shock", "0.3")));
        BadInput refused = catchThrowableOfType(
                BadInput.class,
                () -> Unbounded.watch(trial, () -> {
                    throw new UnboundedException("wages are too much").during("payments", new Month(3));
                }));
        assertThat(refused.getMessage())
                .startsWith("small, seed 1: in phase payments of month 3, wages are too much.")
                .contains("pricing.response (0.2)", "entry.correction (10)", "exports.shock (0.3)")
                .doesNotContain("expectation.weight");
    }
}
