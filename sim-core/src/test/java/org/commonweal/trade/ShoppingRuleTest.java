package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class ShoppingRuleTest {
    private final ShoppingRule rule = Given.rule(ShoppingRule.class, "price-elasticity=4", "quality=1");

    @Test
    void anOutletOfMeanPriceAndNoQualityHasAttractionOne() {
        assertThat(rule.attraction(1, 0)).isEqualTo(1);
    }

    @Test
    void twiceThePriceLeavesASixteenth() {
        assertThat(rule.attraction(2, 0)).isCloseTo(1 / 16.0, within(1e-12));
    }

    @Test
    void qualityDraws() {
        assertThat(rule.attraction(1, 1)).isCloseTo(2.7183, within(1e-4));
    }

    @Test
    void availabilityFollowsTheOrderOfTheIndustries() {
        assertThat(rule.availability()).hasSize(Industry.FIRM_INDUSTRIES);
        for (Industry industry : Industry.OF_FIRMS) {
            String key = industry.code().replace('_', '-') + "=0.07";
            assertThat(Given.rule(ShoppingRule.class, key).availability()[industry.ordinal()])
                    .as(key)
                    .isEqualTo(0.07);
        }
    }
}
