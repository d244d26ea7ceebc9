package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class PricingRuleTest {
    private final PricingRule rule =
            Given.rule(PricingRule.CostPlus.class, "persistence=0.95", "response=0.01", "normal-utilisation=0.85");

    @Test
    void atMonthZeroEveryPriceIsOne() {
        assertThat(rule.price(0.4, 1, 1, 0)).isCloseTo(1, within(1e-15));
    }

    @Test
    void dearerLabourRaisesThePriceByItsShareInCosts() {
        assertThat(rule.price(0.4, 1.1, 1, 0)).isCloseTo(1.04, within(1e-12));
    }

    @Test
    void doubleProductivityHalvesTheLabourInThePrice() {
        assertThat(rule.price(0.4, 1, 2, 0)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void theMarkupComesOnTop() {
        assertThat(rule.price(0.4, 1, 2, 0.1)).isCloseTo(0.88, within(1e-12));
    }

    @Test
    void atNormalUtilisationAMarkupFades() {
        assertThat(rule.markup(0.1, 0.85)).isCloseTo(0.095, within(1e-12));
    }

    @Test
    void aBusyFirmRaisesItsMarkupAndAnIdleOneCutsIt() {
        assertThat(rule.markup(0, 0.95)).isCloseTo(0.001, within(1e-12));
        assertThat(rule.markup(0, 0.65)).isCloseTo(-0.002, within(1e-12));
    }

    @Test
    void aLastingBoomOfTenPointsAddsTwoPercent() {
        double markup = 0;
        for (int month = 0; month < 500; month++) {
            markup = rule.markup(markup, 0.95);
        }
        assertThat(markup).isCloseTo(0.02, within(1e-9));
    }

    @Test
    void aFirmWithoutCustomersAsksHalfOfItsUnitCost() {
        PricingRule idle = Given.rule(PricingRule.CostPlus.class, "persistence=0.999", "least-markup=-0.5");
        assertThat(idle.markup(-0.5, 0)).isEqualTo(-0.5);
        assertThat(idle.price(0.4, 1, 1, -0.5)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void fixedPricesNeverMove() {
        PricingRule fixed = Given.rule(PricingRule.Fixed.class);
        assertThat(fixed.price(0.4, 3, 0.5, 0.7)).isEqualTo(1);
        assertThat(fixed.markup(0.7, 2)).isZero();
    }
}
