package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class CapitalUseTest {
    private final CapitalUse use =
            Given.rule(CapitalUse.class, "capital-exponent=0.5", "least-capital=0.25", "renewal=0.1");
    private final CapitalUse limit = Given.rule(CapitalUse.class, "capital-exponent=0", "renewal=0");

    @Test
    void with81PercentOfTheCapitalThatTheirWorkAsksForPeopleMakeNineTenths() {
        assertThat(use.effect(81, 100)).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void moreCapitalThanTheirWorkAsksForMakesNoDifference() {
        assertThat(use.effect(200, 100)).isEqualTo(1);
    }

    @Test
    void whoHasNothingMakesAsMuchAsWithTheLeast() {
        assertThat(use.effect(0, 100)).isEqualTo(0.5);
        assertThat(use.effect(0, 0)).isEqualTo(1);
    }

    @Test
    void aFirmThatAddsAHundredthGainsAThousandth() {
        assertThat(use.renewed(2, 1, 100)).isCloseTo(2.002, within(1e-12));
        assertThat(use.renewed(2, -1, 100)).isCloseTo(1.998, within(1e-12));
        assertThat(use.renewed(2, 0, 0)).isEqualTo(2);
    }

    @Test
    void atTheLimitCapitalIsWantedNotRequired() {
        assertThat(limit.effect(0, 100)).isEqualTo(1);
        assertThat(limit.renewed(1.1, -5, 100)).isEqualTo(1.1);
    }
}
