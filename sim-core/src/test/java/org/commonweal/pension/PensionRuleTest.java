package org.commonweal.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class PensionRuleTest {
    private final PensionRule rule = Given.rule(
            PensionRule.class,
            "accrual=49",
            "age=66",
            "spreading=20",
            "discount-rate=0.03",
            "other-benefits=0",
            "private-growth=0.02",
            "private-employee=0.05",
            "private-employer=0.03",
            "least-employer=0.05",
            "most-employer=0.40",
            "outside-age=48",
            "outside-years=40");

    /** The same, without interest. */
    private final PensionRule plain =
            Given.rule(PensionRule.class, "accrual=49", "discount-rate=0", "other-benefits=0");

    @Test
    void withoutInterestPayOf4900EarnsAHundredAYearForTwentyYears() {
        assertThat(plain.accrued(490_000, 40, 20)).isEqualTo(200_000);
    }

    @Test
    void withoutPayNoRightsAreEarned() {
        assertThat(rule.accrued(0, 40, 20)).isZero();
    }

    @Test
    void withThreePercentAndFiftyYearsAPoundOfRightsPaysFivePenceAYear() {
        assertThat(rule.pensionRate(50)).isCloseTo(0.05, within(1e-12));
        assertThat(rule.accrued(490_000, 66, 50)).isEqualTo(200_000);
    }

    @Test
    void rightsOfTheYoungAreDiscountedUntilPensionAge() {
        // 1.03 to the power of -10 is 0.74409
        assertThat(rule.accrued(490_000, 56, 50)).isEqualTo(148_819);
    }

    @Test
    void rightsOfWhoWorksOnAreNotDiscounted() {
        assertThat(rule.accrued(490_000, 70, 50)).isEqualTo(200_000);
    }

    @Test
    void rightsOfAYearAreThoseOfItsTwelveMonths() {
        assertThat(rule.accrued(12 * 250_000, 40, 20)).isCloseTo(12 * rule.accrued(250_000, 40, 20), within(6L));
    }

    @Test
    void aFundInBalanceAsksForTheCostOfNewRightsLessWhatEmployeesPay() {
        assertThat(rule.employerRate(0.30, 0.065, 1_000, 1_000, 100)).isCloseTo(0.235, within(1e-12));
    }

    @Test
    void aDeficitOfTwoYearsPayIsSpreadOverTwentyYears() {
        assertThat(rule.employerRate(0.20, 0.065, 800, 1_000, 100)).isCloseTo(0.135 + 0.10, within(1e-12));
    }

    @Test
    void aSurplusLowersTheRate() {
        assertThat(rule.employerRate(0.20, 0.065, 1_100, 1_000, 100)).isCloseTo(0.135 - 0.05, within(1e-12));
    }

    @Test
    void theRateStaysBetween5And40Percent() {
        assertThat(rule.employerRate(0.20, 0.065, 9_000, 1_000, 100)).isEqualTo(0.05);
        assertThat(rule.employerRate(0.20, 0.065, 0, 9_000, 100)).isEqualTo(0.40);
    }

    @Test
    void benefitsBesidesThePensionCostAQuarterMore() {
        PensionRule more = Given.rule(PensionRule.class, "accrual=49", "discount-rate=0", "other-benefits=0.25");
        assertThat(more.accrued(490_000, 40, 20)).isEqualTo(250_000);
    }

    @Test
    void rightsOutsideStayAsTheyAreWhenEnoughOfThemAreInPayment() {
        // of 1,000: 11 new and 30 of interest are balanced by a pension of 30 + 25 on every 1,000 in payment
        assertThat(rule.shareInPayment(0.011)).isCloseTo(0.041 / 0.055, within(1e-12));
        assertThat(rule.shareInPayment(0.5)).isEqualTo(1);
    }

    @Test
    void theDeclaredPortfolioEarnsWhatRightsAreDiscountedAt() {
        assertThat(Given.rule(FundReturns.OneFactor.class).expected())
                .isCloseTo(Given.rule(PensionRule.class).discountRate(), within(0.0002));
    }

    @Test
    void membersOutsideEarnAndDrawAtTheAgesOfTheMeanMember() {
        assertThat(rule.accruedOutside(490_000)).isEqualTo(rule.accrued(490_000, 48, 40));
        // 3 % and a fortieth of 12,000 a year
        assertThat(rule.pensionOutside(12_000)).isCloseTo(55, within(1e-9));
        assertThat(rule.endedOutside(12_000)).isCloseTo(25, within(1e-9));
    }

    @Test
    void rightsGrowByThreePercentAndPotsByTwo() {
        assertThat(rule.growthOfRights(1_000)).isEqualTo(30);
        assertThat(rule.growthOfPots(1_000)).isEqualTo(20);
    }

    @Test
    void whatIsEarnedInEachOfTwoYearsHasGrownForOne() {
        assertThat(rule.grownRights(2)).isCloseTo(2.03, within(1e-12));
        assertThat(plain.grownRights(2)).isEqualTo(2);
        // 8 % of 1,000 in two years, the first grown by 2 %
        assertThat(rule.pot(1_000, 2)).isEqualTo(162);
    }

    @Test
    void pensionAgeIs66() {
        assertThat(rule.monthsToPension(65 * 12)).isEqualTo(12);
        assertThat(rule.monthsToPension(66 * 12)).isZero();
        assertThat(rule.earningUntil(70)).isEqualTo(66);
        assertThat(rule.earningUntil(40)).isEqualTo(40);
    }

    @Test
    void employeesPayByTheBandTheirPayIsIn() {
        ContributionBands bands = Given.rule(ContributionBands.class, "first-end=12000", "first-rate=0.05");
        assertThat(bands.rate(100_000)).isEqualTo(0.05);
        assertThat(bands.rate(100_001)).isEqualTo(0.058);
        assertThat(bands.rate(10_000_000)).isEqualTo(0.125);
    }

    /** Against a trend of 1 % a year. */
    @Test
    void whatIsIndexedToPricesFallsBehindPayAndCostsWhatItDid() {
        PensionRule behind = Given.rule(
                PensionRule.class, "accrual=49", "discount-rate=0.02", "indexation=-0.01", "other-benefits=0.25");
        PensionRule prices = Given.rule(PensionRule.class, "accrual=49", "discount-rate=0.03", "other-benefits=0.25");
        assertThat(behind.accrued(490_000, 40, 20)).isEqualTo(prices.accrued(490_000, 40, 20));
        assertThat(behind.pensionRate(20)).isCloseTo(0.08, within(1e-12));
        assertThat(behind.growthOfRights(1_000)).isEqualTo(20);
        assertThat(behind.riseInPayment(1_000)).isEqualTo(-10);
        assertThat(behind.indexedRights(2)).isCloseTo(1.99, within(1e-12));
        assertThat(behind.sinceInPayment(2)).isCloseTo(0.9801, within(1e-12));
        assertThat(prices.indexedRights(2)).isEqualTo(2);
        assertThat(prices.sinceInPayment(2)).isEqualTo(1);
    }

    /** Of 1,000 there are 20 of interest and 44 new; what is in payment ends, or falls behind. */
    @Test
    void withATrendRightsOutsideStayAsTheyAreToo() {
        PensionRule behind =
                Given.rule(PensionRule.class, "discount-rate=0.02", "indexation=-0.01", "outside-years=20");
        double share = behind.shareInPayment(0.044);
        assertThat(share).isCloseTo(0.8, within(1e-12));
        double gained = 44 + behind.growthOfRights(1_000 - 1_000 * share);
        assertThat(12 * behind.endedOutside(1_000 * share)).isCloseTo(gained, within(1e-9));
    }

    @Test
    void withoutPayTheRateIsStillANumber() {
        assertThat(rule.employerRate(0.20, 0.065, 100, 100, 0)).isCloseTo(0.135, within(1e-12));
    }
}
