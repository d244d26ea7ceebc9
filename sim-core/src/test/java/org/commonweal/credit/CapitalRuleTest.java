package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Bank;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A bank that has lent 1,000. */
class CapitalRuleTest {
    private final CapitalRule rule = Given.rule(
            CapitalRule.class,
            "capital-ratio=0.08",
            "union-capital-ratio=0.1",
            "lending-ratio=0.12",
            "reserve-ratio=0.1");

    @Test
    void theNationalBankKeepsEightPercentOfItsLoans() {
        assertThat(rule.kept(Bank.Kind.NATIONAL, 1_000, 500)).isEqualTo(80);
    }

    @Test
    void theCreditUnionKeepsATenthOfLoansAndReserves() {
        assertThat(rule.kept(Bank.Kind.CREDIT_UNION, 1_000, 500)).isEqualTo(150);
    }

    @Test
    void aLocalBankKeepsWhatItNeedsToLend() {
        assertThat(rule.kept(Bank.Kind.LOCAL, 1_000, 500)).isEqualTo(120);
        assertThat(rule.canLend(120, 1_000, 200, 2_000)).isTrue();
        assertThat(rule.canLend(119, 1_000, 200, 2_000)).isFalse();
        assertThat(rule.canLend(120, 1_000, 199, 2_000)).isFalse();
    }
}
