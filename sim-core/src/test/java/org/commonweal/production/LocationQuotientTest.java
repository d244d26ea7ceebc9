package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LocationQuotientTest {
    private final LocationQuotient rule = Given.rule(LocationQuotient.Flegg.class, "flegg=0.3");

    @Test
    void theWholeNationHasSizeFactorOne() {
        assertThat(rule.sizeFactor(1)).isEqualTo(1);
    }

    @Test
    void aPlaceWithoutIndustrySuppliesNothing() {
        assertThat(rule.sizeFactor(0)).isZero();
    }

    @Test
    void withDeltaOneAShareOf41PercentHasSizeFactorOneHalf() {
        // log2(1 + 0.4142) = 1/2
        assertThat(Given.rule(LocationQuotient.Flegg.class, "flegg=1").sizeFactor(StrictMath.sqrt(2) - 1))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void withDeltaZeroSizeDoesNotMatter() {
        assertThat(Given.rule(LocationQuotient.Flegg.class, "flegg=0").sizeFactor(0.001))
                .isEqualTo(1);
    }

    @Test
    void aThousandthOfTheNationHasSizeFactorOneSeventh() {
        assertThat(rule.sizeFactor(0.001)).isCloseTo(0.141, within(0.001));
    }

    @Test
    void halfTheSuppliersInThePlaceSupplyHalf() {
        assertThat(rule.regionalPurchase(0.8, 1.6, 1)).isEqualTo(0.5);
        assertThat(rule.regionalPurchase(0.8, 1.6, 0.5)).isEqualTo(0.25);
    }

    @Test
    void nobodyBuysMoreThanItNeeds() {
        assertThat(rule.regionalPurchase(3, 1, 1)).isEqualTo(1);
        assertThat(rule.regionalPurchase(1, 0, 1)).isEqualTo(1);
    }
}
