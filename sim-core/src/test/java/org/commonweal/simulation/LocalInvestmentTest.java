package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.junit.jupiter.api.Test;

/** Pension fund localisation over some years of the small place, whose fund has about ten million pounds. */
class LocalInvestmentTest {
    private static final String KEY = "levers.pension-localisation.";
    private static final String STEADY = "portfolio.volatility-scale=0";
    private static final List<String> NAMES =
            Indicators.CATALOGUE.stream().map(Indicator::name).toList();

    private static double read(SmallRun run, int month, String name) {
        return run.month(month)[NAMES.indexOf(name)];
    }

    private static double sum(SmallRun run, String name) {
        double sum = 0;
        for (int month = 0; month < run.months(); month++) {
            sum += read(run, month, name);
        }
        return sum;
    }

    @Test
    void withoutATargetNoByteChanges() {
        SmallRun usual = SmallRun.of(Spec.with(), 3, 24, Audit.OFF);
        SmallRun idle = SmallRun.of(
                Spec.with(KEY + "homes=1", KEY + "lenience=5", KEY + "management-cost=0.5"), 3, 24, Audit.OFF);
        assertThat(idle.sameAs(usual)).isTrue();
    }

    @Test
    void theBooksAreRightInEveryPhaseAndTheSameSeedGivesTheSameRun() {
        ModelSpec spec = Spec.with(KEY + "target=0.2", KEY + "ramp=1", KEY + "until=3", KEY + "sales=1");
        SmallRun audited = SmallRun.of(spec, 3, 72, Audit.PHASE);
        assertThat(audited.sameAs(SmallRun.of(spec, 3, 72, Audit.OFF))).isTrue();
        assertThat(read(audited, 35, "pension-fund.homes")).isPositive();
        assertThat(read(audited, 35, "pension-fund.lent-alone")).isPositive();
        assertThat(sum(audited, "cost.pension-localisation.pension-fund")).isPositive();
        assertThat(sum(audited, "failure.pension-fund.losses")).isPositive();
        assertThat(read(audited, 71, "pension-fund.homes"))
                .as("sold after the end")
                .isZero();
        assertThat(read(audited, 71, "pension-fund.lent-alone"))
                .as("repaid after the end")
                .isLessThan(read(audited, 35, "pension-fund.lent-alone"));
    }

    @Test
    void theTargetIsNeverExceededAndNeverReachedBeforeThereIsSomethingToBuy() {
        SmallRun run = SmallRun.of(Spec.with(STEADY, KEY + "target=0.5", KEY + "ramp=0"), 3, 60, Audit.OFF);
        double before = 0;
        for (int month = 0; month < 60; month++) {
            double share = read(run, month, "pension-fund.local-share");
            assertThat(share).isLessThan(0.5);
            assertThat(share).as("all that one month offers").isLessThan(before + 0.1);
            before = Math.max(share, 0.01);
        }
        assertThat(read(run, 59, "pension-fund.local-share")).isBetween(0.05, 0.45);
    }
}
