package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Chances of a month: 1 - 0.5^(1/12) = 0.0561, twice. */
class ConversionRuleTest {
    private final ConversionRule rule = Given.rule(
            ConversionRule.ConstantRates.class,
            "trust=0.5",
            "cooperative=0.5",
            "acquisition=0",
            "branch-buyout=0.5",
            "balanced=off",
            "demutualisation=0");

    @Test
    void privateFirmsGoToTrustsAndToCooperatives() {
        assertThat(rule.ofPrivateFirm(0.0561)).isEqualTo(FirmBuyer.TRUST);
        assertThat(rule.ofPrivateFirm(0.0562)).isEqualTo(FirmBuyer.COOPERATIVE);
        assertThat(rule.ofPrivateFirm(0.1122)).isEqualTo(FirmBuyer.COOPERATIVE);
        assertThat(rule.ofPrivateFirm(0.1123)).isEqualTo(FirmBuyer.NOBODY);
    }

    @Test
    void aCompanyTakesOverWhatItsRateSays() {
        ConversionRule sold =
                Given.rule(ConversionRule.ConstantRates.class, "trust=0", "cooperative=0", "acquisition=1");
        assertThat(sold.ofPrivateFirm(0.999)).isEqualTo(FirmBuyer.COMPANY);
    }

    @Test
    void managersBuyBranchesAndMembersWithoutARateSellNothing() {
        assertThat(rule.ofBranch(0.0561, 0)).isTrue();
        assertThat(rule.ofBranch(0.0562, 0)).isFalse();
        assertThat(rule.ofMemberFirm(0)).isFalse();
    }

    @Test
    void balancedBuyoutsHaveTheRateThatBalancesOnceItIsKnown() {
        ConversionRule balanced = Given.rule(ConversionRule.ConstantRates.class, "balanced=on", "branch-buyout=0");
        assertThat(balanced.ofBranch(0.001, Double.NaN)).isFalse();
        assertThat(balanced.ofBranch(0.001, 0.5)).isTrue();
    }
}
