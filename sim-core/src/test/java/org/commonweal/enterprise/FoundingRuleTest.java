package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A firm that needs 10,000 pounds. */
class FoundingRuleTest {
    private static final long NEED = 1_000_000;

    private final FoundingRule rule = Given.rule(
            FoundingRule.class,
            "own-share=0.3",
            "most-savings=20000",
            "alone-share=0.5",
            "savings-used=0.45",
            "loan-months=6",
            "smallest-start=0.35",
            "opening-cash=2");

    @Test
    void aFounderHasThreeTenthsOfItAndNeverMoreThan20000() {
        assertThat(rule.savingsToTry(NEED)).isEqualTo(300_000);
        assertThat(rule.savingsToTry(100 * NEED)).isEqualTo(2_000_000);
    }

    @Test
    void whoWorksAloneHasHalfAsMuch() {
        assertThat(rule.savingsToTryAlone(NEED)).isEqualTo(150_000);
    }

    @Test
    void premisesAndTwoMonthsOfSalesAreNeeded() {
        // half a pound of capital for each of 12,000 a year
        assertThat(rule.need(1_000, 0.5)).isEqualTo(6_000 + 2_000);
    }

    @Test
    void aFounderBringsNinePartsOfTwentyAndABankThinksOfSixMonthsOfOrders() {
        assertThat(rule.own(NEED)).isEqualTo(450_000);
        assertThat(rule.ordersFor(600)).isEqualTo(100);
    }

    @Test
    void withoutTheMoneyItStartsAThirdAsLarge() {
        assertThat(rule.heads(10, true)).isEqualTo(10);
        assertThat(rule.heads(10, false)).isEqualTo(4);
        assertThat(rule.heads(1, false)).isEqualTo(1);
    }

    @Test
    void whoStartsSmallerHasTheOrdersOfTheSizeMeantAsFarAsItCatchesUp() {
        FoundingRule half = Given.rule(FoundingRule.class, "catching-up=0.5");
        assertThat(half.ordersToGrowInto(4, 10)).as("of seven people").isEqualTo(7.0 / 4);
        assertThat(half.ordersToGrowInto(10, 10)).isEqualTo(1);
        assertThat(Given.rule(FoundingRule.class, "catching-up=0").ordersToGrowInto(4, 10))
                .isEqualTo(1);
    }

    @Test
    void twoMonthsOfOrdersStayInCash() {
        assertThat(rule.firstInvestment(5_000, 1_000, 10_000)).isEqualTo(5_000);
        assertThat(rule.firstInvestment(5_000, 1_000, 4_000)).isEqualTo(2_000);
        assertThat(rule.firstInvestment(5_000, 1_000, 1_000)).isZero();
    }

    @Test
    void threeLendersWhoWouldEachLendToHalfLendToSevenInEight() {
        FoundingRule three = Given.rule(FoundingRule.class, "lenders-asked=3");
        assertThat(three.kindestLender(0.874)).isLessThan(0.5);
        assertThat(three.kindestLender(0.876)).isGreaterThan(0.5);
        FoundingRule one = Given.rule(FoundingRule.class, "lenders-asked=1");
        assertThat(one.kindestLender(0.3)).isEqualTo(0.3, within(1e-15));
    }
}
