package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.junit.jupiter.api.Test;

/** Founders are supported in a small place, two groups a month at 2,000 pounds: some found, some would have, some fail. */
class CooperativeDevelopmentRunTest {
    private static final int MONTHS = 48;
    private static final List<String> MANY = List.of(
            "levers.cooperative-development.founders=24",
            "levers.cooperative-development.cost=2000",
            "levers.cooperative-development.deadweight=0.3",
            "levers.cooperative-development.ramp=0");
    private static final SmallRun RUN = SmallRun.of(Spec.declared(MANY.toArray(String[]::new)), 5, MONTHS, Audit.PHASE);

    private static double[] course(String name) {
        int i = Indicators.CATALOGUE.indexOf(Indicators.named(name));
        return IntStream.range(0, MONTHS).mapToDouble(m -> RUN.month(m)[i]).toArray();
    }

    private static double sum(String name) {
        return IntStream.range(0, MONTHS).mapToDouble(m -> course(name)[m]).sum();
    }

    @Test
    void theCouncilPaysForEveryGroupWhateverComesOfIt() {
        assertThat(sum("cooperative-development.supported")).isBetween(80.0, 100.0);
        assertThat(sum("cost.cooperative-development.council"))
                .isEqualTo(2_000 * sum("cooperative-development.supported"));
    }

    @Test
    void everyGroupFoundsOrWouldHaveAnywayOrFailsForAReason() {
        double other = sum("failure.cooperative-development.founded-anyway")
                + sum("failure.cooperative-development.no-founder")
                + sum("failure.cooperative-development.no-finance");
        assertThat(sum("cooperative-development.founded") + other).isEqualTo(sum("cooperative-development.supported"));
        assertThat(sum("cooperative-development.founded")).isPositive();
        assertThat(sum("failure.cooperative-development.founded-anyway")).isPositive();
    }

    @Test
    void firmsTradeUntilTheyClose() {
        assertThat(course("cooperative-development.firms")[MONTHS - 1])
                .isEqualTo(sum("cooperative-development.founded") - sum("failure.cooperative-development.closed"));
        assertThat(course("cooperative-development.jobs")[MONTHS - 1]).isPositive();
    }

    @Test
    void withoutFoundersNothingChangesWhateverItsTerms() {
        SmallRun idle = SmallRun.of(Spec.with(MANY, "levers.cooperative-development.founders=0"), 5, 24, Audit.MONTH);
        assertThat(idle.sameAs(SmallRun.of(Spec.with(), 5, 24, Audit.MONTH))).isTrue();
    }
}
