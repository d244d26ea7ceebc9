package org.commonweal.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class HousingRuleTest {
    private final HousingRule rule = Given.rule(HousingRule.class, "income-elasticity=0.7", "lag=3");

    @Test
    void whenIncomesStayPricesStay() {
        assertThat(rule.nextIndex(1, 1, 1)).isEqualTo(1);
    }

    @Test
    void aThirtySixthOfTheGapClosesInAMonth() {
        assertThat(Given.rule(HousingRule.class, "income-elasticity=1").nextIndex(1, 1.36, 1))
                .isCloseTo(1.01, within(1e-12));
    }

    @Test
    void inTheLongRunDoubleIncomesRaisePricesByAlmostTwoThirds() {
        double index = 1;
        for (int month = 0; month < 1_000; month++) {
            index = rule.nextIndex(index, 2, 1);
        }
        assertThat(index).isCloseTo(1.6245, within(1e-4));
    }

    @Test
    void withoutElasticityPricesDoNotFollow() {
        assertThat(Given.rule(HousingRule.class, "income-elasticity=0").nextIndex(1, 3, 1))
                .isEqualTo(1);
    }

    @Test
    void whoPaysLessThanIncomesSayBringsPricesDownSlowly() {
        HousingRule twoYears = Given.rule(HousingRule.class, "income-elasticity=1", "lag=2");
        assertThat(twoYears.nextIndex(1, 1, 0.76)).isCloseTo(0.99, within(1e-12));
    }
}
