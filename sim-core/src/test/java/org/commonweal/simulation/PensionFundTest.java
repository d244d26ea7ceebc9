package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Audit;
import org.junit.jupiter.api.Test;

/** The pension fund over 25 years of the small place. */
class PensionFundTest {
    private static final List<String> NAMES =
            Indicators.CATALOGUE.stream().map(Indicator::name).toList();

    private static double read(SmallRun run, int month, String name) {
        return run.month(month)[NAMES.indexOf(name)];
    }

    @Test
    void atExpectedReturnsItStaysFundedAndTheRateIsAtNoBound() {
        SmallRun run = SmallRun.of(Spec.with("portfolio.volatility-scale=0"), 1, 300, Audit.OFF);
        for (int month = 0; month < 300; month++) {
            assertThat(read(run, month, "pension-fund.funding-level")).isBetween(0.85, 1.15);
            assertThat(read(run, month, "pension-fund.employer-rate")).isBetween(0.06, 0.39);
        }
    }

    @Test
    void marketsMoveItAsMuchAsDeclared() {
        SmallRun run = SmallRun.of(Spec.with(), 1, 60, Audit.OFF);
        // 0.68 x 17 %, 0.16 x 8 %, 0.13 x 12 %, 0.03 x 8 % at a correlation of 0.4: about 13 %
        assertThat(read(run, 59, "pension-fund.volatility")).isBetween(0.09, 0.17);
    }

    @Test
    void itOwnsLoansToFirmsOfThePlace() {
        SmallRun run = SmallRun.of(Spec.with("portfolio.local-share=0.02"), 1, 24, Audit.MONTH);
        assertThat(read(run, 23, "pension-fund.local-share")).isBetween(0.002, 0.021);
    }
}
