package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowTest {

    @ParameterizedTest
    @EnumSource
    void everyFlowHasARowInTheNationalAccounts(Flow flow) {
        assertThat(flow.account()).matches("(P|D|F|B|K|NP)\\.\\d{1,2}");
    }

    @ParameterizedTest
    @EnumSource
    void everyFlowSaysWhatHappens(Flow flow) {
        assertThat(flow.sentence())
                .isNotBlank()
                .contains(" ")
                .doesNotEndWith(".")
                .hasSizeBetween(10, 80);
    }

    @Test
    void noTwoFlowsSayTheSame() {
        assertThat(Flow.values()).extracting(Flow::sentence).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void exchangesOfClaimsAreInTheFinancialAccount(Flow flow) {
        if (flow.kind() == Flow.Kind.FINANCIAL) {
            assertThat(flow.account()).startsWith("F.");
        }
        if (flow.kind() == Flow.Kind.CHANGE) {
            assertThat(flow.account()).startsWith("K.");
        }
        if (flow.kind() == Flow.Kind.CURRENT) {
            assertThat(flow.account()).matches("[PDB]\\..*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void incomeSpendingAndTransfersAreNetLendingAndClaimsAreNot(Flow flow) {
        switch (flow.kind()) {
            case CURRENT -> assertThat(flow.isInNetLending()).isTrue();
            case FINANCIAL, CHANGE -> assertThat(flow.isInNetLending()).isFalse();
            case CAPITAL ->
                assertThat(flow.isInNetLending()).isEqualTo(flow.account().matches("[DP].*"));
        }
    }
}
